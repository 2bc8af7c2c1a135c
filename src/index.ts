/**
 * factcheck as a library: what the commands do, as functions that take a ledger and give data. docs/library.md has an example of each.
 *
 * @example
 * import { loadLedger, search, trace } from 'factcheck'
 * const ledger = await loadLedger('claims.yaml')
 * const { hits } = search(ledger, 'tomahawk')
 * const { nodes } = trace(ledger, hits[0].claim.id)
 */

import { EXPORTS, type ExportName } from './exchange/formats.js'
import { IMPORTS, type ImportName } from './exchange/imports.js'
import { type Plan, planImport } from './exchange/plan.js'
import type { Exported } from './exchange/record/exported.js'
import { selectionOf } from './exchange/select.js'
import { load } from './ledger/load/load.js'
import { LedgerError } from './ledger/model/problem.js'
import { TextFile } from './ledger/model/text-file.js'
import type { Ledger } from './ledger/model/types.js'
import { addEntries } from './ledger/write/add.js'
import type { NewClaim, NewSource } from './ledger/write/entry.js'
import { Snapshots } from './quotes/snapshot.js'
import { type Stats, statsOf } from './stats/stats.js'
import { labeller } from './support/labelled.js'
import { describeProblem } from './words/problem-words.js'

export { type Comparison, compareLedgers as diffLedgers } from './diff/compare.js'
export type { ExportName } from './exchange/formats.js'
export type { ImportName } from './exchange/imports.js'
export type { Plan } from './exchange/plan.js'
export type { Exported } from './exchange/record/exported.js'
export { ImportFault } from './exchange/record/imported.js'
export { describeLosses, type Loss } from './exchange/record/losses.js'
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
export type { NewClaim, NewSource } from './ledger/write/entry.js'
export { checkLedger, type LedgerCheck } from './library/check.js'
export { type CheckDraftOptions, checkDraft, type DraftCheck, type DraftSentence } from './library/draft.js'
export type { CheckLedgerOptions, LedgerFinding } from './library/finding.js'
export { type ClaimReviews, claimReviews, type ReviewOptions, reviewStamp } from './library/review.js'
export { type FindOptions, type FoundClaim, findClaims as search } from './search/claims.js'
export type { FieldName } from './search/index/fields.js'
export type { Match } from './search/rank/marks.js'
export type { Stats } from './stats/stats.js'
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

/**
 * A ledger in a format of other programs, and what of it that does not hold.
 *
 * @example
 * const { text, lost } = await exportLedger(ledger, 'csl-json')
 * console.error(describeLosses(lost, 'csl-json').join('\n'))
 *
 * @param ids the claims that are written, with the sources that they cite; all where nothing is said
 */
export async function exportLedger(ledger: Ledger, format: ExportName, ids?: Iterable<string>): Promise<Exported> {
  const wanted = ids && new Set(ids)
  const claims = [...ledger.claims.values()].filter(({ id }) => !wanted || wanted.has(id))
  return EXPORTS[format].write(selectionOf(ledger, claims.map(labeller(ledger))))
}

/**
 * What of a file of another program is new to a ledger, what is there already, and what cannot be carried, each with its offset in
 * the text. The ledger stays as it is.
 *
 * @example
 * const { sources, already, left } = await planImportOf(await readFile('refs.bib', 'utf8'), 'bibtex', ledger)
 *
 * @throws {ImportFault} with the offset, and what to do, where nothing of the file can be read
 */
export async function planImportOf(text: string, format: ImportName, ledger: Ledger): Promise<Plan> {
  return planImport(await IMPORTS[format].read(text), ledger)
}

/** A claim of which lists that are empty may be left out. */
export type AddedClaim = Pick<NewClaim, 'id' | 'text' | 'confidence'> & Partial<NewClaim>

/**
 * The text of a ledger file with new entries at the end of its sources and claims. What stands there stays as it is, and the new ones
 * are laid out as the others are. `undefined` where it is not certain how to write them, as behind an alias.
 *
 * @example
 * const text = addToLedger(await readFile('claims.yaml', 'utf8'), {
 *   claims: [{ id: 'bridge-open', text: 'It is open.', confidence: 'sourced', citations: [{ source: 'gazette' }] }],
 * })
 */
export function addToLedger(
  text: string,
  { sources = [], claims = [] }: { sources?: readonly NewSource[]; claims?: readonly AddedClaim[] },
): string | undefined {
  const lists = { premises: [], disputes: [], citations: [], about: [], tags: [], also: [] }
  return addEntries(new TextFile('ledger', text), { sources, claims: claims.map((claim) => ({ ...lists, ...claim })) })
    ?.file.text
}

/**
 * The figures of a ledger: labels, standing, quotes, sources by what falls with each, snapshots and reviews.
 *
 * @param options `cwd` is what the names of the ledger's files start from
 */
export function ledgerStats(ledger: Ledger, options: LoadLedgerOptions & { now?: Date } = {}): Stats {
  return statsOf(ledger, new Snapshots(options.cwd ?? process.cwd()), options.now ?? new Date())
}

function inWords(problem: LedgerError['problems'][number]): string {
  const { message, help } = describeProblem(problem)
  const { file, line, column } = problem.at
  return `${file}:${line}:${column}: ${message}${help ? ` (${help})` : ''}`
}
