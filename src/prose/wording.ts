import { ENGLISH, IMPERSONAL, OWN_HEDGE } from './english.js'
import { FRENCH } from './french.js'
import { GERMAN } from './german.js'
import { type Judged, languageOf } from './language.js'
import { cueIn, type Manner } from './patterns.js'
import { RUSSIAN } from './russian.js'
import { SPANISH } from './spanish.js'

const MANNERS: Readonly<Record<Judged, Manner>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH, ru: RUSSIAN }

/** How a language words doubt and speakers; nothing where it is not judged. English where a text does not tell its language. */
export function mannerOf(language: Judged | 'other' | undefined): Manner | undefined {
  return language === 'other' ? undefined : MANNERS[language ?? 'en']
}

/** Up to the next mark that opens one, so that marks that nothing closes are read once. */
const QUOTED = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|‘[^‘’]*’(?!\p{L})/gu

/** What is quoted whole, as a title or a sentence is: not a word or two that the writer sets apart. */
const QUOTED_WHOLE = /^.\s?\p{Lu}|\s\S+\s\S+\s/u

/** A name, a colon, and what it says: "Doe: the mayor knew". */
const SAID_AFTER_COLON = /^[^:.!?]{1,60}: \S/u

/** A sentence that begins with what is said, and goes on with who says it. */
const SAID_BEFORE = /^[“„«"‘][^“”„«»"]{1,400}(?:[,!?…][”"’]|[”“»"’],|[”“»"’] ?[—–])/u

const ASKED = /[?？][»”"’)]?\s*$/u

/** How a sentence puts what it says: as plain fact, with a doubt, or as what somebody else says, thinks or shows. */
export type Standing = 'flat' | 'hedged' | 'attributed'

/**
 * How a sentence puts what it says. Nothing for a language that is not judged; a text whose words do not tell its language is taken
 * to be in `usual`. What somebody else doubts is attributed.
 */
export function standingOf(text: string, usual?: Judged | 'other'): Standing | undefined {
  const language = languageOf(text, usual) ?? usual ?? (/^[\x20-\x7e]*$/.test(text) ? 'en' : 'other')
  if (language === 'other') return undefined
  const { tentative, attributed } = MANNERS[language]
  const own = ownWords(text)
  if (SAID_AFTER_COLON.test(text) || SAID_BEFORE.test(text) || attributed.some((cue) => cueIn(own, cue)))
    return 'attributed'
  return ASKED.test(text) || tentative.some((cue) => cueIn(own, cue)) ? 'hedged' : 'flat'
}

/** The text without what is quoted whole, unless nothing else is there. */
function ownWords(text: string): string {
  const own = text.replace(QUOTED, (quoted) => (QUOTED_WHOLE.test(quoted) ? `${quoted[0]}…${quoted.at(-1)}` : quoted))
  return /\p{L}/u.test(own) ? own : text
}

/** Whether a text puts something as plain fact: no word of doubt, and nobody who says, thinks or shows it. */
export function isFlat(text: string, usual: Judged | 'other' | undefined): boolean {
  return standingOf(text, usual) === 'flat'
}

/** The first hedge in an English text that nobody else is said to make. */
export function ownHedge(text: string): string | undefined {
  const own = text.replace(QUOTED, ' ')
  if (languageOf(text) !== 'en' || says(own.replace(IMPERSONAL, ' '))) return undefined
  return (IMPERSONAL.exec(own) ?? OWN_HEDGE.exec(own))?.[0]
}

const says = (text: string) => ENGLISH.attributed.some((cue) => cueIn(text, cue))
