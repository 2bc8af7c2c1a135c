import type { Citation, Claim } from '../../ledger/model/types.js'
import type { LabelledClaim } from '../../support/labelled.js'
import { citationsLost } from '../record/citations.js'
import { clean } from '../record/clean.js'
import type { Exported, Selection } from '../record/exported.js'
import { Losses } from '../record/losses.js'

const PLACED = new Set([
  ...['id', 'text', 'confidence', 'status', 'attributed-to', 'premises', 'reasoning', 'disputes', 'citations'],
  ...['date', 'note'],
])
const CITED = new Set(['source', 'locator', 'quote', 'contrary'])

/**
 * Markdown with the citations of pandoc (https://pandoc.org/MANUAL.html#citation-syntax), which writes them in the style that
 * it is given.
 */
export function write({ title, claims }: Selection): Exported {
  const losses = new Losses()
  for (const { claim } of claims) {
    losses.claimFields(claim, PLACED)
    citationsLost(claim, CITED, losses)
  }
  const shown = new Set(claims.map(({ claim }) => claim.id))
  const parts = [...(title ? [`# ${plain(title)}\n`] : []), ...claims.map((claim) => section(claim, shown))]
  return { text: parts.join('\n'), lost: losses.all }
}

function section({ claim, effective }: LabelledClaim, shown: ReadonlySet<string>): string {
  const { id, text, confidence, status, citations, premises, disputes } = claim
  const weaker = effective === confidence ? '' : `, rests on ${effective}`
  const support = citations.filter(({ contrary }) => !contrary)
  const lines = [
    `## ${plain(text)} {#${plain(id)}}`,
    `**${confidence}**${weaker}${status ? `, ${status}` : ''}${cited(support)}`,
    ...said('Said or held by', claim['attributed-to']?.map(plain)),
    ...said('Date:', claim.date === undefined ? [] : [plain(claim.date)]),
    ...said(
      'Premises:',
      premises.map((premise) => reference(premise, shown)),
    ),
    ...said('Reasoning:', claim.reasoning === undefined ? [] : [plain(claim.reasoning)]),
    ...said(
      'Disputes:',
      disputes.map((dispute) => disputed(dispute, shown)),
    ),
    ...denials(claim),
    ...support.flatMap(quoteLines),
    ...said('Note:', claim.note === undefined ? [] : [plain(claim.note)]),
  ]
  return `${lines.join('\n\n')}\n`
}

const said = (start: string, values: readonly string[] = []) =>
  values.length > 0 ? [`${start} ${values.join(', ')}`] : []

function reference(id: string, shown: ReadonlySet<string>): string {
  return shown.has(id) ? `[${plain(id)}](#${encodeURIComponent(id)})` : plain(id)
}

function disputed({ claim, reason }: Claim['disputes'][number], shown: ReadonlySet<string>): string {
  return reference(claim, shown) + (reason === undefined ? '' : ` (${plain(reason)})`)
}

function denials({ citations }: Claim): string[] {
  const against = citations.filter(({ contrary }) => contrary)
  return against.length > 0 ? [`Denied by${cited(against)}`, ...against.flatMap(quoteLines)] : []
}

function quoteLines(citation: Citation): string[] {
  return citation.quote === undefined ? [] : [`> ${plain(citation.quote.exact)}${cited([citation])}`]
}

/** ` [@gazette, para. 3; @agency]` */
function cited(citations: readonly Citation[]): string {
  if (citations.length === 0) return ''
  const parts = citations.map(({ source, locator }) => {
    const key = /^\w+(?:[-:.+]\w+)*$/.test(source) ? `@${source}` : `@{${clean(source)}}`
    return locator === undefined ? key : `${key}, ${inLine(locator).replaceAll(';', '\\;')}`
  })
  return ` [${parts.join('; ')}]`
}

/** Text in which nothing has a meaning of Markdown, on one line. */
function plain(text: string): string {
  // At the begin of a line a number or a mark makes a list, a title or a definition.
  return inLine(text)
    .replace(/^(\(?\w+)(?=[.)])/, '$1\\')
    .replace(/^[-=:%(]/, '\\$&')
}

const inLine = (text: string) => clean(text).replace(/[\\`*_{}[\]<>#+!|~^$@&]/g, '\\$&')
