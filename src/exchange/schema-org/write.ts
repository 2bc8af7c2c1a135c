import { type EdtfDate, parseEdtf } from '../../ledger/model/edtf.js'
import { doiAddress } from '../../ledger/model/identifier.js'
import { fullName } from '../../ledger/model/name.js'
import type { Claim, Name, Source } from '../../ledger/model/types.js'
import { citationsLost } from '../record/citations.js'
import type { Exported, Selection } from '../record/exported.js'
import { Losses } from '../record/losses.js'
import { SCHEMA_TYPES } from './types.js'

/** The label is not among them: schema.org rates claims, and factcheck does not. */
const PLACED = new Set(['id', 'text', 'attributed-to', 'premises', 'citations', 'about', 'tags', 'also', 'note'])
const CITED = new Set(['source', 'quote', 'locator'])
const SOURCE_PLACED = new Set([
  ...['type', 'title', 'author', 'editor', 'container-title', 'publisher', 'issued', 'URL', 'DOI', 'ISBN', 'ISSN'],
  ...['archived', 'language', 'abstract', 'genre', 'volume', 'issue', 'page'],
])

/** JSON-LD: each claim a schema.org Claim (https://schema.org/Claim) with the works that it appears in, and no rating. */
export function write({ claims, sources }: Selection): Exported {
  const losses = new Losses()
  const known = new Map(sources.map((source) => [source.key, source]))
  for (const source of sources) losses.sourceFields(source, SOURCE_PLACED)
  const graph = claims.map(({ claim }) => {
    losses.claimFields(claim, PLACED)
    citationsLost(claim, CITED, losses)
    return claimNode(claim, known, losses)
  })
  return {
    text: `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`,
    lost: losses.all,
  }
}

function claimNode(claim: Claim, sources: ReadonlyMap<string, Source>, losses: Losses): object {
  const { id, text, premises, about, tags, also, note, citations } = claim
  if (citations.some(({ contrary }) => contrary)) losses.add('contrary', 'claim', 'citations', id)
  const appearance = citations.flatMap(({ source, quote, locator, contrary }) => {
    const found = sources.get(source)
    return contrary || !found ? [] : [{ ...work(found, losses), ...quotation(quote?.exact, locator) }]
  })
  return {
    '@type': 'Claim',
    '@id': `#${encodeURIComponent(id)}`,
    identifier: id,
    text,
    ...some('alternateName', also),
    ...some('author', claim['attributed-to']?.map((name) => ({ '@type': 'Thing', name })) ?? []),
    ...some('appearance', appearance),
    ...some(
      'isBasedOn',
      premises.map((premise) => ({ '@id': `#${encodeURIComponent(premise)}` })),
    ),
    ...some(
      'about',
      about.map((name) => ({ '@type': 'Thing', name })),
    ),
    ...some('keywords', tags),
    ...(note && { comment: { '@type': 'Comment', text: note } }),
  }
}

function quotation(text: string | undefined, locator: string | undefined): object {
  if (text === undefined) return locator === undefined ? {} : { pagination: locator }
  return { hasPart: { '@type': 'Quotation', text, ...(locator && { pagination: locator }) } }
}

function work(source: Source, losses: Losses): object {
  const { key, type = '', title, author = [], editor = [], URL: url, archived, DOI: doi, ISBN, ISSN } = source
  const container = source['container-title']
  return {
    '@type': SCHEMA_TYPES.get(type) ?? 'CreativeWork',
    ...(title && { name: title }),
    ...((url ?? doi) && { url: url ?? doiAddress(doi ?? '') }),
    ...(doi && { sameAs: doiAddress(doi) }),
    ...(archived && { archivedAt: archived }),
    ...some('author', author.map(person)),
    ...some('editor', editor.map(person)),
    ...published(source.issued, key, losses),
    ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
    ...(container && { isPartOf: { '@type': 'CreativeWork', name: container, ...(ISSN && { issn: ISSN }) } }),
    ...(ISBN && { isbn: ISBN }),
    ...(source.volume && { volumeNumber: source.volume }),
    ...(source.issue && { issueNumber: source.issue }),
    ...(source.page && { pagination: source.page }),
    ...(source.genre && { genre: source.genre }),
    ...(source.language && { inLanguage: source.language }),
    ...(source.abstract && { abstract: source.abstract }),
  }
}

function person(name: Name): object {
  if (name.literal !== undefined) return { '@type': 'Organization', name: name.literal }
  const { family, given } = name
  return {
    '@type': 'Person',
    name: fullName(name),
    ...(family && { familyName: family }),
    ...(given && { givenName: given }),
  }
}

/** A day of ISO 8601; of a span, its begin. */
function published(issued: string | undefined, key: string, losses: Losses): { datePublished?: string } {
  const edtf = issued === undefined ? undefined : parseEdtf(issued)
  if (!edtf) {
    if (issued !== undefined) losses.add('not-edtf', 'source', 'issued', key)
    return {}
  }
  const ends = edtf.kind === 'date' ? [edtf.date] : [edtf.from, edtf.to]
  const [first] = ends
  if (ends.length > 1) losses.add('end-of-interval', 'source', 'issued', key)
  if (!first) return {}
  if (first.approximate) losses.add('approximate', 'source', 'issued', key)
  if (first.uncertain) losses.add('uncertain', 'source', 'issued', key)
  return { datePublished: isoDate(first) }
}

function isoDate({ year, month, day }: EdtfDate): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part ? two(part) : []))].join('-')
}

function some<Name extends string>(name: Name, values: readonly unknown[]): { [Key in Name]?: unknown } {
  return (values.length > 0 ? { [name]: values } : {}) as { [Key in Name]?: unknown }
}
