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

/** A word or a number of a day with a full stop, at the end of what may be no whole sentence. */
const OPEN_END = /(?<![\p{L}\p{N}.])(?:(\p{L}[\p{L}.]*)|\d{1,2})\.\s*$/u
/** What no sentence begins with: a small letter, marks that close or divide, the number of a footnote. */
const NO_START = /^\s*(?:\p{Ll}|[)\]},;:.!?]|\d{1,3}\s*$|\[\d{1,3}\])|^[^\p{L}\p{N}]*$/u
/** A quotation within a sentence that is written without spaces. */
const QUOTED = /[」』]$/

/**
 * The sentences of a paragraph, one after the other without a gap. By the rules of Unicode, and where those would part
 * "Dr. Doe" or "3. Mai" or "“Why?” he asked", put together again: a sentence too long shows more, one too short hides.
 */
export function sentencesOf(paragraph: string): Stretch[] {
  const found: Stretch[] = []
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(paragraph)) {
    const before = found.at(-1)
    const end = index + segment.length
    if (before && goesOn(paragraph.slice(before.start, index), segment)) before.end = end
    else found.push({ start: index, end })
  }
  return found
}

function goesOn(before: string, after: string): boolean {
  if (NO_START.test(after) || QUOTED.test(before)) return true
  const [open, word] = OPEN_END.exec(before.slice(-REACH)) ?? []
  if (open === undefined) return false
  return word === undefined ? /^\s*\p{L}/u.test(after) : isInitials(word) || ABBREVIATIONS.has(word.toLowerCase())
}

/** Characters that are looked at before a place. */
const REACH = 30

/** "J.", "z. B.", "U.S.": letters that stand for words. */
function isInitials(word: string): boolean {
  return word.split('.').every((part) => Array.from(part).length === 1)
}
