import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { DiffNote } from '../../format/diff/note.js'
import { isInside } from '../../ledger/files/inside.js'
import { findLedger } from '../../ledger/files/ledger-path.js'
import { GitError } from '../../ledger/git/git-fault.js'
import { GitTree } from '../../ledger/git/git-tree.js'
import { Repository } from '../../ledger/git/repository.js'
import { tryLoad } from '../../ledger/load/load.js'
import type { Ledger } from '../../ledger/model/types.js'
import { describeGitFault } from '../../words/git-fault.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'

/** The files that the ledger begins with, in folders as git knows them: behind symbolic links. */
export function rootsOf({ io: { cwd }, options: { file = [] } }: Context): string[] {
  if (file.includes('-'))
    throw new UsageError('standard input has no history to compare with', 'name a file of a git repository')
  const paths = file.length > 0 ? file.map((name) => resolve(cwd, name)) : [findLedger(cwd)]
  return paths.flatMap((path) => {
    try {
      return path === undefined ? [] : [join(realpathSync(dirname(path)), basename(path))]
    } catch {
      return [] // The loader says what is wrong with it.
    }
  })
}

/** A ledger as it was, and what a person should know of that. */
export interface Past {
  base: Ledger
  commit: string
  /** The revision as a person knows it. */
  name: string
  notes: DiffNote[]
}

/** The ledger as it was in a revision. One that was not there, or could not be read, is a ledger without claims. */
export function past(
  revision: string,
  { mergeBase }: { mergeBase?: boolean },
  roots: readonly string[],
  { io: { cwd, env } }: Context,
): Past {
  try {
    const repository = new Repository(dirname(roots[0] ?? ''), env)
    const outside = roots.find((path) => !isInside(repository.root, path))
    if (outside) throw new UsageError(`${outside} is not in the git repository ${repository.root}`)
    const commit = mergeBase ? repository.forkPoint(revision) : repository.commitOf(revision)
    const tree = new GitTree(repository, commit, mergeBase ? commit.slice(0, 10) : revision)
    const notes: DiffNote[] = []
    const files = formerPaths(roots, tree, commit, notes)
    return { base: ledgerIn(tree, files, cwd, notes), commit, name: tree.revision, notes }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    const { message, help } = describeGitFault(error.fault)
    throw new UsageError(message, help)
  }
}

/** The files that the ledger began with, renamed since or not; none where a file was not there. */
function formerPaths(roots: readonly string[], tree: GitTree, commit: string, notes: DiffNote[]): string[] {
  if (roots.every((path) => tree.kindOf(path) === 'file')) return [...roots]
  const renames = tree.repository.renamedSince(commit)
  return roots.flatMap((path) => {
    if (tree.kindOf(path) === 'file') return [path]
    const was = renames.get(path)
    const name = tree.nameOf(path)
    const isKnown = was !== undefined && tree.kindOf(was) === 'file'
    notes.push(isKnown ? { code: 'renamed', name, was: tree.nameOf(was) } : { code: 'not-there', name })
    return isKnown ? [was] : []
  })
}

function ledgerIn(tree: GitTree, files: readonly string[], cwd: string, notes: DiffNote[]): Ledger {
  const none = { files: new Map(), sources: new Map(), claims: new Map(), names: [], rules: [] }
  if (files.length === 0) return none
  const { ledger, problems } = tryLoad({ files, cwd, store: tree })
  const problem = problems.find(({ code }) => code !== 'no-claims' && code !== 'file-empty')
  if (!problem) return ledger
  notes.push({ code: 'unreadable', revision: tree.revision, problem })
  return none
}
