/** What is fixed: the spelling of a date or DOI, `{source: x}` that may be `x`, and the order of a claim's keys. */
export type FixKind = 'date' | 'doi' | 'shorthand' | 'order'
