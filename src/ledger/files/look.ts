import { type BigIntStats, realpathSync, statSync } from 'node:fs'

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
