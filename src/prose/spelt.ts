import type { Judged } from './language.js'

/** A number in words, with its place. `step` is what it is told to: "three million" to a million. */
export interface Spelt {
  start: number
  end: number
  value: number
  step: number
}

interface Numerals {
  /** What is added up. */
  plain: ReadonlyMap<string, number>
  /** What multiplies: hundred, thousand, million. */
  scales: ReadonlyMap<string, number>
  /** Between the words of one number. */
  joins: RegExp
}

const listed = (words: string, from: number, by = 1) =>
  words.split(' ').flatMap((alike, at) => alike.split('|').map((word): [string, number] => [word, from + at * by]))
const MILLION = 1e6

const NUMERALS: Readonly<Record<Exclude<Judged, 'de'>, Numerals>> = {
  en: {
    plain: new Map([
      ...listed(
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
        1,
      ),
      ...listed('twenty thirty forty|fourty fifty sixty seventy eighty ninety', 20, 10),
      ['a', 1],
      ['dozen', 12],
    ]),
    scales: new Map([
      ['hundred', 100],
      ['thousand', 1000],
      ['million', MILLION],
      ['billion', 1e9],
      ['trillion', 1e12],
    ]),
    joins: /^(?:[ -]|,? and )$/,
  },
  fr: {
    plain: new Map([
      ...listed('un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 1),
      ...listed('vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante', 20, 10),
    ]),
    scales: new Map([
      ['cent', 100],
      ['cents', 100],
      ['mille', 1000],
      ['million', MILLION],
      ['millions', MILLION],
      ['milliard', 1e9],
      ['milliards', 1e9],
    ]),
    joins: /^(?:[ -]| et |-et-)$/,
  },
  es: {
    plain: new Map([
      ...listed(
        'uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
        1,
      ),
      ...listed(
        'veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
        20,
      ),
      ...listed('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
      ...listed(
        'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
        100,
        100,
      ),
    ]),
    scales: new Map([
      ['mil', 1000],
      ['millón', MILLION],
      ['millones', MILLION],
    ]),
    joins: /^(?: | y )$/,
  },
  ru: {
    plain: new Map([
      ...listed(
        'один|одна|одно два|две|двух три|трёх|трех четыре|четырёх|четырех пять|пяти шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти',
        1,
      ),
      ...listed(
        'одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
        11,
      ),
      ...listed('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто', 20, 10),
    ]),
    scales: new Map([
      ['тысяча', 1000],
      ['тысяч', 1000],
      ['тысячи', 1000],
      ['миллион', MILLION],
      ['миллиона', MILLION],
      ['миллионов', MILLION],
    ]),
    joins: /^ $/,
  },
}

/** Per cent, per mille: but twelve is a number in "por doce votos". */
const PER = /(?<!\p{L})pou?r\s$/iu
const PER_WHAT = /^(?:cents?|ciento|mille|mil)$/
const WORD = /\p{L}+/gu
/** "One" and "a" alone count nothing. */
const ALONE = 1

/** The numbers in words of a text. Its language says which words are. */
export function speltIn(text: string, language: Judged): Spelt[] {
  return language === 'de' ? germanIn(text) : addedUp(text, NUMERALS[language])
}

interface Sum extends Spelt {
  whole: number
  part: number
  last: number
  count: number
}

function addedUp(text: string, { plain, scales, joins }: Numerals): Spelt[] {
  const found: Spelt[] = []
  let sum: Sum | undefined
  const finish = () => {
    if (sum && (sum.count > 1 || sum.value !== ALONE) && sum.value > 0) found.push(pick(sum))
    sum = undefined
  }
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = written.toLowerCase()
    const [value, scale] = [plain.get(word), scales.get(word)]
    if (value === undefined && scale === undefined) continue
    if (PER_WHAT.test(word) && PER.test(text.slice(Math.max(0, index - 6), index))) continue
    if (sum && !joins.test(text.slice(sum.end, index))) finish()
    const isMore = sum && (scale !== undefined || goesOn(sum, value ?? 0))
    if (!isMore) finish()
    // A scale alone counts nothing: thousands of people.
    if (!sum && scale !== undefined && !/^(?:mille|mil|cent|cien)$/.test(word)) continue
    sum ??= { start: index, end: index, value: 0, step: 1, whole: 0, part: 0, last: Infinity, count: 0 }
    if (scale !== undefined) multiply(sum, scale)
    else if (value !== undefined) add(sum, value)
    sum.end = index + written.length
    sum.value = sum.whole + sum.part
    sum.count++
  }
  finish()
  return found
}

const pick = ({ start, end, value, step }: Sum): Spelt => ({ start, end, value, step })

/** "Twenty three", not "twenty thirty"; "quatre vingt" and "soixante dix" are one. */
function goesOn({ last }: Sum, value: number): boolean {
  if (value === 20 && last === 4) return true
  if ((last === 60 || last === 80) && value < 20) return true
  return value < last && (last >= 100 || (last >= 20 && value < 10))
}

function add(sum: Sum, value: number): void {
  const isFourScore = value === 20 && sum.last === 4
  sum.part += isFourScore ? 76 : value
  sum.last = isFourScore ? 80 : value
  sum.step = 1
}

function multiply(sum: Sum, scale: number): void {
  if (scale === 100) sum.part = (sum.part % 100 || 1) * 100 + Math.floor(sum.part / 100) * 100
  else {
    sum.whole += (sum.part || 1) * scale
    sum.part = 0
  }
  sum.step = scale
  sum.last = scale
}

const UNITS = new Map(
  listed(
    'ein|eins|eine zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    1,
  ),
)
const TENS = new Map(listed('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10))
const GERMAN_SCALES = new Map([
  ['million', MILLION],
  ['millionen', MILLION],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['tausend', 1000],
])

function germanIn(text: string): Spelt[] {
  const found: Spelt[] = []
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = written.toLowerCase()
    const scale = GERMAN_SCALES.get(word)
    const before = found.at(-1)
    if (scale !== undefined && before && text.slice(before.end, index) === ' ') {
      before.value *= scale
      before.step = scale
      before.end = index + written.length
      continue
    }
    const value = written.length > 60 ? undefined : germanNumber(word)
    const isOne =
      value === ALONE &&
      !/^\s(?:Million|Milliarde|Tausend|tausend|Hundert|hundert)/u.test(
        text.slice(index + written.length, index + written.length + 12),
      )
    if (value !== undefined && !isOne)
      found.push({ start: index, end: index + written.length, value, step: stepOf(value, word) })
  }
  return found
}

const stepOf = (value: number, word: string) =>
  /tausend$/.test(word) ? 1000 : /hundert$/.test(word) && value >= 100 ? 100 : 1

/** "dreiundzwanzig", "zweihundertfünf", "eintausendzweihundert". */
function germanNumber(word: string): number | undefined {
  for (const [name, scale] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(name)
    if (at < 0) continue
    const before = at === 0 ? 1 : germanNumber(word.slice(0, at))
    const rest = word.slice(at + name.length).replace(/^und(?=.)/, '')
    const after = rest === '' ? 0 : germanNumber(rest)
    return before === undefined || after === undefined ? undefined : before * scale + after
  }
  const small = UNITS.get(word) ?? TENS.get(word)
  if (small !== undefined) return small
  const and = word.indexOf('und')
  if (and < 1) return undefined
  const [unit, ten] = [UNITS.get(word.slice(0, and)), TENS.get(word.slice(and + 3))]
  return unit !== undefined && ten !== undefined && unit < 10 ? ten + unit : undefined
}
