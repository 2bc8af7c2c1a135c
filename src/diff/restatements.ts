import { oneLine } from '../ledger/model/one-line.js'
import type { Citation, Claim, Ledger } from '../ledger/model/types.js'
import { type Stated, statedIn } from '../prose/stated.js'
import { isStronger, supporting } from '../support/support.js'
import type { Labels } from './labels.js'
import { LedgerNames } from './ledger-names.js'
import { hasNewPremise } from './new-premises.js'
import type { ClaimPair, PairedClaims } from './pair-claims.js'
import type { Documents } from './same-source.js'

export type RestatedPart = 'number' | 'date' | 'amount' | 'name' | 'negation' | 'doubt' | 'speaker'

/** What of a claim's text is not what it was: the words that are gone, and those that are new. */
export interface Restated {
  part: RestatedPart
  gone: string[]
  fresh: string[]
}

/** A claim whose text states something else than it did, with nothing new that bears it out. */
export interface Restatement extends ClaimPair {
  parts: Restated[]
}

/**
 * The claims whose text changed a number, name, date, negation or hedge, and to which no evidence came that reaches what changed: a
 * source that the ledger did not have, a new quote with the new words in it, or a premise that is itself supported.
 */
export function unfoundedRestatements(
  paired: PairedClaims,
  before: Ledger,
  labels: Labels,
  documents: Documents,
): Restatement[] {
  const moved = new Map(paired.sameText.map((pair) => [pair.after, pair.before]))
  const changed = paired.pairs.filter(
    ({ before, after }) =>
      (before.text !== after.text && !isMoved(after, moved.get(after), documents)) || isOtherSpeaker({ before, after }),
  )
  if (changed.length === 0) return []
  const known = new LedgerNames(before)
  const held = new Set([...before.sources.keys()].map((key) => documents.of(key)))
  return changed.flatMap((pair) => {
    const parts = restatedParts(pair, known)
    return parts.length > 0 && !isBorneOut(pair, parts, { held, labels, documents }) ? [{ ...pair, parts }] : []
  })
}

/** Whether another claim had the text, on the ground that it has now. */
function isMoved(after: Claim, before: Claim | undefined, documents: Documents): boolean {
  const held = new Set(before?.citations.map(({ source }) => documents.of(source)))
  return before !== undefined && supporting(after.citations).every(({ source }) => held.has(documents.of(source)))
}

/** Who is said to say it is another one; a chain that gets longer, or a first name, is no change. */
function isOtherSpeaker({ before, after }: ClaimPair): boolean {
  const [was, is] = [before['attributed-to'], after['attributed-to']]
  return was !== undefined && !was.every((name) => is?.some((now) => now.includes(name) || name.includes(now)))
}

function restatedParts(pair: ClaimPair, known: LedgerNames): Restated[] {
  const was = statedIn(known.shortened(pair.before.text), known.words)
  const is = statedIn(known.shortened(pair.after.text), known.words)
  const parts: Restated[] = [
    { part: 'number', ...added(was.numbers, is.numbers) },
    { part: 'date', ...added(was.measures, is.measures) },
    { part: 'amount', ...added(was.amounts, is.amounts) },
    { part: 'name', ...names(was, is) },
    { part: 'negation', ...negations(was, is) },
    // A label that rises without evidence says so itself.
    ...(isStronger(pair.after.confidence, pair.before.confidence)
      ? []
      : ([
          { part: 'doubt', ...lost(was.doubt, is.doubt) },
          { part: 'speaker', ...speakers(pair, was, is) },
        ] satisfies Restated[])),
  ]
  return parts.filter(({ gone, fresh }) => gone.length + fresh.length > 0)
}

type Words = Pick<Restated, 'gone' | 'fresh'>
const NONE: Words = { gone: [], fresh: [] }

/** What is new, each as often as it is; and what had to go for it. To leave something out says no more than before. */
function added(was: readonly string[], is: readonly string[]): Words {
  const fresh = without(is, was)
  return fresh.length > 0 ? { gone: without(was, is), fresh } : NONE
}

function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of taken) left.set(one, (left.get(one) ?? 0) + 1)
  return all.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

const PASSIVE = /\b(?:by|von|durch|par|por)$/i

/** Names that are new, or that change places, as when it is the other who called. */
function names(was: Stated, is: Stated): Words {
  const fresh = without(is.names, was.names).filter((name) => !was.words.has(name))
  if (fresh.length > 0) return { gone: without(was.names, is.names), fresh }
  if (isTurned(was) !== isTurned(is)) return NONE
  const [before, after] = [new Set(was.names), new Set(is.names)]
  const kept = [...before].filter((name) => after.has(name))
  const now = [...after].filter((name) => before.has(name))
  return kept.join(' ') === now.join(' ') ? NONE : { gone: [kept.join(' … ')], fresh: [now.join(' … ')] }
}

const isTurned = ({ words }: Stated) => [...words].some((word) => PASSIVE.test(word))

const PREFIX = /^(?:un|in|im|il|ir|dis|non-?)(?=\p{L}{4})/u

function negations(was: Stated, is: Stated): Words {
  if (was.negations.length !== is.negations.length)
    return { gone: without(was.negations, is.negations), fresh: without(is.negations, was.negations) }
  return oneTurned(was, is) ?? NONE
}

/** "Lawful" that is now "unlawful", or the reverse. */
function oneTurned(was: Stated, is: Stated): Words | undefined {
  const turned = (a: Stated, b: Stated) =>
    [...b.words].find((word) => PREFIX.test(word) && !a.words.has(word) && a.words.has(word.replace(PREFIX, '')))
  const fresh = turned(was, is)
  if (fresh) return { gone: [fresh.replace(PREFIX, '')], fresh: [fresh] }
  const gone = turned(is, was)
  return gone ? { gone: [gone], fresh: [gone.replace(PREFIX, '')] } : undefined
}

const lost = (was: string, is: string): Words => (was && !is ? { gone: [was], fresh: [] } : NONE)

function speakers(pair: ClaimPair, was: Stated, is: Stated): Words {
  if (isOtherSpeaker(pair))
    return { gone: pair.before['attributed-to'] ?? [], fresh: pair.after['attributed-to'] ?? [] }
  return is.doubt ? NONE : lost(was.speaker, is.speaker)
}

interface Ground {
  /** The documents of the ledger as it was. */
  held: ReadonlySet<string>
  labels: Labels
  documents: Documents
}

function isBorneOut(
  { before, after }: ClaimPair,
  parts: readonly Restated[],
  { held, labels, documents }: Ground,
): boolean {
  const fresh = parts.flatMap(({ part, fresh }) =>
    part === 'number' || part === 'name' || part === 'date' ? fresh : [],
  )
  const quoted = new Set(before.citations.flatMap(({ quote }) => (quote ? [oneLine(quote.exact)] : [])))
  const reaches = ({ source, quote }: Citation) => {
    if (!held.has(documents.of(source))) return true
    if (!quote || quoted.has(oneLine(quote.exact))) return false
    const said = statedIn(quote.exact, new Set(fresh))
    return fresh.every((word) => said.words.has(word) || said.numbers.includes(word) || said.measures.includes(word))
  }
  return supporting(after.citations).some(reaches) || hasNewPremise(before, after, labels.after)
}
