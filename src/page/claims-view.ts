import { type Child, h, said } from './elements/dom.js'
import { fullLabel } from './elements/label.js'
import { marked } from './elements/marked.js'
import type { Answer, Answers } from './ledger/answers.js'
import type { Question } from './ledger/filters.js'
import type { PageLedger } from './ledger/ledger.js'

/** What was found, the answers first, with a way to more of it. */
export function claimList(
  { hits, total, missing }: Answers,
  question: Question,
  ledger: PageLedger,
  more: () => void,
): HTMLElement {
  const answering = hits.filter(({ answers }) => answers)
  const related = hits.filter(({ answers }) => !answers)
  const left = total - hits.length
  const heading = answering.length > 0 ? 'Related' : 'No claim answers this. Related'
  return h(
    'div',
    { class: 'found' },
    h('p', { class: 'count', role: 'status' }, countWords(answering.length, total, question)),
    missing.length > 0 &&
      missing.length < 4 &&
      h('p', { class: 'aside' }, `No claim has ${missing.map((word) => `“${word}”`).join(' or ')}.`),
    answering.length > 0 && results(answering, ledger),
    related.length > 0 && [h('h2', { class: 'related' }, heading), results(related, ledger)],
    left > 0 && [
      h('button', { type: 'button', class: 'more', click: more }, `Show more of ${left}`),
      h('p', { class: 'printed' }, `${left.toLocaleString('en')} more are not printed.`),
    ],
  )
}

function countWords(answers: number, total: number, { query }: Question): string {
  const claims = `${total.toLocaleString('en')} ${total === 1 ? 'claim' : 'claims'}`
  if (query.trim() === '') return claims
  if (total === 0) return 'No claim matches.'
  return `${claims} ${total === 1 ? 'has' : 'have'} some of the words${answers > 0 ? '; the first answer them' : ''}.`
}

function results(hits: readonly Answer[], ledger: PageLedger): HTMLElement {
  return h(
    'ul',
    { class: 'results' },
    hits.map((hit) => h('li', {}, result(hit, ledger))),
  )
}

function result({ one, matches }: Answer, ledger: PageLedger): HTMLElement {
  const { claim, lang, date } = one
  const marks = matches.filter(({ field }) => field === 'text')
  const names = [...new Set(claim.citations.map(({ source }) => ledger.sources.get(source)?.name ?? source))]
  const shown = names.slice(0, 2)
  return h(
    'a',
    { href: `#${claim.id}`, class: 'result' },
    fullLabel(one),
    h('span', { class: 'text', dir: 'auto', lang }, marked(claim.text, marks)),
    h(
      'span',
      { class: 'by' },
      join([...shown.map((name) => said(name)), names.length > 2 && `${names.length - 2} more`, date]),
    ),
  )
}

function join(parts: readonly Child[]): Child[] {
  return parts.filter(Boolean).map((part, index) => [index > 0 && ' · ', part])
}
