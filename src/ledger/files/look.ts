import { type BigIntStats, existsSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** What is at a path, behind symbolic links; `undefined` where that cannot be told, be it missing, locked, or links in a circle. */
export function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}

/** Where a path leads, behind symbolic links. Not all that is there leads somewhere: below /proc are things without a path. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** A path, or the folder nearest above it that is there. */
export function nearestExisting(path: string): string {
  const parent = dirname(path)
  return existsSync(path) || parent === path ? path : nearestExisting(parent)
}
