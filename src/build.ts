declare const FACTCHECK_BUILD: string | undefined

/** Tells one build of the program from another, as what they keep in the cache may differ. Set by the build script. */
export const BUILD = typeof FACTCHECK_BUILD === 'undefined' ? 'source' : FACTCHECK_BUILD
