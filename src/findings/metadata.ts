import { type EdtfDate, parseEdtf } from '../ledger/model/edtf.js'
import type { Source } from '../ledger/model/types.js'

/** What was registered of a document with its DOI. */
export interface Registered {
  /** The source's key. */
  source: string
  doi: string
  /** The title, then other forms of it. */
  titles: readonly string[]
  /** Years in which it was published: online, in print. */
  years: readonly number[]
}

/** What a source says otherwise than was registered with its DOI, in which of the two fields. */
export interface MetadataDifference extends Pick<Source, 'title' | 'issued'> {
  registered: Registered
  fields: readonly ('title' | 'issued')[]
}

export function differenceFrom(registered: Registered, source: Source): MetadataDifference | undefined {
  const fields = differingFields(source, registered)
  const { title, issued } = source
  return fields.length > 0 ? { registered, fields, ...(title && { title }), ...(issued && { issued }) } : undefined
}

function differingFields({ title, issued }: Source, registered: Registered): MetadataDifference['fields'] {
  const hasTitle = title && !title.startsWith('[') && registered.titles.length > 0
  const hasYear = issued && registered.years.length > 0
  return [
    ...(hasTitle && !registered.titles.some((other) => isSameTitle(title, other)) ? ['title' as const] : []),
    ...(hasYear && !registered.years.some((year) => mayBeIn(year, issued)) ? ['issued' as const] : []),
  ]
}

/** Titles whose letters are so much alike differ in spelling only, or in how a sign is written. */
const ALIKE = 0.75
/** So many words of a title tell what it is: the rest may be a subtitle. */
const TELLING_WORDS = 3

export function isSameTitle(a: string, b: string): boolean {
  const [short = '', long = ''] = [fold(a), fold(b)].sort((first, second) => first.length - second.length)
  const isBegin = `${long} `.startsWith(`${short} `) && short.split(' ').length >= TELLING_WORDS
  return isBegin || likeness(short, long) >= ALIKE
}

function fold(title: string): string {
  return title
    .replace(/<\/?[a-z][^<>]{0,100}>/gi, '')
    .replace(/&(?:amp|#38);/g, '&')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The share of pairs of letters that two texts have in common (Dice), each as often as it stands there. */
function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [pairsOfA, pairsOfB] = [pairsOf(a), pairsOf(b)]
  let common = 0
  for (const [pair, number] of pairsOfA) common += Math.min(number, pairsOfB.get(pair) ?? 0)
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return all === 0 ? 0 : (2 * common) / all
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Whether something of a date may be in a year. What is no date is found elsewhere. */
function mayBeIn(year: number, issued: string): boolean {
  const edtf = parseEdtf(issued)
  if (!edtf) return true
  const [from, to] = edtf.kind === 'date' ? [edtf.date, edtf.date] : [edtf.from, edtf.to]
  return year >= first(from) && year <= last(to)
}

const slack = ({ approximate, uncertain }: EdtfDate) => (approximate || uncertain ? 1 : 0)
const first = (date: EdtfDate | undefined) => (date ? date.year - slack(date) : Number.NEGATIVE_INFINITY)
const last = (date: EdtfDate | undefined) => (date ? date.year + slack(date) : Number.POSITIVE_INFINITY)
