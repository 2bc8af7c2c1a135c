import { addTo } from '../../ledger/model/grouped.js'
import { codeOf, type FieldName, SEARCHED, type SearchDocument } from '../index/fields.js'
import type { By, Reading } from '../query/reading.js'
import type { Unit } from '../query/units.js'
import { type Word, words } from '../words/words.js'

/** Where words that matched stand: UTF-16 offsets in the field's text. */
export interface Match {
  field: FieldName
  start: number
  end: number
  /** How they came to stand for what was asked for. */
  by: By
  /** What was asked for, as it is looked up. */
  asked: string
}

/** Marks what stands for a query in the documents that are given for it. */
export class Marker {
  readonly #asked: readonly AskedText[]
  readonly #firsts: ReadonlySet<string | undefined>

  constructor(units: readonly Unit[]) {
    this.#asked = units.flatMap(askedIn)
    this.#firsts = new Set(this.#asked.flatMap(({ readings }) => readings.map(({ words: [first] }) => first)))
  }

  /**
   * The words of a document that stand for words of the query; of each, only those of the best reading that it has.
   * `textWords` are those of its text.
   */
  marksIn(document: SearchDocument, textWords: readonly Word[]): Match[] {
    const places = placesOf(document, textWords, this.#firsts)
    const matches: Match[] = []
    for (const { text, readings } of this.#asked) {
      for (const { words: wanted, by } of readings) {
        const starts = places.get(wanted[0] ?? '')
        if (starts === undefined) continue
        const stretches = starts.flatMap(({ field, from, words }) => {
          const last = words[from + wanted.length - 1]
          const fits = wanted.every((text, i) => words[from + i]?.word === text)
          return last && fits ? [{ field, start: words[from]?.start ?? 0, end: last.end, by, asked: text }] : []
        })
        matches.push(...stretches)
        if (stretches.length > 0) break
      }
    }
    return merged(matches)
  }
}

/** A word or a phrase of a query, and what it may stand for, the likest first. */
interface AskedText {
  text: string
  readings: readonly Reading[]
}

/** Each word and phrase of a unit. */
function askedIn({ terms, phrases }: Unit): AskedText[] {
  const byPhrase = new Map<string, Reading[]>()
  for (const reading of phrases) addTo(byPhrase, reading.asked.join(' '), reading)
  return [
    ...terms.map(({ word, readings }) => ({ text: word, readings })),
    ...[...byPhrase].map(([text, readings]) => ({ text, readings: readings.sort((a, b) => b.likeness - a.likeness) })),
  ]
}

/** Where each of the wanted words stands, with the words of that field. */
function placesOf(document: SearchDocument, textWords: readonly Word[], wanted: ReadonlySet<string | undefined>) {
  const places = new Map<string, { field: FieldName; from: number; words: readonly Word[] }[]>()
  for (const field of SEARCHED) {
    const list = field === 'text' ? textWords : words(document[field] ?? '')
    for (const [from, { word }] of list.entries())
      if (wanted.has(word)) addTo(places, word, { field, from, words: list })
  }
  return places
}

/** In order, none over another; of two at one place, the first that was found says how. */
function merged(matches: Match[]): Match[] {
  matches.sort((a, b) => codeOf(a.field) - codeOf(b.field) || a.start - b.start)
  const result: Match[] = []
  for (const match of matches) {
    const last = result.at(-1)
    if (last !== undefined && last.field === match.field && match.start < last.end)
      last.end = Math.max(last.end, match.end)
    else result.push({ ...match })
  }
  return result
}
