import { codeOf, type SearchDocument } from '../index/fields.js'
import { fieldOf, place, type SearchIndex } from '../index/layout.js'
import { remembered } from '../index/remembered.js'
import { family, wordAt } from '../index/vocabulary.js'
import { phrasePostings } from '../query/postings.js'
import { type Phrase, parseQuery, phraseOf, type Query } from '../query/query.js'
import type { ReadTerm } from '../query/reading.js'
import { needOf, type Unit, unitsOf } from '../query/units.js'
import { ONCE, type Weighed, weigh } from './bm25.js'
import { ClaimText } from './claim-text.js'
import { Asked } from './closeness.js'
import { first } from './first.js'
import { gainOf, isAnswer, mostGain, type Signs, saysKind } from './gains.js'
import { type AskedKind, askedKind } from './kinds.js'
import { Marker, type Match } from './marks.js'

export interface Hit {
  document: number
  /** In (0, 1]. */
  score: number
  /** By field, then by start; none overlaps another. */
  matches: Match[]
  /** Whether it answers what is asked, as far as words tell, or only shares some of them. */
  answers: boolean
  /** How it got its place. */
  why: Why
}

export interface Why {
  /** The share of what the query's words weigh that this claim accounts for, 0 to 1. */
  coverage: number
  /** What its words weigh by BM25, before the signs. */
  weight: number
  signs: Signs
}

export interface SearchResult {
  /** How many documents fit, of which `hits` are the first. */
  total: number
  /** The best first. If the best answers, all that answer come before those that do not. */
  hits: Hit[]
  /** Phrases of the query that no document has, and words of which none has anything like them. */
  missing: string[]
}

/** What a document says itself. */
type Glance = Pick<SearchDocument, 'text' | 'date' | 'id'>

export interface SearchOptions {
  /** How many hits to give; 10 if not said. */
  limit?: number
  /** Words count by themselves, their forms and their spelling, not by what they mean. */
  exact?: boolean
  /** Leaves out the documents for which it is false. */
  keep?: (document: number) => boolean
  /** Says nothing of where words matched, which takes time. */
  unmarked?: boolean
  /** The document of that number as it was given to `buildIndex`. Asked for the hits. */
  documentAt: (document: number) => SearchDocument
  /** The same, where what it says itself is enough. Asked for the hits and some more. */
  glanceAt?: (document: number) => Glance
}

/** The first by BM25 are looked at more closely: so many more than are asked for. */
const MORE_READ = 30

/** A query of more words is pasted prose more than a question: what its words mean counts for less. */
const LONGEST_QUESTION = 16
const MEANING_OF_PROSE = 0.8

/** What scores less than this share of the best is no answer beside it. */
const FAR_BEHIND = 0.5

/** So many words beside the first tell all. */
const ENOUGH_STATED = 2

/** Less than this is a rounding error. */
const LEAST_NEED = 0.001

const SOURCE = codeOf('source')

const MOST_ALIKE = 1000

export function search(index: SearchIndex, text: string, options: SearchOptions): SearchResult {
  const { limit = 10, keep, unmarked = false, documentAt, glanceAt = documentAt } = options
  const query = parseQuery(text, index.language)
  const isProse = query.words.length > LONGEST_QUESTION
  const meaning = isProse ? MEANING_OF_PROSE : 1
  const units = unitsOf(index, query, options.exact ? 0 : meaning)
  const weighed = weigh(index, units)

  const wanted = query.required.map((phrase) => holding(index, phrase))
  const unwanted = query.excluded.map((phrase) => avoiding(index, phrase))
  const isAny = wanted.length + unwanted.length === 0 && keep === undefined
  const fitting = isAny
    ? weighed.found
    : weighed.found.filter(
        (document) =>
          wanted.every((documents) => documents.has(document)) &&
          !unwanted.some((documents) => documents.has(document)) &&
          (keep?.(document) ?? true),
      )
  const named = withId(index, text.trim(), glanceAt)
  const looker = new Looker(index, units, query, isProse, isProse ? undefined : askedKind(text), named)
  const hits = first(fitting, weighed.scores, limit + MORE_READ)
    .map((document) => looker.lookAt(document, glanceAt(document), weighed))
    .sort((a, b) => b.rank - a.rank || a.document - b.document)
  const unheld = query.required.filter((_, i) => wanted[i]?.size === 0)
  const marker = unmarked ? undefined : new Marker(units)
  return {
    total: fitting.length,
    hits: answersFirst(hits)
      .slice(0, limit)
      .map(({ rank, claimText, ...hit }) => ({
        ...hit,
        matches: marker?.marksIn(documentAt(hit.document), claimText.words) ?? [],
      })),
    missing: missing(unheld, units),
  }
}

/** A document that was looked at closely. */
interface Looked extends Omit<Hit, 'matches'> {
  rank: number
  claimText: ClaimText
}

