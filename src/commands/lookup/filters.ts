import { bounds, parseEdtf } from '../../ledger/model/edtf.js'
import { nearest } from '../../ledger/model/nearest.js'
import { type Claim, CONFIDENCES, type Ledger, STATUSES } from '../../ledger/model/types.js'
import { echo, line } from '../../screen/text.js'
import type { KnownName } from '../../search/ready/ready-ledger.js'
import { speakersOf } from '../../support/speakers.js'
import type { Standing } from '../../support/standing.js'
import { UsageError } from '../command/usage-error.js'
import type { FilterOptions } from './options.js'
import { waysToName } from './other-names.js'

/** A claim, whether it comes down to a source, and what became of it. */
interface Filtered {
  claim: Claim
  grounded: boolean
  standing?: Standing
}

/** What filters ask of a ledger as a whole; read when it is asked. */
interface Known {
  sourceKeys(): Iterable<string>
  names(): Iterable<KnownName>
}

/** Of a ledger in memory. */
export function knownOf({ sources, names }: Pick<Ledger, 'sources' | 'names'>): Known {
  return { sourceKeys: () => sources.keys(), names: () => names }
}

/** The filters as one test of a claim; `undefined` where there are none. */
export function filterOf(
  options: FilterOptions,
  { sourceKeys, names }: Known,
): ((filtered: Filtered) => boolean) | undefined {
  const tests = [
    byConfidence(options.confidence),
    byNames(options.about, ABOUT, names),
    byNames(options.tag, TAG, () => []),
    byNames(options.by, BY, names),
    byStatus(options.status),
    options.disputed ? isDisputed : undefined,
    bySource(options.source, sourceKeys),
    byDate(options.from, options.to),
  ].filter((test) => test !== undefined)
  if (tests.length === 0 && !options.unsourced) return undefined
  return ({ claim, grounded, standing }) =>
    !(options.unsourced && grounded) && tests.every((test) => test(claim, standing))
}

type Test = (claim: Claim, standing: Standing | undefined) => boolean

function byConfidence(list: string | undefined): Test | undefined {
  if (list === undefined) return undefined
  const wanted = wordsOf(list, CONFIDENCES, '--confidence: no label', 'labels')
  return ({ confidence }) => wanted.includes(confidence)
}

function byStatus(list: string | undefined): Test | undefined {
  if (list === undefined) return undefined
  const wanted = wordsOf(list, STATUSES, '--status: no status', 'statuses')
  return ({ status = '' }, { sources = [] } = {}) =>
    wanted.includes(status) || sources.some((source) => wanted.includes(source.status))
}

const isDisputed: Test = ({ citations }, standing) =>
  standing?.disputedBy !== undefined || citations.some(({ contrary }) => contrary)

/** The words of a list that is typed with commas, each a known one. */
function wordsOf(list: string, known: readonly string[], fault: string, all: string): string[] {
  const words = list.split(',').map((word) => word.trim().toLowerCase())
  for (const word of words)
    if (!known.includes(word)) {
      const near = nearest(word, known)
      throw new UsageError(`${fault} \`${word}\``, near ? `did you mean \`${near}\`?` : `${all}: ${known.join(', ')}`)
    }
  return words
}

/** What claims are named by: both sides are folded before they are compared. */
interface Naming {
  of(claim: Claim): string[]
  fits(name: string, wanted: string): boolean
}

/** A part of the name will do, and its words in any order. */
const ABOUT: Naming = {
  of: ({ about }) => about,
  fits: (name, wanted) => wanted.split(/\s+/).every((word) => ` ${name}`.includes(` ${word}`)),
}
const BY: Naming = { of: speakersOf, fits: ABOUT.fits }
const TAG: Naming = { of: ({ tags }) => tags, fits: (tag, wanted) => tag === wanted }

function byNames(
  wanted: readonly string[] | undefined,
  { of, fits }: Naming,
  known: () => Iterable<KnownName>,
): Test | undefined {
  if (wanted === undefined) return undefined
  const all = wanted.map((name) => waysToName(fold(name), known(), fold))
  return (claim) => {
    const names = of(claim).map(fold)
    return all.every((ways) => names.some((name) => ways.some((way) => fits(name, way))))
  }
}

/** What a person asks for by a name that no claim has, in words; `undefined` where every name is some claim's. */
export function unknownName(
  { about = [], tag = [], by = [] }: FilterOptions,
  { claims, names: known }: Pick<Ledger, 'claims' | 'names'>,
): string | undefined {
  const all = [...claims.values()]
  const unknown = (
    wanted: readonly string[],
    what: string,
    { of, fits }: Naming,
    forms: readonly KnownName[] = known,
  ) => {
    const names = [...new Set(all.flatMap(of))]
    const isKnown = (way: string) => names.some((name) => fits(fold(name), way))
    const missing = wanted.find((word) => !waysToName(fold(word), forms, fold).some(isKnown))
    if (missing === undefined) return undefined
    const near = nearest(missing, [...names, ...names.flatMap((name) => name.split(/\s+/))])
    return `No claim ${what} \`${echo(missing)}\`${near ? `; did you mean \`${line(near)}\`?` : '.'}`
  }
  return (
    unknown(about, 'is about', ABOUT) ?? unknown(tag, 'has the tag', TAG, []) ?? unknown(by, 'is attributed to', BY)
  )
}

/** The filters as they are typed: `--tag fares --about 'Harbour Bridge'`. */
export function asTyped(options: FilterOptions): string {
  const names = ['confidence', 'about', 'tag', 'source', 'by', 'status', 'disputed', 'from', 'to', 'unsourced'] as const
  return names
    .flatMap((name) => {
      const value = options[name] ?? []
      return typeof value === 'boolean' ? [`--${name}`] : [value].flat().map((text) => `--${name} ${shellWord(text)}`)
    })
    .join(' ')
}

function shellWord(text: string): string {
  return /^[\w.,:@%+=/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** Without case and diacritics: "erdogan" is Erdoğan. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function bySource(key: string | undefined, sourceKeys: () => Iterable<string>): Test | undefined {
  if (key === undefined) return undefined
  const known = [...sourceKeys()]
  if (!known.includes(key)) {
    const near = nearest(key, known)
    throw new UsageError(
      `--source: the ledger has no source \`${key}\``,
      near ? `did you mean \`${near}\`?` : undefined,
    )
  }
  return ({ citations }) => citations.some(({ source }) => source === key)
}

/** A claim fits where its date and the asked-for span have a day in common. */
function byDate(from: string | undefined, to: string | undefined): Test | undefined {
  if (from === undefined && to === undefined) return undefined
  const first = from === undefined ? '' : (daysOf('--from', from).first ?? '')
  const last = to === undefined ? '9999-12-31' : (daysOf('--to', to).last ?? '9999-12-31')
  if (first > last) throw new UsageError('--from is later than --to')
  return ({ date }) => {
    const edtf = date === undefined ? undefined : parseEdtf(date)
    if (!edtf) return false
    const span = bounds(edtf)
    return (span.first ?? '') <= last && (span.last ?? '9999-12-31') >= first
  }
}

function daysOf(option: string, text: string): { first?: string; last?: string } {
  const edtf = parseEdtf(text)
  if (!edtf) throw new UsageError(`${option}: \`${text}\` is not a date`, 'write it as 2025, 2025-10 or 2025-10-14')
  return bounds(edtf)
}
