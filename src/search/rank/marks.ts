import { addTo } from '../../ledger/model/grouped.js'
import { codeOf, type FieldName, SEARCHED, type SearchDocument } from '../index/fields.js'
import { type Word, words } from '../index/words.js'
import type { ReadTerm } from '../query/readings.js'

/** Where a word that matched stands: UTF-16 offsets in the field's text. */
export interface Match {
  field: FieldName
  start: number
  end: number
}

/**
 * The words of a document that stand for words of the query; of each, only those of the best reading that it has.
 * `textWords` are those of its text.
 */
export function marks(document: SearchDocument, textWords: readonly Word[], terms: readonly ReadTerm[]): Match[] {
  const firsts = new Set(terms.flatMap(({ readings }) => readings.map(({ words: [first] }) => first)))
  const places = placesOf(document, textWords, firsts)
  const matches: Match[] = []
  for (const { readings } of terms) {
    for (const { words: wanted } of readings) {
      const stretches = (places.get(wanted[0] ?? '') ?? []).flatMap(({ field, from, words }) => {
        const last = words[from + wanted.length - 1]
        const fits = wanted.every((text, i) => words[from + i]?.word === text)
        return last && fits ? [{ field, start: words[from]?.start ?? 0, end: last.end }] : []
      })
      matches.push(...stretches)
      if (stretches.length > 0) break
    }
  }
  return merged(matches)
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
