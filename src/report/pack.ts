import type { SearchIndex } from '../search/index/layout.js'
import type { Language } from '../search/words/stem.js'

/** An index as JSON: its letters as they are, and its numbers as bytes in base 64. */
export interface PackedIndex {
  language: Language
  meanLength: number
  vocabulary: string
  askedLetters: string
  numbers: Record<NumberSection, string>
}

/** The sections that are numbers; `true` where each is near the one before it, and only the difference is written. */
const NUMBERS = {
  wordStarts: true,
  frequencies: false,
  postingStarts: true,
  documents: true,
  places: false,
  bigramStarts: true,
  bigramWords: true,
  lengths: false,
  masses: false,
  askedStarts: true,
  targetStarts: true,
  targets: true,
  targetLikeness: false,
  targetKinds: false,
  phraseStarts: true,
  phraseWords: false,
} as const
type NumberSection = keyof typeof NUMBERS
const SECTIONS = Object.keys(NUMBERS) as NumberSection[]

export function packIndex(index: SearchIndex): PackedIndex {
  const pack = (name: NumberSection) =>
    pairOf(name, packNumbers(index[name].subarray(0, index[name].length), NUMBERS[name]))
  return {
    language: index.language,
    meanLength: index.meanLength,
    vocabulary: index.vocabulary.slice(0, index.vocabulary.length),
    askedLetters: index.askedLetters.slice(0, index.askedLetters.length),
    numbers: Object.fromEntries(SECTIONS.map(pack)) as Record<NumberSection, string>,
  }
}

export function unpackIndex({ numbers, ...letters }: PackedIndex): SearchIndex {
  const unpack = (name: NumberSection) => pairOf(name, unpackNumbers(numbers[name], NUMBERS[name]))
  return { ...letters, ...(Object.fromEntries(SECTIONS.map(unpack)) as Record<NumberSection, Uint32Array>) }
}

const pairOf = <Value>(name: NumberSection, value: Value): [NumberSection, Value] => [name, value]

/** Seven bits a byte, the lowest first; the eighth says that more follow. Of a difference, the lowest bit is its sign. */
function packNumbers(numbers: ArrayLike<number>, byDifference: boolean): string {
  const bytes: number[] = []
  let before = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    const difference = number - before
    let rest = !byDifference ? number : difference < 0 ? -2 * difference - 1 : 2 * difference
    before = number
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest & 0x7f) | 0x80)
    bytes.push(rest)
  }
  return toBase64(bytes)
}

function unpackNumbers(text: string, byDifference: boolean): Uint32Array {
  const bytes = atob(text)
  const numbers: number[] = []
  let before = 0
  for (let at = 0; at < bytes.length; ) {
    let [value, scale, byte] = [0, 1, 0x80]
    for (; byte >= 0x80; scale *= 0x80) {
      byte = bytes.charCodeAt(at++)
      value += (byte & 0x7f) * scale
    }
    if (byDifference) value = before + (value % 2 === 1 ? -(value + 1) / 2 : value / 2)
    numbers.push(value)
    before = value
  }
  return Uint32Array.from(numbers)
}

/** So many bytes are made letters at once: a function takes only so many arguments. */
const AT_ONCE = 8192

function toBase64(bytes: readonly number[]): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) letters += String.fromCharCode(...bytes.slice(at, at + AT_ONCE))
  return btoa(letters)
}
