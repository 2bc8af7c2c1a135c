import { relative, sep } from 'node:path'
import type { Draft } from '../../draft/draft.js'
import { draftFormatOf } from '../../draft/formats/index.js'
import { nameOf } from '../../ledger/files/ledger-path.js'
import { readTextFile } from '../../ledger/files/read-file.js'
import { DISK } from '../../ledger/files/store.js'
import { declaredDocuments, problemAt } from '../../ledger/load/documents.js'
import type { Problem } from '../../ledger/model/problem.js'
import { TextFile } from '../../ledger/model/text-file.js'
import type { Ledger } from '../../ledger/model/types.js'
import { asDraft, UNKNOWN_FORMAT } from './read.js'

/** The drafts that a ledger declares, as far as they can be read, and what is wrong with the others. */
export interface Documents {
  drafts: Draft[]
  /** For each declared draft, by its name, the roots of the ledger that it is of. */
  roots: ReadonlyMap<string, ReadonlySet<string>>
  problems: Problem[]
}

/** Of all drafts of a ledger: several long books have fewer, and anybody may write a glob. */
const MOST_TOGETHER = 10_000_000

/**
 * Reads the drafts that a ledger declares. `isWanted` leaves out texts in which what is looked for cannot be, before they are
 * read as drafts, which takes longer.
 */
export async function readDocuments(
  ledger: Ledger,
  cwd: string,
  isWanted: (text: string) => boolean = () => true,
): Promise<Documents> {
  const { documents, problems } = declaredDocuments(ledger)
  const drafts: Draft[] = []
  const roots = new Map<string, ReadonlySet<string>>()
  const files: { path: string; file: TextFile | Problem; own: ReadonlySet<string> }[] = []
  let characters = 0
  for (const { path, by, roots: own } of documents) {
    const fault = faultOf(path)
    if (fault) {
      problems.push(problemAt(by, { ...fault, path: relative(by.folder, path).split(sep).join('/') }, ledger))
      continue
    }
    const file = readTextFile(path, nameOf(path, cwd))
    if (file instanceof TextFile) characters += file.text.length
    if (characters > MOST_TOGETHER) {
      problems.push(problemAt(by, { code: 'documents-too-large', limit: MOST_TOGETHER }, ledger))
      return { drafts, roots, problems }
    }
    if (file instanceof TextFile && !isWanted(file.text)) continue
    files.push({ path, file, own })
  }
  for (const { path, file, own } of files) {
    const draft = await asDraft(file, path)
    if ('sentences' in draft) {
      drafts.push(draft)
      roots.set(draft.file.name, own)
    } else problems.push(draft)
  }
  return { drafts, roots, problems }
}

const FOLDER = { code: 'document-is-folder' } as const

/** What may be wrong with a draft before it is read. */
function faultOf(path: string): typeof FOLDER | typeof UNKNOWN_FORMAT | undefined {
  if (DISK.kindOf(path) === 'folder') return FOLDER
  return draftFormatOf(path) ? undefined : UNKNOWN_FORMAT
}
