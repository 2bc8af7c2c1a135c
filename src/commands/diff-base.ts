import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describeGitFault } from '../format/git-fault.js'
import { line } from '../format/text.js'
import { GitError, Repository } from '../ledger/git.js'
import { GitTree } from '../ledger/git-tree.js'
import { findLedger } from '../ledger/ledger-path.js'
import { tryLoad } from '../ledger/load.js'
import { LedgerError } from '../ledger/problem.js'
import type { Ledger } from '../ledger/types.js'
import { isBelow } from './check-paths.js'
import type { Context } from './context.js'
import { UsageError } from './usage-error.js'

/** The files that the ledger begins with, in folders as git knows them: behind symbolic links. */
export function rootsOf({ io: { cwd }, options: { file = [] } }: Context): string[] {
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
export function past(
  revision: string,
  { mergeBase }: { mergeBase?: boolean },
  roots: readonly string[],
  context: Context,
): { base: Ledger; commit: string } {
  try {
    const repository = new Repository(dirname(roots[0] ?? ''), context.io.env)
    const outside = roots.find((path) => !isBelow(repository.root, path))
    if (outside) throw new UsageError(`${outside} is not in the git repository ${repository.root}`)
    const commit = mergeBase ? repository.forkPoint(revision) : repository.commitOf(revision)
    const tree = new GitTree(repository, commit, mergeBase ? commit.slice(0, 10) : revision)
    const files = formerPaths(roots, tree, commit, context)
    return { base: ledgerIn(tree, files, context), commit }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    const { message, help } = describeGitFault(error.fault)
    throw new UsageError(message, help)
  }
}

/** The files that the ledger began with, renamed since or not; none where a file was not there. */
function formerPaths(roots: readonly string[], tree: GitTree, commit: string, context: Context): string[] {
  if (roots.every((path) => tree.exists(path))) return [...roots]
  const renames = tree.repository.renamedSince(commit)
  return roots.flatMap((path) => {
    if (tree.exists(path)) return [path]
    const was = renames.get(path)
    const name = line(tree.nameOf(path))
    if (was !== undefined && tree.exists(was)) {
      context.notice(`${name} was not there; it is compared with ${line(tree.nameOf(was))}, which git says it was.`)
      return [was]
    }
    context.notice(`${name} was not there, nor was a file that git says it was: all its claims count as added.`)
    return []
  })
}

/** The ledger as it was. One that was not there, or was empty, is a ledger without claims. */
function ledgerIn(tree: GitTree, files: readonly string[], context: Context): Ledger {
  if (files.length === 0) return { files: new Map(), sources: new Map(), claims: new Map(), rules: [] }
  const { ledger, problems } = tryLoad({ files, cwd: context.io.cwd, store: tree })
  const wrong = problems.filter(({ code }) => code !== 'no-claims' && code !== 'file-empty')
  if (wrong.length === 0) return ledger
  context.notice(`The ledger cannot be read as it was in ${line(tree.revision)}, so nothing was compared:`)
  throw new LedgerError(wrong, ledger.files)
}
