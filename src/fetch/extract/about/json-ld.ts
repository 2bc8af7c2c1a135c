import type { SaidFields, SaidName } from './said.js'
import { nameOf } from './tags.js'

type Thing = Readonly<Record<string, unknown>>

/** What schema.org's types are in CSL, the first that fits (https://schema.org/CreativeWork). */
const TYPES: readonly [pattern: RegExp, type: string | undefined][] = [
  [/^(?:\w*NewsArticle|LiveBlogPosting)$/, 'article-newspaper'],
  [/^(?:ScholarlyArticle|MedicalScholarlyArticle)$/, 'article-journal'],
  [/^BlogPosting$/, 'post-weblog'],
  [/^(?:SocialMediaPosting|DiscussionForumPosting)$/, 'post'],
  [/^Report$/, 'report'],
  [/^Thesis$/, 'thesis'],
  [/^Book$/, 'book'],
  [/^Dataset$/, 'dataset'],
  [/^(?:PodcastEpisode|RadioEpisode|TVEpisode)$/, 'broadcast'],
  [/^(?:VideoObject|Movie)$/, 'motion_picture'],
  [/^Legislation$/, 'legislation'],
  [/^(?:TechArticle|Article|WebPage)$/, undefined],
]

/** Values that are looked at: a page has some dozen. */
const MOST = 10_000
const LONGEST = 4 * 1024 * 1024

export function saidInJsonLd(scripts: readonly string[]): SaidFields {
  const things = scripts.filter(({ length }) => length <= LONGEST).flatMap(thingsIn)
  // What a page is about stands before the page itself, whatever their order.
  const ranked = things
    .map((thing) => ({ thing, rank: rankOf(thing) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
  const [first] = ranked
  return first ? fieldsOf(first.thing, things) : {}
}

function thingsIn(json: string): Thing[] {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return []
  }
  const found: Thing[] = []
  const left = [data]
  for (let seen = 0; left.length > 0 && seen < MOST; seen++) {
    const value = left.shift()
    if (Array.isArray(value)) left.push(...value.slice(0, MOST))
    else if (typeof value === 'object' && value !== null) {
      found.push(value as Thing)
      left.push(...Object.values(value).slice(0, MOST))
    }
  }
  return found
}

const typesOf = (thing: Thing): string[] => textsOf(thing['@type']).map((type) => type.replace(/^.*[/#:]/, ''))

function rankOf(thing: Thing): number {
  const hasName = textOf(thing.headline) ?? textOf(thing.name)
  return hasName ? TYPES.findIndex(([pattern]) => typesOf(thing).some((type) => pattern.test(type))) : -1
}

function fieldsOf(thing: Thing, things: readonly Thing[]): SaidFields {
  const whole = (value: unknown) => resolved(value, things)
  const publisher = whole(thing.publisher).flatMap(nameText)[0]
  const container = whole(thing.isPartOf).flatMap(nameText)[0]
  const type = TYPES[rankOf(thing)]?.[1]
  const texts: Record<string, string | undefined> = {
    type,
    title: textOf(thing.headline) ?? textOf(thing.name),
    'container-title': container ?? (type === 'article-newspaper' ? publisher : undefined),
    publisher,
    issued: textOf(thing.datePublished),
    ISBN: textOf(thing.isbn),
    DOI: whole(thing.identifier).flatMap(doiIn)[0] ?? textsOf(thing.sameAs).flatMap(doiIn)[0],
    language: textOf(thing.inLanguage),
    URL: textOf(thing.url) ?? textOf(thing.mainEntityOfPage) ?? textOf(whole(thing.mainEntityOfPage)[0], '@id'),
  }
  const authors = whole(thing.author).flatMap(personOf)
  const said = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(said), ...(authors.length > 0 && { author: authors }) }
}

/** Values with what they refer to by `@id` in their place. */
function resolved(value: unknown, things: readonly Thing[]): unknown[] {
  return [value].flat().flatMap((one) => {
    const id = textOf(one, '@id')
    const isReference = id !== undefined && Object.keys(one as Thing).length === 1
    return (isReference ? things.find((thing) => thing['@id'] === id && Object.keys(thing).length > 1) : one) ?? []
  })
}

function personOf(value: unknown): SaidName[] {
  if (typeof value === 'string') return value.trim() === '' || /^https?:/i.test(value) ? [] : [nameOf(value)]
  const [family, given] = [textOf(value, 'familyName'), textOf(value, 'givenName')]
  if (family && given) return [{ family, given }]
  return nameText(value).map((literal) => ({ literal }))
}

function nameText(value: unknown): string[] {
  const name = typeof value === 'string' && !/^https?:/i.test(value) ? value : textOf(value, 'name')
  return name ? [name] : []
}

function doiIn(value: unknown): string[] {
  const text = typeof value === 'string' ? value : (textOf(value, 'value') ?? '')
  return /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{2,9}\/\S+$/i.test(text) ? [text] : []
}

/** A text, or the first of several; of an object, in a field of it. */
function textOf(value: unknown, field?: string): string | undefined {
  if (field === undefined) return textsOf(value)[0]
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? textsOf((value as Thing)[field])[0]
    : undefined
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string' && one.trim() !== '')
}
