import { resolve } from 'node:path'
import { type Draft, draftOf } from '../../draft/draft.js'
import { DRAFT_ENDINGS, draftFormatOf } from '../../draft/formats/index.js'
import { TooMany } from '../../draft/formats/reading.js'
import { nameOf } from '../../ledger/files/ledger-path.js'
import { readTextFile, textOf } from '../../ledger/files/read-file.js'
import { STDIN_NAME } from '../../ledger/load/load.js'
import { type Fact, fileSpan, LedgerError, type Problem } from '../../ledger/model/problem.js'
import { MOST_CHARACTERS, TextFile } from '../../ledger/model/text-file.js'
import { type Context, readAll } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { filesNamed } from './named.js'

/** Reads the drafts that are named, each in the format that its ending tells. All that is wrong with them is told at once. */
export async function readDrafts(
  names: readonly string[],
  stdinName: string | undefined,
  context: Context,
): Promise<Draft[]> {
  const { cwd } = context.io
  if (names.includes('-') && context.options.file?.includes('-'))
    throw new UsageError('standard input is the ledger already', 'name a file of the draft or of the ledger')
  const drafts: Draft[] = []
  const problems: Problem[] = []
  const found = new Set<string>()
  for (const name of names) {
    const files = filesNamed(name, cwd)
    if (Array.isArray(files)) for (const file of files) found.add(file === '-' ? file : resolve(cwd, file))
    else problems.push(files)
  }
  for (const name of found) {
    const shown = name === '-' ? (stdinName ?? STDIN_NAME) : nameOf(resolve(cwd, name), cwd)
    if (name !== '-') context.inputs?.files.add(resolve(cwd, name))
    const file =
      name === '-'
        ? textOf(await readAll(context.io.stdin), shown)
        : readTextFile(resolve(cwd, name), shown, { pipe: true })
    const draft = await asDraft(file, name === '-' ? (stdinName ?? 'stdin.txt') : name)
    if ('sentences' in draft) drafts.push(draft)
    else problems.push(draft)
  }
  if (problems.length > 0) throw new LedgerError(problems, new Map())
  return drafts
}

/** The draft in a file, in the format that the ending of its path tells; or why there is none. */
export async function asDraft(file: TextFile | Problem, path: string): Promise<Draft | Problem> {
  if (!(file instanceof TextFile)) return unread(file, file)
  const format = draftFormatOf(path)
  if (!format) return { ...UNKNOWN_FORMAT, at: fileSpan(file.name) }
  if (file.text.length > MOST_CHARACTERS)
    return unread({ code: 'characters-too-many', limit: MOST_CHARACTERS }, { at: fileSpan(file.name) })
  const reader = await format()
  try {
    return draftOf(file, reader)
  } catch (error) {
    if (!(error instanceof TooMany)) throw error
    return { code: 'draft-parts-too-many', what: error.what, limit: error.limit, at: fileSpan(file.name) }
  }
}

export const UNKNOWN_FORMAT = { code: 'draft-format', endings: DRAFT_ENDINGS } as const

/** What is wrong with a file is told of drafts in other words than of ledgers. */
function unread(because: Fact, { at }: Pick<Problem, 'at'>): Problem {
  return { code: 'draft-unread', because, at }
}
