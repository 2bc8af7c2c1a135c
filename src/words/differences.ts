import type { Difference } from '../quotes/differences.js'
import { line } from '../screen/text.js'

/** A quote beside the passage most like it, in words: `closed to [-all-] {+most+} traffic`, as word diffs are written. */
export function formatDifferences(differences: readonly Difference[]): string {
  return differences.map(({ in: where, text }) => WRITTEN[where](line(text))).join(' ')
}

const WRITTEN: Record<Difference['in'], (text: string) => string> = {
  both: (text) => text,
  quote: (text) => `[-${text}-]`,
  source: (text) => `{+${text}+}`,
}
