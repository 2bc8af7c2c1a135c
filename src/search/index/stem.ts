/**
 * The stem of an English word, after M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980): "relations",
 * "related" and "relate" share one. Words of other languages come out whole or shortened alike; that harms little,
 * since a stem is only ever compared with another stem.
 *
 * Porter's measure m of a word's beginning is the number of times that a vowel is followed by a consonant in it.
 */

const CONSONANT = '[^aeiou]'
const VOWEL = '[aeiouy]'
const CONSONANTS = `${CONSONANT}[^aeiouy]*`
const VOWELS = `${VOWEL}[aeiou]*`

const MEASURE_OVER_0 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`)
const MEASURE_IS_1 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`)
const MEASURE_OVER_1 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`)
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${VOWEL}`)
/** Porter's *o: it ends in consonant, vowel, consonant, the last not w, x or y. */
const ENDS_SHORT = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`)

/** Steps 2 and 3: long endings to shorter ones. */
const SHORTER_2: Record<string, string> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
}
const SHORTER_3: Record<string, string> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}
const ENDING_2 = endings(Object.keys(SHORTER_2))
const ENDING_3 = endings(Object.keys(SHORTER_3))
const ENDING_4 = endings('al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize'.split(' '))

/** Matches the longest of the endings: the engine tries where a match may start from left to right. */
function endings(list: string[]): RegExp {
  return new RegExp(`^(.+?)(${list.join('|')})$`)
}

/** The stem of a word in lower case. Words that are not all of a to z, and those of one or two letters, are their own. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  return withoutFinalE(withoutSuffix(shortened(withoutInflection(word))))
}

/** Step 1: plurals, -ed and -ing, and y to i. */
function withoutInflection(word: string): string {
  let rest = word
  if (/(?:ss|i)es$/.test(rest)) rest = rest.slice(0, -2)
  else if (/[^s]s$/.test(rest)) rest = rest.slice(0, -1)

  if (rest.endsWith('eed')) {
    if (MEASURE_OVER_0.test(rest.slice(0, -3))) rest = rest.slice(0, -1)
  } else {
    const before = /^(.+?)(?:ed|ing)$/.exec(rest)?.[1]
    if (before !== undefined && HAS_VOWEL.test(before)) rest = mended(before)
  }
  const before = rest.slice(0, -1)
  return rest.endsWith('y') && HAS_VOWEL.test(before) ? `${before}i` : rest
}

/** What -ed and -ing leave: "conflat" is conflate, "hopp" hop, "fil" file. */
function mended(before: string): string {
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`
  if (/([^aeioulsz])\1$/.test(before)) return before.slice(0, -1)
  return ENDS_SHORT.test(before) ? `${before}e` : before
}

function shortened(word: string): string {
  return shorten(shorten(word, ENDING_2, SHORTER_2), ENDING_3, SHORTER_3)
}

function shorten(word: string, pattern: RegExp, shorter: Record<string, string>): string {
  const [, before = '', ending = ''] = pattern.exec(word) ?? []
  return MEASURE_OVER_0.test(before) ? before + (shorter[ending] ?? ending) : word
}

/** Step 4. */
function withoutSuffix(word: string): string {
  const before = ENDING_4.exec(word)?.[1] ?? /^(.+[st])ion$/.exec(word)?.[1]
  return before !== undefined && MEASURE_OVER_1.test(before) ? before : word
}

/** Step 5: a final e, and one l of two. */
function withoutFinalE(word: string): string {
  const before = word.slice(0, -1)
  if (word.endsWith('e')) {
    if (MEASURE_OVER_1.test(before) || (MEASURE_IS_1.test(before) && !ENDS_SHORT.test(before))) return before
  }
  return word.endsWith('ll') && MEASURE_OVER_1.test(word) ? before : word
}
