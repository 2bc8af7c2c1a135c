import { NEEDS, type Need } from '../../draft/held.js'
import { nearest } from '../../ledger/model/nearest.js'
import { UsageError } from '../command/usage-error.js'

/** What must be backed, as `--require` has it. */
export function requiredOf(given: string): Set<Need> {
  const words = given.split(',').map((word) => word.trim())
  if (words.length === 1 && words[0] === 'none') return new Set()
  return new Set(
    words.map((word) => {
      const need = NEEDS.find((known) => known === word)
      if (need) return need
      const near = nearest(word, [...NEEDS, 'none'])
      throw new UsageError(
        `--require: there is no \`${word}\` to be backed`,
        near && near !== 'none' ? `did you mean \`${near}\`?` : `write some of ${NEEDS.join(',')}, or none`,
      )
    }),
  )
}
