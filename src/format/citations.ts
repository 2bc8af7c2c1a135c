import { doiAddress } from '../ledger/model/identifier.js'
import type { Citation, Source } from '../ledger/model/types.js'
import type { ShownQuote } from '../quotes/standings/standings.js'
import { enumerate, line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { hasChanged } from '../support/standing.js'
import type { Suspicion } from '../voices/suspects.js'
import { describeReason } from '../words/voices.js'
import { citationLine, type Sources, shortName, translationOf } from './citation.js'
import { INDENT } from './claim.js'
import type { ShownClaim } from './json.js'
import { formatPassages } from './passage.js'
import { quoteWords } from './quote-words.js'
import { statusLine } from './status.js'

/** The citations of a claim whole: source, quote, where that stands, and which of them may be one voice. */
export function formatCitations({ claim, quotes, suspicions }: ShownClaim, sources: Sources, theme: Theme): string[] {
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
  if (standing) lines.push(...quoteWords(standing, theme), ...(standing.link ? [line(standing.link)] : []))
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
export function howKnown({ read, identified }: Citation, via: string, sources: Sources, theme: Theme): string {
  const through = shortName(via, sources, theme)
  const known = identified
    ? `${through} does not name it; the keeper of this ledger identified it`
    : `${through} credits it`
  return `${read ? 'Read, too' : 'Not read directly'}: ${known}.`
}
