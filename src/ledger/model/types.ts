/** What a ledger is made of. The fields of a claim or source, with what each means, stand in the model alone. */
import type { NAME } from './csl.js'
import type { CITATION, CLAIM, QUOTE, RULE, SOURCE } from './model.js'
import type { Read } from './shape.js'
import type { TextFile } from './text-file.js'

export { CONFIDENCES, type Confidence } from './confidence.js'
export { STATUSES } from './status.js'

export type Quote = Read<typeof QUOTE>
export type Citation = Read<typeof CITATION>
export type Name = Read<typeof NAME>

/** A claim, and where it stands. */
export type Claim = Read<typeof CLAIM> & { at: Place }
export type ClaimField = keyof Read<typeof CLAIM>
/** An item of any list that a claim has. */
export type ListItem = {
  [Field in ClaimField]: Claim[Field] extends (infer Item)[] | undefined ? Item : never
}[ClaimField]

/** A source by its key, and where it stands. */
export type Source = Read<typeof SOURCE> & { key: string; at: Place }

/** A stretch of a file. `start` and `end` are offsets in UTF-16 units of its text; `line` is that of `start`, from 1. */
export interface Place {
  file: string
  line: number
  start: number
  end: number
}

/** A claim or source that stands in a file but could not be read, by the name that it has there. */
export interface Unreadable {
  what: 'claim' | 'source'
  id: string
  at: Place
}

/** What a root of a ledger says of one rule of `check`. */
export type RuleSetting = Read<typeof RULE> & {
  /** The rule's name. */
  key: string
  /** The files it holds for: the root that says so, and what that includes, but no other root. */
  files: ReadonlySet<string>
  at: Place
}

/** A name, and the other forms that find what has it, as a ledger gives them. */
export interface NameForms {
  name: string
  forms: string[]
  at: Place
}

/** Drafts that a ledger declares, before anybody looked which these are. */
export interface DocumentPattern {
  /** A path or glob. */
  pattern: string
  /** Absolute: where it starts, and what it stays below. */
  folder: string
  at: Place
  /** The roots that the declaring file is of, by name: their settings hold for the drafts, too. */
  roots: ReadonlySet<string>
}

export interface Ledger {
  title?: string
  /** The files read, by the name that places and problems give them; roots before what they include. */
  files: ReadonlyMap<string, TextFile>
  /** By key, in the order of the files. */
  sources: ReadonlyMap<string, Source>
  /** By id, in the order of the files. */
  claims: ReadonlyMap<string, Claim>
  /** In the order of the files; a name may stand in several. */
  names: readonly NameForms[]
  rules: readonly RuleSetting[]
  /** In the order of the files; only where there are any. */
  documents?: readonly DocumentPattern[]
  /** How many roots include a file, where it is more than one: only what all of them let pass does. */
  shared?: ReadonlyMap<string, number>
}
