import type { Fact } from '../ledger/model/problem.js'

/** What is wrong, and what to do about it. */
export interface Words {
  message: string
  help?: string | undefined
}

/** A problem of one kind in words. */
export type WordsOf<Code extends Fact['code']> = (fact: Extract<Fact, { code: Code }>) => Words

/** The help where a word is like a known one. */
export function meant(word: string | undefined): string | undefined {
  return word ? `did you mean \`${word}\`?` : undefined
}
