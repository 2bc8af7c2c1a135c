import { isDeepStrictEqual } from 'node:util'
import { isSeq, type Node } from 'yaml'
import { applyEdits, type Edit } from '../files/edit.js'
import { parseLedger } from '../load/parse.js'
import type { ParsedFile } from '../load/piece-reader.js'
import { TextFile } from '../model/text-file.js'
import { parseYaml } from '../yaml/parse-yaml.js'
import { cut, type Piece, wholePiece } from '../yaml/pieces.js'
import { isEmptiness } from './emptiness.js'
import { claimEntry, type Entry, type NewClaim, type NewSource, sourceEntry } from './entry.js'
import { addedTo, editsFor, type ListName } from './place.js'
import { type Part, styleOf } from './style.js'

/** What is to be written into a file of a ledger. */
export interface Additions {
  sources?: readonly NewSource[]
  claims?: readonly NewClaim[]
}

export interface AddedFile {
  /** As it is then. */
  file: TextFile
  /** What was done to the text as it was, in its order. */
  edits: Edit[]
}

/**
 * A file with new entries at the end of its sources and claims. All that stands there stays as it is, and the new ones are laid
 * out as the others are. `undefined` where the file would not be read as it should be, as behind an alias.
 */
export function addEntries(file: TextFile, additions: Additions): AddedFile | undefined {
  const { sources = [], claims = [] } = additions
  if (sources.length + claims.length === 0) return { file, edits: [] }
  const before = parseLedger(file)
  for (const pieces of [cut(file.text), [wholePiece(file.text)]]) {
    const edits = pieces && editsIn(pieces, additions)
    if (!edits) continue
    const lineBreak = file.text.includes('\r\n') ? '\r\n' : '\n'
    const written = edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', lineBreak) }))
    const after = new TextFile(file.name, applyEdits(file.text, written))
    if (isAsMeant(before, parseLedger(after), additions)) return { file: after, edits: written }
  }
  return undefined
}

type ReadPiece = Part & Pick<Piece, 'offsetIn'>

function editsIn(pieces: readonly Piece[], { sources = [], claims = [] }: Additions): Edit[] | undefined {
  const [first, ...others] = pieces
  const root = first && readPiece(first)
  const last = others.at(-1)
  const tail = last && readPiece(last)
  if (!root) return undefined
  const style = styleOf([root, ...(tail ? [tail] : [])])
  const edits: Edit[] = []
  const lists: [ListName, Entry[]][] = [
    ['sources', sources.map(sourceEntry)],
    ['claims', claims.map(claimEntry)],
  ]
  for (const [name, entries] of lists) {
    if (entries.length === 0) continue
    const piece = name === 'claims' && tail ? tail : root
    const made = piece === root ? editsFor(name, entries, piece, style) : addedToTail(entries, piece, style)
    if (!made) return undefined
    edits.push(...made.map(({ start, end, text }) => ({ ...at(piece, start, end), text })))
  }
  return edits.sort((a, b) => a.start - b.start)
}

/** Of a long ledger, the last claims are a piece of their own. */
function addedToTail(entries: readonly Entry[], { text, contents }: Part, style: ReturnType<typeof styleOf>) {
  return isSeq(contents) ? addedTo(contents, entries, text, style) : undefined
}

const at = ({ offsetIn }: ReadPiece, start: number, end: number) => ({ start: offsetIn(start), end: offsetIn(end) })

function readPiece({ text, offsetIn }: Piece): ReadPiece {
  const { contents } = parseYaml(text, { ...OPTIONS, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  return { text, offsetIn, contents: contents as Node | null }
}

const OPTIONS = { version: '1.2', schema: 'core', merge: true } as const

/** Whether the new text reads as the old one and what was to be added. */
function isAsMeant(before: ParsedFile, after: ParsedFile, { sources = [], claims = [] }: Additions): boolean {
  if (!after.problems.every(isEmptiness)) return false
  const wanted = {
    ...contentOf(before),
    sources: [...before.sources.map(withoutPlace), ...sources],
    claims: [...before.claims.map(withoutPlace), ...claims],
  }
  return isDeepStrictEqual(contentOf(after), wanted)
}

function contentOf({ title, names, rules, include, documents, sources, claims }: ParsedFile) {
  return {
    title,
    names: names.map(withoutPlace),
    rules: rules.map(withoutPlace),
    include: include.map(withoutPlace),
    documents: documents.map(withoutPlace),
    sources: sources.map(withoutPlace),
    claims: claims.map(withoutPlace),
  }
}

function withoutPlace<T extends { at: unknown }>({ at: _, ...rest }: T): Omit<T, 'at'> {
  return rest
}
