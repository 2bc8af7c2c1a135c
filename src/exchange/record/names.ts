import { fullName } from '../../ledger/model/name.js'
import type { Name } from '../../ledger/model/types.js'

/** The parts of a name that bibliographies know. */
export interface NameParts {
  family: string
  given?: string
  particle?: string
  suffix?: string
}

/** A name in its parts; `undefined` where it does not divide. `isChanged` where the parts do not say all. */
export function partsOf(name: Name): { parts?: NameParts; whole: string; isChanged: boolean } {
  const { family, given, suffix, 'dropping-particle': dropping, 'non-dropping-particle': fixed } = name
  const whole = fullName(name)
  if (name.literal !== undefined || family === undefined)
    return { whole, isChanged: name.literal === undefined && given === undefined }
  const particle = [dropping, fixed].filter(Boolean).join(' ')
  const parts = { family, ...(given && { given }), ...(particle && { particle }), ...(suffix && { suffix }) }
  const others = ['comma-suffix', 'static-ordering', 'parse-names'] as const
  return { parts, whole, isChanged: others.some((field) => name[field] !== undefined) }
}
