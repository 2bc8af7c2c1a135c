import { count, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { ReadyHit } from '../search/ready/ready-ledger.js'
import { citationLine, type Sources } from './citation.js'
import { basis, heading, INDENT, markedText } from './claim.js'

/** Claims found, best first, each with its label, its text with the matched words marked, and its citations. */
export function formatFind(hits: readonly ReadyHit[], sources: Sources, theme: Theme): string {
  return hits.map((hit) => formatHit(hit, sources, theme)).join('\n')
}

function formatHit(hit: ReadyHit, sources: Sources, theme: Theme): string {
  const { claim, matches, voices } = hit
  const { width } = theme.terminal
  const marks = matches.filter(({ field }) => field === 'text')
  const lines = [heading(hit, theme), wrap(markedText(claim.text, marks, theme), width, INDENT)]
  const held = basis(hit, theme)
  if (held) lines.push(wrap(held, width, INDENT))
  for (const citation of claim.citations) {
    const quote = citation.quote
      ? `: ${theme.glyphs.open}${theme.prose(citation.quote.exact)}${theme.glyphs.close}`
      : ''
    const sign = `${INDENT}${theme.dim(theme.glyphs.cited)} `
    lines.push(wrap(citationLine(citation, sources, theme) + quote, width, sign, INDENT.repeat(2)))
  }
  if (claim.citations.length === 0) lines.push(wrap(theme.warning('No citation of its own'), width, INDENT))
  if (claim.citations.length > 1) lines.push(wrap(theme.dim(voiceCount(claim.citations.length, voices)), width, INDENT))
  return `${lines.join('\n')}\n`
}

export function voiceCount(citations: number, voices: number): string {
  return `${count(citations, 'citation')}, ${count(voices, 'independent voice')}`
}
