import type { Path, RecordShape, Shape } from './shape.js'
import type { TextFile } from './text-file.js'
import type { YamlMistake } from './yaml-mistake.js'

/** A stretch of a file, lines and columns from 1, the end after the last character. */
export interface Span {
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Which value of a ledger a problem is about. */
interface Where {
  path: Path
  /** It is about a key of what the path leads to. */
  isKey?: true
  /** The id of the claim that it is in, where that can be told. */
  claim?: string
}

/** A value as it stands in a file; `source` is a scalar as it is written. */
export type FoundValue =
  | { kind: 'mapping' | 'list' }
  /** Written as `null`, where it is written: in quotes it would be a text. */
  | { kind: 'nothing'; written?: string }
  | { kind: 'text' | 'number' | 'boolean'; source: string }

/** What is wrong with a ledger, as data; `words/problem-words.ts` turns it into words. */
export type Fact =
  | { code: 'ledger-not-found'; folder: string; near?: string }
  | { code: 'file-missing' }
  | { code: 'file-is-folder' }
  | { code: 'file-changed' }
  | { code: 'file-elsewhere' }
  | { code: 'file-unreadable'; reason: string }
  | { code: 'file-not-plain'; found: 'pipe' | 'device' | 'socket' }
  | { code: 'file-slow'; seconds: number }
  | { code: 'file-too-large'; size: number; limit: number }
  | { code: 'characters-too-many'; limit: number }
  | { code: 'encoding-utf-16' }
  | { code: 'encoding-not-utf-8'; byte: number }
  | { code: 'nul-character' }
  | { code: 'yaml-syntax'; mistake: YamlMistake }
  | { code: 'character-odd'; codePoint: number; belongs?: string }
  | { code: 'several-documents' }
  | { code: 'nested-too-deeply' }
  | { code: 'values-too-many' }
  | { code: 'part-too-large'; size: number; limit: number }
  | { code: 'aliases-too-many'; limit: number }
  | { code: 'problems-too-many'; limit: number }
  | { code: 'forms-too-many'; name: string; limit: number }
  | { code: 'alias-unknown'; name: string }
  | { code: 'merge-not-mapping'; found: FoundValue }
  | { code: 'merge-cycle' }
  | { code: 'file-empty' }
  | { code: 'no-claims'; sources: number }
  | ({ code: 'wrong-type'; found: FoundValue; expected: Shape } & Where)
  | { code: 'field-missing'; record: RecordShape; field: string }
  | { code: 'field-unknown'; record: RecordShape; name: string; nearest?: string }
  | { code: 'field-named-twice'; record: RecordShape; name: string; alias: string }
  | ({ code: 'word-unknown'; found: string; known: readonly string[]; nearest?: string } & Where)
  | ({ code: 'text-malformed'; found: string; expected: string; suggestion?: string } & Where)
  | ({ code: 'text-empty' } & Where)
  | ({ code: 'text-too-long'; length: number; limit: number } & Where)
  | ({ code: 'text-unsafe'; codePoint: number } & Where)
  | ({ code: 'id-reserved'; found: string } & Where)
  | { code: 'id-duplicate'; what: 'claim' | 'source'; id: string; first: { file: string; line: number } }
  | { code: 'include-missing'; pattern: string }
  | { code: 'include-outside'; pattern: string; through: 'path' | 'link' }
  | { code: 'include-unread'; path: string; because: 'no-file' | 'not-listed' | 'too-wide' | 'too-many' }
  | { code: 'include-cycle'; chain: string[] }
  | { code: 'include-of-rules' }
  | { code: 'document-missing'; pattern: string }
  | { code: 'document-outside'; pattern: string; through: 'path' | 'link' }
  | { code: 'document-unread'; path: string; because: 'no-file' | 'not-listed' | 'too-wide' | 'too-many' }
  | { code: 'document-is-folder'; path: string }
  | { code: 'draft-format'; path?: string; endings: readonly string[] }
  | { code: 'documents-too-large'; limit: number }
  | { code: 'draft-unmatched' }
  | { code: 'draft-unread'; because: Fact }
  | { code: 'draft-parts-too-many'; what: 'sentences' | 'signs of markup' | 'ids in marks'; limit: number }
  | { code: 'rule-unknown'; name: string; nearest?: string }
  | { code: 'rule-lowered'; name: string }
  | { code: 'baseline-version'; found: string }
  | { code: 'baseline-malformed'; because?: Fact }

export type Problem = Fact & { at: Span }

/** The span between two offsets of a file. */
export function spanOf(file: TextFile, start: number, end: number = start): Span {
  const from = file.position(start)
  const to = file.position(Math.max(start, end))
  return { file: file.name, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

const UNREAD: ReadonlySet<Fact['code']> = new Set([
  'ledger-not-found',
  'file-missing',
  'file-is-folder',
  'file-changed',
  'file-elsewhere',
  'file-not-plain',
  'file-slow',
  'file-unreadable',
  'file-too-large',
  'characters-too-many',
  'draft-unmatched',
  'draft-parts-too-many',
])

/** Whether the problem is that a file was not read: its span is then a place that nobody can look at. */
export function isUnread(fact: Fact): boolean {
  return UNREAD.has(fact.code === 'draft-unread' ? fact.because.code : fact.code)
}

/** The span of a file that could not be read. */
export function fileSpan(name: string): Span {
  return { file: name, line: 1, column: 1, endLine: 1, endColumn: 1 }
}

/** In the order that the files were read in, then of their lines. */
export function inOrder<T extends { at: Span }>(items: readonly T[], files: ReadonlyMap<string, TextFile>): T[] {
  const order = new Map([...files.keys()].map((file, index) => [file, index]))
  const place = ({ at }: T) => order.get(at.file) ?? order.size
  return [...items].sort((a, b) => place(a) - place(b) || a.at.line - b.at.line || a.at.column - b.at.column)
}

/** Thrown where a ledger cannot be used: everything that is wrong with it, and the texts it was found in. */
export class LedgerError extends Error {
  /** In order of file, line and column. */
  readonly problems: readonly Problem[]

  constructor(
    problems: readonly Problem[],
    readonly files: ReadonlyMap<string, TextFile>,
  ) {
    const sorted = inOrder(problems, files)
    const first = sorted[0]
    super(first ? `${first.at.file}:${first.at.line}:${first.at.column}: ${first.code}` : 'the ledger cannot be used')
    this.name = 'LedgerError'
    this.problems = sorted
  }
}
