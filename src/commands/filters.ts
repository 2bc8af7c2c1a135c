import { bounds, parseEdtf } from '../ledger/edtf.js'
import { nearest } from '../ledger/nearest.js'
import { type Claim, CONFIDENCES, type Confidence } from '../ledger/types.js'
import type { FilterOptions } from './options.js'
import { UsageError } from './usage-error.js'

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
    byWords(
      options.about,
      ({ about }) => about,
      (name, wanted) => name.includes(wanted),
    ),
    byWords(
      options.tag,
      ({ tags }) => tags,
      (tag, wanted) => tag === wanted,
    ),
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

function byWords(
  wanted: readonly string[] | undefined,
  of: (claim: Claim) => string[],
  fits: (text: string, wanted: string) => boolean,
): Test | undefined {
  if (wanted === undefined) return undefined
  const folded = wanted.map(fold)
  return (claim) => {
    const texts = of(claim).map(fold)
    return folded.every((word) => texts.some((text) => fits(text, word)))
  }
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
  const first = from === undefined ? '' : (spanOf('--from', from).first ?? '')
  const last = to === undefined ? '9999-12-31' : (spanOf('--to', to).last ?? '9999-12-31')
  if (first > last) throw new UsageError('--from is later than --to')
  return ({ date }) => {
    const edtf = date === undefined ? undefined : parseEdtf(date)
    if (!edtf) return false
    const span = bounds(edtf)
    return (span.first ?? '') <= last && (span.last ?? '9999-12-31') >= first
  }
}

function spanOf(option: string, text: string): { first?: string; last?: string } {
  const edtf = parseEdtf(text)
  if (!edtf) throw new UsageError(`${option}: \`${text}\` is not a date`, 'write it as 2025, 2025-10 or 2025-10-14')
  return bounds(edtf)
}
