// How long it takes to look quotes up: npm run bench:quotes, or see package.json for how another bench is run.
import { existsSync, readFileSync } from 'node:fs'
import { fold } from '../src/quotes/fold.js'
import { NearestFinder } from '../src/quotes/nearest.js'
import { locateQuote } from '../src/quotes/quote.js'
import { chanceFrom, HARMLESS, WRONG } from '../tests/quotes/quote-alterations.js'
import { TEXTS } from '../tests/quotes/quote-texts.js'

const ARTICLE = '../shared/data/article.txt'
const QUOTES = 1000
const WORDS_QUOTED = 9

const chance = chanceFrom(1)
const vocabulary = [...new Set(Object.values(TEXTS).join(' ').split(' '))]

for (const megabytes of [0.25, 0.5, 1, 2, 4]) measure(megabytes * 1024 * 1024)
if (existsSync(ARTICLE)) article(readFileSync(ARTICLE, 'utf8'))

/** Words in every script and in no order; quotes from all over them, as they stand, set otherwise and wrong. */
function measure(length: number): void {
  const words: string[] = []
  for (let size = 0; size < length; size += (words.at(-1)?.length ?? 0) + 1)
    words.push(vocabulary[Math.floor(chance() * vocabulary.length)] ?? '')
  const text = words.join(' ')
  const quotes = Array.from({ length: QUOTES }, (_, at) => {
    const from = Math.floor((at * (words.length - WORDS_QUOTED)) / QUOTES)
    return words.slice(from, from + WORDS_QUOTED).join(' ')
  })
  const folding = timed(() => fold(text))
  const exact = timed(() => quotes.map((quote) => locateQuote({ exact: quote }, folding.result)))
  const wrong = quotes.map((quote) => WRONG['another word']?.(quote, chance) ?? quote)
  const missing = timed(() => wrong.map((quote) => locateQuote({ exact: quote }, folding.result)))
  const indexing = timed(() => new NearestFinder(text))
  const nearest = timed(() => wrong.map((quote) => indexing.result.find(quote)))
  const found = exact.result.filter(({ state }) => state !== 'not-found').length
  const hinted = nearest.result.filter((hint) => hint !== undefined).length
  console.log(
    `${(text.length / 1024 / 1024).toFixed(2)} MB: fold ${ms(folding)}, ${QUOTES} quotes ${ms(exact)} (${found} found), ` +
      `${QUOTES} wrong ones ${ms(missing)}, index ${ms(indexing)}, nearest passages ${ms(nearest)} (${hinted} found)`,
  )
}

/** Stretches of a real article: as they stand, set otherwise, and altered in each way. */
function article(text: string): void {
  const source = fold(text)
  const words = text.split(/\s+/)
  const quotes = Array.from({ length: 400 }, (_, at) => words.slice(at * 3, at * 3 + 12).join(' ')).filter(
    (quote) => locateQuote({ exact: quote }, source).state !== 'not-found',
  )
  const count = (alterations: typeof WRONG) => {
    const altered = Object.values(alterations).flatMap((alter) =>
      quotes.flatMap((quote) => {
        const changed = alter(quote, chance)
        return changed === undefined || changed === quote ? [] : [changed]
      }),
    )
    const found = altered.filter((exact) => locateQuote({ exact }, source).state !== 'not-found')
    return { tried: altered.length, found }
  }
  const wrong = count(WRONG)
  const harmless = count(HARMLESS)
  console.log(`article: ${quotes.length} stretches; altered: ${wrong.found.length} of ${wrong.tried} pass`)
  console.log(`article: set otherwise: ${harmless.tried - harmless.found.length} of ${harmless.tried} fail`)
  for (const quote of wrong.found.slice(0, 10)) console.log(`  passes: ${quote}`)
}

interface Timed<T> {
  result: T
  time: number
}

function timed<T>(work: () => T): Timed<T> {
  const begun = performance.now()
  const result = work()
  return { result, time: performance.now() - begun }
}

function ms({ time }: Timed<unknown>): string {
  return `${time.toFixed(0)} ms`
}
