import { join } from 'node:path'

declare const FACTCHECK_FOLDER: string | undefined
declare const FACTCHECK_BUILD: string | undefined

/** Tells one build of the program from another, as what they keep in the cache may differ. Set by the build script. */
export const BUILD = typeof FACTCHECK_BUILD === 'undefined' ? 'source' : FACTCHECK_BUILD

/** The program of a thread that parses a part of a long ledger; only where the build put one beside this program. */
export const PARSE_THREAD =
  typeof FACTCHECK_FOLDER === 'undefined' ? undefined : join(FACTCHECK_FOLDER, 'parse-thread.cjs')
