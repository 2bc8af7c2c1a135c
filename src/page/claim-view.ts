import type { ReportClaim } from '../report/data.js'
import { speakersOf } from '../support/speakers.js'
import { trace, traceImpact } from '../support/trace.js'
import { describeTrace } from '../words/trace.js'
import { citationItem } from './citation.js'
import { type Child, h, said } from './elements/dom.js'
import { fullLabel, labelWords } from './elements/label.js'
import { draftAddress } from './ledger/drafts.js'
import { NO_FILTERS, toAddress } from './ledger/filters.js'
import type { PageLedger } from './ledger/ledger.js'
import { isDue } from './ledger/standings.js'
import { tree } from './tree.js'

/** A claim whole: what it says, what it stands on, what stands on it, and who has checked it. */
export function claimView(one: ReportClaim, ledger: PageLedger, today: string): HTMLElement {
  const { claim, basis, lang } = one
  return h(
    'article',
    { class: 'claim' },
    h('p', { class: 'kicker' }, fullLabel(one)),
    h('h1', { dir: 'auto', lang }, claim.text),
    h(
      'p',
      { class: 'meta' },
      said(`${basis ?? citedFrom(one, ledger)}. `),
      h('a', { href: `#${claim.id}`, class: 'id' }, claim.id),
    ),
    facts(one),
    citations(one, ledger),
    premises(one, ledger),
    impact(one, ledger),
    disputes(one, ledger),
    uses(one, ledger),
    reviews(one, today),
    h('p', { class: 'place' }, one.at),
  )
}

function citedFrom({ claim }: ReportClaim, { sources }: PageLedger): string {
  const names = new Set(claim.citations.map(({ source }) => sources.get(source)?.name ?? source))
  return names.size === 0 ? 'Nobody is cited for it' : `Cited from ${[...names].join('; ')}`
}

function section(title: string, note: Child, ...content: Child[]): HTMLElement {
  return h('section', {}, h('h2', {}, title), note && h('p', { class: 'note' }, note), content)
}

function facts({ claim, date, status }: ReportClaim): Child {
  const rows: [string, Child][] = []
  const add = (name: string, value: Child) => value && rows.push([name, value])
  add('Status', status)
  add('Superseded by', claim['superseded-by'] && idLinks(claim['superseded-by']))
  add('Reasoning', claim.reasoning && said(claim.reasoning))
  add('Who says it', names([...new Set(speakersOf(claim))], 'by'))
  add('Date', date)
  add('About', names(claim.about, 'about'))
  add('Tags', names(claim.tags, 'tag'))
  add('Also found by', claim.also.join(', '))
  add('Note', claim.note && said(claim.note))
  if (rows.length === 0) return undefined
  return h(
    'dl',
    { class: 'facts' },
    rows.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', { dir: 'auto' }, value))),
  )
}

/** Names, each a link to the claims that have it. */
function names(list: readonly string[], filter: 'by' | 'about' | 'tag'): Child {
  if (list.length === 0) return undefined
  return h(
    'ul',
    { class: 'names' },
    list.map((name) =>
      h('li', {}, h('a', { href: toAddress({ ...NO_FILTERS, query: '', [filter]: name }), dir: 'auto' }, name)),
    ),
  )
}

function idLinks(ids: readonly string[]): Child {
  return ids.map((id, index) => [index > 0 && ', ', h('a', { href: `#${id}`, class: 'id' }, id)])
}

function citations({ claim, citations, support, doubts = [] }: ReportClaim, ledger: PageLedger): HTMLElement {
  const title = claim.citations.length === 1 ? 'Citation' : 'Citations'
  if (claim.citations.length === 0) return section(title, 'None of its own.')
  return section(
    title,
    claim.citations.length > 1 ? support : undefined,
    h(
      claim.citations.length > 1 ? 'ol' : 'ul',
      { class: 'citations' },
      claim.citations.map((citation, index) => citationItem(citation, citations[index] ?? {}, ledger)),
    ),
    doubts.map((doubt) => h('p', { class: 'aside' }, h('strong', {}, 'Perhaps one voice: '), said(doubt))),
  )
}

