import { type Use, usesOf } from '../../draft/uses.js'
import type { Ledger } from '../../ledger/model/types.js'
import { line } from '../../screen/text.js'
import { describeProblem } from '../../words/problem-words.js'
import type { Context } from '../command/context.js'
import { type Documents, readDocuments } from './documents.js'

/** Of more claims it takes longer to look for each of them in a text than to read that as a draft. */
const FEW = 20

/** Where claims are used in the drafts that the ledger declares. */
export async function usesIn(ledger: Ledger, ids: ReadonlySet<string>, context: Context): Promise<Use[]> {
  const mayHave = (text: string) => ids.size > FEW || [...ids].some((id) => text.includes(id))
  const documents = await readDocuments(ledger, context.io.cwd, mayHave)
  tellUnread(documents, context)
  return usesOf(documents.drafts, ids)
}

/** Says which drafts could not be looked through, where that is not what was asked for. */
function tellUnread({ problems }: Documents, context: Context): void {
  if (problems.length === 0) return
  const told = problems.map((problem) => {
    const { file, line: at, column } = problem.at
    return `  ${line(`${file}:${at}:${column}: ${describeProblem(problem).message}`)}`
  })
  context.notice(['Not all drafts of the ledger can be read:', ...told].join('\n'))
}
