/**
 * factcheck as a library: load a ledger of claims, search it, and trace what a claim rests on.
 *
 * @example
 * import { loadLedger, search, trace } from 'factcheck'
 * const ledger = await loadLedger('claims.yaml')
 * const { hits } = search(ledger, 'tomahawk')
 * const { nodes } = trace(ledger, hits[0].claim.id)
 */

import { load } from './ledger/load/load.js'
import { LedgerError } from './ledger/model/problem.js'
import type { Ledger } from './ledger/model/types.js'
import { describeProblem } from './words/problem-words.js'

export { ledgerSchema } from './ledger/model/json-schema.js'
export { type Fact, LedgerError, type Problem, type Span } from './ledger/model/problem.js'
export {
  type Citation,
  type Claim,
  CONFIDENCES,
  type Confidence,
  type Ledger,
  type Name,
  type NameForms,
  type Place,
  type Quote,
  type RuleSetting,
  type Source,
} from './ledger/model/types.js'
export { type FindOptions, type FoundClaim, findClaims as search } from './search/claims.js'
export type { FieldName } from './search/index/fields.js'
export type { Match } from './search/rank/marks.js'
export { groundedClaims } from './support/grounds.js'
export { effectiveLabels } from './support/support.js'
export { type Trace, type TraceNode, trace, traceImpact } from './support/trace.js'
export { countVoices } from './support/voices.js'
export { describeProblem } from './words/problem-words.js'

export interface LoadLedgerOptions {
  /** What relative paths start from; the process's working directory where nothing is said. */
  cwd?: string
}

/**
 * Loads one ledger or several as one.
 *
 * @param files paths; none for the nearest claims.yaml, here or in a parent folder
 * @throws {LedgerError} with every problem of the files, each with file, line and column
 */
export async function loadLedger(
  files: string | readonly string[] = [],
  options: LoadLedgerOptions = {},
): Promise<Ledger> {
  try {
    return load({ files: typeof files === 'string' ? [files] : files, cwd: options.cwd ?? process.cwd() })
  } catch (error) {
    if (error instanceof LedgerError) error.message = error.problems.map(inWords).join('\n')
    throw error
  }
}

function inWords(problem: LedgerError['problems'][number]): string {
  const { message, help } = describeProblem(problem)
  const { file, line, column } = problem.at
  return `${file}:${line}:${column}: ${message}${help ? ` (${help})` : ''}`
}
