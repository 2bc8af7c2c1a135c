import type { Claim, ClaimField } from '../ledger/model/types.js'
import type { ReviewStanding } from '../review/reviews.js'
import { line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { LabelledClaim } from '../support/labelled.js'
import { supporting } from '../support/support.js'
import { describeChanges } from '../words/review.js'
import { attribution } from './basis.js'
import type { Sources } from './citation.js'
import { formatCitations } from './citations.js'
import { fullLabel, heading, INDENT } from './claim.js'
import { formatDate } from './date.js'
import type { ShownClaim } from './json.js'
import { statusLine } from './status.js'
import { useLines } from './uses.js'
import { countSupport } from './voices.js'

/** Claims whole: everything that the ledger says of each, and what each is tied to. */
export function formatShow(claims: readonly ShownClaim[], sources: Sources, theme: Theme): string {
  return claims.map((shown) => formatOne(shown, sources, theme)).join('\n')
}

function formatOne(shown: ShownClaim, sources: Sources, theme: Theme): string {
  const { claim } = shown
  const cited = claim.citations.length
  const sections = [
    `${heading(shown, theme)}\n${wrap(theme.prose(claim.text), theme.terminal.width, INDENT)}`,
    facts(claim, sources, theme),
    section(
      cited > 1 ? `Citations (${citationCount(shown)})` : 'Citation',
      formatCitations(shown, sources, theme),
      theme,
    ),
    section('Premises', premises(shown, theme), theme),
    section(
      'Premise of',
      shown.premiseOf.map((found) => relative(found, theme)),
      theme,
    ),
    used(shown, theme),
    section(
      'Disputes',
      shown.disputes.map((dispute) => related(dispute, dispute.reason, theme)),
      theme,
    ),
    section(
      'Disputed by',
      shown.disputedBy.map((found) => relative(found, theme)),
      theme,
    ),
    section(
      'Reviews',
      shown.reviews.map((review) => reviewLine(review, theme)),
      theme,
    ),
    wrap(theme.dim(`${line(claim.at.file)}:${claim.at.line}`), theme.terminal.width, INDENT),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function citationCount(shown: ShownClaim): string {
  const { citations } = shown.claim
  const against = citations.length - supporting(citations).length
  return countSupport(shown.claim, shown) + (against > 0 ? `; ${against} against the claim` : '')
}

const LABEL_WIDTH = 'Attributed to  '.length

/** How a field is shown on a line of its own: its name, and its value in words. */
interface FactLine {
  name: string
  value(claim: Claim, theme: Theme, sources: Sources): string | undefined
}

/** For what `formatOne` shows in a place of its own. */
const ELSEWHERE = undefined

/** Where each field of a claim is shown, the lines of facts in this order. */
const FIELDS: Record<ClaimField, FactLine | typeof ELSEWHERE> = {
  id: ELSEWHERE,
  text: ELSEWHERE,
  confidence: ELSEWHERE,
  status: { name: 'Status', value: statusLine },
  'status-date': ELSEWHERE,
  'status-note': ELSEWHERE,
  'superseded-by': { name: 'Superseded by', value: (claim) => claim['superseded-by']?.join(', ') },
  'attributed-to': { name: 'Attributed to', value: (claim, theme, sources) => attribution(claim, sources, theme) },
  date: { name: 'Date', value: ({ date }, theme) => date && formatDate(date, theme) },
  about: { name: 'About', value: ({ about }) => about.join(', ') },
  tags: { name: 'Tags', value: ({ tags }) => tags.join(', ') },
  also: { name: 'Looked up by', value: ({ also }) => also.join(', ') },
  reasoning: { name: 'Reasoning', value: ({ reasoning }) => reasoning },
  note: { name: 'Note', value: ({ note }) => note },
  citations: ELSEWHERE,
  premises: ELSEWHERE,
  'supplied-premises': ELSEWHERE,
  disputes: ELSEWHERE,
  reviewed: ELSEWHERE,
  'review-by': {
    name: 'Review by',
    value: (claim, theme) => claim['review-by'] && formatDate(claim['review-by'], theme),
  },
}

function facts(claim: Claim, sources: Sources, theme: Theme): string {
  const lines = Object.values(FIELDS).flatMap((shown) => {
    const value = shown?.value(claim, theme, sources)
    return shown && value ? [fact(shown.name, value, theme)] : []
  })
  return lines.join('\n')
}

/** Name and value side by side; where the terminal is narrow, the value hangs below its name. */
function fact(name: string, value: string, theme: Theme): string {
  const { width } = theme.terminal
  if (width < 60) return wrap(`${theme.dim(`${name}:`)} ${theme.prose(value)}`, width, INDENT, INDENT.repeat(2))
  return wrap(theme.prose(value), width, INDENT + theme.dim(name.padEnd(LABEL_WIDTH)))
}

function section(title: string, items: readonly string[], theme: Theme): string {
  return items.length > 0 ? `${wrap(theme.strong(title), theme.terminal.width, INDENT)}\n${items.join('\n')}` : ''
}

/** Where drafts use it. That none does is worth knowing, too. */
function used({ uses }: ShownClaim, theme: Theme): string {
  if (!uses) return ''
  if (uses.length === 0) return wrap(theme.dim('Used in no draft of the ledger'), theme.terminal.width, INDENT)
  return section('Used in', useLines(uses, theme, INDENT.repeat(2)), theme)
}

/** Who has checked it, when, and whether what was checked is still so. */
function reviewLine({ by, on, holds, changed }: ReviewStanding, theme: Theme): string {
  const verdict = holds ? 'holds' : `${theme.warning('no longer holds')}: ${theme.prose(describeChanges(changed))}`
  const text = `${theme.prose(by)}, ${theme.prose(formatDate(on, theme))}: ${verdict}`
  return wrap(text, theme.terminal.width, INDENT.repeat(2), INDENT.repeat(3))
}

/** Premises, and which of them the conclusion's author does not state. */
function premises({ claim, premises }: ShownClaim, theme: Theme): string[] {
  const supplied = new Set(claim['supplied-premises'])
  return premises.map((premise) => related(premise, supplied.has(premise.id) ? SUPPLIED : undefined, theme))
}

const SUPPLIED = 'Added by the keeper of this ledger'

function related({ id, found }: ShownClaim['premises'][number], remark: string | undefined, theme: Theme): string {
  const claim = found ? relative(found, theme) : `${INDENT.repeat(2)}${line(id)} ${theme.warning('(no such claim)')}`
  return remark ? `${claim}\n${wrap(theme.prose(remark), theme.terminal.width, INDENT.repeat(3))}` : claim
}

function relative(found: LabelledClaim, theme: Theme): string {
  const { width } = theme.terminal
  const head = `${fullLabel(found, theme)}  ${line(found.claim.id)}`
  return `${wrap(head, width, INDENT.repeat(2), INDENT.repeat(3))}\n${wrap(theme.dim(theme.prose(found.claim.text)), width, INDENT.repeat(3))}`
}
