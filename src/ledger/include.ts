import { isAbsolute, join, relative, sep, win32 } from 'node:path'
import picomatch from 'picomatch'
import type { Fact } from './problem.js'
import { DISK, type Store } from './store.js'

/**
 * The files that an `include` names, in order of their paths, or why it may not name them: everything stays below the
 * folder of the including file, symbolic links included, as a ledger may come from a stranger's pull request.
 */
export function includedFiles(
  pattern: string,
  folder: string,
  self: string | undefined,
  store: Store = DISK,
): string[] | Fact {
  if (isAbsolute(pattern) || win32.isAbsolute(pattern) || pattern.split(/[\\/]/).includes('..'))
    return { code: 'include-outside', pattern, through: 'path' }
  const paths = picomatch.scan(pattern).isGlob
    ? glob(pattern, folder, store).filter((path) => path !== self)
    : [join(folder, pattern)]
  const existing = paths.filter((path) => store.exists(path))
  if (existing.length === 0) return { code: 'include-missing', pattern }
  const root = store.realPath(folder)
  const outside = existing.some((path) => isOutside(root, store.realPath(path)))
  return outside ? { code: 'include-outside', pattern, through: 'link' } : existing
}

/** The files that fit a pattern. */
function glob(pattern: string, folder: string, store: Store): string[] {
  const { base } = picomatch.scan(pattern)
  const fits = picomatch(pattern)
  return store
    .filesBelow(join(folder, base))
    .filter((path) => fits(relative(folder, path).split(sep).join('/')))
    .sort()
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}