function premises({ claim }: ReportClaim, ledger: PageLedger): Child {
  if (claim.premises.length === 0) return undefined
  const traced = trace(ledger.whole, claim.id)
  const supplied = claim['supplied-premises'] ?? []
  return section(
    'What it rests on',
    describeTrace(traced, labelWords),
    tree(traced, ledger),
    h('p', { class: 'aside' }, h('a', { href: `#/map/${claim.id}` }, 'Show it on the map')),
    supplied.length > 0 && h('p', { class: 'aside' }, 'Added by the keeper of this ledger: ', idLinks(supplied)),
  )
}

function impact({ claim }: ReportClaim, ledger: PageLedger): HTMLElement {
  const traced = traceImpact(ledger.whole, claim.id)
  if (traced.nodes.length === 1) return section('What falls with it', 'No other claim rests on it.')
  return section('What falls with it', describeTrace(traced, labelWords), tree(traced, ledger))
}

function disputes({ claim }: ReportClaim, ledger: PageLedger): Child[] {
  const by = ledger.claims.flatMap((other) =>
    other.claim.disputes
      .filter((dispute) => dispute.claim === claim.id)
      .map(({ reason }) => ({ id: other.claim.id, reason })),
  )
  const own = claim.disputes.map(({ claim: id, reason }) => ({ id, reason }))
  return [
    own.length > 0 && section('Disputes', undefined, claimList(own, ledger)),
    by.length > 0 && section('Disputed by', undefined, claimList(by, ledger)),
  ]
}

function claimList(list: readonly { id: string; reason?: string | undefined }[], ledger: PageLedger): HTMLElement {
  return h(
    'ul',
    { class: 'tree' },
    list.map(({ id, reason }) => {
      const one = ledger.byId.get(id)
      const text = one
        ? h('span', { class: 'text', dir: 'auto', lang: one.lang }, one.claim.text)
        : h('span', {}, `${id} (no such claim)`)
      return h(
        'li',
        {},
        h('a', { class: 'branch', href: `#${id}` }, one && h('span', { class: 'head' }, fullLabel(one)), text),
        reason && h('p', { class: 'aside', dir: 'auto' }, reason),
      )
    }),
  )
}

/** The sentences of drafts that name it. */
function uses({ claim }: ReportClaim, { uses, drafts }: PageLedger): Child {
  const found = uses.get(claim.id) ?? []
  if (drafts.length === 0) return undefined
  const title = drafts.length === 1 ? 'Where the draft uses it' : 'Where the drafts use it'
  if (found.length === 0) return section(title, 'Nowhere.')
  return section(
    title,
    undefined,
    h(
      'ul',
      { class: 'results' },
      found.map(({ draft, number, text, state }) =>
        h(
          'li',
          {},
          h(
            'a',
            { class: 'result', href: draftAddress(draft, number) },
            h('span', { class: 'text', dir: 'auto' }, text),
            h('span', { class: 'by', dir: 'auto' }, [draft.name, `note ${number}`, state].join(' · ')),
          ),
        ),
      ),
    ),
  )
}

function reviews(one: ReportClaim, today: string): HTMLElement {
  const { reviews = [], due } = one
  // What changed since a review is told beside it.
  const isNow = due && due.because !== 'changed' && isDue(one, today)
  const words = due && (due.because === 'overdue' ? `A review is due since ${due.after}` : due.words)
  return section(
    'Who checked it',
    isNow && words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : undefined,
    reviews.length > 0 &&
      h(
        'ul',
        { class: 'plain' },
        reviews.map(({ by, on, holds, changed }) =>
          h('li', { dir: 'auto' }, `${by}, ${on}: ${holds ? 'holds' : `no longer holds: ${changed}`}`),
        ),
      ),
  )
}
