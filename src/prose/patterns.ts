/** How one language words what is not certain, and what somebody else says. */
export interface Manner {
  /** Words that show that something is not known to be so. */
  tentative: readonly RegExp[]
  /** Words that say that somebody says, thinks or shows it. */
  attributed: RegExp
}

/** A pattern of whole words, in any script: one of the alternatives, with no letter beside it. */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  const any = alternatives.map((one) => one.trim().replaceAll(/\s*\n\s*/g, '')).join('|')
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${any})(?![\p{L}\p{M}\p{N}])`, 'iu')
}
