import { type Checked, type DraftReport, omittedFrom, type Report } from '../../check/finding.js'
import type { Severity } from '../../check/rule/rule.js'
import type { Need } from '../../draft/held.js'
import type { LinkCounts } from '../../findings/link.js'
import { count, enumerate, grouped, line } from '../../screen/text.js'

/** "no findings", "2 errors and 1 warning"; `none` where there are none. */
export function countFindings({ error, warning }: Readonly<Record<Severity, number>>, none = 'no findings'): string {
  const parts = [...(error ? [count(error, 'error')] : []), ...(warning ? [count(warning, 'warning')] : [])]
  return enumerate(parts) || none
}

/** The last lines of a run: what was looked at, and what came of it. */
export function lastLines(report: Report): string[] {
  const { checked, draft } = report
  return [
    ...(checked ? [`Checked ${countChecked(checked)}: ${outcome(report)}.`] : []),
    ...(draft ? [countDraft(draft)] : []),
  ]
}

/** What was looked at. */
export function lookedAt({ draft, checked }: Report): string {
  return [...(checked ? [`Checked ${countChecked(checked)}.`] : []), ...(draft ? [countDraft(draft)] : [])].join(' ')
}

const HELD: Readonly<Record<Need, string>> = { quotes: 'quotation', numbers: 'number', dates: 'date', sentences: '' }
const ASKED: readonly Need[] = ['numbers', 'dates', 'quotes']

/** "Of 212 sentences 61 hold a number, date or quotation: 58 backed, 2 excused, 1 open." */
export function countDraft({ counts, required }: Pick<DraftReport, 'counts' | 'required'>): string {
  const { sentences, needing, backed, excused, open, mostOn } = counts
  const held = ASKED.filter((need) => required.has(need)).map((need) => HELD[need])
  const what = required.has('sentences')
    ? 'must be backed'
    : held.length === 0
      ? 'must be backed'
      : `${needing === 1 ? 'holds' : 'hold'} a ${enumerate(held).replace(' and ', ' or ')}`
  const states = `${grouped(backed)} backed, ${grouped(excused)} excused, ${grouped(open)} open`
  const falls = mostOn
    ? `; ${grouped(mostOn.sentences)} of the backed fall with one source (${line(mostOn.source)})`
    : ''
  return `Of ${count(sentences, 'sentence')} ${grouped(needing)} ${what}: ${states}${falls}.`
}

/** What came of a run. */
export function outcome({ counts, known, errorsOnly }: Report): string {
  const baseline = known > 0 ? `, and ${count(known, 'known finding')} of the baseline` : ''
  return countFindings(counts, errorsOnly ? 'no errors' : undefined) + baseline
}

/** What was looked at. */
export function countChecked({ claims, unread, citations, quotes, links }: Checked): string {
  const all = unread ? `${count(claims, 'claim')} (${grouped(unread)} could not be read)` : count(claims, 'claim')
  const parts = [all, count(citations, 'citation'), countQuotes(quotes)]
  return enumerate(links ? [...parts, countLinks(links)] : parts)
}

function countQuotes(quotes: Checked['quotes']): string {
  const { unchecked, notHere = 0, outside = {}, ...states } = quotes
  const looked = Object.values(states).reduce((sum, number) => sum + number, 0)
  const plain = looked - states.notFound - states.edited
  const all = count(looked + unchecked, 'quote')
  const parts = [
    ...(plain > 0 || (looked > 0 && states.edited === 0) ? [`${plain} found`] : []),
    ...(states.edited > 0 ? [`${states.edited} found as edited`] : []),
    ...Object.entries(outside).map(([part, number]) => `${number} of them outside the article: ${line(part)}`),
    ...(states.notFound > 0 ? [`${states.notFound} not found`] : []),
    ...(unchecked > notHere ? [`${unchecked - notHere} not looked up`] : []),
    ...(notHere > 0 ? [`${notHere} confidential, not looked up here`] : []),
  ]
  return parts.length > 0 ? `${all} (${parts.join(', ')})` : all
}

function countLinks({ alive, dead, notChecked }: LinkCounts): string {
  const parts = [...(dead > 0 ? [`${dead} dead`] : []), ...(notChecked > 0 ? [`${notChecked} not checked`] : [])]
  const all = count(alive + dead + notChecked, 'link')
  return parts.length > 0 ? `${all} (${parts.join(', ')})` : all
}

/** What is said of findings that are left out. */
export function omission(report: Report): string | undefined {
  const omitted = omittedFrom(report)
  return omitted > 0
    ? `${count(omitted, 'more finding')}: --max-findings ${omitted + report.findings.length} shows all`
    : undefined
}
