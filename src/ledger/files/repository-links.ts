import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { isInside } from './inside.js'

/** The folder of the repository that a folder lies in, by their names alone. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : repositoryOf(parent)
}

/**
 * Whether a symbolic link leads from a path in a folder out of that, or into its `.git`, where git keeps secrets and finds
 * commands: a link may have come with a stranger's commit. `real` is where the path leads.
 */
export function leadsAstray(folder: string, path: string, real: string): boolean {
  if (!isInside(folder, path)) return false
  const root = realpathSync(folder)
  return !isInside(root, real) || (isInGit(root, real) && !isInGit(folder, path))
}

function isInGit(folder: string, path: string): boolean {
  return relative(folder, path).split(sep).includes('.git')
}

/** Whether what a path names is kept elsewhere than in the repository that the path lies in. */
export function isElsewhere(path: string): boolean {
  const real = realPathOf(path)
  if (real === undefined || real === path) return false
  const repository = repositoryOf(dirname(path))
  return repository !== undefined && leadsAstray(repository, path, real)
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
