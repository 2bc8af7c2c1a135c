import { CONFIDENCES } from '../ledger/model/types.js'
import { displayWidth } from '../screen/display.js'
import { count, cut, fitted, grouped, line } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { Stats } from '../stats/stats.js'
import { JSON_VERSION, jsonText } from './json.js'

interface Row {
  name: string
  number: number
  /** What is said behind the bar. */
  more?: string
}

/** Sources that are shown; JSON has all. */
const SOURCES = 10
const BAR = 24

/** The figures of a ledger with bars, for a person. */
export function formatStats(stats: Stats, theme: Theme): string {
  const { claims, confidence, effective, standing, unsourced, sources, unused, falls } = stats
  const labels = (counts: Stats['confidence']) =>
    CONFIDENCES.map((label) => ({ name: theme.label(label), number: counts[label] }))
  const grounds = unsourced > 0 ? `, ${grouped(unsourced)} of them without a source` : ''
  const shown = falls.slice(0, SOURCES)
  const hidden = falls.length - shown.length
  const parts = [
    section(`${count(claims, 'claim')}${grounds}`, claims > 0 ? labels(confidence) : [], claims, theme),
    ...(claims > 0
      ? [
          section('By the weakest that each rests on', labels(effective), claims, theme),
          section('What became of them', standingRows(standing), claims, theme),
        ]
      : []),
    section(quotesTitle(stats), quoteRows(stats), totalQuotes(stats), theme),
    section(
      `${count(sources, 'source')}${unused > 0 ? `, ${grouped(unused)} of them not cited` : ''}${shown.length > 0 ? '; claims that fall with each' : ''}`,
      shown.map(({ key, falls, cited, isMore }) => ({
        name: line(key),
        number: falls,
        more: `${isMore ? 'and more; ' : ''}cited by ${grouped(cited)}`,
      })),
      claims,
      theme,
    ),
    ...(hidden > 0 ? [`  and ${count(hidden, 'more source')}: --format json has all\n`] : []),
    [snapshotLine(stats, theme), reviewLine(stats, theme)]
      .map((text) => `${fitted(text, theme.terminal, '  ')}\n`)
      .join(''),
  ]
  return parts.join('\n').replace(/\n\n {2}and /, '\n  and ')
}

function section(title: string, rows: readonly Row[], total: number, theme: Theme): string {
  const room = Math.max(20, theme.terminal.width - BAR - 30)
  const names = rows.map(({ name }) => (displayWidth(name) > room ? cut(name, room, theme.glyphs.ellipsis) : name))
  const width = Math.max(0, ...names.map(displayWidth))
  const digits = Math.max(1, ...rows.map(({ number }) => grouped(number).length))
  const lines = rows.map(({ number, more }, at) => {
    const name = names[at] ?? ''
    const padded = name + ' '.repeat(width - displayWidth(name))
    const start = `  ${padded}  ${grouped(number).padStart(digits)}`
    const drawn = bar(number, total, theme)
    return `${start}${drawn && `  ${drawn}`}${more ? `  ${theme.dim(more)}` : ''}\n`
  })
  return `${theme.strong(title)}\n${lines.join('')}`
}

/** What is not nothing has a bar. */
function bar(number: number, total: number, { terminal }: Theme): string {
  const length = number === 0 ? 0 : Math.max(1, Math.round((BAR * number) / total))
  return (terminal.unicode ? '\u2588' : '#').repeat(length)
}

const STANDINGS: Record<keyof Stats['standing'], string> = {
  standing: 'stand as they are',
  disputed: 'disputed',
  denied: 'denied by a source',
  'source-changed': 'cite a source that changed',
  falling: 'fall with another',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  superseded: 'superseded',
}

function standingRows(standing: Stats['standing']): Row[] {
  const names = Object.keys(STANDINGS) as (keyof Stats['standing'])[]
  return names.flatMap((name) =>
    standing[name] > 0 || name === 'standing' ? [{ name: STANDINGS[name], number: standing[name] }] : [],
  )
}

const STATES = [
  ['exact', 'found word for word'],
  ['normalised', 'found but for signs'],
  ['edited', 'found as edited'],
  ['ambiguous', 'found more than once'],
  ['notFound', 'not found'],
  ['unchecked', 'not looked up'],
] as const

const quoteRows = ({ quotes }: Stats): Row[] =>
  STATES.flatMap(([state, name]) => (quotes[state] > 0 ? [{ name, number: quotes[state] }] : []))

const totalQuotes = ({ quotes }: Stats) => STATES.reduce((sum, [state]) => sum + quotes[state], 0)

const quotesTitle = (stats: Stats) => `${count(totalQuotes(stats), 'quote')} in ${count(stats.citations, 'citation')}`

function snapshotLine({ snapshots: { kept, oldest }, sources }: Stats, theme: Theme): string {
  const age = oldest ? `; the oldest is of ${oldest.fetched.slice(0, 10)}: ${line(oldest.source)}` : ''
  return `${theme.strong('Snapshots')}  of ${grouped(kept)} of ${count(sources, 'source')}${age}`
}

const REASONS = {
  never: 'never reviewed',
  changed: 'changed since',
  overdue: 'overdue',
  'too-few': 'by too few',
} as const

function reviewLine({ reviews: { reviewed, due, because } }: Stats, theme: Theme): string {
  const names = Object.keys(REASONS) as (keyof typeof REASONS)[]
  const reasons = names.flatMap((name) => (because[name] > 0 ? [`${grouped(because[name])} ${REASONS[name]}`] : []))
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : ''
  return `${theme.strong('Reviews')}    ${count(reviewed, 'claim')} ${reviewed === 1 ? 'has' : 'have'} one that holds; due: ${grouped(due)}${why}`
}

export function statsJson(stats: Stats): string {
  const { falls, ...figures } = stats
  return jsonText({ version: JSON_VERSION, ...figures, falls })
}
