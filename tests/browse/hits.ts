import type { Hit } from '../../src/browse/state.js'
import type { Claim } from '../../src/ledger/model/types.js'

/** A claim of a list. */
export function hitOf(id: string, text = `Text of ${id}.`, about: Partial<Hit & Claim> = {}): Hit {
  const { marks = [], answers = true, ...more } = about
  const claim: Claim = {
    id,
    text,
    confidence: 'sourced',
    citations: [],
    premises: [],
    disputes: [],
    about: [],
    tags: [],
    'attributed-to': [],
    also: [],
    reviewed: [],
    at: { file: 'claims.yaml', line: 1, start: 0, end: 0 },
    ...more,
  } as Claim
  return {
    one: { claim, effective: claim.confidence, grounded: true, voices: 0, sources: 0 } as Hit['one'],
    marks,
    answers,
  }
}
