import { bounds, parseEdtf } from '../../ledger/model/edtf.js'
import { nearest } from '../../ledger/model/nearest.js'
import { type Claim, CONFIDENCES, type Confidence } from '../../ledger/model/types.js'
import { echo, line } from '../../screen/text.js'
import { UsageError } from '../command/usage-error.js'
import type { FilterOptions } from './options.js'

/** A claim, and whether it comes down to a source. */
interface Filtered {
  claim: Claim
  grounded: boolean
}

/** The filters as one test of a claim; `undefined` where there are none. */
export function filterOf(
  options: FilterOptions,
  sourceKeys: () => Iterable<string>,
): ((filtered: Filtered) => boolean) | undefined {
  const tests = [
    byConfidence(options.confidence),
    byNames(options.about, ABOUT),
    byNames(options.tag, TAG),
    bySource(options.source, sourceKeys),
    byDate(options.from, options.to),
  ].filter((test) => test !== undefined)
  if (tests.length === 0 && !options.unsourced) return undefined
  return ({ claim, grounded }) => !(options.unsourced && grounded) && tests.every((test) => test(claim))
}

type Test = (claim: Claim) => boolean

function byConfidence(list: string | undefined): Test | undefined {
  if (list === undefined) return undefined
  const wanted = list.split(',').map((label) => label.trim().toLowerCase())
  for (const label of wanted)
    if (!CONFIDENCES.includes(label as Confidence)) {
      const near = nearest(label, CONFIDENCES)
      throw new UsageError(
        `--confidence: no label \`${label}\``,
        near ? `did you mean \`${near}\`?` : `labels: ${CONFIDENCES.join(', ')}`,
      )
    }
  return ({ confidence }) => wanted.includes(confidence)
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
const TAG: Naming = { of: ({ tags }) => tags, fits: (tag, wanted) => tag === wanted }

function byNames(wanted: readonly string[] | undefined, { of, fits }: Naming): Test | undefined {
  if (wanted === undefined) return undefined
  const folded = wanted.map(fold)
  return (claim) => {
    const names = of(claim).map(fold)
    return folded.every((word) => names.some((name) => fits(name, word)))
  }
}

/** What a person asks for by a name that no claim has, in words; `undefined` where every name is some claim's. */
export function unknownName({ about = [], tag = [] }: FilterOptions, claims: Iterable<Claim>): string | undefined {
  const all = [...claims]
  const unknown = (wanted: readonly string[], what: string, { of, fits }: Naming) => {
    const names = [...new Set(all.flatMap(of))]
    const missing = wanted.find((word) => !names.some((name) => fits(fold(name), fold(word))))
    if (missing === undefined) return undefined
    const near = nearest(missing, [...names, ...names.flatMap((name) => name.split(/\s+/))])
    return `No claim ${what} \`${echo(missing)}\`${near ? `; did you mean \`${line(near)}\`?` : '.'}`
  }
  return unknown(about, 'is about', ABOUT) ?? unknown(tag, 'has the tag', TAG)
}

/** The filters as they are typed: `--tag fares --about 'Harbour Bridge'`. */
export function asTyped(options: FilterOptions): string {
  const names = ['confidence', 'about', 'tag', 'source', 'from', 'to', 'unsourced'] as const
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
