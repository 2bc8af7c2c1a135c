import { doiAddress } from '../ledger/model/identifier.js'
import type { Citation, Claim, ClaimField, Source } from '../ledger/model/types.js'
import type { ReviewStanding } from '../review/reviews.js'
import { count, enumerate, line, unbroken, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { LabelledClaim } from '../support/labelled.js'
import { hasChanged } from '../support/standing.js'
import { supporting } from '../support/support.js'
import type { Suspicion } from '../voices/suspects.js'
import { formatDifferences } from '../words/differences.js'
import { describePlaces } from '../words/elsewhere.js'
import { describeChanges } from '../words/review.js'
import { describeReason } from '../words/voices.js'
import { attribution } from './basis.js'
import { citationLine, type Sources, shortName, translationOf } from './citation.js'
import { fullLabel, heading, INDENT } from './claim.js'
import { formatDate } from './date.js'
import type { ShownClaim, ShownQuote } from './json.js'
import { formatPassages } from './passage.js'
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
    section(cited > 1 ? `Citations (${citationCount(shown)})` : 'Citation', citations(shown, sources, theme), theme),
    section('Premises', premises(shown, theme), theme),
    section(
      'Premise of',
      shown.premiseOf.map((found) => relative(found, theme)),
      theme,
    ),
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

/** "withdrawn 4 May 2025: the paper took it back". */
function statusLine(
  item: { status?: string } & Pick<Claim, 'status-date' | 'status-note'>,
  theme: Theme,
): string | undefined {
  const { status, 'status-date': date, 'status-note': note } = item
  if (!status) return note
  return `${status}${date ? ` ${formatDate(date, theme)}` : ''}${note ? `: ${note}` : ''}`
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

function citations({ claim, quotes, suspicions }: ShownClaim, sources: Sources, theme: Theme): string[] {
  const doubts = suspicions.map((doubt) =>
    wrap(suspicion(doubt, sources, theme), theme.terminal.width, INDENT.repeat(2)),
  )
  if (claim.citations.length === 0) return [`${INDENT.repeat(2)}${theme.warning('None of its own')}`]
  const shown = claim.citations.map((citation, index) => {
    const number = claim.citations.length > 1 ? `${index + 1}. ` : ''
    const first = INDENT.repeat(2) + number
    const standing = quotes.find((quote) => quote.index === index)
    const hanging = ' '.repeat(first.length)
    const [head = '', ...rest] = [
      citationLine(citation, sources, theme),
      ...details(citation, standing, sources, theme),
    ]
    return [
      wrap(head, theme.terminal.width, first),
      ...rest.map((text) => wrap(text, theme.terminal.width, hanging)),
      ...(standing ? formatPassages(standing, hanging, theme) : []),
    ].join('\n')
  })
  return [...shown, ...doubts]
}

/** "Perhaps one voice: Doe, The Gazette and Reuters both credit Reuters." */
function suspicion({ sources: pair, reasons }: Suspicion, sources: Sources, theme: Theme): string {
  const names = enumerate(pair.map((key) => shortName(key, sources, theme)))
  return `${theme.warning('Perhaps one voice:')} ${names} ${theme.prose(enumerate(reasons.map(describeReason)))}.`
}

function details(citation: Citation, standing: ShownQuote | undefined, sources: Sources, theme: Theme): string[] {
  const source = sources(citation.source)
  const { open, close } = theme.glyphs
  const speakers = citation['attributed-to']
  const lines = []
  if (speakers) lines.push(`Said by ${speakers.map((name) => theme.prose(name)).join(', to ')}.`)
  if (citation.quote) lines.push(`Quote: ${open}${theme.prose(citation.quote.exact)}${close}`)
  if (citation.quote?.translation) lines.push(translationOf(citation.quote, theme))
  if (standing) lines.push(...standingLines(standing, theme))
  if (source?.URL && !standing?.link?.startsWith(source.URL)) lines.push(line(source.URL))
  if (source?.DOI) lines.push(line(doiAddress(source.DOI)))
  if (source?.ISBN) lines.push(`ISBN ${line(source.ISBN)}`)
  if (source?.archived) lines.push(`Archived: ${line(source.archived)}`)
  if (citation.via) lines.push(howKnown(citation, citation.via, sources, theme))
  if (source?.['derived-from']?.length)
    lines.push(`Repeats ${source['derived-from'].map((key) => shortName(key, sources, theme)).join('; ')}.`)
  const status = source && sourceStatus(source, theme)
  if (status) lines.push(theme.prose(status))
  if (source?.note) lines.push(theme.dim(`Note: ${theme.prose(source.note)}`))
  return lines
}

/** What the line of the citation does not say of its source: why it was retracted; or that it is in press. */
function sourceStatus(source: Source, theme: Theme): string | undefined {
  const { status = '', 'status-note': note } = source
  if (!hasChanged(source)) return statusLine(source, theme)
  return note && `${status}: ${note}`
}

/** Whether a source that is known through another was read, and who says that it stands behind that one. */
function howKnown({ read, identified }: Citation, via: string, sources: Sources, theme: Theme): string {
  const through = shortName(via, sources, theme)
  const known = identified
    ? `${through} does not name it; the keeper of this ledger identified it`
    : `${through} credits it`
  return `${read ? 'Read, too' : 'Not read directly'}: ${known}.`
}

/** Whether the quote is in the source, and the link that opens it there. */
function standingLines(
  { state, path, part, places, nearest, link, elsewhere, confidential }: ShownQuote,
  theme: Theme,
): string[] {
  const file = line(path ?? 'the snapshot')
  const where = part ? `${file}, outside the article (${line(part)})` : file
  const words = {
    exact: `Found in ${where}.`,
    normalised: `Found in ${where}, with other spacing or punctuation.`,
    edited: `Found in ${where}; what stands in [brackets] is the editor’s.`,
    ambiguous: `Found at ${count(places ?? 0, 'place')} in ${where}; a prefix or suffix would say which is meant.`,
    'not-found': theme.warning(`Not found in ${where}.`),
    unchecked: theme.dim(confidential?.taken ? 'Not looked up here.' : 'Not looked up: it has no snapshot.'),
  }[state]
  const taking = confidential?.taken ? [theme.dim(confidentialWords(confidential, theme))] : []
  const held = elsewhere ? [theme.warning(`Stands in ${line(describePlaces(elsewhere))}.`)] : []
  const near = nearest && !elsewhere ? [`Nearest passage: ${theme.prose(formatDifferences(nearest))}`] : []
  return [words, ...taking, ...held, ...near, ...(link ? [line(link)] : [])]
}

/** "Confidential: its text is not in the repository; taken by Jane Doe on 15 January 2026." */
function confidentialWords({ taken = '', by }: NonNullable<ShownQuote['confidential']>, theme: Theme): string {
  const day = unbroken(formatDate(taken.slice(0, 10), theme))
  return `Confidential: its text is not in the repository; taken ${by ? `by ${theme.prose(by)} ` : ''}on ${day}.`
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
