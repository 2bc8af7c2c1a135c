import type { Report } from '../../check/finding.js'
import type { ChangedClaim, LedgerDiff, LoneClaim } from '../../diff/compare.js'
import type { Citation, Claim, ClaimField } from '../../ledger/model/types.js'
import { safeJson, withoutCommands } from '../../screen/safe.js'
import { count, grouped, line, wrap } from '../../screen/text.js'
import type { Theme } from '../../screen/theme.js'
import { countFindings } from '../check/counts.js'
import { command, commandWithoutPlace } from '../check/github.js'
import { type CheckFormat, formatReport } from '../check/index.js'
import { findingJson } from '../check/json.js'
import { formatFinding } from '../check/text.js'
import { heading, INDENT } from '../claim.js'
import { claimJson, JSON_VERSION } from '../json.js'
import { type DiffNote, describeNote } from './note.js'

/** All that is told of what became of a ledger: the report of a check whose only rule is that of labels that rise. */
export interface DiffReport extends Report {
  /** What it is compared with: as a person named it, and the commit that this is. */
  base: { revision: string; commit: string }
  diff: LedgerDiff
  /** The ids of claims whose label rose without evidence, and which the rules allow to. */
  allowed: readonly string[]
  notes: readonly DiffNote[]
}

export function formatDiff(format: CheckFormat, report: DiffReport, theme: Theme, version: string): string {
  switch (format) {
    case 'text':
      return formatText(report, theme)
    case 'json':
      return formatJson(report)
    case 'github':
      return formatGithub(report)
    default:
      return formatReport(format, report, theme, version)
  }
}

function formatText(report: DiffReport, theme: Theme): string {
  const { diff, findings } = report
  const parts = [
    ...diff.added.map((claim) => `${loneClaim('+', claim, theme)}\n`),
    ...diff.removed.map((claim) => `${loneClaim('-', claim, theme)}\n`),
    ...diff.changed.map((change) => `${changedClaim(change, theme)}\n`),
    ...findings.map((finding) => formatFinding(finding, report, theme)),
    `${lastLine(report)}\n`,
  ]
  return withoutCommands(parts.join('\n'))
}

/** "Since main (1a2b3c4d5e): 1 claim added, 2 changed; 1 error." */
function lastLine({ base: { revision, commit }, diff, counts, allowed }: DiffReport): string {
  const sizes = Object.entries(diff).filter(([, { length }]) => length > 0)
  const changes = sizes.map(([what, { length }], index) =>
    index === 0 ? `${count(length, 'claim')} ${what}` : `${grouped(length)} ${what}`,
  )
  const found = [
    countFindings(counts, ''),
    ...(allowed.length > 0 ? [`${count(allowed.length, 'label')} rose without evidence, as the rules allow`] : []),
  ].filter((text) => text !== '')
  const short = commit.slice(0, 10)
  const name = line(revision)
  const since = commit.startsWith(name) ? short : `${name} (${short})`
  return `Since ${since}: ${changes.join(', ') || 'no claim was added, removed or changed'}; ${found.join('; ') || 'no label rose without evidence'}.`
}

function loneClaim(sign: string, lone: LoneClaim, theme: Theme): string {
  return `${theme.strong(sign)} ${heading(lone, theme)}\n${wrap(line(lone.claim.text), theme.terminal.width, INDENT)}`
}

function changedClaim({ before, after, fields, effective }: ChangedClaim, theme: Theme): string {
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
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : citationText(item)))
  return value === undefined ? [] : [value]
}

/** A citation as it is written in the ledger, on one line. */
function citationText({ source, locator, via, quote }: Citation): string {
  const parts = [source, locator, via && `via ${via}`].filter(Boolean).join(', ')
  if (!quote) return parts
  const around = [quote.prefix && `after “${quote.prefix}”`, quote.suffix && `before “${quote.suffix}”`].filter(Boolean)
  return `${parts}: “${quote.exact}”${around.length > 0 ? ` (${around.join(', ')})` : ''}`
}

/** What `factcheck diff --format json` prints; docs/json.md explains it. */
function formatJson({ base, diff, findings, allowed, notes }: DiffReport): string {
  return safeJson({
    version: JSON_VERSION,
    base,
    added: diff.added.map(claimJson),
    removed: diff.removed.map(claimJson),
    changed: diff.changed.map(({ before, after, fields, effective }) => ({
      id: after.id,
      fields,
      before: { ...only(before, fields), effective: effective.before },
      after: { ...only(after, fields), effective: effective.after },
      file: after.at.file,
      line: after.at.line,
    })),
    findings: findings.map(findingJson),
    allowed,
    notes: notes.map((note) => ({ code: note.code, message: describeNote(note) })),
  })
}

function only(claim: Claim, fields: readonly ClaimField[]): object {
  return Object.fromEntries(fields.map((field) => [field, claim[field]]))
}

/** Workflow commands for what is wrong; the changes themselves stand in the log. */
function formatGithub(report: DiffReport): string {
  const { diff, findings, notes } = report
  const lines = [
    ...notes.map((note) => commandWithoutPlace('warning', describeNote(note))),
    ...findings.map((finding) => command(finding, report)),
    ...diff.added.map(({ claim }) => `+ ${line(claim.id)}`),
    ...diff.removed.map(({ claim }) => `- ${line(claim.id)}`),
    ...diff.changed.map(({ after, fields }) => `~ ${line(after.id)}: ${fields.join(', ') || 'what it rests on'}`),
    lastLine(report),
  ]
  return lines.map((text) => `${text}\n`).join('')
}
