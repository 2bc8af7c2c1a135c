import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

export const LEDGER_NAME = 'claims.yaml'

/** The nearest claims.yaml at or above a folder. */
export function findLedger(folder: string): string | undefined {
  const path = join(folder, LEDGER_NAME)
  if (existsSync(path)) return path
  const parent = dirname(folder)
  return parent === folder ? undefined : findLedger(parent)
}

/** A path as it is shown: relative to the working directory where that is shorter, with slashes on every system. */
export function nameOf(path: string, cwd: string): string {
  const way = relative(cwd, path) || '.'
  return (way.length < path.length ? way : path).split(sep).join('/')
}
