import { PARAGRAPH_END, type Passage } from '../quotes/context/passage.js'
import type { Stretch } from '../quotes/quote.js'
import type { ShownQuote } from '../quotes/standings/standings.js'
import { line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'

const WITHHELD = 'Its context is confidential, and is shown on a terminal only.'

/** What stands around a quote in its source, as lines behind a bar, the quoted words between signs. */
export function formatPassages(
  { context = [], isWithheld, state }: Pick<ShownQuote, 'context' | 'isWithheld' | 'state'>,
  indent: string,
  theme: Theme,
): string[] {
  if (isWithheld) return [wrap(theme.dim(WITHHELD), theme.terminal.width, indent)]
  let said = ''
  return context.flatMap((passage, index) => {
    const title = index > 0 ? 'Further on' : state === 'ambiguous' ? 'In context, the first place' : 'In context'
    const place = whereabouts(passage, theme)
    const head = theme.dim(`${title}${place === said ? '' : place}:`)
    said = place
    return [wrap(head, theme.terminal.width, indent), ...paragraphs(passage, indent, theme)]
  })
}

/** ", p. 12, under “Inspection”" */
export function whereabouts({ page, time, heading, part }: Passage, theme: Theme): string {
  const { open, close } = theme.glyphs
  const parts = [
    ...(page ? [`p. ${line(page)}`] : []),
    ...(time ? [`at ${line(time)}`] : []),
    ...(part ? [`outside the article (${theme.prose(part)})`] : []),
    ...(heading ? [`under ${open}${theme.prose(heading)}${close}`] : []),
  ]
  return parts.map((each) => `, ${each}`).join('')
}

/** The paragraphs of a passage, an empty line between them. */
function paragraphs({ text, marks }: Passage, indent: string, theme: Theme): string[] {
  const bar = indent + theme.dim(theme.glyphs.trunk.trimEnd())
  const lines: string[] = []
  let start = 0
  for (const paragraph of text.split(PARAGRAPH_END)) {
    const end = start + paragraph.length
    const own = marks.filter((mark) => mark.start < end && mark.end > start)
    const moved = own.map((mark) => ({
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    }))
    if (start > 0) lines.push(bar)
    lines.push(wrap(withMarks(paragraph, moved, theme), theme.terminal.width, `${bar} `, `${bar} `))
    start = end + PARAGRAPH_END.length
  }
  return lines
}

/** Marked by signs and by type, as colour alone is not seen by all and gets lost in a pipe. */
function withMarks(text: string, marks: readonly Stretch[], theme: Theme): string {
  const { from, to } = theme.glyphs
  const parts: string[] = []
  let at = 0
  for (const { start, end } of marks) {
    const words = theme.mark(theme.prose(text.slice(start, end)))
    parts.push(theme.prose(text.slice(at, start)), from, words, to)
    at = end
  }
  return parts.join('') + theme.prose(text.slice(at))
}
