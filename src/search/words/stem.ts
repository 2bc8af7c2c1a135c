import { stemmer } from 'stemmer'

/** Languages of which the forms of words are known. */
export type Language = 'en' | 'de'

/** What the forms of a word share: Porter's stem of English, Cistem's of German. */
export function stemOf(word: string, language: Language): string {
  return language === 'de' ? cistem(word) : stemmer(word)
}

/**
 * The stem of a German word, already without capitals and umlauts, after L. Weißweiler and A. Fraser, "Developing a
 * Stemmer for German Based on a Comparative Analysis of Publicly Available Stemmers" (2017), the case-insensitive
 * variant; but ge- goes only where a participle may begin with it: Gefahr is not fahren.
 */
function cistem(word: string): string {
  let stem = word
    .replace(/^ge(?=.{3,}(?:t|en)$)/, '')
    .replaceAll('sch', '$')
    .replaceAll('ei', '%')
    .replaceAll('ie', '&')
    .replace(/(.)\1/g, '$1*')
  while (stem.length > 3) {
    const shorter =
      stem.length > 5 && /(?:e[mr]|nd)$/.test(stem)
        ? stem.slice(0, -2)
        : /[tesn]$/.test(stem)
          ? stem.slice(0, -1)
          : stem
    if (shorter === stem) break
    stem = shorter
  }
  return stem.replace(/(.)\*/g, '$1$1').replaceAll('&', 'ie').replaceAll('%', 'ei').replaceAll('$', 'sch')
}

const GERMAN = new Set(
  'der die das und nicht ist den dem des ein eine einen mit von auf für fur wurde hat im zu'.split(' '),
)
const ENGLISH = new Set('the of and to in is was that for on with by has had were not from its an'.split(' '))

/** The language of texts, by their commonest words. English where nothing tells. */
export function languageOf(counts: Iterable<[word: string, count: number]>): Language {
  let [german, english] = [0, 0]
  for (const [word, count] of counts) {
    if (GERMAN.has(word)) german += count
    if (ENGLISH.has(word)) english += count
  }
  return german > english ? 'de' : 'en'
}
