import type { Claim, Ledger } from '../ledger/model/types.js'
import type { Draft, Sentence } from './draft.js'

/** A sentence that names a claim. */
export interface Use {
  draft: Draft
  sentence: Sentence
  /** Those that it names of the claims that were asked for, by id. */
  claims: readonly string[]
}

/** The sentences whose marks name one of some claims, in the order of the drafts. */
export function usesOf(drafts: readonly Draft[], asked: { has(id: string): boolean }): Use[] {
  return drafts.flatMap((draft) =>
    draft.sentences.flatMap((sentence) => {
      const claims = new Set(sentence.claims.flatMap(({ id }) => (asked.has(id) ? [id] : [])))
      return claims.size > 0 ? [{ draft, sentence, claims: [...claims] }] : []
    }),
  )
}

/** The claims that no draft names, and that no claim rests on which one names. */
export function unusedClaims(drafts: readonly Draft[], { claims }: Ledger): Claim[] {
  const used = new Set(drafts.flatMap(({ sentences }) => sentences.flatMap((one) => one.claims.map(({ id }) => id))))
  for (const id of used) for (const premise of claims.get(id)?.premises ?? []) used.add(premise)
  return [...claims.values()].filter(({ id }) => !used.has(id))
}
