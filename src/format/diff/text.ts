import type { ChangedClaim, LoneClaim } from '../../diff/compare.js'
import type { Citation, Claim, ClaimField, ListItem } from '../../ledger/model/types.js'
import { line, wrap } from '../../screen/text.js'
import type { Theme } from '../../screen/theme.js'
import type { Setting } from '../check/format.js'
import { formatFinding } from '../check/text.js'
import { heading, INDENT } from '../claim.js'
import { type DiffReport, lastLine } from './report.js'

/** Every change, claim by claim, and what is wrong with it. */
export function report(report: DiffReport, { theme }: Setting): string {
  const { diff, findings } = report
  const parts = [
    ...diff.added.map((claim) => `${loneClaim('+', claim, theme)}\n`),
    ...diff.removed.map((claim) => `${loneClaim('-', claim, theme)}\n`),
    ...diff.changed.map((change) => `${changedClaim(change, theme)}\n`),
    ...findings.map((finding) => formatFinding(finding, report, theme)),
    `${lastLine(report)}\n`,
  ]
  return parts.join('\n')
}

function loneClaim(sign: string, lone: LoneClaim, theme: Theme): string {
  return `${theme.strong(sign)} ${heading(lone, theme)}\n${wrap(line(lone.claim.text), theme.terminal.width, INDENT)}`
}

function changedClaim({ before, after, fields, effective, drawnFromIt }: ChangedClaim, theme: Theme): string {
  const { arrow } = theme.glyphs
  const labels = (from: Claim['confidence'], to: Claim['confidence']) =>
    `${theme.label(from)} ${arrow} ${theme.label(to)}`
  const isOwn = effective.before === before.confidence && effective.after === after.confidence
  return [
    `${theme.strong('~')} ${heading({ claim: after, effective: effective.after }, theme)}`,
    ...fields.flatMap((field) =>
      field === 'confidence'
        ? [`${INDENT}${field}: ${labels(before.confidence, after.confidence)}`]
        : changedField(field, before[field], after[field], theme),
    ),
    ...(effective.before !== effective.after && !isOwn
      ? [`${INDENT}effective label: ${labels(effective.before, effective.after)}`]
      : []),
    ...(drawnFromIt.length > 0
      ? [wrap(line(`drawn from it: ${drawnFromIt.join(', ')}`), theme.terminal.width, INDENT)]
      : []),
  ].join('\n')
}

function changedField(field: ClaimField, before: Claim[ClaimField], after: Claim[ClaimField], theme: Theme): string[] {
  const old = linesOf(before)
  const now = linesOf(after)
  const show = (sign: string, text: string) => wrap(line(text), theme.terminal.width, `${INDENT}${INDENT}${sign} `)
  return [
    `${INDENT}${field}:`,
    ...old.filter((text) => !now.includes(text)).map((text) => show('-', text)),
    ...now.filter((text) => !old.includes(text)).map((text) => show('+', text)),
  ]
}

function linesOf(value: Claim[ClaimField]): string[] {
  if (Array.isArray(value)) return value.map(itemText)
  return value === undefined ? [] : [value]
}

function itemText(item: ListItem): string {
  if (typeof item === 'string') return item
  if ('source' in item) return citationText(item)
  if ('claim' in item) return item.claim + (item.reason ? `: ${item.reason}` : '')
  return `${item.by}, ${item.on}`
}

/** A citation as it is written in the ledger, on one line. */
function citationText({ quote, ...citation }: Citation): string {
  const { source, locator, via, contrary, identified, read, 'attributed-to': speakers } = citation
  const marks = { contrary, identified, read }
  const parts = [
    source,
    locator,
    via && `via ${via}`,
    ...Object.entries(marks).map(([name, isSet]) => isSet && name),
    speakers && `from ${speakers.join(', to ')}`,
  ]
    .filter(Boolean)
    .join(', ')
  if (!quote) return parts
  const around = [
    quote.edited && 'edited',
    quote.prefix && `after “${quote.prefix}”`,
    quote.suffix && `before “${quote.suffix}”`,
    quote.translation && `translation: “${quote.translation}”`,
    quote.translator && `translated by ${quote.translator}`,
  ].filter(Boolean)
  return `${parts}: “${quote.exact}”${around.length > 0 ? ` (${around.join(', ')})` : ''}`
}
