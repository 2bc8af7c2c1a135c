import type { Source } from '../../ledger/model/types.js'
import { inMemory } from '../index/in-memory.js'
import type { ReadyClaim, ReadyLedger } from './ready-ledger.js'

/** A ready ledger that is read whole, for many queries. */
export interface Whole {
  ready: ReadyLedger
  claims: readonly ReadyClaim[]
}

/** All of a ready ledger, which may be in a file that is closed afterwards. */
export function wholeOf(kept: ReadyLedger): Whole {
  const index = inMemory(kept.index)
  const claims = Array.from({ length: index.lengths.length }, (_, document) => kept.claim(document))
  const sources = new Map<string, Source>()
  for (const key of kept.sourceKeys()) {
    const source = kept.source(key)
    if (source) sources.set(key, source)
  }
  const names = [...kept.names()]
  return {
    ready: {
      index,
      claim: (document) => claims[document] as ReadyClaim,
      source: (key) => sources.get(key),
      sourceKeys: () => sources.keys(),
      names: () => names,
    },
    claims,
  }
}
