import type { Use } from '../draft/uses.js'
import type { Citation, Claim, Confidence, Source } from '../ledger/model/types.js'
import type { Passage } from '../quotes/context/passage.js'
import type { ShownQuote } from '../quotes/standings/standings.js'
import type { ReviewStanding } from '../review/reviews.js'
import type { LabelledClaim } from '../support/labelled.js'
import type { Standing } from '../support/standing.js'
import type { Trace, TraceNode } from '../support/trace.js'
import type { VoiceCount } from '../support/voices.js'
import type { Suspicion } from '../voices/suspects.js'
import type { Found } from './find.js'
import { useJson } from './uses.js'

/** The version of the JSON output. It rises when a field is removed or changes its meaning, not when one is added. */
export const JSON_VERSION = 1

export function jsonText(value: unknown, indent = 2): string {
  return `${JSON.stringify(value, null, indent)}\n`
}

/** A claim as `show` tells it, with what it is tied to. */
export interface ShownClaim extends LabelledClaim, VoiceCount {
  /** Sources that support it and may be one voice. */
  suspicions: readonly Suspicion[]
  premises: { id: string; found?: LabelledClaim }[]
  premiseOf: LabelledClaim[]
  disputes: { id: string; found?: LabelledClaim; reason?: string }[]
  disputedBy: LabelledClaim[]
  sources: Source[]
  quotes: ShownQuote[]
  /** The newest first. */
  reviews: ReviewStanding[]
  /** Where drafts of the ledger use it; only where the ledger declares drafts. */
  uses?: readonly Use[]
}

/** `results` are the answers, and behind them what is related. */
export function findJson({ query, total, hits, missing }: Found, explain: boolean): string {
  const results = hits.map(({ score, matches, voices, independent, grounded: _, answers, why, ...labelled }) => {
    const { id, text, confidence, effective, ...rest } = claimJson(labelled)
    return {
      id,
      text,
      confidence,
      effective,
      score,
      matches,
      ...rest,
      voices,
      independent,
      ...(explain && why && { why }),
      answers,
    }
  })
  const part = (isAnswer: boolean) =>
    results.filter(({ answers }) => answers === isAnswer).map(({ answers: _, ...hit }) => hit)
  const all = results.map(({ answers: _, ...hit }) => hit)
  return jsonText({
    version: JSON_VERSION,
    query,
    total,
    answers: part(true),
    related: part(false),
    missing,
    results: all,
  })
}

export function listJson(claims: readonly LabelledClaim[]): string {
  return jsonText({ version: JSON_VERSION, claims: claims.map(claimJson) })
}

export function showJson(claims: readonly ShownClaim[]): string {
  return jsonText({
    version: JSON_VERSION,
    claims: claims.map((shown) => ({
      ...claimJson(shown),
      citations: shown.claim.citations.map((citation, index) => withContext(citation, index, shown)),
      voices: shown.voices,
      independent: shown.independent,
      suspicions: shown.suspicions.length > 0 ? shown.suspicions : undefined,
      reviews: shown.reviews,
      'used-in': shown.uses?.map(useJson),
      'premise-of': shown.premiseOf.map(({ claim }) => claim.id),
      quotes: shown.quotes.map(({ context: _, isWithheld: __, ...quote }) => quote),
      sources: Object.fromEntries(shown.sources.map(({ key, at: _, ...source }) => [key, source])),
    })),
  })
}

function withContext(citation: Citation, index: number, { quotes }: ShownClaim): Citation & { context?: Passage[] } {
  const context = quotes.find((quote) => quote.index === index)?.context
  return { ...citation, ...(context && { context }) }
}

/**
 * The tree as a flat list, each node with its parent's place in it: a tree of any depth can be read without recursion.
 * `uses` are the sentences of drafts that fall.
 */
export function traceJson({ id, direction, nodes }: Trace, uses?: readonly Use[]): string {
  const flat = nodes.map(({ claim, standing, ...node }: TraceNode) => ({
    ...node,
    ...(claim && {
      text: claim.text,
      confidence: claim.confidence,
      ...(claim.status && { status: claim.status }),
      ...standingJson(standing),
      file: claim.at.file,
      line: claim.at.line,
    }),
  }))
  return jsonText({
    version: JSON_VERSION,
    id,
    direction,
    nodes: flat,
    sentences: uses?.map((use) => ({ ...useJson(use), claims: use.claims })),
  })
}

interface ClaimJson extends Omit<Claim, 'at'>, StandingJson {
  effective: Confidence
  file: string
  line: number
}

/** A claim as every JSON output has it. */
export function claimJson({ claim, effective, standing }: LabelledClaim): ClaimJson {
  const { id, text, confidence, at, ...rest } = claim
  return { id, text, confidence, effective, ...rest, ...standingJson(standing), file: at.file, line: at.line }
}

interface StandingJson {
  /** Ids. */
  disputedBy: string[]
  fallsWith?: string
  /** The sources that did not stay as they were published, by key. */
  sources: Record<string, Partial<Source>>
}

function standingJson({ disputedBy = [], fallsWith, sources = [] }: Standing = {}): StandingJson {
  const changed = sources.map(({ key, of = key, status, date, note }) => [
    of,
    { status, ...(date && { 'status-date': date }), ...(note && { 'status-note': note }) },
  ])
  return { disputedBy, ...(fallsWith && { fallsWith }), sources: Object.fromEntries(changed) }
}
