import type { Left } from '../record/imported.js'
import type { Entry, Value } from './scan.js'

/** What a part does not take from its whole: what is of the whole alone. */
const OWN = new Set(
  'crossref xref xdata entryset entrysubtype execute label options presort related relatedtype sortkey shorttitle shorthand abstract annotation annote keywords note url doi urldate file title subtitle titleaddon author key pages'.split(
    ' ',
  ),
)
/** What the title of a whole is in its part. */
const RENAMED = new Map([
  ['title', 'booktitle'],
  ['subtitle', 'booksubtitle'],
  ['author', 'bookauthor'],
])
const MOST_LEVELS = 5

/** An entry with what it takes from others: by `crossref` what its whole says, by `xdata` all. */
export function inherited(entry: Entry, byKey: ReadonlyMap<string, Entry>, left: Left[]): Entry {
  const fields = new Map(entry.fields)
  const take = (name: string, value: Value) => void (fields.has(name) || fields.set(name, value))
  let at: Entry | undefined = entry
  for (let level = 0; at && level < MOST_LEVELS; level++) {
    const parent = parentOf(at, 'crossref', byKey, left)
    if (parent === entry) {
      left.push({ at: entry.fields.get('crossref')?.at ?? entry.at, what: '`crossref` leads back to its own entry' })
      break
    }
    for (const [name, value] of parent?.fields ?? [])
      if (!OWN.has(name) || (name === 'author' && entry.type === 'inbook')) take(name, value)
      else if (RENAMED.has(name) && name !== 'author') take(titleIn(name, entry.type), value)
    at = parent
  }
  for (const [name, value] of parentOf(entry, 'xdata', byKey, left)?.fields ?? []) take(name, value)
  return { ...entry, fields }
}

function titleIn(name: string, type: string): string {
  const renamed = RENAMED.get(name) ?? name
  return type === 'article' && name === 'title' ? 'journaltitle' : renamed
}

function parentOf(
  { fields }: Entry,
  by: 'crossref' | 'xdata',
  byKey: ReadonlyMap<string, Entry>,
  left: Left[],
): Entry | undefined {
  const named = fields.get(by)
  if (!named) return undefined
  const parent = byKey.get(named.text.trim().toLowerCase())
  if (!parent) left.push({ at: named.at, what: `\`${by}\` names \`${named.text.trim()}\`, which is not in this file` })
  return parent
}
