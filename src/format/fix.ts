import type { FixKind } from '../check/fix/kind.js'
import { count, enumerate, line } from '../screen/text.js'

/** Why a file is left as it is. */
export type Untouched = 'problems' | 'link' | 'unsure'

/** What became of the files of a ledger. */
export interface FixReport {
  fixed: { name: string; kinds: readonly FixKind[] }[]
  untouched: { name: string; why: Untouched }[]
}

/** "Fixed in claims.yaml: 2 dates and the order of keys in 1 claim." */
export function formatFixes({ fixed, untouched }: FixReport, isDry: boolean): string {
  const verb = isDry ? 'To be fixed' : 'Fixed'
  const lines = [
    ...fixed.map(({ name, kinds }) => `${verb} in ${line(name)}: ${countKinds(kinds)}.`),
    ...untouched.map(({ name, why }) => `Left as it is: ${line(name)}, ${REASONS[why]}.`),
  ]
  return lines.length > 0 ? lines.join('\n') : 'Nothing to fix.'
}

const REASONS: Record<Untouched, string> = {
  problems: 'because a part of it could not be read',
  link: 'which is a symbolic link: fix the file that it leads to',
  unsure: 'because fixing it would change what is read, which is a bug in factcheck',
}

const WORDS: Record<FixKind, (number: number) => string> = {
  date: (number) => count(number, 'date'),
  doi: (number) => count(number, 'DOI'),
  shorthand: (number) => count(number, 'longhand value'),
  order: (number) => `the order of keys in ${count(number, 'claim')}`,
}

function countKinds(kinds: readonly FixKind[]): string {
  const counts = Object.entries(WORDS).map(([kind, words]) => {
    const { length } = kinds.filter((found) => found === kind)
    return length > 0 ? words(length) : ''
  })
  return enumerate(counts.filter(Boolean))
}
