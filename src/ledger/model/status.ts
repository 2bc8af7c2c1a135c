/** What may become of a claim. */
export const CLAIM_STATUSES = ['corrected', 'withdrawn', 'superseded'] as const

/** What may become of a source after it was published. */
export const SOURCE_CHANGES = ['corrected', 'expression of concern', 'superseded', 'withdrawn', 'retracted'] as const

/** What is told of a claim, by its own status or by that of a source. */
export const STATUSES: readonly string[] = [...new Set([...CLAIM_STATUSES, ...SOURCE_CHANGES])]
