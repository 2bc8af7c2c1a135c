/** Languages whose wording can be judged. */
export const JUDGED = ['en', 'de', 'fr', 'es', 'ru'] as const
export type Judged = (typeof JUDGED)[number]

/** Very common words of each language. Those that are not judged are here so that they are not taken for one that is. */
const COMMON = {
  en: `the of to and was were that for with from at his her their has had have it its not but be been who which this will would
    they he she two three by in on a an is are or into after before`,
  de: `der die das und ist war wurde wurden im den dem des ein eine einen einem einer mit von für auf nicht sich als auch nach bei
    hat haben hatte sein seine ihre zu zum zur an am dass er sie es über gegen habe sei wird werden vom in aus vor um kein keine
    keinen niemand waren ihr zwei drei bis seit oder nie`,
  fr: `le la les l d des du de un une et est était sont a ont avait dans pour sur par avec qu que qui ne n pas au aux ce cette son sa
    ses il elle ils en ou leur été s c se leurs aucun aucune deux trois depuis étaient jamais fut`,
  es: `el la los las un una y es fue era son ha han había en a de del al por para con que no se su sus lo como más le les o entre sobre
    este esta fueron ser dos tres estaba estaban nadie ningún ninguna desde hasta hay ni está`,
  ru: '',
  pt: `o os as um uma e é foi não do da dos das no na nos nas em por para com que se seu sua ao à pelo pela são de`,
  it: `il lo la gli le un una e è di del della dei delle che non per con nel nella si ha sono al alla hanno era stato da`,
  nl: `de het een en van is was niet op te zijn met voor aan werd heeft dat in door bij hij ze worden uit`,
  sv: `och att det som en är på för av till den ett har inte med var de om från i`,
  da: `og af er for til det den som ikke på en et har var med der at i fra`,
  pl: `nie się jest i w z na do że to był była przez od po za o jak`,
} as const

const LANGUAGES = Object.keys(COMMON)
/** By word, the places of the languages in which it is common. */
const COMMON_IN = new Map<string, number[]>()
for (const [at, words] of Object.values(COMMON).entries())
  for (const word of new Set(words.split(/\s+/))) COMMON_IN.set(word, [...(COMMON_IN.get(word) ?? []), at])

/** Letters and endings that tell a language where words do not. */
const SHAPES = new Map<string, RegExp>([
  ['en', /[’']s(?!\p{L})|\p{L}(?:ing|tion|ly|ed)(?!\p{L})|(?<!\p{L})(?:th|wh)/iu],
  ['de', /[äöüß]|sch|\p{L}(?:te|ten|ung|ungen|keit|heit|lich|isch)(?!\p{L})/iu],
  ['fr', /[àâçèêëîïôœùû]|\p{L}(?:aient|ait|ent|eur|eux|oir)(?!\p{L})/iu],
  ['es', /[áíóúñ¿¡]|\p{L}(?:aron|eron|ado|ada)(?!\p{L})/iu],
  ['pt', /[ãõ]/i],
  // No word of four letters or more that ends in a consonant.
  ['it', /^(?=.*\p{L}{4})(?![\s\S]*\p{L}{3}(?![aeiouàèéìòù])\p{L}(?!\p{L}))/iu],
])

/** Characters that are looked at: the first sentences tell. */
const MOST = 1_000

/** Letters of Ukrainian, Belarusian, Serbian and Macedonian that Russian has not. */
const NOT_RUSSIAN = /[ґєіїўђѓјљњќћџ]/iu

/**
 * What language a text is in, by its commonest words; `other` for one that is not judged, nothing where none is seen. Of two that are
 * as likely, it is the `usual` one.
 */
export function languageOf(whole: string, usual?: Judged | 'other'): Judged | 'other' | undefined {
  const text = whole.slice(0, MOST)
  if (/\p{Script=Cyrillic}/u.test(text)) return NOT_RUSSIAN.test(text) ? 'other' : 'ru'
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return 'other'
  const said =
    text
      .replace(/['’]s(?!\p{L})/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const seen = LANGUAGES.map((language) => ({
    language,
    count: (SHAPES.get(language)?.test(text) ? 1 : 0) + (language === usual ? 0.5 : 0),
  }))
  for (const word of said)
    for (const at of COMMON_IN.get(word) ?? []) {
      const language = seen[at]
      if (language) language.count++
    }
  const most = Math.max(...seen.map(({ count }) => count))
  if (most < 1) return undefined
  const spoken = seen
    .filter(({ count }) => count === most)
    .map(({ language }) => JUDGED.find((judged) => judged === language) ?? 'other')
  return spoken.length === 1 ? spoken[0] : spoken.find((one) => one === 'other')
}

/** The language of most of the texts. */
export function mainLanguage(texts: Iterable<string>): Judged | 'other' | undefined {
  const counts = new Map<Judged | 'other', number>()
  for (const text of texts) {
    const language = languageOf(text)
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
