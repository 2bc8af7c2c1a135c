import type { Claim, Quote, Source } from '../ledger/model/types.js'
import type { Difference } from '../quotes/differences.js'
import { type Folded, fold } from '../quotes/fold.js'
import { Layout } from '../quotes/layout.js'
import { locateQuote } from '../quotes/quote.js'
import { nearestTo } from '../quotes/quotes.js'
import { QuotedText, type Snapshots, SnapshotText } from '../quotes/snapshot.js'
import { namingWordsOf } from './names.js'
import type { Quotation } from './quotations.js'

/** Punctuation that a writer sets within the marks, though it is not quoted. */
const TAIL = /(?<![\s,.;:!?…–—-])[\s,.;:!?…–—-]+$/u

/** What a claim says or quotes; a draft may ask often what stands in it. */
export class SaidText {
  #folded: Folded | undefined
  #words: ReadonlySet<string> | undefined

  constructor(readonly text: string) {}

  get folded(): Folded {
    this.#folded ??= fold(this.text)
    return this.#folded
  }

  /** Those of which a name may be one. */
  get words(): ReadonlySet<string> {
    this.#words ??= new Set(namingWordsOf(this.text))
    return this.#words
  }
}

/** Whether the words stand in one of some texts, or in the snapshot of one of some sources. */
export function isQuoted(
  { text }: Pick<Quotation, 'text'>,
  texts: readonly SaidText[],
  sources: Iterable<Source>,
  snapshots: Snapshots | undefined,
): boolean {
  const forms = formsOf(text.replace(TAIL, '').trimStart())
  if (forms.length === 0) return true
  const quotes = forms.map((exact) => ({ exact, edited: true }))
  const isIn = (source: Folded) => quotes.some((quote) => isLocated(quote, source))
  const isLocated = (quote: Quote, source: Folded) =>
    locateQuote(quote, source, snapshots?.effort).state !== 'not-found'
  if (quotes.some((quote) => texts.some(({ folded }) => isLocated(quote, folded)))) return true
  if (!snapshots) return false
  for (const source of sources) {
    if (!(snapshots.of(source).content instanceof SnapshotText)) continue
    const known = snapshots.textOf(source)
    if (known && isIn(known.folded)) return true
  }
  return false
}

/** The passage most like words that nothing has, and where it stands: in a claim, or in the snapshot of a source. */
export interface NearPassage {
  claim?: string
  source?: string
  differences: Difference[]
}

/** The passage that is most like a quotation, among the claims and the snapshots of their sources; none of a confidential one. */
export function nearPassage(
  { text }: Pick<Quotation, 'text'>,
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  snapshots: Snapshots,
): NearPassage | undefined {
  const words = text.replace(TAIL, '').trim()
  const own = claims.flatMap((claim) =>
    textsOf(claim).flatMap((one) => {
      const near = new QuotedText(new Layout(one, false)).nearest(words, snapshots.hints)
      return near ? [{ claim: claim.id, differences: near.differences }] : []
    }),
  )
  const elsewhere = sourcesOf(claims, sources).flatMap((source) => {
    const near = nearestTo({ words, why: 'missing', state: 'not-found' }, source, snapshots)
    return near ? [{ source: source.key, differences: near.differences }] : []
  })
  const [nearest] = [...own, ...elsewhere].sort((a, b) => apart(a.differences) - apart(b.differences))
  return nearest
}

/** How many letters of two passages are not in both. */
function apart(differences: readonly Difference[]): number {
  return differences.reduce((sum, { in: where, text }) => sum + (where === 'both' ? 0 : text.length), 0)
}

/** What a claim says and quotes. */
export function textsOf({ text, citations }: Claim): string[] {
  const quotes = citations.flatMap(({ quote }) => (quote ? [quote.exact, quote.translation ?? ''] : []))
  return [text, ...quotes].filter((one) => one !== '')
}

/** As it stands, and with its first letter small or large, as the sentence around it asks for it. */
function formsOf(text: string): string[] {
  if (text === '') return []
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  const rest = text.slice(first.length)
  return [...new Set([text, first.toLowerCase() + rest, first.toUpperCase() + rest])]
}

/** The sources that claims are cited from, once each. */
export function sourcesOf(claims: readonly Claim[], sources: ReadonlyMap<string, Source>): Source[] {
  const keys = new Set(
    claims.flatMap(({ citations }) => citations.flatMap(({ source, via }) => [source, ...(via ? [via] : [])])),
  )
  return [...keys].flatMap((key) => sources.get(key) ?? [])
}
