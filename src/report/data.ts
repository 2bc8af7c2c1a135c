import type { Severity } from '../check/rule/rule.js'
import type { BlockKind } from '../draft/formats/reading.js'
import type { Need, State } from '../draft/held.js'
import type { Claim, Source } from '../ledger/model/types.js'
import type { Passage } from '../quotes/context/passage.js'
import type { Stretch } from '../quotes/quote.js'
import type { ShownQuote } from '../quotes/standings/standings.js'
import type { Due } from '../review/reviews.js'
import type { Standing } from '../support/standing.js'
import type { VoiceCount } from '../support/voices.js'
import type { PackedIndex } from './pack.js'

/**
 * A ledger as its page has it: plain JSON, with no clock in it. What it says in words, the terminal says in the same; what
 * can be worked out from the rest, the page works out.
 */
export interface ReportData {
  title?: string
  /** In the order of the ledger, as the index numbers them. */
  claims: ReportClaim[]
  sources: ReportSource[]
  index: PackedIndex
  /** Texts that were held to the ledger; only where some were. */
  drafts?: ReportDraft[]
  /** What of them has to be backed. */
  required?: Need[]
}

export interface ReportDraft {
  name: string
  blocks: ReportBlock[]
  /** What is wrong with marks that stand behind no sentence. */
  astray?: ReportFault[]
}

/** A paragraph, a heading, a row of a table, or what is set off as somebody else's words. */
export interface ReportBlock {
  kind: BlockKind
  lang?: string
  sentences: ReportSentence[]
}

export interface ReportSentence {
  text: string
  /** Where it begins in the file. */
  line: number
  /** As long as no review is overdue. */
  state: State
  needs?: Need[]
  /** The claims of its marks that are there, by id. */
  claims?: string[]
  /** Why the writer exempts it. */
  excuse?: string
  faults?: ReportFault[]
}

/** What a rule of drafts has found. */
export interface ReportFault {
  severity: Severity
  message: string
  help?: string
  /** What of the sentence it is about, where that is not the whole. */
  place?: Stretch
}

export interface ReportClaim extends VoiceCount {
  claim: Omit<Claim, 'at' | 'reviewed'>
  effective: Claim['confidence']
  standing?: Standing
  grounded: boolean
  /** File and line. */
  at: string
  /** What is known of its text. */
  lang?: string
  /** Beside the label: `disputed by that-claim`, `withdrawn 4 May 2026`. */
  remarks?: string[]
  /** "Held by Jane Doe, from 2 premises" */
  basis?: string
  date?: string
  /** "3 citations, 2 independent voices" */
  support?: string
  status?: string
  /** In step with the citations of the claim. */
  citations: ReportCitation[]
  /** Sources that may be one voice, and why. */
  doubts?: string[]
  reviews?: { by: string; on: string; holds: boolean; changed?: string }[]
  /** Why it has to be checked again, whatever day it is; or from which day on. */
  due?: { because: Exclude<Due['because'], 'overdue'>; words: string } | { because: 'overdue'; after: string }
}

export interface ReportCitation {
  /** In brackets behind its source. */
  remarks?: string[]
  /** "Said by the clerk." */
  lines?: string[]
  translation?: string
  /** Where its quote stands in the source. */
  quote?: { state: ShownQuote['state']; words: string[]; link?: string; isWithheld?: true }
  /** What stands around it there, with what is said of the place. */
  passages?: (Pick<Passage, 'text' | 'marks'> & { place?: string })[]
}

export interface ReportSource {
  source: Omit<Source, 'at'>
  /** The name that a reader knows it by. */
  name: string
  authors?: string
  issued?: string
  /** "retracted 3 May 2026: the figures were made up" */
  status?: string
  isChanged?: true
  /** "Repeats Doe, The Gazette." */
  repeats?: string
  /** How many claims fall with it, and how many would lose some of their support. */
  falls: number
  weakened: number
  /** There are more, which were not counted. */
  isMore?: true
}
