import { MONTHS } from '../../ledger/model/months.js'

/**
 * A text as the words that are searched. Claims and queries are cut by the same rules, so what is written alike meets.
 */

/** A word of a text: how it is looked up, and where it stands. */
export interface Word {
  /** In lower case, without accents and without a possessive 's. */
  word: string
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  /** Counted in words from 0; the pieces of a script without spaces that start alike share one. */
  position: number
}

/** Longer words, which no one types, are cut: it bounds the work of every later step. */
const LONGEST_WORD = 64

/**
 * First, only because it is fast, a plain word between spaces or the like, which the last would find too. Then, in this
 * order: an address on the web (its letters are no words of the claim), a date in digits, a number with its commas or
 * points, an abbreviation with points, and what is left: letters and digits with apostrophes between them.
 */
function tokens(letters: string, digits: string, marks: string, flags: string): RegExp {
  return new RegExp(
    [
      String.raw`(?<![^\s("])[A-Za-z]+(?=[\s,;!?)"]|\.?(?:\s|$))`,
      String.raw`\b[A-Za-z][A-Za-z0-9+.-]{1,15}://\S+|\bwww\.\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/\S*`,
      String.raw`(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?(?![\d-])`,
      String.raw`(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.\d{4}(?![\d.]*\d)`,
      String.raw`\d+(?:[.,]\d+)+`,
      String.raw`(?<![${letters}${digits}])[${letters}](?:\.[${letters}])+(?![${letters}${digits}])`,
      `[${letters}${digits}${marks}]+(?:['’ʼ][${letters}${marks}]+)*`,
    ].join('|'),
    flags,
  )
}

// Made when a text needs it: to make the one for every script takes some milliseconds, a tenth of a look-up.
let every: RegExp | undefined
let latin: RegExp | undefined
const LATIN = /^[\0-\u024f\u2000-\u206f]*$/

/** Both find the same in a text of Latin letters and common punctuation. */
function tokensOf(text: string): RegExp {
  if (LATIN.test(text)) {
    latin ??= tokens('A-Za-zªµºÀ-ÖØ-öø-ɏ', '0-9²³¹¼-¾', '', 'g')
    return latin
  }
  every ??= tokens('\\p{L}', '\\p{N}', '\\p{M}', 'gu')
  return every
}

const WEB_ADDRESS = /^www\.|\//
const DATE = /^(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}\.\d{1,2}\.\d{4})$/

// Scripts that set no space between words: Thai to Lao, Myanmar, Khmer, Kana, Han.
const UNSPACED =
  '\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}'
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u')
const RUNS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu')

export function words(text: string): Word[] {
  const found: Word[] = []
  const isAscii = ASCII.test(text)
  const pattern = tokensOf(text)
  let position = 0
  const add = (word: string, start: number, end: number) => {
    if (word !== '') found.push({ word, start, end, position: position++ })
  }
  for (let at = 0; at < text.length; ) {
    const plainEnd = endOfPlain(text, at)
    if (plainEnd > at) {
      add(foldPlain(text.slice(at, plainEnd)), at, plainEnd)
      at = plainEnd
      continue
    }
    if (isGap(text.charCodeAt(at))) {
      at++
      continue
    }
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) break
    const [token] = match
    const start = match.index
    at = start + token.length
    if (WEB_ADDRESS.test(token)) {
      position++
    } else if (DATE.test(token)) {
      let from = start
      for (const [i, digits] of token.split(/[-.]/).entries()) {
        add(fold(i === 1 ? (MONTHS[Number(digits) - 1] ?? digits) : digits), from, from + digits.length)
        from += digits.length + 1
      }
    } else if (!isAscii && HAS_UNSPACED.test(token)) {
      position = addRuns(found, token, start, position)
    } else {
      add(fold(token), start, at)
    }
  }
  return found
}

