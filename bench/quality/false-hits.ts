import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Benchmark, contentWords } from './columns.js'
import type { Engine } from './engines.js'
import { sample, seeded } from './random.js'

/** Queries that no claim answers: each that finds one all the same is a false hit. */
export interface Strangers {
  name: string
  claims: string[]
  queries: string[]
}

/** The claims of the ledger in that file, of another topic than the benchmark's. */
export function readClaims(file: string): string[] {
  const { claims } = parse(readFileSync(file, 'utf8')) as { claims: { text: string }[] }
  return claims.map(({ text }) => text)
}

/** Queries of one topic against claims of another, both ways, and made-up words against the larger. */
export function strangers({ claims, columns }: Benchmark, others: string[]): Strangers[] {
  const random = seeded(2)
  const words = (texts: string[], count: number) =>
    texts.map((text) => sample(contentWords(text), count, random).join(' '))
  const some = sample(claims, 500, random)
  const clean = columns[0]?.queries.map(({ text }) => text) ?? []
  return [
    { name: 'one word, other ledger', claims: others, queries: words(some, 1) },
    { name: '3 words, other ledger', claims: others, queries: words(some, 3) },
    { name: 'posts, other ledger', claims: others, queries: clean },
    { name: "other ledger's 3 words", claims, queries: words(others, 3) },
    { name: 'made-up words', claims, queries: some.map(() => [madeUp(random), madeUp(random)].join(' ')) },
  ]
}

/** The share of the queries that find anything. */
export function falseHits(engine: Engine, { claims, queries }: Strangers): number {
  const find = engine.build(claims)
  return queries.filter((query) => find(query, 1).length > 0).length / queries.length
}

/** Two to four syllables. */
function madeUp(random: () => number): string {
  const one = (letters: string) => letters.charAt(Math.floor(random() * letters.length))
  const syllables = 2 + Math.floor(random() * 3)
  return Array.from({ length: syllables }, () => one('bcdfghjklmnprstvwz') + one('aeiou') + one('lmnrst')).join('')
}
