import type { Claim, Ledger, Source } from '../../ledger/model/types.js'
import type { ReportClaim, ReportData, ReportSource } from '../../report/data.js'
import { unpackIndex } from '../../report/pack.js'
import type { ReadyClaim, ReadyLedger } from '../../search/ready/ready-ledger.js'
import { type PageDraft, type PageSentence, pageDrafts, usesIn } from './drafts.js'

/** A ledger as the page holds it: what was read, by its names, and as the look-up and the traces take it. */
export interface PageLedger {
  title: string
  claims: readonly ReportClaim[]
  byId: ReadonlyMap<string, ReportClaim>
  sources: ReadonlyMap<string, ReportSource>
  /** By source, the claims that cite it or know another through it, in the order of the ledger. */
  citing: ReadonlyMap<string, readonly ReportClaim[]>
  ready: ReadyLedger
  /** What traces walk. */
  whole: Ledger
  drafts: readonly PageDraft[]
  /** By claim, the sentences of drafts that name it. */
  uses: ReadonlyMap<string, readonly PageSentence[]>
}

const NOWHERE = { file: '', line: 0, start: 0, end: 0 }

/** A ledger on the day of its reader. */
export function pageLedger(data: ReportData, today: string): PageLedger {
  const { title = 'A ledger of claims', claims, sources, index } = data
  const read = claims.map((one): ReadyClaim => ({ ...one, claim: { ...one.claim, at: NOWHERE } }))
  const bySource = new Map(sources.map((one): [string, Source] => [one.source.key, { ...one.source, at: NOWHERE }]))
  const ready: ReadyLedger = {
    index: unpackIndex(index),
    claim: (document) => read[document] as ReadyClaim,
    source: (key) => bySource.get(key),
    sourceKeys: () => bySource.keys(),
    names: () => [],
  }
  const whole: Ledger = {
    files: new Map(),
    sources: bySource,
    claims: new Map(read.map(({ claim }): [string, Claim] => [claim.id, claim])),
    names: [],
    rules: [],
  }
  const byId = new Map(claims.map((one) => [one.claim.id, one]))
  const drafts = pageDrafts(data, byId, whole, today)
  return {
    title,
    claims,
    byId,
    sources: new Map(sources.map((one) => [one.source.key, one])),
    citing: citingOf(claims),
    ready,
    whole,
    drafts,
    uses: usesIn(drafts),
  }
}

function citingOf(claims: readonly ReportClaim[]): Map<string, ReportClaim[]> {
  const citing = new Map<string, ReportClaim[]>()
  for (const one of claims) {
    const keys = new Set(one.claim.citations.flatMap(({ source, via = source }) => [source, via]))
    for (const key of keys) citing.set(key, [...(citing.get(key) ?? []), one])
  }
  return citing
}
