import type { DraftReport } from '../../check/finding.js'
import { countDrafts } from '../../draft/counts.js'
import type { Draft } from '../../draft/draft.js'
import type { HeldDrafts, HeldSentence } from '../../draft/held.js'
import type { Suggestion } from '../../draft/suggest.js'
import { line } from '../../screen/text.js'
import type { Context } from '../command/context.js'

/** Says which drafts have no text, and gives how many. */
export function tellEmpty(drafts: readonly Draft[], context: Context): number {
  const empty = drafts.filter(({ sentences }) => sentences.length === 0)
  for (const { file } of empty) context.notice(`${line(file.name)}: this draft has no text.`)
  return empty.length
}

/** What is told of drafts, beside what was found in them. */
export function draftReport(held: HeldDrafts, suggestions?: ReadonlyMap<HeldSentence, Suggestion>): DraftReport {
  const { drafts, sentences, holding } = held
  return {
    drafts,
    sentences,
    counts: countDrafts(sentences, holding.ledger),
    required: holding.required,
    ...(suggestions && { suggestions }),
  }
}
