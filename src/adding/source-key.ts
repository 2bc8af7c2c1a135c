import { nameAlone } from '../ledger/model/name.js'
import type { Source } from '../ledger/model/types.js'
import { freeName } from './free-name.js'
import { isTelling, latinWords } from './words.js'

/** A key for a source: author, year and a word of the title, as far as they are known; another one than those that are taken. */
export function proposeKey(source: Partial<Source>, taken: { has(key: string): boolean }): string {
  const author = authorOf(source)
  const year = /^\d{4}/.exec(source.issued ?? '')?.[0]
  const inAuthor = author?.split('-') ?? []
  const words = latinWords(source.title ?? fileName(source.URL) ?? '').filter(
    (word) => isTelling(word) && !/^\d+$/.test(word) && !inAuthor.includes(word),
  )
  const start = [author, year].filter((part) => part !== undefined)
  const keyOf = (count: number) => [...start, ...words.slice(0, count)].join('-').slice(0, LONGEST).replace(/-$/, '')
  const short = keyOf(1) || 'source'
  const free = [short, keyOf(2) || short, keyOf(3) || short].find((key) => !taken.has(key))
  return free ?? freeName(short, taken)
}

const LONGEST = 60
/** Of a name that does not divide, as of a newspaper. */
const MOST_WORDS = 2

/** Who it is by, in a word or two: its first author, else where it appeared. */
function authorOf({ author, editor, publisher, URL, ...source }: Partial<Source>): string | undefined {
  const [first] = author ?? editor ?? []
  const family = first?.family ?? first?.['non-dropping-particle']
  if (first && family) return latinWords(nameAlone(first) ?? '').join('-') || undefined
  const container = source['container-title']
  const said = [first?.literal ?? first?.given, container, publisher].find((name) => name !== undefined)
  const words = latinWords(said ?? hostName(URL) ?? '').filter(isTelling)
  // A person's name, most likely, when it is an author's.
  const isPerson = first?.literal !== undefined && words.length === 2
  return (isPerson ? words.slice(-1) : words.slice(0, MOST_WORDS)).join('-') || undefined
}

/** "minutes-of-may" of https://council.example/minutes-of-may.txt: of a text without a title. */
function fileName(address: string | undefined): string | undefined {
  if (address === undefined || !globalThis.URL.canParse(address)) return undefined
  const name = new globalThis.URL(address).pathname.split('/').findLast((part) => part !== '') ?? ''
  try {
    return decodeURIComponent(name).replace(/\.[a-z0-9]{1,5}$/i, '') || undefined
  } catch {
    return undefined
  }
}

/** "gazette" of www.gazette.example. */
function hostName(address: string | undefined): string | undefined {
  if (address === undefined || !globalThis.URL.canParse(address)) return undefined
  const { hostname } = new globalThis.URL(address)
  const labels = hostname.replace(/^www\./, '').split('.')
  // A number is no name.
  if (/^\d+$|\]$/.test(labels.at(-1) ?? '')) return undefined
  return labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.at(-3) : labels.at(-2)
}
