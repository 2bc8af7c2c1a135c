import type { Saying } from '../fetch/extract/about/said.js'
import { isSameTitle } from '../findings/metadata.js'
import { fullName } from '../ledger/model/name.js'
import { type Described, TAKEN, tidy } from './tidy.js'

/** A field that is said in two ways, of which the first is taken. */
export interface Disagreement {
  field: 'title' | 'author' | 'issued' | 'container-title' | 'DOI'
  said: { by: Saying['by']; value: string }[]
}

export interface Merged {
  fields: Described
  disagreements: Disagreement[]
  /** Dates that may be read in several ways, and are left out. */
  oddDates: string[]
}

/** What all say together: of each field what the most trusted says, and what others say otherwise. */
export function merge(sayings: readonly Saying[]): Merged {
  const tidied = sayings.map(({ by, fields }) => ({ by, ...tidy(fields) }))
  const fields: Described = {}
  for (const name of TAKEN)
    for (const said of tidied) if (fields[name] === undefined) Object.assign(fields, pick(said.fields, name))
  const told = tidied.filter(({ by }) => by !== 'its head')
  const disagreements = COMPARED.flatMap(({ field, text, isSame }) => {
    const said = told.flatMap(({ by, fields }) => {
      const value = text(fields)
      return value === undefined ? [] : [{ by, value }]
    })
    const [first] = said
    const others = said.filter(({ value }) => first && !isSame(first.value, value))
    return first && others.length > 0 ? [{ field, said: [first, ...others] }] : []
  })
  const oddDates = fields.issued === undefined ? [...new Set(tidied.flatMap(({ odd }) => odd))] : []
  return { fields, disagreements, oddDates }
}

function pick(fields: Described, name: (typeof TAKEN)[number]): Described {
  const value = fields[name]
  return value === undefined ? {} : { [name]: value }
}

interface Compared {
  field: Disagreement['field']
  text(fields: Described): string | undefined
  isSame(a: string, b: string): boolean
}

const letters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
const sameLetters = (a: string, b: string) => letters(a) === letters(b)
const begins = (a: string, b: string) => a.startsWith(b) || b.startsWith(a)
/** The letters of all names, whatever their order: "Doe, Jane" is "Jane Doe". */
const sortedWords = (text: string) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).sort().join(' ')

const COMPARED: readonly Compared[] = [
  { field: 'title', text: ({ title }) => title, isSame: isSameTitle },
  {
    field: 'author',
    text: ({ author }) => author?.map(fullName).join('; '),
    isSame: (a, b) => sortedWords(a) === sortedWords(b),
  },
  // A month is no other date than a day in it.
  { field: 'issued', text: ({ issued }) => issued, isSame: begins },
  { field: 'container-title', text: (fields) => fields['container-title'], isSame: sameLetters },
  { field: 'DOI', text: ({ DOI }) => DOI, isSame: sameLetters },
]
