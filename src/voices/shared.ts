import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { replaceMarks } from '../quotes/layout.js'
import { fingerprintsOf } from './fingerprints.js'
import type { NumberedWords } from './words.js'

/** What two texts have in common, word for word. */
export interface SharedText {
  /** How many words, without those in quotation marks. */
  words: number
  /** How the longest stretch begins. */
  begin: string
}

/** Words outside of quotation marks that a stretch has at least, and that all have together. */
const LEAST = { each: 12, together: 25 }
/** Words of it that are shown. */
const SHOWN = 14

interface Run {
  /** In the second text. */
  start: number
  length: number
  words: number
}

/** `undefined` where they share no more than two who write of the same thing do. */
export function sharedBy(a: NumberedWords, b: NumberedWords): SharedText | undefined {
  const runs = runsIn(a, b).filter(({ words }) => words >= LEAST.each)
  const words = Math.round(runs.reduce((sum, run) => sum + run.words, 0))
  const [longest] = [...runs].sort((first, second) => second.words - first.words)
  return longest && words >= LEAST.together ? { words, begin: beginOf(longest, b) } : undefined
}

/** Stretches of the second text that are in the first, none over another. */
function runsIn(a: NumberedWords, b: NumberedWords): Run[] {
  const printsOfA = fingerprintsOf(a.hashes)
  const runs: Run[] = []
  let done = 0
  for (const [hash, inB] of [...fingerprintsOf(b.hashes)].sort(([, first], [, second]) => first - second)) {
    const inA = printsOfA.get(hash)
    if (inA === undefined || inB < done) continue
    let before = 0
    while (inB - before > done && inA - before > 0 && a.hashes[inA - before - 1] === b.hashes[inB - before - 1])
      before++
    let after = 0
    while (
      inB + after < b.hashes.length &&
      inA + after < a.hashes.length &&
      a.hashes[inA + after] === b.hashes[inB + after]
    )
      after++
    const start = inB - before
    const words = b.weights.subarray(start, inB + after).reduce((sum, weight) => sum + weight, 0)
    runs.push({ start, length: before + after, words })
    done = Math.max(done, inB + after)
  }
  return runs
}

function beginOf({ start, length }: Run, { text, starts, ends }: NumberedWords): string {
  const last = start + Math.min(length, SHOWN) - 1
  const words = replaceMarks(text.slice(starts[start], ends[last]), () => ' ')
  return escapeUnsafe(words.replace(/\s+/g, ' ')) + (length > SHOWN ? '\u2026' : '')
}
