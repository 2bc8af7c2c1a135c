import { ENGLISH, IMPERSONAL, OWN_HEDGE } from './english.js'
import { FRENCH } from './french.js'
import { GERMAN } from './german.js'
import { type Judged, languageOf } from './language.js'
import type { Manner } from './patterns.js'
import { RUSSIAN } from './russian.js'
import { SPANISH } from './spanish.js'

const MANNERS: Readonly<Record<Judged, Manner>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH, ru: RUSSIAN }

/** How a language words doubt and speakers; nothing where it is not judged. English where a text does not tell its language. */
export function mannerOf(language: Judged | 'other' | undefined): Manner | undefined {
  return language === 'other' ? undefined : MANNERS[language ?? 'en']
}

/** Up to the next mark that opens one, so that marks that nothing closes are read once. */
const QUOTED = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|‘[^‘’]*’(?!\p{L})/gu

/** A name, a colon, and what it says: "Doe: the mayor knew". */
const SAID_AFTER_COLON = /^[^:.!?]{1,60}: \S/u

/**
 * Whether a text puts something as plain fact: no word of doubt, and nobody who says, thinks or shows it. A text in a language that
 * is not judged is never flat; one whose words do not tell their language is taken to be in `usual`.
 */
export function isFlat(text: string, usual: Judged | 'other' | undefined): boolean {
  const language = languageOf(text) ?? usual ?? (/^[\x20-\x7e]*$/.test(text) ? 'en' : 'other')
  if (language === 'other' || SAID_AFTER_COLON.test(text)) return false
  const { tentative, attributed } = MANNERS[language]
  return !tentative.some((pattern) => pattern.test(text)) && !attributed.test(text)
}

/** The first hedge in an English text that nobody else is said to make. */
export function ownHedge(text: string): string | undefined {
  const own = text.replace(QUOTED, ' ')
  if (languageOf(text) !== 'en' || ENGLISH.attributed.test(own.replace(IMPERSONAL, ' '))) return undefined
  return (IMPERSONAL.exec(own) ?? OWN_HEDGE.exec(own))?.[0]
}
