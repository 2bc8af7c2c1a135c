import type { Figure } from '../prose/figures.js'
import { measured } from '../prose/measures.js'
import type { Stretch } from '../quotes/quote.js'
import { placeOf, type Sentence } from './draft.js'
import type { Evidence } from './evidence.js'
import { dateFits, figureFits } from './fits.js'
import { scoresIn, turnedRound } from './scores.js'

/** A number or date that the claims of a sentence do not say. */
export interface NumberBeyond {
  kind: 'number'
  written: string
  /** With what it measures: 71%. */
  measured: string
  /** What the claims say. */
  said: readonly string[]
  /** What they say that is the same number of something else. */
  same?: string
}

/** The numbers and dates of a sentence that its claims do not say, in their order. */
export function numbersBeyond(sentence: Sentence, evidence: Evidence): (NumberBeyond & Stretch)[] {
  const figures = sentence.figures.filter((figure) => !figureFits(figure, evidence))
  const dates = sentence.dates.filter((date) => !dateFits(date, evidence))
  const said = saidIn(evidence)
  const beyond = [
    ...figures.map((one) => ({ one, said, measured: measured(one.written, one.measure), ...sameIn(one, evidence) })),
    ...dates.map((one) => ({ one, said, measured: one.written })),
  ]
  const turned = scoresIn(sentence.text, sentence.figures).flatMap((one) => {
    const said = turnedRound(one, evidence.scores)
    return said === undefined ? [] : [{ one, said: [said], measured: one.written }]
  })
  return [...beyond, ...turned]
    .sort((a, b) => a.one.start - b.one.start)
    .map(({ one, ...rest }) => ({ kind: 'number', written: one.written, ...rest, ...placeOf(sentence, one) }))
}

/** The same number, of something else: 71 per cent is not 71. */
function sameIn(figure: Figure, { figures }: Evidence): { same?: string } {
  const own = measured(figure.written, figure.measure)
  const same = figures.find(
    (known) =>
      known.measure !== figure.measure &&
      known.values.some((value) => figure.values.includes(value)) &&
      measured(known.written, known.measure) !== own,
  )
  return same ? { same: measured(same.written, same.measure) } : {}
}

const MOST_SAID = 6

/** The numbers and dates of the claims, as they write them. */
function saidIn({ figures, dates }: Evidence): string[] {
  const said = new Set<string>()
  for (const one of dates) {
    if (said.size === MOST_SAID) break
    if ('written' in one) said.add(one.written)
  }
  for (const { end, written, measure = '' } of figures) {
    if (said.size === MOST_SAID) break
    // A unit in words would be told in English, whatever the claim says.
    if (end > 0) said.add(measure.length > 2 ? written : measured(written, measure || undefined))
  }
  return [...said]
}
