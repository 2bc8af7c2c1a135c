import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Judged } from '../../src/prose/language.js'
import { type Standing, standingOf } from '../../src/prose/wording.js'
import { ENGLISH, FRENCH, GERMAN, linesOf, RUSSIAN, type Sentences, SPANISH } from './sentences.js'

interface Sentence {
  standing: Standing
  text: string
}

/** What is asked of each language: of those found flat, how many are; of the flat ones, how many are found. */
const LANGUAGES: [name: string, code: Judged, first: Sentences, precision: number, recall: number][] = [
  ['English', 'en', ENGLISH, 0.97, 0.95],
  ['German', 'de', GERMAN, 0.95, 0.85],
  ['French', 'fr', FRENCH, 0.95, 0.85],
  ['Spanish', 'es', SPANISH, 0.95, 0.85],
  ['Russian', 'ru', RUSSIAN, 0.95, 0.85],
]

const ROWS = ['tuned', 'blind'].flatMap((table) =>
  readFileSync(new URL(`./${table}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', standing = '', text = ''] = line.split('\t')
      return { table, language, standing: standing as Standing, text }
    }),
)

const sentencesOf = ({ flat, hedged, attributed }: Sentences): Sentence[] =>
  Object.entries({ flat, hedged, attributed }).flatMap(([standing, lines]) =>
    linesOf(lines).map((text) => ({ standing: standing as Standing, text })),
  )

function expectTold(sentences: readonly Sentence[], code: Judged, precision: number, recall: number) {
  const flat = sentences.filter(({ standing }) => standing === 'flat')
  const found = sentences.filter(({ text }) => standingOf(text, code) === 'flat')
  const right = found.filter(({ standing }) => standing === 'flat')
  const wrong = found.filter(({ standing }) => standing !== 'flat')
  const missed = flat.filter((one) => !right.includes(one))
  const told = JSON.stringify({ missed, wrong })
  expect(right.length / found.length, told).toBeGreaterThanOrEqual(precision)
  expect(right.length / flat.length, told).toBeGreaterThanOrEqual(recall)
}

describe('sentences that read as plain fact are told apart', () => {
  test.each(LANGUAGES)('in %s', (_, code, first, precision, recall) => {
    expectTold(sentencesOf(first), code, precision, recall)
  })
  // The first table was tuned on. The second was written before; only a mistake about the language of one sentence was put right by it.
  test.each(
    ['tuned', 'blind'].flatMap((table) =>
      LANGUAGES.map(([name, code, , precision, recall]) => ({ table, name, code, precision, recall })),
    ),
  )('$table, in $name', ({ table, code, precision, recall }) => {
    const sentences = ROWS.filter((row) => row.table === table && row.language === code)
    expect(sentences.length).toBeGreaterThanOrEqual(40)
    expectTold(sentences, code, precision, recall)
  })

  test('no sentence stands in two tables', () => {
    const all = [
      ...LANGUAGES.flatMap(([, , first]) => sentencesOf(first)).map(({ text }) => text),
      ...ROWS.map(({ text }) => text),
    ]
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([])
  })
})

describe('what a sentence is', () => {
  test.each<[Judged | 'other', string, Standing | undefined]>([
    ['en', 'The mayor knew of the rust.', 'flat'],
    ['en', 'The mayor may have known of the rust.', 'hedged'],
    ['en', 'The clerk says that the mayor may have known.', 'attributed'],
    ['en', 'Did the mayor know of the rust?', 'hedged'],
    ['en', 'Doe: the mayor knew of the rust.', 'attributed'],
    // Who warned whom of what happened; what somebody warns of may never come.
    ['en', 'The engineer warned the board of the crack.', 'flat'],
    ['en', 'The engineer warns of a collapse.', 'attributed'],
    // A title is not what the sentence says; a word set apart is.
    ['en', 'The paper printed “Perhaps the Sea” in May.', 'flat'],
    ['en', 'The mayor “perhaps” knew of the rust.', 'hedged'],
    ['en', '“Nobody knows,” it said.', 'attributed'],
    ['de', 'La gente dijo que el alcalde lo sabía.', 'attributed'],
    ['en', 'Il sindaco conosceva la ruggine della città.', undefined],
  ])('in a ledger in %s: %s', (usual, text, standing) => {
    expect(standingOf(text, usual)).toBe(standing)
  })
})
