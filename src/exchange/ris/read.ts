import { doiFault, isbnFault } from '../../ledger/model/identifier.js'
import { originalOf } from '../../ledger/model/same-page.js'
import { echo } from '../../screen/text.js'
import { type Imported, ImportFault, type Left } from '../record/imported.js'
import { makeSource, type Told } from '../record/make-source.js'
import { NAME_TAGS, TEXT_TAGS } from './tags.js'
import { typeOfRis } from './types.js'

interface Row {
  tag: string
  value: string
  at: number
}

/** The records of an RIS file, as EndNote, Zotero, Mendeley and publishers write them. */
export function read(text: string): Imported {
  const left: Left[] = []
  const sources = recordsIn(text, left).map((rows) => {
    const fields = fieldsOf(rows, left)
    const id = rows.find(({ tag }) => tag === 'ID')?.value
    return { ...(id && { id }), at: rows[0]?.at ?? 0, source: makeSource(fields, left) }
  })
  return { sources, claims: [], left }
}

const LINE = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/

function recordsIn(text: string, left: Left[]): Row[][] {
  const records: Row[][] = []
  let open: Row[] | undefined
  let at = 0
  for (const line of text.split('\n')) {
    const plain = line.replace(/\r$/, '')
    const [, tag = '', value = ''] = LINE.exec(plain) ?? []
    if (tag === 'TY') {
      if (open) throw unclosed(open)
      open = [{ tag, value: value.trim(), at }]
    } else if (tag === 'ER') {
      if (!open) throw new ImportFault('ER ends a record that has not begun', at, BEGIN)
      records.push(open)
      open = undefined
    } else if (tag !== '' && open) open.push({ tag, value: value.trim(), at })
    else if (plain.trim() !== '' && open) {
      // A long value goes on.
      const last = open.at(-1)
      if (last) last.value = `${last.value} ${plain.trim()}`
    } else if (tag !== '') throw new ImportFault(`${tag} stands outside of a record`, at, BEGIN)
    else if (plain.trim() !== '') left.push({ at, what: 'text between records is not carried' })
    at += line.length + 1
  }
  if (open) throw unclosed(open)
  return records
}

const BEGIN = 'a record begins with `TY  - ` and its type'

function unclosed([first]: readonly Row[]): ImportFault {
  return new ImportFault(
    'this record is never ended',
    first?.at ?? 0,
    'end it with a line `ER  - `; the file may be cut off',
  )
}

const NAMES = new Map<string, string>(NAME_TAGS.flatMap(([field, ...tags]) => tags.map((tag) => [tag, field] as const)))
const TEXTS = new Map<string, string>(TEXT_TAGS.flatMap(([field, ...tags]) => tags.map((tag) => [tag, field] as const)))
/** Of several, the first that is there. */
const CONTAINERS = ['JF', 'T2', 'JO', 'BT']
const DATES = new Map([['Y2', 'accessed']])
const WHOLE = new Set(['BOOK', 'EBOOK', 'WHOLE', 'EDBOOK', 'RPRT', 'THES'])
const SILENT = new Set(['ID', 'TY'])

function fieldsOf(rows: readonly Row[], left: Left[]): Map<string, Told> {
  const read = new Map<string, Told>()
  const put = (field: string, { at }: Row, value: unknown) => void (read.has(field) || read.set(field, { value, at }))
  const leave = ({ tag, at }: Row) => void left.push({ at, what: `\`${tag}\` is not carried` })
  const [first] = rows
  const type = first?.value.toUpperCase() ?? ''
  if (first) read.set('type', { value: typeOfRis(type) ?? 'document', at: first.at })
  const lists = new Map<string, { at: number; values: unknown[] }>()
  const add = (field: string, { at }: Row, value: unknown) => {
    const list = lists.get(field)
    if (list) list.values.push(value)
    else lists.set(field, { at, values: [value] })
  }
  for (const row of rows) {
    const { tag, value } = row
    if (value === '' || SILENT.has(tag)) continue
    const people = NAMES.get(tag)
    const field = TEXTS.get(tag)
    const date = DATES.get(tag)
    if (people) add(people, row, nameOf(value))
    else if (tag === 'KW') add('keyword', row, value)
    else if (tag === 'SN') add(numberKind(value), row, value)
    else if (tag === 'N1') add('note', row, value)
    else if (tag === 'M3' && !doiFault(value)) put('DOI', row, value)
    else if (field) read.has(field) ? leave(row) : put(field, row, value)
    else if (date) put(date, row, dateOf(value))
    else if (CONTAINERS.includes(tag)) container(row, type, read, put)
    else if (tag === 'UR' || tag === 'L2') read.has('URL') ? leave(row) : put('URL', row, value)
    else if (tag === 'L4' && originalOf(value) !== value) put('archived', row, value)
    else if (!READ_TOGETHER.has(tag)) leave(row)
  }
  for (const [field, { at, values }] of lists)
    read.set(field, { at, value: JOINED.has(field) ? values.join(field === 'note' ? '; ' : ', ') : values })
  pages(rows, put)
  issued(rows, put, left)
  return read
}

