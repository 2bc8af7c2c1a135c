import type { Claim } from '../ledger/model/types.js'
import { count } from '../screen/text.js'
import { supporting } from '../support/support.js'
import type { VoiceCount } from '../support/voices.js'

/**
 * "3 citations, 2 independent voices", where that is known; else the sources are counted, and how many voices they can be
 * where that is less.
 */
export function countSupport({ citations }: Claim, { voices, independent }: VoiceCount): string {
  const support = supporting(citations)
  const sources = new Set(support.map(({ source }) => source)).size
  return `${count(support.length, 'citation')}, ${voicesOr(sources, { voices, ...(independent && { independent }) })}`
}

function voicesOr(sources: number, { voices, independent }: VoiceCount): string {
  if (independent) return count(voices, 'independent voice')
  const all = count(sources, 'source')
  if (voices === sources) return all
  return voices === 1 ? `${all}: 1 voice` : `${all}: at most ${voices} voices`
}
