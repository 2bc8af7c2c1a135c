import type { Source } from '../../ledger/model/types.js'
import type { Dialect } from './types.js'

/** The fields of sources whose values are texts. */
export type TextField = {
  [Field in keyof Source]-?: Exclude<Source[Field], undefined> extends string
    ? string extends Exclude<Source[Field], undefined>
      ? Field
      : never
    : never
}[keyof Source]

/** A field of CSL, and what it is called in BibLaTeX and BibTeX; those without a name in BibTeX have none there. */
export const FIELDS: readonly (readonly [csl: TextField, biblatex: string, bibtex?: string])[] = [
  ['title', 'title', 'title'],
  ['title-short', 'shorttitle', 'shorttitle'],
  ['publisher-place', 'location', 'address'],
  ['volume', 'volume', 'volume'],
  ['page', 'pages', 'pages'],
  ['edition', 'edition', 'edition'],
  ['collection-title', 'series', 'series'],
  ['chapter-number', 'chapter', 'chapter'],
  ['number-of-volumes', 'volumes'],
  ['number-of-pages', 'pagetotal'],
  ['part-number', 'part'],
  ['version', 'version'],
  ['container-title-short', 'shortjournal'],
  ['event-title', 'eventtitle'],
  ['event-place', 'venue'],
  ['original-title', 'origtitle'],
  ['original-publisher', 'origpublisher'],
  ['original-publisher-place', 'origlocation'],
  ['reviewed-title', 'reviewedtitle'],
  ['volume-title', 'maintitle'],
  ['ISBN', 'isbn', 'isbn'],
  ['ISSN', 'issn', 'issn'],
  ['DOI', 'doi', 'doi'],
  ['URL', 'url', 'url'],
  ['language', 'langid', 'language'],
  ['status', 'pubstate'],
  ['medium', 'howpublished', 'howpublished'],
  ['note', 'note', 'note'],
  ['annote', 'annotation', 'annote'],
  ['abstract', 'abstract', 'abstract'],
  ['keyword', 'keywords', 'keywords'],
]

/** What is written as it is: an address or number, in which no sign has a meaning of TeX. */
export const VERBATIM = new Set(['doi', 'url', 'isbn', 'issn', 'eprint', 'file', 'langid', 'options', 'related'])

/** The names of a source's people, and what BibLaTeX calls them; BibTeX knows the first two. */
export const NAME_FIELDS = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
] as const

/** Dates of BibLaTeX. BibTeX has year and month of the first, and `urldate` from its styles. */
export const DATE_FIELDS = [
  ['issued', 'date'],
  ['accessed', 'urldate'],
  ['event-date', 'eventdate'],
  ['original-date', 'origdate'],
] as const

export function nameIn(dialect: Dialect, [, biblatex, bibtex]: (typeof FIELDS)[number]): string | undefined {
  return dialect === 'biblatex' ? biblatex : bibtex
}
