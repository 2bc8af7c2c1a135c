import { FIELD_NAMES, type SearchDocument } from './layout.js'
import type { ReadTerm } from './readings.js'
import type { Match } from './search.js'
import { words } from './words.js'

/** The words of a document that stand for words of the query; of each, only those of the best reading that it has. */
export function marks(document: SearchDocument, terms: ReadTerm[]): Match[] {
  const fields = FIELD_NAMES.map((field) => ({ field, words: words(document[field] ?? '') }))
  const matches: Match[] = []
  for (const { readings } of terms) {
    for (const { words: wanted } of readings) {
      const hits = fields.flatMap(({ field, words }) =>
        words.flatMap((word, i) => {
          const end = wanted.every((text, j) => words[i + j]?.word === text)
            ? words[i + wanted.length - 1]?.end
            : undefined
          return end === undefined ? [] : [{ field, start: word.start, end }]
        }),
      )
      matches.push(...hits)
      if (hits.length > 0) break
    }
  }
  return merged(matches)
}

function merged(matches: Match[]): Match[] {
  const code = ({ field }: Match) => FIELD_NAMES.indexOf(field)
  matches.sort((a, b) => code(a) - code(b) || a.start - b.start)
  const result: Match[] = []
  for (const match of matches) {
    const last = result.at(-1)
    if (last !== undefined && last.field === match.field && match.start < last.end)
      last.end = Math.max(last.end, match.end)
    else result.push({ ...match })
  }
  return result
}
