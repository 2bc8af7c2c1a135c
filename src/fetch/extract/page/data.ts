import type { Block } from '../blocks/block.js'
import { allText, attribute, type Element } from './tree.js'

/** What is looked at of a page's data: characters, and values within values. */
const LIMIT = { characters: 4 * 1024 * 1024, values: 10_000 }
/** Of the words of the data, so many may be on the page, and the data are the page's text once more. */
const SHARE = 1 / 2
/** Words in a row by which it is known. */
const ROW = 4

/**
 * The texts of articles that a script is to put on the page, from the data for search engines: where the page itself has
 * them not, a reader sees them all the same.
 */
export function bodiesInData(all: readonly Element[]): string[] {
  const bodies = all
    .filter((one) => one.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(one, 'type') ?? ''))
    .flatMap((script) => bodiesIn(allText(script)))
  return [...new Set(bodies)]
}

/** Whether most of a text is on the page already. */
export function isShown(text: string, blocks: readonly Block[]): boolean {
  const shown = new Set(blocks.flatMap((block) => rowsOf(block.text, 1)))
  const rows = rowsOf(text.replace(/<[^<>]*>/g, ' ').trim(), ROW)
  return rows.filter((row) => shown.has(row)).length > rows.length * SHARE
}

/** Every few words of a text, from each word on or from each `step`th. */
function rowsOf(text: string, step: number): string[] {
  const words = text.split(/\s+/)
  const rows: string[] = []
  for (let at = 0; at === 0 || at + ROW <= words.length; at += step) rows.push(words.slice(at, at + ROW).join(' '))
  return rows
}

function bodiesIn(json: string): string[] {
  if (json.length > LIMIT.characters) return []
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return []
  }
  const bodies = new Set<string>()
  const left = [data]
  for (let seen = 0; left.length > 0 && seen < LIMIT.values; seen++) {
    const value = left.shift()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner !== 'string') left.push(inner)
      else if (name === 'articleBody') bodies.add(inner)
    }
  }
  return [...bodies].filter((body) => body.trim() !== '')
}
