import type { Claim } from '../ledger/model/types.js'
import { enumerate, line } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { SourceStatus, Standing } from '../support/standing.js'
import { supporting } from '../support/support.js'
import { formatDate } from './date.js'

/** So many names are told on the first line of a claim. */
const NAMED = 3

/** What became of a claim, for the line of its label: `withdrawn 4 May 2026`, `source retracted`, `disputed by that-id`. */
export function standingRemarks(
  { claim, standing = {} }: { claim: Claim; standing?: Standing },
  theme: Theme,
): string[] {
  const { disputedBy = [], fallsWith, sources = [] } = standing
  const denials = deniedBy(claim)
  const remarks = [
    ...ownStatus(claim, theme),
    ...sourceRemarks(claim, sources, theme),
    ...(fallsWith ? [`falls with ${line(fallsWith)}`] : []),
    ...(disputedBy.length > 0 ? [`disputed by ${named(disputedBy, theme)}`] : []),
    ...(denials.length > 0 ? [`denied by ${named(denials, theme)}`] : []),
  ]
  return remarks.map((remark) => theme.warning(remark))
}

function ownStatus(claim: Claim, theme: Theme): string[] {
  const { status, 'status-date': date, 'superseded-by': successors = [] } = claim
  if (!status) return []
  const by = successors.length > 0 ? ` by ${named(successors, theme)}` : ''
  return [`${status}${by}${on(date, theme)}`]
}

/** `source retracted 3 May 2026`, `1 of 2 sources corrected`. */
function sourceRemarks(claim: Claim, sources: readonly SourceStatus[], theme: Theme): string[] {
  const cited = new Set(supporting(claim.citations).map(({ source }) => source)).size
  const statuses = [...new Set(sources.map(({ status }) => status))]
  return statuses.map((status) => {
    const having = sources.filter((source) => source.status === status)
    const [first] = having
    const subject = cited === 1 ? 'source' : `${having.length} of ${cited} sources`
    const words = status === 'expression of concern' ? 'under an expression of concern' : status
    return `${subject} ${words}${having.length === 1 ? on(first?.date, theme) : ''}`
  })
}

function on(date: string | undefined, theme: Theme): string {
  return date ? ` ${theme.prose(formatDate(date, theme))}` : ''
}

/** Who speaks in the citations that are against a claim: whoever they name, else the source. */
function deniedBy({ citations }: Claim): string[] {
  const against = citations.filter(({ contrary }) => contrary)
  return [...new Set(against.map(({ source, 'attributed-to': [speaker] = [] }) => speaker ?? source))]
}

function named(names: readonly string[], theme: Theme): string {
  const shown = names.slice(0, NAMED).map((name) => theme.prose(name))
  const more = names.length - shown.length
  return enumerate(more > 0 ? [...shown, `${more} more`] : shown)
}
