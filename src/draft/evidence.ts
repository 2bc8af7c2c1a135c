import type { Claim } from '../ledger/model/types.js'
import { type DateParts, type DateWritten, datesIn } from '../prose/dates.js'
import { type Figure, figuresIn } from '../prose/figures.js'
import { languageOf } from '../prose/language.js'
import { WORDED } from '../prose/worded.js'
import { SaidText, textsOf } from './quoted.js'
import { type Score, scoresIn } from './scores.js'

/** What claims say that a sentence may be held to. */
export interface Evidence {
  figures: readonly Figure[]
  dates: readonly (DateParts | DateWritten)[]
  scores: readonly Score[]
  /** Their texts, and the words that they quote. */
  texts: readonly SaidText[]
}

/** What a claim says in its text, its date and the words that it quotes. */
export function evidenceOf(claim: Claim): Evidence {
  const { date } = claim
  const texts = textsOf(claim)
  const read = texts.map((one) => {
    const found = datesIn(one)
    return { one, found, figures: figuresIn(one, undefined, found) }
  })
  const written = read.flatMap(({ found }) => found)
  const own = date === undefined ? [] : datesOfEdtf(date)
  const dates = [...written, ...own, ...own.flatMap((day) => written.map((one) => ({ ...day, ...one })))]
  const years = dates.flatMap(({ year }) => (year === undefined ? [] : [plain(year)]))
  const days = dates.flatMap(({ day }) => (day === undefined ? [] : [{ ...plain(day), measure: 'day' }]))
  const counted = read.flatMap(({ one, figures }) => [...figures, ...ordinals(one)])
  const scores = read.flatMap(({ one, figures }) => scoresIn(one, figures))
  return { texts: texts.map((one) => new SaidText(one)), dates, figures: [...counted, ...years, ...days], scores }
}

export function joined(all: readonly Evidence[]): Evidence {
  const [only] = all
  if (only && all.length === 1) return only
  return {
    texts: all.flatMap(({ texts }) => texts),
    dates: all.flatMap(({ dates }) => dates),
    figures: all.flatMap(({ figures }) => figures),
    scores: all.flatMap(({ scores }) => scores),
  }
}

const plain = (value: number): Figure => ({ written: String(value), start: 0, end: 0, values: [value], step: 1 })

/** "The third" bears out "the 3rd". */
function ordinals(text: string): Figure[] {
  const language = languageOf(text)
  const { numbers } = WORDED[language === undefined || language === 'other' ? 'en' : language]
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.flatMap((word) => {
    const value = Number(numbers.get(word))
    return Number.isFinite(value) ? [plain(value)] : []
  })
}

/** The days that an EDTF date names: its first and its last. */
function datesOfEdtf(date: string): DateParts[] {
  return date.split('/').flatMap((one) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(one) ?? []
    if (year === undefined) return []
    return [{ year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) }]
  })
}
