import type { ReportClaim, ReportFault } from '../../report/data.js'
import { type Child, h } from '../elements/dom.js'
import { fullLabel } from '../elements/label.js'
import type { PageSentence } from '../ledger/drafts.js'
import type { PageLedger } from '../ledger/ledger.js'
import { markLabel } from './signs.js'

/** What the margin says of a sentence: how it stands, what is wrong with it, and the claims that back it. */
export function note(sentence: PageSentence, ledger: PageLedger): HTMLElement {
  const { number, state, claims = [], faults = [], excuse, overdue, line } = sentence
  const isBare = claims.length === 0 && faults.length === 0
  return h(
    'span',
    { class: `told ${state}`, role: 'note', 'aria-label': `Note ${number}`, title: `Line ${line}` },
    h('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
    (state === 'open' || state === 'excused') && markLabel(state),
    state === 'excused' && excuse && h('span', { class: 'said', dir: 'auto' }, excuse),
    state === 'open' && isBare && h('span', { class: 'said' }, 'No claim backs it.'),
    faults.map(fault),
    overdue.map(({ claim, due }) =>
      due?.because === 'overdue'
        ? h('span', { class: 'said' }, `A review of ${claim.id} is due since ${due.after}.`)
        : undefined,
    ),
    claims.map((id) => backing(ledger.byId.get(id), ledger)),
  )
}

/** What is wrong, in words that begin as a sentence does. */
export function fault({ severity, message, help }: ReportFault): HTMLElement {
  return h(
    'span',
    { class: `fault ${severity}`, dir: 'auto' },
    h('strong', {}, `${severity}: `),
    withCode(message),
    help !== undefined && h('span', { class: 'advice' }, withCode(help)),
  )
}

/** What stands between grave accents is to be typed, or a name. */
function withCode(text: string): Child[] {
  const parts = text.split('`')
  if (parts.length % 2 === 0) return [text]
  return parts.map((part, at) => (at % 2 === 0 ? part : h('code', {}, part)))
}

function backing(one: ReportClaim | undefined, { sources }: PageLedger): Child {
  if (!one) return undefined
  const { claim, lang } = one
  const names = [...new Set(claim.citations.map(({ source }) => sources.get(source)?.name ?? source))]
  return h(
    'a',
    { class: 'backing', href: `#${claim.id}` },
    h(
      'span',
      { class: 'head' },
      fullLabel(one),
      names.length > 0 && h('span', { class: 'by', dir: 'auto' }, names.join(' · ')),
    ),
    h('span', { class: 'text', dir: 'auto', lang }, claim.text),
  )
}
