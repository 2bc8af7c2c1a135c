import { expect, test } from 'vitest'
import { fold } from '../../src/quotes/fold.js'
import { locateQuote } from '../../src/quotes/quote.js'
import {
  type Alter,
  type Chance,
  chanceFrom,
  EDITED,
  HARMLESS,
  LANGUAGES,
  WRONG,
  WRONG_EDITED,
} from './quote-alterations.js'
import { QUOTES, TEXTS } from './quote-texts.js'

interface Case {
  kind: string
  text: string
  exact: string
}

/** Every quote with every alteration that has something to change in it, several times. */
function cases(
  alterations: Record<string, Alter>,
  seed: number,
  times: number,
  make: (quote: (typeof QUOTES)[number], alter: Alter, chance: Chance) => Omit<Case, 'kind'> | undefined,
): Case[] {
  const chance = chanceFrom(seed)
  const made = Object.entries(alterations).flatMap(([kind, alter]) =>
    QUOTES.flatMap((quote) =>
      Array.from({ length: times }, () => {
        const made = make(quote, alter, chance)
        return made ? [{ kind, ...made }] : []
      }).flat(),
    ),
  )
  return [...new Map(made.map((one) => [JSON.stringify(one), one])).values()]
}

const stateOf = ({ text, exact }: Case) => locateQuote({ exact }, fold(text)).state
const kindsOf = (all: readonly Case[]) => new Set(all.map(({ kind }) => kind)).size

test('every quote stands in its text, once and exactly', () => {
  for (const { text, exact } of QUOTES)
    expect(locateQuote({ exact }, fold(TEXTS[text])), exact).toMatchObject({ state: 'exact' })
})

test('of the altered quotes none passes', () => {
  const altered = cases(WRONG, 4, 3, ({ text, exact }, alter, chance) => {
    const changed = alter(exact, chance)
    return changed === undefined ? undefined : { text: TEXTS[text], exact: changed }
  })
  expect(altered.filter((one) => stateOf(one) !== 'not-found')).toEqual([])
  expect(kindsOf(altered)).toBe(Object.keys(WRONG).length)
  expect(altered.length).toBeGreaterThanOrEqual(1000)
  console.info(`Altered quotes: ${altered.length} in ${kindsOf(altered)} ways, 0 pass.`)
})

test('of the quotes set otherwise none fails', () => {
  const set = cases(HARMLESS, 5, 3, ({ text, exact }, alter, chance) => {
    const inQuote = chance() < 0.5
    const changed = alter(inQuote ? exact : TEXTS[text], chance)
    if (changed === undefined || changed === (inQuote ? exact : TEXTS[text])) return undefined
    return inQuote ? { text: TEXTS[text], exact: changed } : { text: changed, exact }
  })
  expect(set.filter((one) => stateOf(one) === 'not-found')).toEqual([])
  expect(set.filter((one) => stateOf(one) === 'ambiguous')).toEqual([])
  expect(kindsOf(set)).toBe(Object.keys(HARMLESS).length)
  expect(set.length).toBeGreaterThanOrEqual(1000)
  console.info(`Quotes set otherwise: ${set.length} in ${kindsOf(set)} ways, 0 fail.`)
})

test('two harmless changes, one to the quote and one to the text, do not fail either', () => {
  const chance = chanceFrom(6)
  const kinds = Object.entries(HARMLESS)
  const failed = []
  for (let round = 0; round < 600; round++) {
    const quote = QUOTES[Math.floor(chance() * QUOTES.length)]
    const [inQuote, inText] = [kinds[Math.floor(chance() * kinds.length)], kinds[Math.floor(chance() * kinds.length)]]
    if (!quote || !inQuote || !inText) continue
    const exact = inQuote[1](quote.exact, chance) ?? quote.exact
    const text = inText[1](TEXTS[quote.text], chance) ?? TEXTS[quote.text]
    const { state } = locateQuote({ exact }, fold(text))
    if (state !== 'exact' && state !== 'normalised')
      failed.push({ inQuote: inQuote[0], inText: inText[0], exact, text, state })
  }
  expect(failed).toEqual([])
})

/** Every quote in six languages, as an editor may put it, or may not. */
function editedCases(edits: typeof EDITED, seed: number): (Case & { language: string })[] {
  const chance = chanceFrom(seed)
  const made = Object.entries(edits).flatMap(([kind, edit]) =>
    QUOTES.filter(({ text }) => LANGUAGES.includes(text)).flatMap(({ text, exact }) =>
      Array.from({ length: 16 }, () => {
        const changed = edit(exact, text, chance)
        return changed === undefined ? [] : [{ kind, language: text, text: TEXTS[text], exact: changed }]
      }).flat(),
    ),
  )
  return [...new Map(made.map((one) => [JSON.stringify(one), one])).values()]
}

const asEdited = ({ text, exact }: Case) => locateQuote({ exact, edited: true }, fold(text)).state

test.each([
  ['an editor may put so', EDITED, 7, 'edited'],
  ['no editor may put so', WRONG_EDITED, 8, 'not-found'],
] as const)('quotes that %s', (what, edits, seed, state) => {
  const all = editedCases(edits, seed)
  const isRight = (one: Case) =>
    asEdited(one) === state || (state === 'edited' && /^(?:exact|normalised)$/.test(asEdited(one)))
  expect(all.filter((one) => !isRight(one))).toEqual([])
  expect(kindsOf(all)).toBe(Object.keys(edits).length)
  for (const language of LANGUAGES)
    expect(all.filter((one) => one.language === language).length, language).toBeGreaterThan(15)
  console.info(
    `Quotes that ${what}: ${all.length} in ${kindsOf(all)} ways and ${LANGUAGES.length} languages, all ${state}.`,
  )
})
