import { ImportFault } from './imported.js'

/** What a JSON text holds, and where its values stand. Throws an ImportFault where it is no JSON. */
export interface PlacedJson {
  value: unknown
  /** The offset of the value, or of the key that has it, by its way from the top; down to four steps. */
  at(...path: (string | number)[]): number
}

export function parseJson(text: string): PlacedJson {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const [, place] = /at position (\d+)/.exec(message) ?? []
    throw new ImportFault('this is no JSON', place === undefined ? text.trimEnd().length : Number(place), NO_JSON)
  }
  let places: Map<string, number> | undefined
  return {
    value,
    at: (...path) => {
      places ??= placesIn(text)
      for (let end = path.length; end >= 0; end--) {
        const found = places.get(JSON.stringify(path.slice(0, end)))
        if (found !== undefined) return found
      }
      return 0
    },
  }
}

const NO_JSON = 'the file may be cut off, or be of another kind'
const DEEPEST = 4
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[[\]{},:]|[^\s"[\]{},:]+/g

/** Of a text that is JSON; in one pass, with no recursion. */
function placesIn(text: string): Map<string, number> {
  const places = new Map<string, number>([['[]', 0]])
  const path: (string | number)[] = []
  const isList: boolean[] = []
  let key: { name: string; at: number } | undefined
  const note = (at: number) => {
    if (path.length > 0 && path.length <= DEEPEST) places.set(JSON.stringify(path), at)
  }
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inList = isList.at(-1)
    if (token === ':' || token === ',') {
      if (token === ',' && inList) path[path.length - 1] = Number(path.at(-1)) + 1
      continue
    }
    if (token === '}' || token === ']') {
      path.pop()
      isList.pop()
      continue
    }
    // In an object, keys and values take turns.
    if (inList === false && key === undefined) {
      key = { name: path.length <= DEEPEST ? JSON.parse(token) : '', at: index }
      path[path.length - 1] = key.name
      continue
    }
    note(key?.at ?? index)
    key = undefined
    if (token === '{' || token === '[') {
      path.push(token === '[' ? 0 : '')
      isList.push(token === '[')
    }
  }
  return places
}