/** Of many queries, most look at the same documents. */
const glancedAt = remembered((_, text: string) => new ClaimText(text))

/** Looks at documents beside a query. */
class Looker {
  readonly #asked: Asked
  readonly #need: number
  readonly #most: number
  /** How much the share of a claim that the query states tells, 0 to 1: of one word it tells only how short the claim is. */
  readonly #shareTells: number

  constructor(
    readonly index: SearchIndex,
    units: readonly Unit[],
    readonly query: Query,
    readonly isProse: boolean,
    readonly kind: AskedKind | undefined,
    readonly named: number | undefined,
  ) {
    this.#asked = new Asked(units, query)
    this.#need = units.reduce((sum, unit) => sum + needOf(unit), 0) || 1
    const terms = units.flatMap(({ terms }) => terms)
    this.#shareTells = Math.min(1, (terms.length - 1) / ENOUGH_STATED)
    this.#most = terms.reduce((sum, { weight }) => sum + weight, 0) * ONCE * mostGain(this.#shareTells, isProse) || 1
  }

  lookAt(document: number, fields: Glance, { scores, answered, stated }: Weighed): Looked {
    const text = glancedAt(this.index, fields.text)
    const { order } = this.query
    const { pairs, acts, roles, isReversed, named } = this.#asked.closenessOf(text)
    const mass = this.index.masses.at(document)
    const signs: Signs = {
      order: order.sharedWith(text),
      pairs,
      acts,
      roles,
      share: this.#shareTells * Math.min(1, ((stated[document] ?? 0) * 1000) / (mass || 1)),
      kind: saysKind(fields, this.kind) ? 1 : 0,
    }
    const isWhole = this.index.lengths.at(document) === order.length && order.isThatOf(text.words)
    const isMeant = isWhole || document === this.named
    const covered = answered[document] ?? 0
    const coverage = {
      all: Math.min(1, covered / this.#need),
      asked: this.#need - named > LEAST_NEED ? (covered - named) / (this.#need - named) : 1,
    }
    const weight = scores[document] ?? 0
    const rank = isMeant ? Number.POSITIVE_INFINITY : weight * gainOf(signs, this.isProse)
    return {
      document,
      rank,
      score: Math.min(1, rank / this.#most),
      answers: isMeant || (!isReversed && isAnswer(coverage, signs, this.kind)),
      why: { coverage: coverage.all, weight, signs },
      claimText: text,
    }
  }
}

/** Where the best answers, the others that answer and are not far behind come next; else none does. */
function answersFirst(hits: readonly Looked[]): Looked[] {
  const [best] = hits
  const answers: Looked[] = []
  const others: Looked[] = []
  for (const hit of hits) {
    hit.answers &&= best?.answers === true && (hit === best || hit.rank >= FAR_BEHIND * best.rank)
    if (hit.answers) answers.push(hit)
    else others.push(hit)
  }
  return [...answers, ...others]
}

/** The phrases that no document holds, and the other words of which none has anything like them. */
function missing(unheld: readonly Phrase[], units: readonly Unit[]): string[] {
  const phrases = unheld.map(({ words }) => words)
  const lacking = units
    .filter(({ phrases }) => phrases.length === 0)
    .flatMap(({ terms }) => terms.filter(isMissing))
    .filter(({ word }) => !phrases.some((phrase) => phrase.includes(word)))
  return [...phrases.map((phrase) => phrase.join(' ')), ...lacking.map(({ word }) => word)]
}

/** A misspelt stop word weighs nothing, and is not missed. */
function isMissing({ readings, weight }: ReadTerm): boolean {
  return readings.length === 0 && weight > 0
}

function holding(index: SearchIndex, phrase: Phrase): Set<number> {
  return new Set(Array.from(phrasePostings(index, phrase).documents))
}

/**
 * What a -word leaves out: the documents with any form of it, but for those that only cite a source of which the title
 * or the author has it.
 */
function avoiding(index: SearchIndex, { words, offsets }: Phrase): Set<number> {
  const [word, ...more] = words
  const forms =
    word !== undefined && more.length === 0 ? family(index, word).map((form) => [wordAt(index, form)]) : [words]
  const own = forms.flatMap((form) => {
    const { documents, places } = phrasePostings(index, { words: form, offsets })
    return Array.from(documents).filter((_, i) => fieldOf(places[i] as number) !== SOURCE)
  })
  return new Set(own)
}

/** The document with this very id, looked for among the first MOST_ALIKE of which the id begins like it. */
function withId(index: SearchIndex, id: string, glanceAt: (document: number) => Glance): number | undefined {
  if (id === '' || /\s/.test(id)) return undefined
  const { documents, places } = phrasePostings(index, phraseOf(id))
  const start = place(codeOf('id'), 0)
  const alike = Array.from(documents).filter((_, i) => places[i] === start)
  return alike.slice(0, MOST_ALIKE).find((document) => glanceAt(document).id === id)
}
