import { lstatSync } from 'node:fs'
import { type FixedFile, fixFile } from '../../check/fix/fix-file.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { ruleOf } from '../../findings/problem-rule.js'
import { type FixReport, formatFixes, type Untouched } from '../../format/fix.js'
import { unifiedDiff } from '../../format/unified-diff.js'
import { type Loaded, STDIN_NAME } from '../../ledger/load/load.js'
import { LedgerError } from '../../ledger/model/problem.js'
import type { Ledger } from '../../ledger/model/types.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { rewrite } from '../findings/rewrite.js'

/** A file of the ledger, with what can be fixed in it, or why nothing may be. */
interface Candidate {
  name: string
  path: string
  digest: string | undefined
  result: FixedFile | Untouched
}

/** `check --fix`: fixes what is certain, in all files or none, and gives the ledger as it is then. */
export async function fix(loaded: Loaded, context: Context): Promise<Loaded> {
  const candidates = candidatesIn(loaded)
  const fixes = candidates.flatMap(({ result, ...file }) => (isFixed(result) ? [{ ...file, text: result.text }] : []))
  rewrite(fixes, 'fixed', context.io.cwd)
  context.notice(formatFixes(reportOf(candidates), false))
  return fixes.length > 0 ? context.tryLoad() : loaded
}

/** `check --fix --dry-run`: prints what would be fixed, and writes nothing. */
export async function showFixes(context: Context): Promise<ExitCode> {
  const loaded = await context.tryLoad()
  const { files } = loaded.ledger
  const candidates = candidatesIn(loaded)
  for (const { name, result } of candidates) {
    const file = files.get(name)
    if (file && isFixed(result)) context.print(unifiedDiff(file, result.edits, context.theme))
  }
  context.notice(formatFixes(reportOf(candidates), true))
  if (loaded.problems.some((problem) => !ruleOf(problem))) throw new LedgerError(loaded.problems, files)
  return candidates.some(({ result }) => isFixed(result)) ? EXIT.nothing : EXIT.ok
}

function candidatesIn({ ledger, problems, manifest }: Loaded): Candidate[] {
  if (ledger.files.has(STDIN_NAME))
    throw new UsageError('--fix writes files, and standard input is none', 'name a file')
  const broken = new Set(problems.map(({ at }) => at.file))
  return [...ledger.files.values()].map((file, index) => {
    const path = manifest.files[index]?.path ?? ''
    const { name, digest } = file
    return { name, path, digest, result: broken.has(name) ? 'problems' : resultFor(path, name, ledger) }
  })
}

function resultFor(path: string, name: string, ledger: Ledger): FixedFile | Untouched {
  const file = ledger.files.get(name)
  const fixed = file && fixFile(file, ledger)
  if (!fixed) return 'unsure'
  // A link may lead out of the ledger's folder; what it leads to can be named.
  return isFixed(fixed) && lstatSync(path).isSymbolicLink() ? 'link' : fixed
}

function isFixed(result: FixedFile | Untouched): result is FixedFile {
  return typeof result === 'object' && result.edits.length > 0
}

function reportOf(candidates: readonly Candidate[]): FixReport {
  return {
    fixed: candidates.flatMap(({ name, result }) => (isFixed(result) ? [{ name, kinds: result.kinds }] : [])),
    untouched: candidates.flatMap(({ name, result }) => (typeof result === 'string' ? [{ name, why: result }] : [])),
  }
}
