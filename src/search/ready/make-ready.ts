import { addTo } from '../../ledger/model/grouped.js'
import type { Ledger } from '../../ledger/model/types.js'
import { groundedClaims } from '../../support/grounds.js'
import { labeller } from '../../support/labelled.js'
import { voicesSaid } from '../../support/voices.js'
import { buildIndex } from '../index/build.js'
import { documentOf, type SearchDocument } from '../index/fields.js'
import { folded, words } from '../words/words.js'
import type { ReadyClaim, ReadyLedger } from './ready-ledger.js'

/** A ready ledger in memory. */
export function makeReady(ledger: Ledger): ReadyLedger {
  const claims = readyClaims(ledger)
  const source = (key: string) => ledger.sources.get(key)
  const documents = claims.map(({ claim }): SearchDocument => documentOf(claim, source))
  return {
    index: buildIndex(documents, namesOf(ledger)),
    claim: (document) => claims[document] as ReadyClaim,
    source,
    sourceKeys: () => ledger.sources.keys(),
    names: () => ledger.names,
  }
}

/** Of a name, in all files: each is looked for beside each. */
const MOST_FORMS = 1000

/** Each name with its other forms, as words; what several files say of a name is one. */
function namesOf({ names }: Ledger): string[][][] {
  const groups = new Map<string, string[][]>()
  for (const { name, forms } of names)
    for (const text of groups.has(folded(name)) ? forms : [name, ...forms]) {
      const list = words(text).map(({ word }) => word)
      if (list.length > 0 && (groups.get(folded(name))?.length ?? 0) < MOST_FORMS) addTo(groups, folded(name), list)
    }
  return [...groups.values()]
}

/** Every claim of a ledger, in its order, with what the whole tells of it. */
export function readyClaims(ledger: Ledger): ReadyClaim[] {
  const label = labeller(ledger)
  const grounded = groundedClaims(ledger)
  return [...ledger.claims.values()].map((claim) => ({
    ...label(claim),
    ...voicesSaid(claim.citations, ledger),
    grounded: grounded.has(claim.id),
  }))
}
