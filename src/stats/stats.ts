import { type Claim, CONFIDENCES, type Confidence, type Ledger } from '../ledger/model/types.js'
import { checkQuotes, countQuotes, type QuoteCounts } from '../quotes/quotes.js'
import { type Snapshots, SnapshotText } from '../quotes/snapshot.js'
import { Evidence } from '../review/evidence.js'
import { type Due, dueOf, peopleAsked, reviewsOf } from '../review/reviews.js'
import { groundedClaims } from '../support/grounds.js'
import { type LabelledClaim, labeller } from '../support/labelled.js'
import { lossesIn } from '../support/losses.js'
import { isDropped } from '../support/standing.js'

/** What became of claims; one may be in several. */
export interface StandingCounts {
  /** Nothing is to be said of them. */
  standing: number
  disputed: number
  /** A source denies them. */
  denied: number
  'source-changed': number
  falling: number
  corrected: number
  withdrawn: number
  superseded: number
}

/** What falls with a source. */
export interface SourceFall {
  key: string
  /** Claims that cite it or what repeats it. */
  cited: number
  /** Claims that nothing is left to hold, those that are drawn from such claims among them. */
  falls: number
  /** There are more, which were not counted. */
  isMore?: true
}

/** The figures of a ledger. */
export interface Stats {
  claims: number
  confidence: Record<Confidence, number>
  effective: Record<Confidence, number>
  standing: StandingCounts
  /** Claims that come down to no source. */
  unsourced: number
  citations: number
  quotes: QuoteCounts
  sources: number
  /** Sources that no claim cites. */
  unused: number
  /** The sources that claims cite, those first with which most falls. */
  falls: SourceFall[]
  snapshots: { kept: number; oldest?: { source: string; fetched: string } }
  reviews: { reviewed: number; due: number; because: Record<Due['because'], number> }
}

/** Counts what a ledger has; quotes and reviews are held to the snapshots. */
export function statsOf(ledger: Ledger, snapshots: Snapshots, now: Date): Stats {
  const label = labeller(ledger)
  const claims = [...ledger.claims.values()].map(label)
  const falls = fallsOf(ledger)
  const grounded = groundedClaims(ledger)
  return {
    claims: claims.length,
    confidence: byLabel(claims.map(({ claim }) => claim.confidence)),
    effective: byLabel(claims.map(({ effective }) => effective)),
    standing: standingCounts(claims),
    unsourced: claims.length - grounded.size,
    citations: claims.reduce((sum, { claim }) => sum + claim.citations.length, 0),
    quotes: countQuotes(checkQuotes(ledger, snapshots)),
    sources: ledger.sources.size,
    unused: falls.filter(({ cited }) => cited === 0).length,
    falls: falls.filter(({ cited }) => cited > 0),
    snapshots: snapshotsIn(ledger, snapshots),
    reviews: reviewsIn(ledger, snapshots, now),
  }
}

/** The most first. */
function fallsOf(ledger: Ledger): SourceFall[] {
  return lossesIn(ledger)
    .map(({ source, cited, falls, isMore }) => ({ key: source, cited, falls: falls.length, ...(isMore && { isMore }) }))
    .sort((a, b) => b.falls - a.falls || b.cited - a.cited)
}

function byLabel(labels: readonly Confidence[]): Record<Confidence, number> {
  const number = (label: Confidence) => labels.filter((one) => one === label).length
  return Object.fromEntries(CONFIDENCES.map((label) => [label, number(label)])) as Record<Confidence, number>
}

function standingCounts(claims: readonly LabelledClaim[]): StandingCounts {
  const number = (test: (labelled: LabelledClaim) => boolean) => claims.filter(test).length
  const isDenied = ({ citations }: Claim) => citations.some(({ contrary }) => contrary)
  return {
    standing: number(({ claim, standing }) => !claim.status && !standing && !isDenied(claim)),
    disputed: number(({ standing }) => standing?.disputedBy !== undefined),
    denied: number(({ claim }) => isDenied(claim)),
    'source-changed': number(({ standing }) => standing?.sources !== undefined),
    falling: number(({ standing }) => standing?.fallsWith !== undefined),
    corrected: number(({ claim }) => claim.status === 'corrected'),
    withdrawn: number(({ claim }) => claim.status === 'withdrawn'),
    superseded: number(({ claim }) => claim.status === 'superseded'),
  }
}

function snapshotsIn({ sources }: Ledger, snapshots: Snapshots): Stats['snapshots'] {
  const all = [...sources.values()].map((source) => ({ source: source.key, ...snapshots.of(source) }))
  const kept = all.filter(({ content }) => content instanceof SnapshotText)
  const [oldest] = all
    .flatMap(({ source, locked }) => (locked ? [{ source, fetched: locked.fetched }] : []))
    .sort((a, b) => (a.fetched < b.fetched ? -1 : 1))
  return { kept: kept.length, ...(oldest && { oldest }) }
}

function reviewsIn(ledger: Ledger, snapshots: Snapshots, now: Date): Stats['reviews'] {
  const evidence = new Evidence(ledger, snapshots)
  const because = { never: 0, changed: 0, overdue: 0, 'too-few': 0 }
  let reviewed = 0
  for (const claim of ledger.claims.values()) {
    if (isDropped(claim)) continue
    const reviews = reviewsOf(claim, evidence)
    if (reviews.some(({ holds }) => holds)) reviewed++
    const due = dueOf(claim, reviews, { people: peopleAsked(ledger, claim.at.file), now })
    if (due) because[due.because]++
  }
  return { reviewed, due: Object.values(because).reduce((sum, number) => sum + number), because }
}
