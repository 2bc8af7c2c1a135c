import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { RULES } from '../check/rules/index.js'
import { runCheck, type Severities } from '../check/run.js'
import { severitiesOf, unknownRules } from '../check/settings.js'
import { diffLedgers } from '../evidence/diff.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { type DiffFormat, formatDiff } from '../format/diff.js'
import { describeGitFault } from '../format/git-fault.js'
import { line } from '../format/text.js'
import { GitError, Repository } from '../ledger/git.js'
import { GitTree } from '../ledger/git-tree.js'
import { findLedger } from '../ledger/ledger-path.js'
import { tryLoad } from '../ledger/load.js'
import { LedgerError } from '../ledger/problem.js'
import type { Ledger } from '../ledger/types.js'
import { isBelow, pathsIn } from './check-paths.js'
import type { Context } from './context.js'
import { UsageError } from './usage-error.js'

export interface DiffCommandOptions {
  format?: DiffFormat
  mergeBase?: boolean
}

/** `factcheck diff BASE` */
export async function diff(revision: string, options: DiffCommandOptions, context: Context): Promise<ExitCode> {
  const { env, now } = context.io
  const roots = rootsOf(context)
  const ledger = await context.load()
  const unknown = unknownRules(ledger)
  if (unknown.length > 0) throw new LedgerError(unknown, ledger.files)
  const { base, commit } = past(revision, options, roots, context)
  const { findings } = runCheck(
    { ledger, base, problems: [], lost: [] },
    onlyRises(severitiesOf(ledger, new Map())),
    now(),
  )
  const format = options.format ?? (env.GITHUB_ACTIONS === 'true' ? 'github' : 'text')
  const report = {
    base: { revision, commit },
    diff: diffLedgers(base, ledger),
    findings,
    files: ledger.files,
    pathOf: pathsIn(context.io),
  }
  context.print(formatDiff(format, report, context.theme))
  return findings.some(({ severity }) => severity === 'error') ? EXIT.nothing : EXIT.ok
}

/** The files that the ledger begins with, in folders as git knows them: behind symbolic links. */
function rootsOf({ io: { cwd }, options: { file = [] } }: Context): string[] {
  if (file.includes('-'))
    throw new UsageError('standard input has no past to compare with', 'name a file of a git repository')
  const paths = file.length > 0 ? file.map((name) => resolve(cwd, name)) : [findLedger(cwd)]
  return paths.flatMap((path) => {
    try {
      return path === undefined ? [] : [join(realpathSync(dirname(path)), basename(path))]
    } catch {
      return [] // The loader says what is wrong with it.
    }
  })
}

/** The ledger as it was in a revision. */
function past(
  revision: string,
  { mergeBase }: DiffCommandOptions,
  roots: readonly string[],
  context: Context,
): { base: Ledger; commit: string } {
  try {
    const repository = new Repository(dirname(roots[0] ?? ''), context.io.env)
    const outside = roots.find((path) => !isBelow(repository.root, path))
    if (outside) throw new UsageError(`${outside} is not in the git repository ${repository.root}`)
    const commit = mergeBase ? repository.forkPoint(revision) : repository.commitOf(revision)
    const tree = new GitTree(repository, commit, mergeBase ? commit.slice(0, 10) : revision)
    return { base: ledgerIn(tree, roots, context), commit }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    const { message, help } = describeGitFault(error.fault)
    throw new UsageError(message, help)
  }
}

/** The ledger as it was. One that was not there, or was empty, is a ledger without claims. */
function ledgerIn(tree: GitTree, roots: readonly string[], context: Context): Ledger {
  for (const path of roots)
    if (!tree.exists(path))
      context.notice(`${line(tree.nameOf(path))} was not there, so all its claims count as added.`)
  const files = roots.filter((path) => tree.exists(path))
  if (files.length === 0) return { files: new Map(), sources: new Map(), claims: new Map(), rules: [] }
  const { ledger, problems } = tryLoad({ files, cwd: context.io.cwd, store: tree })
  const wrong = problems.filter(({ code }) => code !== 'no-claims' && code !== 'file-empty')
  if (wrong.length === 0) return ledger
  context.notice(`The ledger cannot be read as it was in ${line(tree.revision)}, so nothing was compared:`)
  throw new LedgerError(wrong, ledger.files)
}

/** `diff` looks at nothing but labels that rise; the rest is for `check`. */
function onlyRises(severities: Severities): Severities {
  return new Map(
    RULES.map(({ name }) => [name, name === 'label-rise-needs-evidence' ? (severities.get(name) ?? 'error') : 'off']),
  )
}
