import type { DraftReport } from '../../check/finding.js'
import { withDrafts } from '../../check/with-drafts.js'
import { countDrafts } from '../../draft/counts.js'
import type { Draft } from '../../draft/draft.js'
import { HeldDrafts, type HeldSentence, type Holding, REQUIRED } from '../../draft/held.js'
import type { Suggestion } from '../../draft/suggest.js'
import { line } from '../../screen/text.js'
import type { Context } from '../command/context.js'
import type { Documents } from './documents.js'

/** Drafts held to a ledger, which then has them among its files. */
export function holdDrafts(
  { drafts, roots }: Pick<Documents, 'drafts' | 'roots'>,
  { ledger, required = REQUIRED, ...holding }: Omit<Holding, 'required'> & Partial<Holding>,
): HeldDrafts {
  return new HeldDrafts(drafts, { ...holding, required, ledger: withDrafts(ledger, drafts, roots) })
}

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
