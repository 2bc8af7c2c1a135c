import type { Claim } from '../ledger/model/types.js'
import { inMemory } from '../search/index/in-memory.js'
import { lookUp, type ReadyClaim, type ReadyLedger } from '../search/ready/ready-ledger.js'
import type { Sentence } from './draft.js'
import { evidenceOf } from './evidence.js'
import { dateFits, figureFits } from './fits.js'
import type { HeldDrafts, HeldSentence, Misfit } from './held.js'

/** The nearest claim for a sentence that is open. It backs nothing: a person looks, and marks the sentence. */
export interface Suggestion extends Pick<ReadyClaim, 'claim' | 'effective'> {
  /** As a look-up has it, above 0 and at most 1. */
  score: number
  /** What the sentence would say beyond the claim. */
  misfits: readonly Misfit[]
}

/**
 * What a claim must account for of the sentence, and the sentence of the claim, both by weight of words. Set on one half of the
 * sentences of bench/suggestions: where no claim backs a sentence, saying nothing is better than saying anything.
 */
const LEAST_SHARED = 0.2
/** Numbers tell most: where the claim says one of the sentence's, fewer words are enough; where it says none, more are asked for. */
const LEAST_COVERED = { fits: 0.4, none: 0.5, differs: 0.6 }

/** What a query would take for an operator: marks of quotation, and hyphens before words. */
const OPERATORS = /["“”„«»]|(?<!\S)-+(?=\p{L})/gu
/** So much of a sentence is looked up. */
const LONGEST = 1000

/** The nearest claims of sentences, by the search of a look-up. */
export class Suggester {
  readonly #ready: ReadyLedger

  constructor(
    ready: ReadyLedger,
    readonly held: HeldDrafts,
  ) {
    this.#ready = { ...ready, index: inMemory(ready.index) }
  }

  /** For each open sentence that a claim answers, which. */
  all(): Map<HeldSentence, Suggestion> {
    const found = new Map<HeldSentence, Suggestion>()
    for (const held of this.held.sentences) {
      const suggestion = needsAnother(held) ? this.#nearest(held) : undefined
      if (suggestion) found.set(held, suggestion)
    }
    return found
  }

  /** Not one that the sentence names: what is wrong there is a finding. A source that it cites narrows the choice. */
  #nearest({ draft, sentence, claims }: HeldSentence): Suggestion | undefined {
    const { ledger } = this.held.holding
    const keys = new Set(sentence.sources.filter((key) => ledger.sources.has(key)))
    const keep = ({ id, citations }: Claim) => {
      const isCited = keys.size === 0 || citations.some(({ source, via = source }) => keys.has(source) || keys.has(via))
      return isCited && !claims.some((one) => one.id === id)
    }
    // Most sentences name neither, and of a long ledger each would ask of thousands of claims.
    const nearest = nearestClaim(this.#ready, sentence, keys.size + claims.length > 0 ? keep : undefined)
    const claim = nearest && ledger.claims.get(nearest.claim.id)
    if (!claim) return undefined
    const misfits = this.held.misfitsOf(sentence, [claim], draft.language)
    return { claim, effective: nearest.effective, score: nearest.score, misfits }
  }
}

/** Whether another claim may be what is missing: not where a claim is only told more boldly than its label allows. */
function needsAnother({ state, claims, misfits }: HeldSentence): boolean {
  return state === 'open' && (claims.length === 0 || misfits.some(({ kind }) => BEYOND.has(kind)))
}

const BEYOND: ReadonlySet<Misfit['kind']> = new Set(['number', 'quote', 'name'])

/** The claim that a sentence may be about; nothing where none is near enough. */
export function nearestClaim(ready: ReadyLedger, sentence: Asked, keep?: (claim: Claim) => boolean) {
  const query = sentence.text.slice(0, LONGEST).replace(OPERATORS, ' ').trim()
  const filter = keep && { keep: ({ claim }: ReadyClaim) => keep(claim) }
  const [best] = lookUp(ready, query, { limit: 1, unmarked: true, ...filter }).hits
  if (!best?.why) return undefined
  const least = LEAST_COVERED[numbersAgree(sentence, best.claim)]
  return best.why.coverage >= least && best.why.signs.share >= LEAST_SHARED ? best : undefined
}

/** A sentence, as far as a claim for it is looked for. */
type Asked = Pick<Sentence, 'text' | 'figures' | 'dates'>

function numbersAgree({ figures, dates }: Asked, claim: Claim): keyof typeof LEAST_COVERED {
  if (figures.length + dates.length === 0) return 'none'
  const evidence = evidenceOf(claim)
  const fits = figures.some((one) => figureFits(one, evidence)) || dates.some((one) => dateFits(one, evidence))
  return fits ? 'fits' : 'differs'
}
