import type { Source } from '../../ledger/model/types.js'
import type { LabelledClaim } from '../../support/labelled.js'
import type { Loss } from './losses.js'

/** What of a ledger is written in another format. */
export interface Selection {
  title?: string
  claims: readonly LabelledClaim[]
  sources: readonly Source[]
}

/** A text in another format, and what of the ledger it does not hold. */
export interface Exported {
  text: string
  lost: Loss[]
}

/** What a format holds: sources alone, claims with what they cite, or both whole. */
export type Holds = 'sources' | 'claims' | 'all'
