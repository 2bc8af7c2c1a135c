import type { Stretch } from '../quote.js'

/** Words with a full stop that mostly stand before the rest of their sentence, in the languages of Latin letters. */
const ABBREVIATIONS = new Set(
  (
    'adm apr art aug ausg bd bzw ca cap capt cf ch chap co col comdr corp dec dept det dr ed eds eq esp etc evtl exc feb fig figs fn fr gen ' +
    'ggf gov hon hr hrn inc inkl insp jan jr jul jun lt ltd maj mar messrs mio mme mlle mr mrs ms mt nov nr no nos nn oct okt p para ' +
    'pos pp pres prof rep rev sec sen sep sept sgt sog sr sra srta st ste str supt tab tel tsd vgl viz vol vs bspw resp ' +
    'abs anm aufl bearb dez ebd hrsg jg kap mr mrd sp usw zit al'
  ).split(' '),
)

/** A word with a full stop, at the end of what may be no whole sentence. */
const OPEN_END = /(?<![\p{L}\p{N}.])(\p{L}[\p{L}.]*)\.\s*$/u
/** "am 3. Mai", "der 2. Weltkrieg": German writes so what comes third and second. */
const ORDINAL = /(?<!\p{L})(?:am|der|die|das|den|dem|des|im|vom|zum|zur|beim|ab|bis|seit) \d{1,2}\.\s*$/iu
const MONTH =
  /^\s*(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u
/** What no sentence begins with: a small letter, marks that close or divide, the number of a footnote. */
const NO_START = /^\s*(?:\p{Ll}|[)\]},;:.!?]|\d{1,3}\s*$)|^[^\p{L}\p{N}]*$/u
/** A quotation within a sentence that is written without spaces. */
const QUOTED = /[」』]$/
const OPENING = /[\p{Ps}\p{Pi}]+$/u

/**
 * The sentences of a paragraph, one after the other without a gap. By the rules of Unicode, and where those would part
 * "Dr. Doe" or "3. Mai" or "“Why?” he asked", put together again: a sentence too long shows more, one too short hides.
 */
export function sentencesOf(paragraph: string): Stretch[] {
  const found: Stretch[] = []
  let opening = 0
  for (const segment of segmentsOf(paragraph)) {
    const before = found.at(-1)
    const start = segment.start - opening
    const { end } = segment
    // The rules take a mark that opens, written without a space before it, for one that closes.
    const tail = paragraph.slice(Math.max(segment.start, end - REACH), end)
    opening = end < paragraph.length ? (OPENING.exec(tail)?.[0].length ?? 0) : 0
    if (before && goesOn(paragraph.slice(Math.max(before.start, start - REACH), start), paragraph.slice(start, end)))
      before.end = end - opening
    else found.push({ start, end: end - opening })
  }
  return found
}

/** UTF-16 units that are parted at once: for each part, Node copies all that it was given. */
const WINDOW = 4000
/** Where a sentence ends is told by what follows it. */
const LOOKAHEAD = 400

/** Without any other sign, no sentence ends. */
const MAY_END = /[^\p{L}\p{M}\p{N} ,:;()'"“”‘’«»-]/u

/** Sentences by the rules of Unicode. */
function* segmentsOf(text: string): Generator<Stretch> {
  if (!MAY_END.test(text)) {
    if (text !== '') yield { start: 0, end: text.length }
    return
  }
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })
  let start = 0
  for (let size = WINDOW; start < text.length; size *= 2) {
    const from = start
    const isLast = from + size >= text.length
    for (const { segment, index } of segmenter.segment(text.slice(from, from + size))) {
      const end = from + index + segment.length
      if (!isLast && end > from + size - LOOKAHEAD) break
      yield { start, end }
      start = end
    }
    if (start > from) size = WINDOW / 2
  }
}

/** `before` is the end of what stands there. */
function goesOn(before: string, after: string): boolean {
  if (NO_START.test(after) || QUOTED.test(before)) return true
  const [, word] = OPEN_END.exec(before) ?? []
  if (word !== undefined) return isInitials(word) || ABBREVIATIONS.has(word.toLowerCase())
  return ORDINAL.test(before) || (/\d\.\s*$/.test(before) && MONTH.test(after))
}

/** Characters that are looked at before a place. */
const REACH = 30

/** "J.", "z. B.", "U.S.": letters that stand for words. */
function isInitials(word: string): boolean {
  return word.split('.').every((part) => Array.from(part).length === 1)
}