/**
 * Where a word of plain letters or of digits ends that begins here behind a space and stands before one or before a mark: the
 * commonest kind, found without the pattern, which finds the same. `at` itself where there is none.
 */
function endOfPlain(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const isPlain = isLetter(code) ? isLetter : isDigit(code) ? isDigit : undefined
  if (isPlain === undefined || (at > 0 && !OPENS.includes(text.charAt(at - 1)))) return at
  let end = at + 1
  while (isPlain(text.charCodeAt(end))) end++
  if (end === text.length) return end
  const mark = text.charAt(end)
  if (mark === '.') return end + 1 === text.length || SPACES.includes(text.charAt(end + 1)) ? end : at
  return CLOSES.includes(mark) && !(mark === ',' && isDigit(text.charCodeAt(end + 1))) ? end : at
}

const SPACES = ' \n\r\t'
const OPENS = `${SPACES}("`
const CLOSES = `${SPACES},;!?)"`

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** White space and marks of ASCII, with which no word begins. */
function isGap(code: number): boolean {
  return code < 0x80 && code !== HYPHEN && code !== UNDERSCORE && !isLetter(code) && !isDigit(code)
}

const HYPHEN = 0x2d
const UNDERSCORE = 0x5f

/** A text as it is looked up: what is written alike is the same. */
export function folded(text: string): string {
  return words(text)
    .map(({ word }) => word)
    .join(' ')
}

/** A token with letters of an unspaced script: each of their runs in pairs of characters, and in single ones. */
function addRuns(found: Word[], token: string, tokenStart: number, first: number): number {
  let position = first
  for (const { 0: run, index } of token.matchAll(RUNS)) {
    let start = tokenStart + index
    if (!HAS_UNSPACED.test(run)) {
      found.push({ word: fold(run), start, end: start + run.length, position: position++ })
      continue
    }
    const characters = [...run]
    for (const [i, character] of characters.entries()) {
      const end = start + character.length
      const next = characters[i + 1]
      found.push({ word: fold(character), start, end, position })
      if (next !== undefined) found.push({ word: fold(character + next), start, end: end + next.length, position })
      position++
      start = end
    }
  }
  return position
}

// The accents of Latin, Greek and Cyrillic, the points of Hebrew, the vowel signs and the tatweel of Arabic. Marks of
// other scripts are letters in all but name.
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
])
const NOT_PLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g')
const ASCII = /^[\0-\x7f]*$/

/** A word as it is looked up: without case, accents, apostrophes, a possessive 's, and what numbers are dressed in. */
function fold(raw: string): string {
  const cut = raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw
  const lower = ASCII.test(cut) ? cut.toLowerCase() : plain(cut)
  const code = lower.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return foldNumber(lower)
  const bare = /['’ʼ.]/.test(lower) ? lower.replace(/['’ʼ]s$/, '').replace(/['’ʼ.]/g, '') : lower
  return inOneRomanisation(bare)
}

/** The same of plain letters or digits. */
function foldPlain(raw: string): string {
  if (isDigit(raw.charCodeAt(0))) return foldNumber(raw.slice(0, LONGEST_WORD))
  return inOneRomanisation(raw.slice(0, LONGEST_WORD).toLowerCase())
}

function inOneRomanisation(word: string): string {
  return word.includes('sk') ? word.replace(SLAVIC_ENDING, 'sky') : word
}

/** Zelensky, Zelenskyy, Zelenskiy and Zelenski are one name in as many romanisations. */
const SLAVIC_ENDING = /(?<=[^0-9]{3})sk(?:[iy]y|i[ij]?)$/

function plain(word: string): string {
  const letters = word.normalize('NFKD').toLowerCase().replace(ACCENTS, '')
  return letters.replace(NOT_PLAIN, (letter) => PLAIN.get(letter) ?? letter).normalize('NFC')
}

/** "1,500" is 1500, "05" is 5, "14th" is 14; "3.5" stays. */
function foldNumber(number: string): string {
  return number
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)$/, '')
}
