import { type Layout, replaceMarks } from '../layout.js'
import type { Stretch } from '../quote.js'
import { blocksIn } from './blocks.js'
import { type Passage, passageOf, type Sentence } from './passage.js'
import { sentencesOf } from './sentences.js'

/** UTF-16 units that are looked at on either side, for each sentence that is wanted. */
const REACH = 2000

/**
 * What stands around the parts of a quote in its source: the sentences that they are in, and so many before and after,
 * but none beyond a heading. Parts that stand near each other are one passage.
 */
export function contextOf(layout: Layout, parts: readonly Stretch[], sentences: number): Passage[] {
  const { text } = layout
  const reach = REACH * (sentences + 1)
  const regions = joined(
    parts.map(({ start, end }) => ({ start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) })),
  )
  return regions.flatMap((region) => {
    const inside = parts.filter(({ start }) => start >= region.start && start < region.end)
    const all = sentencesIn(text, region)
    const ranges = joined(inside.map((part) => rangeAround(part, all, sentences)))
    return ranges.map(({ start, end }) => {
      const shown = all.slice(start, end)
      return passageOf(
        layout,
        shown,
        inside.filter((part) => shown.some((sentence) => overlap(part, sentence))),
      )
    })
  })
}

function sentencesIn(text: string, region: Stretch): Sentence[] {
  return blocksIn(text, region).flatMap(({ kind, start, end }, block): Sentence[] => {
    if (kind !== 'paragraph') return [{ start, end, block, isEdge: true }]
    // Line ends would end sentences.
    const plain = replaceMarks(text.slice(start, end), (mark) => ' '.repeat(mark.length)).replace(/\s/g, ' ')
    if (plain.trim() === '') return []
    return sentencesOf(plain).map((one) => ({ start: start + one.start, end: start + one.end, block, isEdge: false }))
  })
}

/** The numbers of the sentences around a part, the last excluded. */
function rangeAround(part: Stretch, all: readonly Sentence[], sentences: number): Stretch {
  let start = all.findIndex((sentence) => overlap(part, sentence))
  let end = all.findLastIndex((sentence) => overlap(part, sentence)) + 1
  for (let more = sentences; more > 0 && all[start - 1]?.isEdge === false; more--) start--
  for (let more = sentences; more > 0 && all[end]?.isEdge === false; more--) end++
  return { start: Math.max(start, 0), end }
}

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end

/** Stretches in their order, those that touch as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}
