/** A pattern that is looked for in a text in small letters, or as it stands where capitals count. */
export interface Cue {
  pattern: RegExp
  cased: boolean
}

/** The words of a text that a cue is about. */
export const cueIn = (text: string, { pattern, cased }: Cue): string | undefined =>
  pattern.exec(cased ? text : text.toLowerCase())?.[0]

/** How one language words what is not certain, and what somebody else says. */
export interface Manner {
  /** Words that show that something is not known to be so. */
  tentative: readonly Cue[]
  /** Words that say that somebody says, thinks or shows it. */
  attributed: readonly Cue[]
}

/** A pattern that looks at capitals. */
export const cased = (pattern: RegExp): Cue => ({ pattern, cased: true })

/** A pattern in small letters. One that ignores case by itself takes ten times as long to compile. */
export const small = (pattern: RegExp): Cue => ({ pattern, cased: false })

/** What may stand between two words of one sentence: bounded, so that a long text takes no longer for each of its words. */
export const GAP = '[^.!?;]{0,150}?'

/** At most so many words, each with the space behind it. */
export const upTo = (most: number): string => `(?:[^\\s.,:;!?]{1,40} ){0,${most}}?`

/** A pattern of whole words, in any script: one of the alternatives, in small letters, with no letter beside it. */
export function wholeWords(...alternatives: readonly string[]): Cue {
  return small(new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${oneOf(...alternatives)})(?![\p{L}\p{M}\p{N}])`, 'u'))
}

/** A pattern of what begins with a sign, as a comma or the end of a quote does, and ends with a whole word. */
export function afterSign(...alternatives: readonly string[]): Cue {
  return small(new RegExp(String.raw`(?:${oneOf(...alternatives)})(?![\p{L}\p{M}\p{N}])`, 'u'))
}

/** The alternatives as one, without the line breaks that they are written with. */
export function oneOf(...alternatives: readonly string[]): string {
  return alternatives.map((one) => one.trim().replaceAll(/\s*\n\s*/g, '')).join('|')
}

/** Words by how they begin, whatever their ending. */
export function stems(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .map((stem) => String.raw`${stem}\p{L}{0,12}`)
    .join('|')
}

/** Each stem with each ending. */
export function inflected(list: string, endings: string): string {
  return `(?:${list.trim().split(/\s+/).join('|')})(?:${endings})`
}
