import type { Claim } from '../../ledger/model/types.js'
import type { Losses } from './losses.js'

/** Notes what of the citations of a claim has no place where only these of their fields have one. */
export function citationsLost({ id, citations }: Claim, placed: ReadonlySet<string>, losses: Losses): void {
  for (const citation of citations)
    for (const field of Object.keys(citation))
      if (!placed.has(field)) losses.add('no-place', 'claim', `citations: ${field}`, id)
}
