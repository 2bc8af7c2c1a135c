import { afterAll, describe, expect, test } from 'vitest'
import { BLOGS } from './corpus/blogs.js'
import { BOXES } from './corpus/boxes.js'
import { BUILDERS } from './corpus/builders.js'
import { FILES } from './corpus/files.js'
import { LANGUAGES } from './corpus/languages.js'
import { NEWS } from './corpus/news.js'
import type { CorpusPage } from './corpus/page.js'
import { REFERENCE } from './corpus/reference.js'
import { SHAPES } from './corpus/shapes.js'
import { TALK } from './corpus/talk.js'
import { hold } from './held.js'

const PAGES: readonly CorpusPage[] = [
  ...NEWS,
  ...BLOGS,
  ...REFERENCE,
  ...LANGUAGES,
  ...BOXES,
  ...TALK,
  ...FILES,
  ...BUILDERS,
  ...SHAPES,
]

/** Of 300 quotes each. */
const MOST = { falsePasses: 0, falseErrors: 3 }

const wrong = { falsePasses: [] as string[], falseErrors: [] as string[] }

describe('pages of many builders', () => {
  test.each(PAGES.map((page) => [page.name, page] as const))('%s', async (name, { type, content, found, missing }) => {
    expect([found.length, missing.length]).toEqual([5, 5])
    const held = await hold(content, type)
    const states = (quotes: readonly string[]) =>
      quotes.map((quote) => ({ quote: `${name}: ${quote}`, ...held(quote) }))
    const errors = states(found).filter(({ state }) => state === 'not-found')
    const passes = states(missing).filter(({ state }) => state !== 'not-found')
    wrong.falseErrors.push(...errors.map(({ quote }) => quote))
    wrong.falsePasses.push(...passes.map(({ quote }) => quote))
  })

  test('no quote passes that is not there, and hardly any is missed', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(60)
    expect(wrong.falsePasses.slice(MOST.falsePasses)).toEqual([])
    expect(wrong.falseErrors.slice(MOST.falseErrors)).toEqual([])
  })

  afterAll(() => {
    const quotes = PAGES.length * 5
    console.info(
      `Corpus of ${PAGES.length} pages: ${wrong.falsePasses.length} of ${quotes} false passes, ${wrong.falseErrors.length} of ${quotes} false errors.`,
    )
    for (const [kind, all] of Object.entries(wrong)) for (const quote of all) console.info(`${kind}: ${quote}`)
  })
})
