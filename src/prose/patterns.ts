/** How one language words what is not certain, and what somebody else says. */
export interface Manner {
  /** Words that show that something is not known to be so. */
  tentative: readonly RegExp[]
  /** Words that say that somebody says, thinks or shows it. */
  attributed: RegExp
}

/** Letters that `[^.]*` and `.*` in a pattern of words reach over: a text that begins one at every word would else be read as often. */
const MOST_BETWEEN = 150

/** A pattern of whole words, in any script: one of the alternatives, with no letter beside it. */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  const any = alternatives.map((one) => one.trim().replaceAll(/\s*\n\s*/g, '')).join('|')
  const bounded = any.replaceAll(/(\[\^\.\]|\.)\*/g, `$1{0,${MOST_BETWEEN}}`)
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${bounded})(?![\p{L}\p{M}\p{N}])`, 'iu')
}
