import type { SearchDocument } from '../index/fields.js'
import type { AskedKind } from './kinds.js'
import { says } from './kinds.js'

/** What a claim shows beyond the words that it shares with a query; each raises its score by so much at most. */
export interface Signs {
  /** The share of the query's neighbouring words that are neighbours in the text, 0 to 1: it tells "guilty" from "not guilty". */
  order: number
  /** The same of words near each other, 0 to 1. */
  pairs: number
  /** 1 where somebody does to somebody just what is asked. */
  acts: number
  /** From -1 to 1: whether who does it and to whom it is done are the same. */
  roles: number
  /** How much of what the text says the query accounts for, 0 to 1. */
  share: number
  /** Whether it says a thing of the kind that is asked for: a date, a number, a reason. */
  kind: number
}

/** Set on bench/questions and on the train and dev queries of bench/quality. */
const GAINS: Signs = { order: 0.15, pairs: 0.05, acts: 0.3, roles: 0.2, share: 1.5, kind: 0.5 }

/**
 * Of pasted prose, set on the train and dev queries of bench/quality. It says many things, so that the order of two words far
 * apart tells nothing of who does what, and two words near each other more.
 */
const GAINS_OF_PROSE: Signs = { ...GAINS, order: 0.5, pairs: 1, acts: 0, roles: 0, share: 0.7 }

const NAMES = Object.keys(GAINS) as (keyof Signs)[]

export function gainOf(signs: Signs, isProse: boolean): number {
  const gains = isProse ? GAINS_OF_PROSE : GAINS
  let gain = 1
  for (const name of NAMES) gain *= 1 + gains[name] * signs[name]
  return gain
}

/** The most that a claim may gain of which the share counts so much, 0 to 1. */
export function mostGain(share: number, isProse: boolean): number {
  return gainOf({ order: 1, pairs: 1, acts: 1, roles: 1, share, kind: 1 }, isProse)
}

/** What is left of the coverage of a claim that does not say a thing of the kind that is asked for. */
const NOT_OF_KIND = 0.75

export function saysKind(document: Pick<SearchDocument, 'text' | 'date'>, kind: AskedKind | undefined): boolean {
  return kind !== undefined && says(document, kind)
}

/** A claim answers that accounts for so much of what the query's words weigh. */
const ANSWERS = 0.5
/** And for so much of those that are no names: who is spoken of is not yet what is asked about them. */
const ANSWERS_ASKED = 0.35

/** Shares, 0 to 1, of what the words of a query weigh that a claim accounts for. */
export interface Coverage {
  all: number
  /** Of the words that the claim has not as names. */
  asked: number
}

/** Whether a claim answers a query of which it covers such shares, or only has some of its words. */
export function isAnswer({ all, asked }: Coverage, { kind }: Signs, kindAsked: AskedKind | undefined): boolean {
  const isOfKind = kindAsked === undefined || kindAsked === 'ever' || kind > 0
  return all * (isOfKind ? 1 : NOT_OF_KIND) >= ANSWERS && asked >= ANSWERS_ASKED
}
