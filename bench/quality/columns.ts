import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STOP_WORDS } from '../../src/search/words/stop-words.js'
import { misspell, sample, seeded } from './random.js'

/** What one column of the table asks: queries, each with the claims that answer it (by their place in `claims`). */
export interface Column {
  name: string
  queries: { text: string; relevant: Set<number> }[]
}

export interface Benchmark {
  claims: string[]
  /** The title of the article that each was taken from. */
  titles: string[]
  columns: Column[]
}

const SAMPLED_CLAIMS = 1000

/** Reads docs.tsv (id, claim, title), and queries.*.tsv and qrels.*.tsv of the named splits. */
export function readBenchmark(folder: string, splits: string[]): Benchmark {
  const rows = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))
  const docs = rows('docs.tsv')
  const claims = docs.map(([, claim = '']) => claim)
  const numberOf = new Map(docs.map(([id = ''], i) => [id, i]))
  const clean = splits.flatMap((split) => {
    const relevant = new Map<string, Set<number>>()
    for (const [query = '', doc = ''] of rows(`qrels.${split}.tsv`)) {
      const number = numberOf.get(doc)
      if (number !== undefined) relevant.set(query, (relevant.get(query) ?? new Set()).add(number))
    }
    return rows(`queries.${split}.tsv`).map(([id = '', text = '']) => ({
      text,
      relevant: relevant.get(id) ?? new Set<number>(),
    }))
  })
  const judged = clean.filter(({ relevant }) => relevant.size > 0)
  return { claims, titles: docs.map(([, , title = '']) => title), columns: columnsOf(claims, judged) }
}

function columnsOf(claims: string[], clean: Column['queries']): Column[] {
  const random = seeded(1)
  const withTypos = (queries: Column['queries']) =>
    queries.map(({ text, relevant }) => ({ text: misspell(text, random), relevant }))
  const content = claims.map(contentWords)
  const frequencies = new Map<string, number>()
  for (const word of content.flat()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  const sampled = sample(
    [...claims.keys()].filter((i) => (content[i]?.length ?? 0) >= 3),
    SAMPLED_CLAIMS,
    random,
  )
  const alike = new Map<string, Set<number>>()
  for (const [i, words] of content.entries()) {
    const key = words.join(' ')
    alike.set(key, (alike.get(key) ?? new Set()).add(i))
  }
  const keywords = (pick: (words: string[]) => string[]) =>
    sampled.map((i) => {
      const words = content[i] ?? []
      return { text: pick(words).join(' '), relevant: alike.get(words.join(' ')) ?? new Set([i]) }
    })
  const frequency = (word: string) => frequencies.get(word) ?? 0
  const rare = keywords((words) => [...words].sort((a, b) => frequency(a) - frequency(b)).slice(0, 3))
  const any = keywords((words) => sample(words, 3, random))
  const few = (count: number, pick: (words: string[]) => string[]) =>
    sampled.map((i) => {
      const words = pick(content[i] ?? []).slice(0, count)
      return { text: words.join(' '), relevant: having(content, words) }
    })
  const rarest = (words: string[]) => [...words].sort((a, b) => frequency(a) - frequency(b))
  const one = few(1, rarest)
  return [
    { name: 'clean', queries: clean },
    { name: 'typos', queries: withTypos(clean) },
    { name: '3 keywords', queries: rare },
    { name: '3 keywords, typos', queries: withTypos(rare) },
    { name: 'any 3 words, typos', queries: withTypos(any) },
    { name: '1 word', queries: one },
    { name: '1 word, typo', queries: withTypos(one) },
    { name: 'any 2 words', queries: few(2, (words) => sample(words, 2, random)) },
    { name: 'names', queries: namesIn(claims, sampled) },
  ]
}

/** The claims that have all these words. */
function having(content: readonly string[][], words: readonly string[]): Set<number> {
  return new Set([...content.keys()].filter((i) => words.every((word) => content[i]?.includes(word))))
}

/** Given name and family name, as some claims have them inside a sentence. */
function namesIn(claims: readonly string[], some: readonly number[]): Column['queries'] {
  return some.flatMap((i) => {
    const name = claims[i]?.match(/(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+/)?.[0]
    if (name === undefined) return []
    return [{ text: name, relevant: new Set([...claims.keys()].filter((at) => claims[at]?.includes(name))) }]
  })
}

/** The different words of three letters or more, no stop words among them, in lower case. */
export function contentWords(claim: string): string[] {
  const words = claim.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => word.length > 2 && !STOP_WORDS.has(word)))]
}