const READ_TOGETHER = new Set(['SP', 'EP', 'DA', 'PY', 'Y1'])
const JOINED = new Set(['keyword', 'note', 'ISBN', 'ISSN'])

type Put = (field: string, row: Row, value: unknown) => void

/** EndNote names the title of a book there; else it is what something is a part of. */
function container(row: Row, type: string, read: ReadonlyMap<string, Told>, put: Put): void {
  if (row.tag === 'BT' && WHOLE.has(type)) put('title', row, row.value)
  else if (read.get('container-title')?.value !== row.value) put('container-title', row, row.value)
}

function numberKind(value: string): string {
  const plain = value.replace(/\([^()]*\)/g, '').trim()
  return /^\d{4}-?\d{3}[\dXx]$/.test(plain) ? 'ISSN' : isbnFault(value) ? 'ISSN' : 'ISBN'
}

/** "Family, Given, Suffix"; what has no comma does not divide. */
function nameOf(value: string): object {
  const [family = '', given = '', suffix = '', ...more] = value.split(',').map((part) => part.trim())
  if (!value.includes(',') || more.length > 0) return { literal: value.replace(/,$/, '') }
  return { family, ...(given && { given }), ...(suffix && { suffix }) }
}

/** `2025/05/04/`, of which the end may say more; ISO dates; a year. */
function dateOf(value: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})(?:\/(\d{0,2})(?:\/(\d{0,2})(?:\/.*)?)?)?$/.exec(value.trim()) ?? []
  if (year === undefined) return value.trim().replace(/[T ]\d\d:\d\d.*$/, '')
  const known = [year, month, day].slice(0, month === '' ? 1 : day === '' ? 2 : 3)
  return known.map((part) => part.padStart(2, '0')).join('-')
}

function pages(rows: readonly Row[], put: Put): void {
  const start = rows.find(({ tag, value }) => tag === 'SP' && value !== '')
  const end = rows.find(({ tag, value }) => tag === 'EP' && value !== '')
  if (!start) return
  const isSpan = end && end.value !== start.value && !/[-–—]/.test(start.value)
  put('page', start, (isSpan ? `${start.value}-${end.value}` : start.value).replace(/(?<!\s)\s*[–—]\s*/g, '-'))
}

/** The most exact of the dates: DA has the day, PY and Y1 may have. */
function issued(rows: readonly Row[], put: Put, left: Left[]): void {
  const dates = rows.filter(({ tag, value }) => ['DA', 'PY', 'Y1'].includes(tag) && value !== '')
  const isDate = ({ value }: Row) => /^\d{4}/.test(value)
  const [best] = [...dates].sort(
    (a, b) => Number(isDate(b)) - Number(isDate(a)) || dateOf(b.value).length - dateOf(a.value).length,
  )
  if (best) put('issued', best, dateOf(best.value))
  for (const row of dates) {
    const [, more = ''] = /^\d{4}\/\d{0,2}\/\d{0,2}\/(?!\d\d:)(.+)$/.exec(row.value) ?? []
    const lost = more || (row !== best && !isDate(row) ? row.value : '')
    if (lost) left.push({ at: row.at, what: `\`${echo(lost)}\` of \`${row.tag}\` is not carried` })
  }
}
