import { describeFinding } from '../check/describe.js'
import type { Finding } from '../check/finding.js'
import type { Draft, Sentence } from '../draft/draft.js'
import type { HeldSentence, Need } from '../draft/held.js'
import { findingsBySentence } from '../format/draft/by-sentence.js'
import { addTo } from '../ledger/model/grouped.js'
import type { Span } from '../ledger/model/problem.js'
import type { TextFile } from '../ledger/model/text-file.js'
import type { Stretch } from '../quotes/quote.js'
import type { Theme } from '../screen/theme.js'
import type { ReportBlock, ReportDraft, ReportFault, ReportSentence } from './data.js'
import { langOf } from './language.js'

/** Drafts that were held to a ledger, and what the rules of drafts say of them. */
export interface HeldToLedger {
  drafts: readonly Draft[]
  sentences: readonly HeldSentence[]
  findings: readonly Finding[]
  required: ReadonlySet<Need>
}

export function reportDrafts({ drafts, sentences, findings }: HeldToLedger, theme: Theme): ReportDraft[] {
  const found = findingsBySentence({ findings }, sentences)
  const byDraft = new Map<Draft, HeldSentence[]>()
  for (const held of sentences) addTo(byDraft, held.draft, held)
  const nowhere = found.get(undefined) ?? []
  return drafts.map((draft) => {
    const astray = nowhere.filter(({ at }) => at.file === draft.file.name).map((finding) => fault(finding, theme))
    return {
      name: draft.file.name,
      blocks: blocksOf(byDraft.get(draft) ?? [], found, theme),
      ...(astray.length > 0 && { astray }),
    }
  })
}

function blocksOf(
  sentences: readonly HeldSentence[],
  found: ReadonlyMap<HeldSentence | undefined, readonly Finding[]>,
  theme: Theme,
): ReportBlock[] {
  const byBlock = new Map<number, HeldSentence[]>()
  for (const held of sentences) addTo(byBlock, held.sentence.block, held)
  return [...byBlock.values()].map((own) => {
    const lang = langOf(own.map(({ sentence }) => sentence.text).join(' '))
    return {
      kind: own[0]?.sentence.kind ?? 'text',
      ...(lang && { lang }),
      sentences: own.map((held) => reportSentence(held, found.get(held) ?? [], theme)),
    }
  })
}

function reportSentence(
  { draft, sentence, claims, needs, state }: HeldSentence,
  findings: readonly Finding[],
  theme: Theme,
): ReportSentence {
  const reason = sentence.excuse?.reason
  return {
    text: sentence.text,
    line: draft.file.position(sentence.start).line,
    state,
    ...(needs.length > 0 && { needs: [...needs] }),
    ...(claims.length > 0 && { claims: claims.map(({ id }) => id) }),
    ...(reason && { excuse: reason }),
    ...(findings.length > 0 && {
      faults: findings.map((finding) => {
        const place = placeIn(sentence, draft.file, finding.at)
        return { ...fault(finding, theme), ...(place && { place }) }
      }),
    }),
  }
}

function fault({ fact, severity }: Finding, theme: Theme): ReportFault {
  const { message, help } = describeFinding(fact)
  return {
    severity,
    message: theme.prose(message),
    // How a sentence is marked is for its writer, and the same for all that are open.
    ...(help !== undefined && fact.rule !== 'draft-backed' && { help: theme.prose(help) }),
  }
}

/** A stretch of the file as one of the sentence's text; nothing where it is the whole, or lies elsewhere. */
function placeIn({ places, text }: Sentence, file: TextFile, at: Span): Stretch | undefined {
  const offset = (line: number, column: number) => (file.lineStarts[line - 1] ?? 0) + column - 1
  const [from, to] = [offset(at.line, at.column), offset(at.endLine, at.endColumn)]
  const start = places.findIndex((place) => place >= from)
  const end = places.findLastIndex((place) => place < to) + 1
  return start < 0 || end <= start || (start === 0 && end >= text.length) ? undefined : { start, end }
}
