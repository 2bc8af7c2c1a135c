import { certainDate } from '../check/fix/fix-date.js'
import type { SaidFields } from '../fetch/extract/about/said.js'
import { parseLedger } from '../ledger/load/parse.js'
import { parseEdtf } from '../ledger/model/edtf.js'
import { bareDoi, doiFault, isbnFault, urlFault } from '../ledger/model/identifier.js'
import { SOURCE_TYPES, typeCalled } from '../ledger/model/source-types.js'
import { TextFile } from '../ledger/model/text-file.js'
import type { Source } from '../ledger/model/types.js'
import { unsafeAt } from '../ledger/model/unsafe.js'

/** The fields that are taken over from what is said of a source. */
export const TAKEN = [
  ...['type', 'title', 'author', 'editor', 'translator', 'container-title', 'publisher', 'publisher-place', 'edition'],
  ...[
    'volume',
    'issue',
    'page',
    'number',
    'event-title',
    'genre',
    'issued',
    'language',
    'DOI',
    'ISBN',
    'ISSN',
    'PMID',
    'URL',
  ],
] as const
export type Described = Partial<Pick<Source, Extract<keyof Source, (typeof TAKEN)[number]>>>

/** Fields as a source has them: what does not fit one is left out. `odd` are dates of which the reading is not certain. */
export function tidy(said: SaidFields): { fields: Described; odd: string[] } {
  const odd: string[] = []
  const raw = TAKEN.flatMap((name) => {
    const value = Object.hasOwn(said, name) ? tidyValue(said[name], name) : undefined
    if (name !== 'issued' || typeof value !== 'string') return value === undefined ? [] : [[name, value]]
    const date = dateOf(value)
    if (date === undefined) odd.push(value)
    return date === undefined ? [] : [[name, date]]
  })
  const json = JSON.stringify({ sources: { s: Object.fromEntries(raw) } })
  const [source] = parseLedger(new TextFile('said', json)).sources
  const { key: _, at: __, ...fields } = source ?? { key: '', at: undefined }
  return { fields: withoutFaults(fields), odd }
}

const LISTED: ReadonlySet<string> = new Set(['author', 'editor', 'translator', 'ISBN', 'ISSN'])

function tidyValue(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    const all = value.map((one) => tidyName(one)).filter((one) => one !== undefined)
    return LISTED.has(name) ? (all.length > 0 ? all : undefined) : all[0]
  }
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return value
  const text = tidyText(value)
  return name === 'type' ? (SOURCE_TYPES.find((type) => type === text) ?? typeCalled(text)) : text || undefined
}

/** An item of a list: a text, or a name of which Crossref calls the whole `name`. */
function tidyName(item: unknown): unknown {
  if (typeof item === 'string') return tidyText(item) || undefined
  if (typeof item !== 'object' || item === null) return undefined
  const entries = Object.entries(item).flatMap(([key, value]) => {
    const text = typeof value === 'string' ? tidyText(value) : ''
    return text === '' ? [] : [[key === 'name' ? 'literal' : key, text] as const]
  })
  const name = Object.fromEntries(entries)
  return 'family' in name || 'literal' in name || 'given' in name ? name : undefined
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

/** A text without markup, entities, unsafe characters and more than one space. */
export function tidyText(text: string): string {
  const plain = text
    .slice(0, 10_000)
    .replace(/<\/?[a-z][^<>]{0,100}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, named) => {
      if (named) return ENTITIES.get(named.toLowerCase()) ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/\s+/g, ' ')
    .trim()
  return unsafeAt(plain) < 0
    ? plain
    : Array.from(plain)
        .filter((one) => unsafeAt(one) < 0)
        .join('')
}

/** A date as EDTF, without the time of day. */
function dateOf(text: string): string | undefined {
  const day = /^(\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d/.exec(text)?.[1] ?? text
  const date = certainDate(day)
  return date !== undefined && parseEdtf(date) ? date : undefined
}

function withoutFaults(fields: Described): Described {
  const { DOI, ISBN, URL, ...rest } = fields
  const doi = DOI && (doiFault(DOI)?.suggestion ?? bareDoi(DOI))
  return {
    ...rest,
    ...(doi && !doiFault(doi) && { DOI: doi }),
    ...(ISBN && !isbnFault(ISBN) && { ISBN }),
    ...(URL && !urlFault(URL) && { URL }),
  }
}
