import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep, win32 } from 'node:path'
import picomatch from 'picomatch'
import type { Fact } from './problem.js'

/**
 * The files that an `include` names, in order of their paths, or why it may not name them: everything stays below the
 * folder of the including file, symbolic links included, as a ledger may come from a stranger's pull request.
 */
export function includedFiles(pattern: string, folder: string, self: string | undefined): string[] | Fact {
  if (isAbsolute(pattern) || win32.isAbsolute(pattern) || pattern.split(/[\\/]/).includes('..'))
    return { code: 'include-outside', pattern, through: 'path' }
  const paths = picomatch.scan(pattern).isGlob
    ? glob(pattern, folder).filter((path) => path !== self)
    : [join(folder, pattern)]
  const existing = paths.filter((path) => existsSync(path))
  if (existing.length === 0) return { code: 'include-missing', pattern }
  const root = realpathSync(folder)
  const outside = existing.some((path) => isOutside(root, realpathSync(path)))
  return outside ? { code: 'include-outside', pattern, through: 'link' } : existing
}

/** The files that fit a pattern. Folders behind symbolic links are not looked into. */
function glob(pattern: string, folder: string): string[] {
  const { base } = picomatch.scan(pattern)
  const fits = picomatch(pattern)
  if (!existsSync(join(folder, base))) return []
  return readdirSync(join(folder, base), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => fits(relative(folder, path).split(sep).join('/')))
    .sort()
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}
