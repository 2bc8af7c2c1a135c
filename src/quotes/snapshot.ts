import { dirname, resolve } from 'node:path'
import { nameOf } from '../ledger/files/ledger-path.js'
import { readTextFile } from '../ledger/files/read-file.js'
import { fileSpan, type Problem } from '../ledger/model/problem.js'
import { firstWhere } from '../ledger/model/sorted.js'
import { MOST_CHARACTERS, TextFile } from '../ledger/model/text-file.js'
import type { Source } from '../ledger/model/types.js'
import { type CopyFault, copyFault } from './copy-fault.js'
import { Effort } from './effort.js'
import { type Folded, fold } from './fold.js'
import { Layout } from './layout.js'
import { LENGTH_LIMIT, type Nearest, NearestFinder } from './nearest.js'
import { digest, type Lock, type LockEntry, readLock } from './snapshot-lock.js'
import { Folders, fileBelow, isBelowConfidential, type PathFault, snapshotPath } from './snapshot-path.js'

/** Why there is no text to look into. `not-here` is a confidential text that the lock knows and this copy of the repository has not. */
export type SnapshotFault =
  | PathFault
  | { code: 'missing' }
  | { code: 'not-here' }
  | { code: 'unreadable'; because: Problem }

/** What it costs to look for the passage that is most like some words: each with each of the passage. */
const HINT = { each: 50_000, pair: 8, together: 500_000_000 }

/** A text that quotes are looked up in. Folded and indexed it takes many times its size, so it is so when first needed. */
export class QuotedText {
  #folded: Folded | undefined
  #finder: NearestFinder | undefined

  constructor(readonly layout: Layout) {}

  get folded(): Folded {
    this.#folded ??= foldLaidOut(this.layout)
    return this.#folded
  }

  /** None where so much work was spent on hints that there is no more for this one. */
  nearest(words: string, hints: Effort): Nearest | undefined {
    if (hints.isSpent) return undefined
    hints.spend(HINT.each + HINT.pair * Math.min(words.length, LENGTH_LIMIT) ** 2)
    this.#finder ??= new NearestFinder(this.layout.plain)
    return this.#finder.find(words)
  }
}

/** The offsets of the folded text are those of the words; where they begin in the text, its parts begin. */
function foldLaidOut({ words, parts }: Layout): Folded {
  const folded = fold(words)
  if (parts.length === 0) return folded
  const { starts } = folded
  return { ...folded, parts: parts.map((at) => firstWhere(0, starts.length, (unit) => (starts[unit] ?? 0) >= at)) }
}

/** Bytes; a character has four at most. */
const SNAPSHOT_LIMIT = 4 * MOST_CHARACTERS

/** The kept text of a source. */
export class SnapshotText {
  #layout: Layout | undefined
  #copy: { fault: CopyFault | undefined } | undefined

  constructor(
    readonly text: string,
    /** Whether its lines have the meaning that `Layout` gives them. */
    readonly isLaidOut: boolean,
  ) {}

  get layout(): Layout {
    this.#layout ??= new Layout(this.text, this.isLaidOut)
    return this.#layout
  }

  get digest(): string {
    return digest(this.text)
  }

  /** What is wrong with it as a copy; looked at once for all its quotes. */
  get copyFault(): CopyFault | undefined {
    this.#copy ??= { fault: copyFault(this.layout.article) }
    return this.#copy.fault
  }
}

/** What is kept of a source. */
export interface Snapshot {
  /** Where, as it is shown. */
  path: string
  content: SnapshotText | SnapshotFault
  /** What the lock says of it. */
  locked?: LockEntry
  /**
   * Its text is for those alone who have it: no report, log or other file may show more of it than the ledger quotes. It is
   * so by its place, too, as another source may name the same file.
   */
  isConfidential: boolean
}

/** The snapshots beside the files of a ledger, each read once. */
export class Snapshots {
  readonly #locks = new Map<string, Lock | undefined>()
  readonly #known = new Map<string, Snapshot>()
  /** By path, and how it is read: many sources may have one snapshot. */
  readonly #contents = new Map<string, SnapshotText | SnapshotFault>()
  readonly #folders = new Folders()
  #open: { content: SnapshotText; text: QuotedText } | undefined
  /** The work that looking quotes up may still take. */
  readonly effort = new Effort()
  /** The same of hints to what was not found. */
  readonly hints = new Effort({ together: HINT.together, each: 0 })

  /** The names of ledger files are relative to `cwd`. */
  constructor(readonly cwd: string) {}

  folderOf({ at }: Source): string {
    return dirname(resolve(this.cwd, at.file))
  }

  /** The file that a path below a source's folder names, as it is shown. */
  nameOf(source: Source, path: string): string {
    return nameOf(resolve(this.folderOf(source), path), this.cwd)
  }

  /** The lock of a source's folder; `undefined` where it cannot be read. */
  lockOf(source: Source): Lock | undefined {
    const folder = this.folderOf(source)
    if (!this.#locks.has(folder)) this.#locks.set(folder, readLock(folder))
    return this.#locks.get(folder)
  }

  of(source: Source): Snapshot {
    const known = this.#known.get(source.key)
    if (known) return known
    const below = snapshotPath(source)
    const locked = this.lockOf(source)?.get(source.key)
    const path = this.nameOf(source, below)
    const isLaidOut = locked?.reader !== undefined
    const kept = `${path}\0${isLaidOut}`
    const content = this.#contents.get(kept) ?? this.#read(this.folderOf(source), below, isLaidOut)
    this.#contents.set(kept, content)
    const isElsewhere = locked !== undefined && source.confidential === true && isMissing(content)
    const snapshot: Snapshot = {
      path,
      content: isElsewhere ? { code: 'not-here' } : content,
      ...(locked && { locked }),
      isConfidential:
        source.confidential === true ||
        (source.snapshot !== undefined && isBelowConfidential(this.folderOf(source), below)),
    }
    this.#known.set(source.key, snapshot)
    return snapshot
  }

  #read(folder: string, path: string, isLaidOut: boolean): SnapshotText | SnapshotFault {
    return this.#folders.mayHold(folder, path) ? read(folder, path, isLaidOut) : { code: 'missing' }
  }

  /** The text of a source, to look quotes up in; kept ready for one source at a time. */
  textOf(source: Source): QuotedText | undefined {
    const { content } = this.of(source)
    if (!(content instanceof SnapshotText)) return undefined
    if (this.#open?.content !== content) this.#open = { content, text: new QuotedText(content.layout) }
    return this.#open.text
  }
}

/** Whether there is no text, as none was taken or none was handed on; else something is wrong with it. */
export function isMissing(content: Snapshot['content']): boolean {
  return !(content instanceof SnapshotText) && (content.code === 'missing' || content.code === 'not-here')
}

function read(folder: string, path: string, isLaidOut: boolean): SnapshotText | SnapshotFault {
  const found = fileBelow(folder, path)
  if ('code' in found) return found
  const file = readTextFile(found.file, path, { limit: SNAPSHOT_LIMIT })
  if (file instanceof TextFile && file.text.length > MOST_CHARACTERS + 1)
    return { code: 'unreadable', because: { code: 'characters-too-many', limit: MOST_CHARACTERS, at: fileSpan(path) } }
  if (file instanceof TextFile) return new SnapshotText(file.text, isLaidOut)
  return file.code === 'file-missing' ? { code: 'missing' } : { code: 'unreadable', because: file }
}
