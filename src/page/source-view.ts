import { doiAddress } from '../ledger/model/identifier.js'
import type { ReportClaim, ReportSource } from '../report/data.js'
import { traceImpact } from '../support/trace.js'
import { describeTrace } from '../words/trace.js'
import { sourceAddress, sourceLine } from './citation.js'
import { type Child, external, h, said } from './elements/dom.js'
import { fullLabel, labelWords } from './elements/label.js'
import type { PageLedger } from './ledger/ledger.js'
import { tree } from './tree.js'

/** A source: what it is, where it can be read, and what rests on it. */
export function sourceView(one: ReportSource, ledger: PageLedger): HTMLElement {
  const { source, authors, issued, status, repeats } = one
  const { key, title = key } = source
  const rows: [string, Child][] = [
    ['Type', source.genre ?? typeWords(source.type)],
    ['Status', status && said(status)],
    ['By', authors && said(authors)],
    ['In', said(source['container-title'] ?? source.publisher ?? '')],
    ['Published', issued],
    ['Address', source.URL && external(source.URL, source.URL)],
    ['DOI', source.DOI && external(doiAddress(source.DOI), source.DOI)],
    ['ISBN', source.ISBN],
    ['Archived', source.archived && external(source.archived, source.archived)],
    ['Snapshot', source.confidential ? 'Confidential: its text is not in this page' : source.snapshot],
    ['Repeats', repeats && said(repeats)],
    ['Note', source.note && said(source.note)],
  ]
  const impact = traceImpact(ledger.whole, key)
  return h(
    'article',
    { class: 'claim source' },
    h('p', { class: 'kicker' }, 'Source'),
    h('h1', { dir: 'auto' }, title),
    h(
      'p',
      { class: 'meta' },
      hanging(one, ledger.citing.get(key)?.length ?? 0),
      ' ',
      h('a', { class: 'id', href: sourceAddress(key) }, key),
    ),
    h(
      'dl',
      { class: 'facts' },
      rows.map(([name, value]) => isSaid(value) && h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    ),
    h('section', {}, h('h2', {}, 'What rests on it'), citing(ledger.citing.get(key) ?? [])),
    h(
      'section',
      {},
      h('h2', {}, 'What falls with it'),
      h('p', { class: 'note' }, describeTrace(impact, labelWords)),
      impact.nodes.length > 1 && tree(impact, ledger),
    ),
  )
}

function isSaid(value: Child): boolean {
  return value instanceof Node ? value.textContent !== '' : Boolean(value)
}

/** Types of CSL that are not read as words. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['webpage', 'web page'],
  ['post-weblog', 'blog post'],
  ['motion_picture', 'film'],
])

/** "magazine article" for `article-magazine`. */
function typeWords(type: string | undefined): string | undefined {
  return type && (TYPES.get(type) ?? type.split('-').reverse().join(' ').replaceAll('_', ' '))
}

/** So many claims are listed at once: of a source that many rest on, what falls with it is to be found below them. */
const FIRST = 12

function citing(claims: readonly ReportClaim[], count = FIRST): Child {
  if (claims.length === 0) return h('p', { class: 'note' }, 'No claim cites it.')
  const list = claimsCiting(claims.slice(0, count))
  if (claims.length <= count) return list
  const more = () => {
    const all = claimsCiting(claims)
    box.replaceWith(all)
    all.querySelectorAll('a')[count]?.focus()
  }
  const button = h(
    'button',
    { type: 'button', class: 'more rest', click: more },
    `Show the other ${claims.length - count}`,
  )
  const box = h('div', {}, list, button)
  return box
}

function claimsCiting(claims: readonly ReportClaim[]): HTMLElement {
  return h(
    'ul',
    { class: 'results' },
    claims.map((one) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: `#${one.claim.id}`, class: 'result' },
          fullLabel(one),
          h('span', { class: 'text', dir: 'auto', lang: one.lang }, one.claim.text),
        ),
      ),
    ),
  )
}

/** Every source, those that most claims fall with first. */
export function sourcesView(ledger: PageLedger): HTMLElement {
  const all = [...ledger.sources.values()].sort((a, b) => b.falls - a.falls || b.weakened - a.weakened)
  return h(
    'article',
    { class: 'sources' },
    h('h1', {}, 'Sources'),
    h('p', { class: 'note' }, 'Those that most claims would fall with stand first.'),
    h(
      'ul',
      { class: 'source-list' },
      all.map((one) =>
        h(
          'li',
          {},
          h(
            'p',
            { class: 'source-line' },
            sourceLine(one),
            one.status && h('span', { class: 'remark' }, ` (${one.status})`),
          ),
          h('p', { class: 'by' }, hanging(one, ledger.citing.get(one.source.key)?.length ?? 0)),
        ),
      ),
    ),
  )
}

function hanging({ falls, weakened, isMore }: ReportSource, cited: number): string {
  const parts = [
    `cited by ${cited} ${cited === 1 ? 'claim' : 'claims'}`,
    ...(falls > 0 ? [`${falls} ${isMore ? 'or more fall' : falls === 1 ? 'falls' : 'fall'} with it`] : []),
    ...(weakened > 0 ? [`${weakened} would lose some support`] : []),
  ]
  const words = parts.join(' · ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
