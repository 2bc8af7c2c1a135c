import { fullName, nameAlone } from '../ledger/model/name.js'
import type { Citation, Quote, Source } from '../ledger/model/types.js'
import { enumerate, line, unbroken } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { hasChanged } from '../support/standing.js'
import { formatDate } from './date.js'

/** Gives a source by its key. */
export type Sources = (key: string) => Source | undefined

/** A citation on one line: author, title, container, date, locator, how it is known. The title is a link where there is one. */
export function citationLine(citation: Citation, sources: Sources, theme: Theme): string {
  const source = sources(citation.source)
  const parts = source ? sourceParts(source, theme) : [`${line(citation.source)} (no such source)`]
  if (citation.locator) parts.push(unbroken(theme.prose(citation.locator)))
  return [parts.join(', '), ...citationRemarks(citation, sources, theme)].join(' ')
}

/** What stands in brackets behind a citation: `(retracted 3 May 2026)`, `(denied by the clerk)`, `(via The Gazette)`. */
export function citationRemarks(citation: Citation, sources: Sources, theme: Theme): string[] {
  const source = sources(citation.source)
  return [
    ...(source && hasChanged(source) ? [theme.warning(`(${changeOf(source, theme)})`)] : []),
    ...(citation.contrary ? [theme.warning(against(citation, theme))] : []),
    ...(citation.via ? [theme.dim(through(citation, citation.via, sources, theme))] : []),
  ]
}

/** "retracted 3 May 2026" */
function changeOf({ status, 'status-date': date }: Source, theme: Theme): string {
  return date ? `${status} ${theme.prose(formatDate(date, theme))}` : `${status}`
}

function against({ 'attributed-to': [speaker] = [] }: Citation, theme: Theme): string {
  return speaker ? `(denied by ${theme.prose(speaker)})` : '(against the claim)'
}

/** `(via The Gazette)`, which credits it; where it does not, who says so. */
function through({ identified, read }: Citation, via: string, sources: Sources, theme: Theme): string {
  const remarks = [...(identified ? ['identified by the keeper of this ledger'] : []), ...(read ? ['read, too'] : [])]
  return `(${[`via ${shortName(via, sources, theme)}`, ...remarks].join('; ')})`
}

/** The translation of a quote, never to be taken for the words of the source: `Translation by Jane Doe: “…”`. */
export function translationOf({ translation = '', translator }: Quote, theme: Theme): string {
  const { open, close } = theme.glyphs
  const by = translator ? ` by ${theme.prose(translator)}` : ', translator not named'
  return `Translation${by}: ${open}${theme.prose(translation)}${close}`
}

function sourceParts(source: Source, theme: Theme): string[] {
  const parts = []
  const names = namesOf(source)
  if (names) parts.push(theme.prose(names))
  const title = source.title ?? source.key
  const quoted =
    source.title && !source.title.startsWith('[')
      ? `${theme.glyphs.open}${theme.prose(title)}${theme.glyphs.close}`
      : theme.prose(title)
  parts.push(theme.link(quoted, source.URL ?? source.archived))
  const container = source['container-title'] ?? source.publisher
  if (container) parts.push(theme.prose(container))
  if (source.issued) parts.push(unbroken(formatDate(source.issued, theme)))
  return parts
}

/** Who wrote or edited a source: "Jane Doe and 李世民", "Jane Doe et al." */
export function namesOf({ author, editor }: Source): string | undefined {
  const written = (author ?? editor ?? []).map(fullName)
  if (written.length === 0) return undefined
  return written.length > 3 ? `${written[0]} et al.` : enumerate(written)
}

/** A source by the name that a reader knows it by: author and container, or the title. */
export function shortName(key: string, sources: Sources, theme: Theme): string {
  const source = sources(key)
  const author = source?.author?.[0]
  const parts = [author && nameAlone(author), source?.['container-title'] ?? source?.publisher].filter(Boolean)
  return theme.prose(parts.length > 0 ? parts.join(', ') : (source?.title ?? key))
}
