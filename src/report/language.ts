import { languageOf } from '../prose/language.js'

/** Scripts that tell a language, by themselves or by what does not stand in the text. The first that fits. */
const SCRIPTS: readonly { language: string; letters: RegExp; has?: RegExp; hasNot?: RegExp }[] = [
  {
    language: 'ja',
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    has: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  },
  { language: 'ko', letters: /[\p{Script=Hangul}\p{Script=Han}]/gu, has: /\p{Script=Hangul}/u },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'he', letters: /\p{Script=Hebrew}/gu },
  { language: 'el', letters: /\p{Script=Greek}/gu },
  { language: 'th', letters: /\p{Script=Thai}/gu },
  // Persian, Urdu and their kin have letters that Arabic has not.
  { language: 'ar', letters: /\p{Script=Arabic}/gu, hasNot: /[پچژگکیۓےںہھٹڈڑۀە]/u },
]

/** The language of a text for a browser, which chooses letter forms, hyphens and voices by it; nothing where it is not known. */
export function langOf(text: string): string | undefined {
  const all = count(text, /\p{L}/gu)
  // A name in another script does not make a text one of it.
  const isMostly = (letters: RegExp) => count(text, letters) * 2 > all
  if (isMostly(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)) {
    const judged = languageOf(
      text.replace(/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/gu, ''),
    )
    return judged === 'other' ? undefined : judged
  }
  return SCRIPTS.find(
    ({ letters, has, hasNot }) => isMostly(letters) && (has?.test(text) ?? true) && !hasNot?.test(text),
  )?.language
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
