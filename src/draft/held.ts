import { LedgerNames } from '../diff/ledger-names.js'
import type { Claim, Confidence, Ledger } from '../ledger/model/types.js'
import type { Judged } from '../prose/language.js'
import { isFlat } from '../prose/wording.js'
import type { Snapshots } from '../quotes/snapshot.js'
import { effectiveLabels } from '../support/support.js'
import { type Draft, FEWEST_QUOTED, outside, placeOf, type Sentence } from './draft.js'
import { type Evidence, evidenceOf, joined } from './evidence.js'
import type { MarkedId } from './formats/reading.js'
import { isNamed, namesIn, namingWordsOf } from './names.js'
import { denies } from './negations.js'
import { type NumberBeyond, numbersBeyond } from './numbers-beyond.js'
import { type Quotation, withoutQuotations } from './quotations.js'
import { isQuoted, type SaidText, sourcesOf } from './quoted.js'
import { type Fall, Stands } from './stands.js'

/** What a sentence may hold that has to be backed. */
export const NEEDS = ['quotes', 'numbers', 'dates', 'sentences'] as const
export type Need = (typeof NEEDS)[number]

/**
 * What a sentence says beyond its claims: a number, date or quotation that they do not have, or as plain fact what they only
 * infer or suppose. `start` and `end` are offsets in the file.
 */
export type Misfit = { start: number; end: number } & (
  | NumberBeyond
  | { kind: 'quote'; quotation: Quotation }
  | { kind: 'name'; written: string }
  | { kind: 'negation'; claim: Claim }
  | { kind: 'standing'; claim: Claim; fall: Fall }
  | { kind: 'label'; claim: Claim; label: Exclude<Confidence, 'sourced'> }
)

/** Backed: by claims that are there, and that it says no more than. Nothing: there is nothing in it that has to be. */
export type State = 'backed' | 'excused' | 'open' | 'nothing'

/** A sentence held to the ledger. */
export interface HeldSentence {
  draft: Draft
  sentence: Sentence
  /** The claims of its marks that are there. */
  claims: readonly Claim[]
  /** The ids of its marks that are none. */
  unknown: readonly MarkedId[]
  /** What of it has to be backed. */
  needs: readonly Need[]
  misfits: readonly Misfit[]
  state: State
}

export interface Holding {
  ledger: Ledger
  /** Where quotations are looked up that the claims do not quote; without it nowhere. */
  snapshots?: Snapshots
  required: ReadonlySet<Need>
  now: Date
}

/** What must be backed where nothing is said. */
export const REQUIRED: ReadonlySet<Need> = new Set(['quotes', 'numbers', 'dates'])

/** Drafts held to a ledger, sentence by sentence. */
export class HeldDrafts {
  readonly #evidence = new Map<Claim, Evidence>()
  #sentences: readonly HeldSentence[] | undefined
  #labels: ReadonlyMap<string, Confidence> | undefined

  readonly #stands: Stands
  #names: ReadonlySet<string> | undefined

  constructor(
    readonly drafts: readonly Draft[],
    readonly holding: Holding,
  ) {
    this.#stands = new Stands(holding.ledger, holding.snapshots, holding.now)
  }

  /** In the order of the drafts and of their text. */
  get sentences(): readonly HeldSentence[] {
    this.#sentences ??= this.drafts.flatMap((draft) => draft.sentences.map((sentence) => this.#hold(sentence, draft)))
    return this.#sentences
  }

