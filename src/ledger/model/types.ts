/**
 * What a ledger is made of. Every field bears the name it has in the YAML file; a source's are those of CSL-JSON
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
 */
import type { TextFile } from './text-file.js'

/** How a claim is supported, strongest first. Never whether it is true. */
export const CONFIDENCES = ['sourced', 'inferred', 'speculative'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Words of a source, as the W3C's TextQuoteSelector has them (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Quote {
  exact: string
  prefix?: string
  suffix?: string
}

export interface Citation {
  /** A key of the ledger's `sources`. */
  source: string
  /** Where in the source: "para. 3", "p. 12", "12:30". */
  locator?: string
  quote?: Quote
  /** The source, also a key of `sources`, that was read and credits this one; this one was not read. */
  via?: string
}

export interface Claim {
  id: string
  text: string
  confidence: Confidence
  /** Who infers or speculates. */
  'attributed-to'?: string
  citations: Citation[]
  /** Ids of the claims that this one is drawn from. */
  premises: string[]
  reasoning?: string
  /** Ids of the claims that this one contradicts. */
  disputes: string[]
  /** When what is claimed took place: an EDTF date or interval. */
  date?: string
  about: string[]
  tags: string[]
  note?: string
  /** Where the claim stands. */
  at: Place
}

/** A name as CSL-JSON has it: family and given, or literal for an institution. */
export interface Name {
  family?: string
  given?: string
  literal?: string
}

export interface Source {
  key: string
  type?: string
  title?: string
  author?: Name[]
  editor?: Name[]
  genre?: string
  'container-title'?: string
  publisher?: string
  volume?: string
  issue?: string
  page?: string
  'event-date'?: string
  issued?: string
  accessed?: string
  URL?: string
  DOI?: string
  ISBN?: string
  archived?: string
  'derived-from'?: string[]
  snapshot?: string
  note?: string
  at: Place
}

/** A stretch of a file. `start` and `end` are offsets in UTF-16 units of its text; `line` is that of `start`, from 1. */
export interface Place {
  file: string
  line: number
  start: number
  end: number
}

/** A claim or source that stands in a file but could not be read, by the name that it has there. */
export interface Lost {
  what: 'claim' | 'source'
  id: string
  at: Place
}

/** What a root of a ledger says of one rule of `check`. */
export interface RuleSetting {
  /** The rule's name. */
  key: string
  severity?: 'error' | 'warning' | 'off'
  except?: { claim?: string; source?: string; reason: string; until?: string }[]
  /** The files it holds for: the root that says so, and what that includes, but no other root. */
  files: ReadonlySet<string>
  at: Place
}

export interface Ledger {
  title?: string
  /** The files read, by the name that places and problems give them; roots before what they include. */
  files: ReadonlyMap<string, TextFile>
  /** By key, in the order of the files. */
  sources: ReadonlyMap<string, Source>
  /** By id, in the order of the files. */
  claims: ReadonlyMap<string, Claim>
  rules: readonly RuleSetting[]
  /** How many roots include a file, where it is more than one: only what all of them let pass does. */
  shared?: ReadonlyMap<string, number>
}
