import { bounds, parseEdtf } from '../../ledger/model/edtf.js'
import type { ReportClaim } from '../../report/data.js'
import { speakersOf } from '../../support/speakers.js'
import { STANDINGS } from './standings.js'

/** What narrows a list of claims; nothing that is empty does. */
export interface Filters {
  label: string[]
  standing: string
  source: string
  by: string
  about: string
  tag: string
  from: string
  to: string
}

export const NO_FILTERS: Filters = { label: [], standing: '', source: '', by: '', about: '', tag: '', from: '', to: '' }

/** What is asked of a ledger, as the address of the page has it. */
export interface Question extends Filters {
  query: string
}

type Test = (claim: ReportClaim) => boolean

/** The filters as one test; nothing where there are none. */
export function filterOf(filters: Filters, today: string): Test | undefined {
  const { label, standing, source, by, about, tag, from, to } = filters
  const wanted = STANDINGS.find(({ key }) => key === standing)
  const tests: (Test | false)[] = [
    label.length > 0 && (({ claim }) => label.includes(claim.confidence)),
    wanted !== undefined && ((one) => wanted.fits(one, today)),
    source !== '' && (({ claim }) => claim.citations.some((citation) => citation.source === source)),
    by !== '' && (({ claim }) => speakersOf(claim).includes(by)),
    about !== '' && (({ claim }) => claim.about.includes(about)),
    tag !== '' && (({ claim }) => claim.tags.includes(tag)),
    (from !== '' || to !== '') && isWithin(from, to),
  ]
  const all = tests.filter((test) => test !== false)
  return all.length > 0 ? (claim) => all.every((test) => test(claim)) : undefined
}

/** A claim fits where its date and the asked-for span have a day in common. What is no date asks for nothing. */
function isWithin(from: string, to: string): Test {
  const first = spanOf(from)?.first ?? ''
  const last = spanOf(to)?.last ?? '9999-12-31'
  return ({ claim }) => {
    const span = spanOf(claim.date ?? '')
    return span !== undefined && (span.first ?? '') <= last && (span.last ?? '9999-12-31') >= first
  }
}

export function spanOf(date: string): { first?: string; last?: string } | undefined {
  const edtf = date === '' ? undefined : parseEdtf(date)
  return edtf && bounds(edtf)
}

const NAMES = ['standing', 'source', 'by', 'about', 'tag', 'from', 'to'] as const

/** `q=bridge&label=sourced,inferred`, as it stands behind `#/claims?`. */
export function toAddress(question: Question): string {
  const parameters = new URLSearchParams()
  if (question.query !== '') parameters.set('q', question.query)
  if (question.label.length > 0) parameters.set('label', question.label.join(','))
  for (const name of NAMES) if (question[name] !== '') parameters.set(name, question[name])
  const text = parameters.toString()
  return text === '' ? '#/claims' : `#/claims?${text}`
}

export function fromAddress(text: string): Question {
  const parameters = new URLSearchParams(text)
  const named = Object.fromEntries(NAMES.map((name) => [name, parameters.get(name) ?? '']))
  return {
    ...NO_FILTERS,
    ...named,
    query: parameters.get('q') ?? '',
    label: (parameters.get('label') ?? '').split(',').filter((label) => label !== ''),
  }
}
