import type { Quote } from '../ledger/model/types.js'
import { enumerate, line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { Match } from '../search/rank/marks.js'
import type { ReadyHit } from '../search/ready/ready-ledger.js'
import { supporting } from '../support/support.js'
import { basis } from './basis.js'
import { citationLine, type Sources, translationOf } from './citation.js'
import { heading, INDENT, markedText } from './claim.js'
import { formatList } from './list.js'
import { countSupport } from './voices.js'

/** What was found, the answers first. */
export interface Found {
  query: string
  /** How many claims have anything of the query. */
  total: number
  hits: readonly ReadyHit[]
  missing: readonly string[]
}

export interface FindLayout {
  /** So many answers are shown whole; the others, and what is related, on a line each. */
  whole: number
  /** Whether it is told how each got its place. */
  explain: boolean
}

/** Answers whole, each with its label, its text with the matched words marked, and its citations; then what is related. */
export function formatFind({ hits }: Found, { whole, explain }: FindLayout, sources: Sources, theme: Theme): string {
  const shown = hits.filter(({ answers }) => answers).slice(0, whole)
  const others = hits.filter((hit) => !shown.includes(hit))
  const answered = shown.map((hit) => formatHit(hit, explain, sources, theme)).join('\n')
  if (others.length === 0) return answered
  const title = shown.length > 0 ? '\nRelated:' : 'No claim answers this. Related:'
  const list = explain
    ? others.map((hit) => formatHit(hit, explain, sources, theme)).join('\n')
    : formatList(others, theme)
  return `${answered}${theme.dim(title)}\n${list}`
}

function formatHit(hit: ReadyHit, explain: boolean, sources: Sources, theme: Theme): string {
  const { claim, matches } = hit
  const { width } = theme.terminal
  const marks = matches.filter(({ field }) => field === 'text')
  const lines = [heading(hit, theme), wrap(markedText(claim.text, marks, theme), width, INDENT)]
  const notes = [basis(claim, sources, theme), standsFor(hit, theme), explain ? explained(hit, theme) : undefined]
  for (const note of notes) if (note) lines.push(wrap(note, width, INDENT))
  for (const citation of claim.citations) {
    const quote = citation.quote ? `: ${quoteOf(citation.quote, theme)}` : ''
    const sign = `${INDENT}${theme.dim(theme.glyphs.cited)} `
    lines.push(wrap(citationLine(citation, sources, theme) + quote, width, sign, INDENT.repeat(2)))
  }
  const support = supporting(claim.citations).length
  if (support === 0) lines.push(wrap(theme.warning('No citation of its own'), width, INDENT))
  if (support > 1) lines.push(wrap(theme.dim(countSupport(claim, hit)), width, INDENT))
  return `${lines.join('\n')}\n`
}

function quoteOf(quote: Quote, theme: Theme): string {
  const words = `${theme.glyphs.open}${theme.prose(quote.exact)}${theme.glyphs.close}`
  return quote.translation ? `${words} (${translationOf(quote, theme)})` : words
}

/** Words that matched by what they mean, `sacked ~ dismissed`; and that words stand nowhere but in the title of a source. */
function standsFor({ matches, claim }: ReadyHit, theme: Theme): string | undefined {
  const pairs = matches
    .filter(({ by, field }) => (by === 'meaning' || by === 'ledger') && field === 'text')
    .map(({ asked, start, end }) => `${line(asked)} ~ ${line(claim.text.slice(start, end))}`)
  const isCited = matches.length > 0 && matches.every(({ field }) => field === 'source')
  const notes = [...new Set(pairs), ...(isCited ? ['only a source that it cites has these words'] : [])]
  return notes.length > 0 ? theme.dim(notes.join(', ')) : undefined
}

/** How a hit got its place: what it covers of the query, by which words, and what else speaks for it. */
function explained({ matches, why }: ReadyHit, theme: Theme): string | undefined {
  if (!why) return undefined
  const byWord = new Map(
    matches.map(({ asked, by, field }): [string, string] => [`${asked} ${field}`, wordsOf({ asked, by, field })]),
  )
  const { order, pairs, roles, share, kind } = why.signs
  const signs = [
    `${percent(share)} of its own words`,
    ...(order > 0 ? [`${percent(order)} of the word order`] : []),
    ...(pairs > 0 ? [`${percent(pairs)} of the words near each other`] : []),
    ...(roles !== 0 ? [`roles ${roles > 0 ? 'as asked' : 'exchanged'}`] : []),
    ...(kind > 0 ? ['the kind of thing asked for'] : []),
  ]
  return theme.dim(
    `Covers ${percent(why.coverage)} of the query: ${enumerate([...byWord.values()])}. Weight ${why.weight.toFixed(2)}; ${signs.join('; ')}`,
  )
}

function wordsOf({ asked, by, field }: Pick<Match, 'asked' | 'by' | 'field'>): string {
  return `${line(asked)} (${by}${field === 'text' ? '' : `, ${field}`})`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
