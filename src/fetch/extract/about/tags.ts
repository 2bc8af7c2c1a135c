import type { Heads } from './heads.js'
import type { SaidFields, SaidName } from './said.js'

/** Tags that Google Scholar reads, and publishers write (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). */
const CITATION_TAGS = {
  title: ['citation_title'],
  'container-title': ['citation_journal_title', 'citation_conference_title', 'citation_inbook_title'],
  publisher: ['citation_publisher', 'citation_dissertation_institution', 'citation_technical_report_institution'],
  volume: ['citation_volume'],
  issue: ['citation_issue'],
  issued: [
    'citation_publication_date',
    'citation_cover_date',
    'citation_date',
    'citation_online_date',
    'citation_year',
  ],
  DOI: ['citation_doi'],
  ISBN: ['citation_isbn'],
  ISSN: ['citation_issn'],
  PMID: ['citation_pmid'],
  number: ['citation_technical_report_number'],
  language: ['citation_language'],
} as const
/** What a thing is, by the tag that only such a thing has. */
const TYPES: readonly [tag: string, type: string][] = [
  ['citation_journal_title', 'article-journal'],
  ['citation_conference_title', 'paper-conference'],
  ['citation_dissertation_institution', 'thesis'],
  ['citation_technical_report_institution', 'report'],
  ['citation_inbook_title', 'chapter'],
  ['citation_isbn', 'book'],
]

export function saidInCitationTags(heads: Heads): SaidFields {
  const fields = fieldsIn(heads, CITATION_TAGS)
  if (Object.keys(fields).length === 0) return {}
  const type = TYPES.find(([tag]) => heads.has(tag))?.[1]
  const authors = names(heads.get('citation_author') ?? heads.get('citation_authors')?.flatMap(each) ?? [])
  const editors = names(heads.get('citation_editor') ?? [])
  const [first, last] = [heads.get('citation_firstpage')?.[0], heads.get('citation_lastpage')?.[0]]
  return {
    ...(type && { type }),
    ...fields,
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    ...(first && { page: last && last !== first ? `${first}-${last}` : first }),
  }
}

const OPEN_GRAPH = {
  title: ['og:title', 'twitter:title'],
  'container-title': ['og:site_name'],
  issued: ['article:published_time', 'og:article:published_time', 'book:release_date', 'video:release_date'],
  ISBN: ['book:isbn'],
  URL: ['og:url'],
} as const

/** https://ogp.me */
export function saidInOpenGraph(heads: Heads): SaidFields {
  // Facebook has profiles there, which are no names.
  const authors = (heads.get('article:author') ?? heads.get('book:author') ?? []).filter(
    (name) => !/^https?:/i.test(name),
  )
  return {
    ...fieldsIn(heads, OPEN_GRAPH),
    ...(authors.length > 0 && { author: names(authors) }),
  }
}

function fieldsIn(heads: Heads, tags: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const found = Object.entries(tags).flatMap(([field, all]) => {
    const value = all.flatMap((tag) => heads.get(tag) ?? [])[0]
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries(found)
}

const each = (all: string) => all.split(';').map((name) => name.trim())
const names = (all: readonly string[]) => all.filter((name) => name.trim() !== '').map(nameOf)

/** "Doe, Jane" tells its parts; "Jane Doe" does not. */
export function nameOf(text: string): SaidName {
  const [family, given, ...more] = text.split(',').map((part) => part.trim())
  return family && given && more.length === 0 ? { family, given } : { literal: text }
}