  #hold(sentence: Sentence, draft: Draft): HeldSentence {
    const { ledger, required } = this.holding
    const claims = [...new Set(sentence.claims.flatMap(({ id }) => ledger.claims.get(id) ?? []))]
    const unknown = sentence.claims.filter(({ id }) => !ledger.claims.has(id))
    const needs = needsOf(sentence, required)
    const misfits = claims.length > 0 ? this.misfitsOf(sentence, claims, draft.language) : []
    // That a name is not the claim's is told too often without need to take a sentence for open.
    const faults = misfits.filter(({ kind }) => kind !== 'name').length + unknown.length
    const state = stateOf(sentence, needs, claims.length > 0, faults)
    return { draft, sentence, claims, unknown, needs, misfits, state }
  }

  /** What a sentence says beyond these claims. */
  misfitsOf(sentence: Sentence, claims: readonly Claim[], usual: Judged | 'other' | undefined): Misfit[] {
    const evidence = joined(claims.map((claim) => this.#evidenceOf(claim)))
    return [
      ...numbersBeyond(sentence, evidence),
      ...this.#quotesBeyond(sentence, claims, evidence),
      ...this.#namesBeyond(sentence, claims, evidence, usual),
      ...this.#denials(sentence, claims, usual),
      ...this.#falls(sentence, claims),
      ...this.#labelBeyond(sentence, claims, usual),
    ]
  }

  #namesBeyond(
    sentence: Sentence,
    claims: readonly Claim[],
    { texts }: Evidence,
    usual: Judged | 'other' | undefined,
  ): Misfit[] {
    this.#names ??= new LedgerNames(this.holding.ledger).words
    const names = outside(namesIn(sentence.text, this.#names, usual), sentence.quotations)
    if (names.length === 0) return []
    const words = namingWords(claims, texts, this.holding.ledger)
    return names
      .filter((name) => !isNamed(name, words))
      .map((name) => ({ kind: 'name', written: name.written, ...placeOf(sentence, name) }))
  }

  /** What several claims say together may be said with one "not" of another one. */
  #denials(
    { kind, text, start, end }: Sentence,
    claims: readonly Claim[],
    usual: Judged | 'other' | undefined,
  ): Misfit[] {
    const [claim, ...others] = claims
    if (!claim || others.length > 0 || kind === 'quotation' || !denies(withoutQuotations(text), claim.text, usual))
      return []
    return [{ kind: 'negation', claim, start, end }]
  }

  #falls({ text, start, end }: Sentence, claims: readonly Claim[]): Misfit[] {
    return claims.flatMap((claim) => {
      const fall = this.#stands.fallOf(claim, text, claims)
      return fall ? [{ kind: 'standing' as const, claim, fall, start, end }] : []
    })
  }

  #evidenceOf(claim: Claim): Evidence {
    const evidence = this.#evidence.get(claim) ?? evidenceOf(claim)
    this.#evidence.set(claim, evidence)
    return evidence
  }

  #quotesBeyond(sentence: Sentence, claims: readonly Claim[], { texts }: Evidence): Misfit[] {
    const { ledger, snapshots } = this.holding
    return sentence.quotations.flatMap((quotation) =>
      isQuoted(quotation, texts, sourcesOf(claims, ledger.sources), snapshots)
        ? []
        : [{ kind: 'quote', quotation, ...placeOf(sentence, quotation) }],
    )
  }

  /** By the effective label: a conclusion from a guess is one. */
  #labelBeyond(sentence: Sentence, claims: readonly Claim[], usual: Judged | 'other' | undefined): Misfit[] {
    if (sentence.kind === 'quotation') return []
    this.#labels ??= effectiveLabels(this.holding.ledger)
    const labels = claims.map((claim) => ({ claim, label: this.#labels?.get(claim.id) ?? claim.confidence }))
    const weakest =
      labels.find(({ label }) => label === 'speculative') ?? labels.find(({ label }) => label === 'inferred')
    if (!weakest || weakest.label === 'sourced' || !isFlat(sentence.text, usual)) return []
    return [{ kind: 'label', claim: weakest.claim, label: weakest.label, start: sentence.start, end: sentence.end }]
  }
}

function needsOf({ quotations, figures, dates, kind }: Sentence, required: ReadonlySet<Need>): Need[] {
  const holds: Record<Need, boolean> = {
    quotes: quotations.some(({ words }) => words >= FEWEST_QUOTED),
    numbers: figures.some(({ isYear }) => !isYear),
    dates: dates.length > 0 || figures.some(({ isYear }) => isYear),
    sentences: kind !== 'heading',
  }
  return NEEDS.filter((need) => required.has(need) && holds[need])
}

/** The words of which a name may be one, in small letters: those of the claims, and of who says so. */
function namingWords(claims: readonly Claim[], texts: readonly SaidText[], { sources }: Ledger): Set<string> {
  const cited = sourcesOf(claims, sources).flatMap(
    ({ title, author = [], publisher, 'container-title': container }) => [
      title ?? '',
      publisher ?? '',
      container ?? '',
      ...author.map(({ family, given, literal }) => `${given ?? ''} ${family ?? ''} ${literal ?? ''}`),
    ],
  )
  const said = claims.flatMap(({ about, 'attributed-to': speakers = [], reasoning }) => [
    ...about,
    ...speakers,
    reasoning ?? '',
  ])
  const words = new Set([...said, ...cited].flatMap(namingWordsOf))
  for (const text of texts) for (const word of text.words) words.add(word)
  return words
}

function stateOf({ excuse }: Sentence, needs: readonly Need[], isMarked: boolean, faults: number): State {
  const isExcused = excuse !== undefined && excuse.reason !== ''
  if (isMarked && faults === 0) return 'backed'
  if (faults > 0 || needs.length > 0) return isExcused ? 'excused' : 'open'
  return 'nothing'
}
