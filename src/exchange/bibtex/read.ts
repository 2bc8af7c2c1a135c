import type { Imported, Left } from '../record/imported.js'
import { makeSource, type Told } from '../record/make-source.js'
import { inherited } from './crossref.js'
import { readEntry } from './read-entry.js'
import { scan } from './scan.js'

/** The entries of a file of BibTeX or BibLaTeX as sources. */
export function read(text: string): Imported {
  const entries = scan(text)
  const left: Left[] = []
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const sources = entries.flatMap((entry) => {
    // Only there for others to take from.
    if (entry.type === 'xdata' || entry.type === 'set') return []
    const fields: Map<string, Told> = readEntry(inherited(entry, byKey, left), left)
    return [{ ...(entry.key && { id: entry.key }), at: entry.at, source: makeSource(fields, left) }]
  })
  return { sources, claims: [], left }
}
