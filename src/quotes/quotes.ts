import { addTo } from '../ledger/model/grouped.js'
import type { Citation, Claim, Ledger, Quote, Source } from '../ledger/model/types.js'
import { outsideBrackets } from './brackets.js'
import type { Difference } from './differences.js'
import type { Nearest } from './nearest.js'
import { type PassagePlace, passageLink } from './passage-link.js'
import { type Located, locateQuote, type NotFound, partsOf } from './quote.js'
import { type QuotedText, type Snapshot, type SnapshotFault, type Snapshots, SnapshotText } from './snapshot.js'

/** A quote of which nothing is known, and why. */
export interface Unchecked {
  state: 'unchecked'
  why: SnapshotFault | { code: 'no-source' }
}

/** A quote of a claim, and how it stands in the snapshot of what it is cited from. */
export interface QuoteResult {
  claim: Claim
  /** The citation's place among the claim's. */
  index: number
  quote: Quote
  /** Whose snapshot was looked into: the citation's source, or the one that credits it. */
  source?: Source
  found: Located | Unchecked
  /** What part of the page it stands in, where that is not the article. */
  part?: string
}

/** Every quote of a ledger, text by text, as one text at a time is kept ready to be looked into. */
export function checkQuotes(
  { claims, sources }: Pick<Ledger, 'claims' | 'sources'>,
  snapshots: Snapshots,
): QuoteResult[] {
  const asked = [...claims.values()].flatMap((claim) =>
    claim.citations.flatMap((citation, index) => {
      if (!citation.quote) return []
      const source = readSource(citation, sources, snapshots)
      return [{ claim, index, quote: citation.quote, ...(source && { source }) }]
    }),
  )
  const byText = new Map<Snapshot['content'] | undefined, typeof asked>()
  for (const one of asked) addTo(byText, one.source && snapshots.of(one.source).content, one)
  return [...byText.values()].flat().map((one) => lookUp(one, snapshots))
}

function lookUp(one: Omit<QuoteResult, 'found'>, snapshots: Snapshots): QuoteResult {
  const found = find(one.quote, one.source, snapshots)
  const content = one.source && snapshots.of(one.source).content
  const place = 'parts' in found ? found.parts[0] : undefined
  const part = place && content instanceof SnapshotText ? content.layout.partAt(place.start) : undefined
  return { ...one, found, ...(part && { part }) }
}

/** A source known only through another was quoted by way of that one, unless it has a snapshot of its own. */
function readSource({ source, via }: Citation, sources: Ledger['sources'], snapshots: Snapshots): Source | undefined {
  const cited = [source, via].flatMap((key) => sources.get(key ?? '') ?? [])
  return cited.find((one) => snapshots.of(one).content instanceof SnapshotText) ?? cited[0]
}

function find(quote: Quote, source: Source | undefined, snapshots: Snapshots): Located | Unchecked {
  if (!source) return { state: 'unchecked', why: { code: 'no-source' } }
  const { content } = snapshots.of(source)
  if (!(content instanceof SnapshotText)) return { state: 'unchecked', why: content }
  return locateQuote(quote, (snapshots.textOf(source) as QuotedText).folded, snapshots.effort)
}

/** The passage that is most like the words that were not found; never one of a confidential text. */
export function nearestTo(
  { words, why }: NotFound,
  source: Source | undefined,
  snapshots: Snapshots,
): Nearest | undefined {
  if (!source || why !== 'missing' || snapshots.of(source).isConfidential) return undefined
  return snapshots.textOf(source)?.nearest(words, snapshots.hints)
}

/** Where a quote stands, for a reader of its claim. */
export interface QuoteStanding {
  /** The citation's place among the claim's. */
  index: number
  state: QuoteResult['found']['state']
  /** The snapshot that was looked into. */
  path?: string
  /** What part of the page it stands in, where that is not the article. */
  part?: string
  /** How often it stands there, where that is more than once. */
  places?: number
  /** Quote and nearest passage word by word, where it does not stand there. */
  nearest?: Difference[]
  /** Opens the source at the passage, in a browser. */
  link?: string
  /** Of a confidential text: when it was taken, and by whom; nothing where it was not. */
  confidential?: { taken?: string; by?: string }
}

export function standingOf(
  { claim, index, quote, source, found, part }: QuoteResult,
  snapshots: Snapshots,
): QuoteStanding {
  const snapshot = source && snapshots.of(source)
  const nearest = found.state === 'not-found' ? nearestTo(found, source, snapshots)?.differences : undefined
  const link = source && passageLink(source, snapshot, placeOf(quote, found, snapshot), claim.citations[index]?.locator)
  return {
    index,
    state: found.state,
    ...(snapshot && { path: snapshot.path }),
    ...(part && { part }),
    ...(found.state === 'ambiguous' && { places: found.places }),
    ...(nearest && { nearest }),
    ...(link && { link }),
    ...(snapshot?.isConfidential && { confidential: takingOf(snapshot) }),
  }
}

function takingOf({ locked }: Snapshot): { taken?: string; by?: string } {
  return { ...(locked && { taken: locked.fetched }), ...(locked?.by && { by: locked.by }) }
}

/** The words as the source has them, and where; where it was not looked into, or is confidential, as they are quoted. */
function placeOf(quote: Quote, found: QuoteResult['found'], snapshot: Snapshot | undefined): PassagePlace {
  const isClosed = snapshot?.isConfidential && found.state !== 'not-found'
  if (found.state === 'unchecked' || isClosed)
    return { passages: quote.edited ? partsOf(quote).flatMap(outsideBrackets) : partsOf(quote) }
  const content = snapshot?.content
  if (found.state === 'not-found' || !(content instanceof SnapshotText)) return { passages: [] }
  const { layout } = content
  const start = found.parts[0]?.start ?? 0
  return {
    passages: found.parts.map(({ start, end }) => layout.plain.slice(start, end)),
    page: layout.pageAt(start),
    seconds: layout.secondsAt(start),
  }
}

/** How many quotes are in each state. */
export interface QuoteCounts {
  exact: number
  normalised: number
  edited: number
  ambiguous: number
  notFound: number
  unchecked: number
  /** By the part of the page, of those that were found outside the article; only where there are any. */
  outside?: Record<string, number>
  /** Of those unchecked, the ones whose text is confidential and elsewhere; only where there are any. */
  notHere?: number
}

export function countQuotes(results: readonly { found: QuoteResult['found']; part?: string }[]): QuoteCounts {
  const outside = new Map<string, number>()
  for (const { part } of results) if (part) outside.set(part, (outside.get(part) ?? 0) + 1)
  const notHere = results.filter(({ found }) => found.state === 'unchecked' && found.why.code === 'not-here').length
  const number = (state: string) => results.filter(({ found }) => found.state === state).length
  return {
    exact: number('exact'),
    normalised: number('normalised'),
    edited: number('edited'),
    ambiguous: number('ambiguous'),
    notFound: number('not-found'),
    unchecked: number('unchecked'),
    ...(outside.size > 0 && { outside: Object.fromEntries(outside) }),
    ...(notHere > 0 && { notHere }),
  }
}
