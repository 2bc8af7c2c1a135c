import { CONFIDENCES } from '../ledger/model/confidence.js'
import { speakersOf } from '../support/speakers.js'
import { h } from './elements/dom.js'
import { label } from './elements/label.js'
import { NO_FILTERS, type Question } from './ledger/filters.js'
import type { PageLedger } from './ledger/ledger.js'
import { STANDINGS } from './ledger/standings.js'

type Choice = readonly [value: string, words: string]

/** The filters as a form; `ask` is told of each change. */
export function facetForm(ledger: PageLedger, today: string, ask: (change: Partial<Question>) => void) {
  const labels = CONFIDENCES.map((confidence) => {
    const box = h('input', { type: 'checkbox', value: confidence, change: () => ask({ label: chosen() }) })
    return { box, row: h('label', { class: 'check' }, box, label(confidence)) }
  })
  const chosen = () => labels.flatMap(({ box }) => (box.checked ? [box.value] : []))
  const fields = [
    select('standing', 'Standing', standingsIn(ledger, today), ask),
    select('source', 'Source', sourcesIn(ledger), ask),
    select(
      'by',
      'Who says it',
      namesIn(ledger, ({ claim }) => speakersOf(claim)),
      ask,
    ),
    select(
      'about',
      'About',
      namesIn(ledger, ({ claim }) => claim.about),
      ask,
    ),
    select(
      'tag',
      'Tag',
      namesIn(ledger, ({ claim }) => claim.tags),
      ask,
    ),
    date('from', 'From', ask),
    date('to', 'To', ask),
  ]
  const clear = h('button', { type: 'button', click: () => ask({ ...NO_FILTERS }) }, 'Clear filters')
  const form = h(
    'form',
    { class: 'facets', 'aria-label': 'Filters', submit: (event: Event) => event.preventDefault() },
    h(
      'fieldset',
      {},
      h('legend', {}, 'Label'),
      labels.map(({ row }) => row),
    ),
    fields.map(({ row }) => row),
    clear,
  )
  return {
    form,
    show(question: Question) {
      for (const { box } of labels) box.checked = question.label.includes(box.value)
      for (const { input, name } of fields)
        if (document.activeElement !== input && input.value !== question[name]) input.value = question[name]
      clear.hidden = question.label.length === 0 && fields.every(({ name }) => question[name] === '')
    },
  }
}

type FieldName = 'standing' | 'source' | 'by' | 'about' | 'tag' | 'from' | 'to'

function select(name: FieldName, words: string, choices: readonly Choice[], ask: (change: Partial<Question>) => void) {
  const input = h(
    'select',
    { change: () => ask({ [name]: input.value }) },
    h('option', { value: '' }, 'Any'),
    choices.map(([value, text]) => h('option', { value, dir: 'auto' }, text)),
  )
  return { name, input, row: h('label', { class: 'field', hidden: choices.length === 0 }, h('span', {}, words), input) }
}

function date(name: FieldName, words: string, ask: (change: Partial<Question>) => void) {
  const input = h('input', {
    type: 'text',
    placeholder: name === 'from' ? '2025-01' : '2025-12-31',
    autocomplete: 'off',
    spellcheck: 'false',
    input: () => ask({ [name]: input.value.trim() }),
  })
  return { name, input, row: h('label', { class: 'field date' }, h('span', {}, words), input) }
}

function standingsIn({ claims }: PageLedger, today: string): Choice[] {
  return STANDINGS.flatMap(({ key, words, fits }): Choice[] => {
    const count = claims.filter((one) => fits(one, today)).length
    return count > 0 ? [[key, `${words} (${count})`]] : []
  })
}

function sourcesIn({ sources, citing }: PageLedger): Choice[] {
  return [...sources.values()]
    .map(({ source: { key, title = key } }) => ({ key, title, count: citing.get(key)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ key, title, count }): Choice => [key, `${short(title)} (${count})`])
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

function namesIn({ claims }: PageLedger, of: (claim: PageLedger['claims'][number]) => readonly string[]): Choice[] {
  const counts = new Map<string, number>()
  for (const one of claims) for (const name of new Set(of(one))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]): Choice => [name, `${short(name)} (${count})`])
}
