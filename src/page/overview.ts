import { CONFIDENCES } from '../ledger/model/confidence.js'
import type { Confidence } from '../ledger/model/types.js'
import { sourceAddress } from './citation.js'
import { draftShares } from './draft/draft-view.js'
import { type Child, h, said } from './elements/dom.js'
import { label } from './elements/label.js'
import { type Part, ranking, shares } from './elements/plots.js'
import { draftAddress } from './ledger/drafts.js'
import { NO_FILTERS, type Question, toAddress } from './ledger/filters.js'
import type { PageLedger } from './ledger/ledger.js'
import { STANDINGS } from './ledger/standings.js'

const MOST_POINTS = 8

/** The state of a ledger at a glance. */
export function overview(ledger: PageLedger, today: string): HTMLElement {
  return h(
    'article',
    { class: 'overview' },
    h('h1', { dir: 'auto' }, ledger.title),
    h(
      'p',
      { class: 'lead' },
      lead(ledger),
      h('br'),
      'A label says how a claim is supported, never whether it is true.',
    ),
    h(
      'div',
      { class: 'plots' },
      [labels(ledger), quotes(ledger, today), reviews(ledger, today), points(ledger), drafts(ledger)].filter(Boolean),
    ),
  )
}

function lead({ claims, sources }: PageLedger): string {
  const quotes = claims.flatMap(({ claim }) => claim.citations.filter(({ quote }) => quote)).length
  return `${number(claims.length, 'claim')}, ${number(sources.size, 'source')}, ${number(quotes, 'quote')}.`
}

function number(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`
}

const asking = (change: Partial<Question>) => toAddress({ ...NO_FILTERS, query: '', ...change })

/** What a label says, for one who sees it for the first time. */
const GLOSSES: Readonly<Record<Confidence, string>> = {
  sourced: 'a source is cited for it',
  inferred: 'drawn from other claims',
  speculative: 'supposed by somebody',
}

function labels({ claims }: PageLedger): HTMLElement {
  const parts = CONFIDENCES.map(
    (confidence): Part => ({
      name: [label(confidence), ' ', h('span', { class: 'gloss' }, GLOSSES[confidence])],
      kind: confidence,
      count: claims.filter(({ claim }) => claim.confidence === confidence).length,
      href: asking({ label: [confidence] }),
    }),
  )
  const weaker = claims.filter(({ claim, effective }) => claim.confidence !== effective).length
  return shares(
    'Labels',
    parts,
    weaker > 0 ? `${number(weaker, 'claim')} ${weaker === 1 ? 'rests' : 'rest'} on a weaker one.` : undefined,
  )
}

const QUOTES: readonly [state: string, name: string][] = [
  ['exact', 'Found'],
  ['normalised', 'Found, with other spacing or punctuation'],
  ['edited', 'Found, with words of the editor'],
  ['ambiguous', 'Found at several places'],
  ['not-found', 'Not found'],
  ['unchecked', 'Not looked up'],
]

function quotes({ claims }: PageLedger, _today: string): Child {
  const states = claims.flatMap(({ citations }) => citations.flatMap(({ quote }) => quote?.state ?? []))
  if (states.length === 0) return undefined
  const parts = QUOTES.map(
    ([state, name]): Part => ({
      name,
      kind: state,
      count: states.filter((one) => one === state).length,
      href: asking({ standing: `quote-${state}` }),
    }),
  )
  return shares(
    'Quotes looked up',
    parts.filter(({ count }) => count > 0),
  )
}

function reviews({ claims }: PageLedger, today: string): HTMLElement {
  const parts = STANDINGS.filter(({ key }) => key.startsWith('review-')).map(
    ({ key, words, fits }): Part => ({
      name: words,
      kind: key,
      count: claims.filter((one) => fits(one, today)).length,
      href: asking({ standing: key }),
    }),
  )
  return shares(
    'Reviews',
    parts.filter(({ count }) => count > 0),
  )
}

const MOST_DRAFTS = 4

function drafts(ledger: PageLedger): Child[] {
  const shown = ledger.drafts.length > MOST_DRAFTS ? [] : ledger.drafts
  return shown.map((draft) =>
    draftShares(draft, ledger, h('a', { href: draftAddress(draft), dir: 'auto' }, draft.title)),
  )
}

function points({ sources }: PageLedger): Child {
  const rows = [...sources.values()]
    .filter(({ falls }) => falls > 0)
    .sort((a, b) => b.falls - a.falls)
    .slice(0, MOST_POINTS)
    .map(
      ({ source: { key, title = key }, falls }): Part => ({
        name: said(title),
        count: falls,
        kind: 'falls',
        href: sourceAddress(key),
      }),
    )
  if (rows.length === 0) return undefined
  return ranking('Single points of failure', rows, 'Sources by how many claims would fall with each.')
}
