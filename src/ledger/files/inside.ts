import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is a folder, or lies somewhere in it; by their names alone, so links are to be resolved before. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
