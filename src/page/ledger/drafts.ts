import { countDrafts, type DraftCounts } from '../../draft/counts.js'
import type { Need } from '../../draft/held.js'
import { addTo } from '../../ledger/model/grouped.js'
import type { Ledger } from '../../ledger/model/types.js'
import type { ReportBlock, ReportClaim, ReportData, ReportDraft, ReportSentence } from '../../report/data.js'
import { isOverdue } from './standings.js'

/** A sentence of a draft on the day of its reader. */
export interface PageSentence extends ReportSentence {
  draft: PageDraft
  /** Of its note in the margin, where it has one. */
  number?: number
  /** Of its claims, those whose review is overdue. */
  overdue: ReportClaim[]
}

export interface PageBlock extends Omit<ReportBlock, 'sentences'> {
  sentences: PageSentence[]
}

export interface PageDraft extends Omit<ReportDraft, 'blocks'> {
  title: string
  blocks: PageBlock[]
  counts: DraftCounts
  required: ReadonlySet<Need>
}

type ById = ReadonlyMap<string, ReportClaim>

export function pageDrafts({ drafts = [], required = [] }: ReportData, byId: ById, whole: Ledger, today: string) {
  return drafts.map((one) => pageDraft(one, new Set(required), byId, whole, today))
}

function pageDraft(one: ReportDraft, required: ReadonlySet<Need>, byId: ById, whole: Ledger, today: string): PageDraft {
  const heading = one.blocks.find(({ kind }) => kind === 'heading')?.sentences[0]?.text
  const counts = { sentences: 0, needing: 0, backed: 0, excused: 0, open: 0 }
  const draft: PageDraft = { ...one, title: heading ?? one.name, blocks: [], counts, required }
  let notes = 0
  draft.blocks = one.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence): PageSentence => {
      const overdue = (sentence.claims ?? [])
        .flatMap((id) => byId.get(id) ?? [])
        .filter((each) => isOverdue(each, today))
      const { state } = sentence
      const now = state === 'backed' && overdue.length > 0 ? (sentence.excuse ? 'excused' : 'open') : state
      const hasNote = now !== 'nothing' || sentence.faults !== undefined
      return { ...sentence, draft, state: now, overdue, ...(hasNote && { number: ++notes }) }
    }),
  }))
  draft.counts = countDrafts(
    draft.blocks.flatMap(({ sentences }) => sentences.map((each) => held(each, whole))),
    whole,
  )
  return draft
}

function held({ state, needs = [], claims = [] }: PageSentence, { claims: all }: Ledger) {
  return { state, needs, claims: claims.flatMap((id) => all.get(id) ?? []) }
}

/** By claim, the sentences that name it, in the order of the drafts. */
export function usesIn(drafts: readonly PageDraft[]): Map<string, PageSentence[]> {
  const uses = new Map<string, PageSentence[]>()
  for (const { blocks } of drafts)
    for (const sentence of blocks.flatMap(({ sentences }) => sentences))
      for (const id of sentence.claims ?? []) addTo(uses, id, sentence)
  return uses
}

/** Where a draft stands in the page, or a note of it. */
export function draftAddress({ name }: Pick<PageDraft, 'name'>, note?: number): string {
  return `#/draft/${encodeURIComponent(name)}${note === undefined ? '' : `/${note}`}`
}
