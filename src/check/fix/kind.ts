/** What is fixed: the spelling of a date or DOI, `{source: x}` that may be `x`, and the order of a claim's keys. */
export const FIXES = ['date', 'doi', 'shorthand', 'order'] as const
export type FixKind = (typeof FIXES)[number]
