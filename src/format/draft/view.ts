import { describeFinding } from '../../check/describe.js'
import type { Finding, Report } from '../../check/finding.js'
import type { HeldSentence } from '../../draft/held.js'
import { CONFIDENCES, type Confidence } from '../../ledger/model/types.js'
import { line, wrap } from '../../screen/text.js'
import type { Theme } from '../../screen/theme.js'
import { lastLines } from '../check/counts.js'
import { findingsBySentence } from './by-sentence.js'

const NONE = ' '
const OPEN = '!'
const EXCUSED = '~'

/**
 * Drafts as a reader sees them, sentence by sentence: in the margin the sign of the weakest label that a sentence rests on, or
 * a mark where it is open or excused; below it its claims, and what is wrong with it.
 */
export function viewDrafts(report: Report, labels: ReadonlyMap<string, Confidence>, theme: Theme): string {
  const { sentences = [] } = report.draft ?? {}
  const found = findingsBySentence(report, sentences)
  const names = new Set(sentences.map(({ draft }) => draft.file.name))
  const parts: string[] = []
  let before: HeldSentence | undefined
  for (const held of sentences) {
    const isNewFile = before?.draft !== held.draft
    if (before && (isNewFile || before.sentence.block !== held.sentence.block)) parts.push('')
    if (isNewFile && names.size > 1) parts.push(theme.strong(line(held.draft.file.name)), '')
    parts.push(...sentenceLines(held, found.get(held) ?? [], labels, theme))
    before = held
  }
  const astray = (found.get(undefined) ?? []).map((finding) => wrongLine(finding, theme))
  return `${[...parts, '', ...astray, legend(theme), wrap(lastLines(report).join(' '), theme.terminal.width)].join('\n')}\n`
}

function sentenceLines(
  held: HeldSentence,
  findings: readonly Finding[],
  labels: ReadonlyMap<string, Confidence>,
  theme: Theme,
): string[] {
  const { sentence, claims } = held
  const { width } = theme.terminal
  const text = wrap(theme.prose(sentence.text), width, '  ').slice(2)
  const ids = claims.map(({ id }) => line(id)).join(', ')
  return [
    `${marginOf(held, labels, theme)} ${sentence.kind === 'heading' ? theme.strong(text) : text}`,
    ...(ids ? [theme.dim(wrap(`${theme.glyphs.cited} ${ids}`, width, '    ', '      '))] : []),
    ...findings.map((finding) => wrongLine(finding, theme)),
  ]
}

function wrongLine({ fact, severity }: Finding, theme: Theme): string {
  const paint = severity === 'error' ? theme.error : theme.warning
  const message = `${severity}: ${theme.prose(describeFinding(fact).message)}`
  return paint(wrap(message, theme.terminal.width, '    ', '      '))
}

function marginOf(
  { state, claims, misfits }: HeldSentence,
  labels: ReadonlyMap<string, Confidence>,
  theme: Theme,
): string {
  if (state === 'open' || (misfits.length > 0 && state !== 'excused')) return theme.error(OPEN)
  if (state === 'excused') return theme.dim(EXCUSED)
  const weakest = [...CONFIDENCES]
    .reverse()
    .find((label) => claims.some(({ id, confidence }) => (labels.get(id) ?? confidence) === label))
  return weakest ? theme.sign(weakest) : NONE
}

function legend(theme: Theme): string {
  const signs = CONFIDENCES.map((label) => `${theme.sign(label)} ${label}`)
  return wrap([...signs, `${theme.error(OPEN)} open`, `${theme.dim(EXCUSED)} excused`].join('  '), theme.terminal.width)
}
