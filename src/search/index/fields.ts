import { fullName } from '../../ledger/model/name.js'
import type { Claim, Source } from '../../ledger/model/types.js'
import { speakersOf } from '../../support/speakers.js'

/** Gives a source by its key. */
type Sources = (key: string) => Source | undefined

interface SearchField {
  /** What a word here counts, beside one in the text. */
  weight: number
  /** What is searched of a claim under this name: one text, or several names, quotes or titles. */
  of(claim: Claim, source: Sources): readonly (string | undefined)[]
}

/**
 * Everything that is searched of a claim: its own words, and what names it and its sources. A field's place here is its
 * code in the index, which has four bits: sixteen at most, the text first.
 */
const FIELDS = {
  text: { weight: 1, of: ({ text }) => [text] },
  quote: { weight: 0.5, of: ({ citations }) => citations.flatMap(({ quote }) => [quote?.exact, quote?.translation]) },
  about: { weight: 0.5, of: ({ about }) => about },
  tags: { weight: 0.5, of: ({ tags }) => tags },
  also: { weight: 0.8, of: ({ also }) => also },
  source: { weight: 0.3, of: ({ citations }, source) => citations.flatMap((cited) => namesOf(source(cited.source))) },
  // The keeper's own short name for what the claim is about.
  id: { weight: 0.7, of: ({ id }) => [id] },
  date: { weight: 0.5, of: ({ date }) => [date] },
  'attributed-to': { weight: 0.4, of: speakersOf },
} satisfies Record<string, SearchField>

export type FieldName = keyof typeof FIELDS

/** What is searched of one claim; several names, quotes or titles stand in one string. */
export type SearchDocument = { text: string } & Partial<Record<Exclude<FieldName, 'text'>, string>>

const fields = Object.entries(FIELDS) as [FieldName, SearchField][]

/** In the order of their codes. */
export const SEARCHED = fields.map(([name]) => name)
/** By code. */
export const WEIGHTS = fields.map(([, { weight }]) => weight)

export function codeOf(field: FieldName): number {
  return SEARCHED.indexOf(field)
}

export function documentOf(claim: Claim, source: Sources): SearchDocument {
  const document: SearchDocument = { text: claim.text }
  for (const [name, { of }] of fields) {
    const texts = of(claim, source).filter((text) => text !== undefined)
    if (texts.length > 0) document[name] = texts.join('\n')
  }
  return document
}

function namesOf(source: Source | undefined): (string | undefined)[] {
  if (!source) return []
  const { title, publisher, author = [], editor = [] } = source
  return [title, source['container-title'], publisher, ...[...author, ...editor].map(fullName)]
}
