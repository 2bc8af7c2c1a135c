import type { Finding, Report } from '../../check/finding.js'
import type { HeldSentence } from '../../draft/held.js'
import { addTo } from '../../ledger/model/grouped.js'
import { spanOf } from '../../ledger/model/problem.js'
import { firstWhere } from '../../ledger/model/sorted.js'

/** Findings by the sentence that they lie in; without one, of marks that stand behind none. */
export function findingsBySentence(
  { findings }: Pick<Report, 'findings'>,
  sentences: readonly HeldSentence[],
): Map<HeldSentence | undefined, Finding[]> {
  const byFile = new Map<string, HeldSentence[]>()
  for (const held of sentences) addTo(byFile, held.draft.file.name, held)
  const found = new Map<HeldSentence | undefined, Finding[]>()
  for (const finding of findings) {
    const own = byFile.get(finding.at.file) ?? []
    const behind = firstWhere(0, own.length, (at) => isBehind(own[at], finding))
    addTo(found, own[behind - 1], finding)
  }
  return found
}

function isBehind(held: HeldSentence | undefined, { at }: Finding): boolean {
  if (!held) return true
  const { line: row, column } = spanOf(held.draft.file, held.sentence.start)
  return row > at.line || (row === at.line && column > at.column)
}
