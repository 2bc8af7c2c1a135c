import { type Difference, differInSpaces } from '../quotes/differences.js'
import { line } from '../screen/text.js'

/** A quote beside the passage most like it, in words: `closed to [-all-] {+most+} traffic`, as word diffs are written. */
export function formatDifferences(differences: readonly Difference[]): string {
  const written = differences.map(({ in: where, text }) => WRITTEN[where](line(text))).join(' ')
  return differInSpaces(differences) ? `${written} (with other spaces)` : written
}

const WRITTEN: Record<Difference['in'], (text: string) => string> = {
  both: (text) => text,
  quote: (text) => `[-${text}-]`,
  source: (text) => `{+${text}+}`,
}
