import { type EdtfDate, parseEdtf } from '../../ledger/model/edtf.js'
import { isbnsIn } from '../../ledger/model/identifier.js'
import type { Name, Source } from '../../ledger/model/types.js'
import { clean } from '../record/clean.js'
import type { Exported, Selection } from '../record/exported.js'
import { Losses } from '../record/losses.js'
import { partsOf } from '../record/names.js'
import { NAME_TAGS, TEXT_TAGS } from './tags.js'
import { risType } from './types.js'

const PLACED = new Set<string>([
  ...['type', 'container-title', 'page', 'issued', 'accessed', 'URL', 'archived', 'ISBN', 'ISSN', 'keyword'],
  ...TEXT_TAGS.map(([field]) => field),
  ...NAME_TAGS.map(([field]) => field),
])

/** A record of RIS for each source, as EndNote, Zotero and Mendeley read it. */
export function write({ claims, sources }: Selection): Exported {
  const losses = new Losses()
  losses.claims(claims)
  const records = sources.map((source) => recordOf(source, losses))
  return { text: records.join('\n'), lost: losses.all }
}

function recordOf(source: Source, losses: Losses): string {
  const { key } = source
  losses.sourceFields(source, PLACED)
  const type = risType(source.type ?? 'document')
  if (!type.isExact) losses.add('no-place', 'source', `type ${source.type}`, key)
  const rows: [tag: string, value: string][] = [
    ['TY', type.name],
    ['ID', key],
  ]
  const put = (tag: string, value: string | undefined) => {
    if (value !== undefined && clean(value) !== '') rows.push([tag, clean(value)])
  }
  for (const [field, tag] of NAME_TAGS)
    for (const name of source[field] ?? []) put(tag, nameText(name, field, key, losses))
  for (const [field, tag] of TEXT_TAGS) put(tag, source[field])
  put(type.name === 'JOUR' ? 'JO' : 'T2', source['container-title'])
  pages(source.page, put)
  for (const isbn of isbnsIn(source.ISBN ?? '')) put('SN', isbn)
  for (const issn of parted(source.ISSN)) put('SN', issn)
  for (const word of parted(source.keyword)) put('KW', word)
  put('UR', source.URL)
  put('L4', source.archived)
  const issued = dateText(source.issued, 'issued', key, losses)
  put('PY', issued?.slice(0, 4))
  put('DA', issued)
  put('Y2', dateText(source.accessed, 'accessed', key, losses))
  const lines = rows.map(([tag, value]) => `${tag}  - ${value}\n`)
  return `${lines.join('')}ER  - \n`
}

const parted = (text = '') =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)

function pages(page: string | undefined, put: (tag: string, value: string | undefined) => void): void {
  const [, start, end] = /^(\w+)\s*[-–—]+\s*(\w+)$/.exec(page ?? '') ?? []
  put('SP', start ?? page)
  put('EP', end)
}

/** `Family, Given, Suffix`: a name that does not divide has no comma. */
function nameText(name: Name, field: string, key: string, losses: Losses): string {
  const { parts, whole, isChanged } = partsOf(name)
  const { family = '', given, particle, suffix } = parts ?? {}
  if (isChanged || particle || (!parts && whole.includes(',')) || /,/.test(family))
    losses.add('name-parts', 'source', field, key)
  if (!parts) return whole
  const last = particle ? `${particle}${/['’-]$/.test(particle) ? '' : ' '}${family}` : family
  // What has no given name ends with its comma, so that it is read as a family name.
  return [last, given ?? '', ...(suffix ? [suffix] : [])].join(', ')
}

/** `2025/05/04/`; what is not known is empty. */
function dateText(text: string | undefined, field: string, key: string, losses: Losses): string | undefined {
  if (text === undefined) return undefined
  const edtf = parseEdtf(text)
  if (!edtf) {
    losses.add('not-edtf', 'source', field, key)
    return undefined
  }
  if (edtf.kind === 'interval') losses.add('end-of-interval', 'source', field, key)
  const date = edtf.kind === 'date' ? edtf.date : (edtf.from ?? edtf.to)
  if (!date) return undefined
  if (date.approximate) losses.add('approximate', 'source', field, key)
  if (date.uncertain) losses.add('uncertain', 'source', field, key)
  return risDate(date)
}

function risDate({ year, month, day }: EdtfDate): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`
}
