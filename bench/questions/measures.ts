import { readFileSync } from 'node:fs'
import type { Ledger } from '../../src/ledger/model/types.js'

export interface Question {
  text: string
  /** Ids of the claims that answer it; none where no claim does. */
  wanted: string[]
}

/** What an engine gives: ids, best first, and how many of the first it calls answers. */
export type Find = (query: string) => { ids: string[]; answers: number }

const rows = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))

/** @throws where an id is not in the ledger */
export function readQuestions(path: string, ledger: Ledger): Question[] {
  return rows(path).map(([text = '', ids = '']) => {
    const wanted = ids.split(',').filter((id) => id !== '')
    const known = wanted.filter((id) => ledger.claims.has(id))
    if (known.length < wanted.length)
      console.log(`  (not in the ledger: ${wanted.filter((id) => !ledger.claims.has(id))})`)
    return { text, wanted: known }
  })
}

export interface Roles {
  first: Question
  exchanged: Question
}

export function readRoles(path: string): Roles[] {
  return rows(path).map(([a = '', idA = '', b = '', idB = '']) => ({
    first: { text: a, wanted: [idA] },
    exchanged: { text: b, wanted: idB ? [idB] : [] },
  }))
}

/** How many pairs come out right: each its own claim first; where the exchanged is not said, it is no answer. */
export function rolesRight(pairs: Roles[], find: Find, isShown: boolean): number {
  return pairs.filter(({ first, exchanged }) => {
    const [a, b] = [find(first.text), find(exchanged.text)]
    const isFirst = a.ids[0] === first.wanted[0]
    const isOther =
      exchanged.wanted.length > 0
        ? b.ids[0] === exchanged.wanted[0]
        : !b.ids.slice(0, b.answers).includes(first.wanted[0] ?? '')
    if (isShown && !(isFirst && isOther))
      console.log(`   roles: ${first.text} | ${exchanged.text}: ${a.ids[0]} (${a.answers}), ${b.ids[0]} (${b.answers})`)
    return isFirst && isOther
  }).length
}

/** Shares of the questions that have an answer; of those that have none, how many are said to be answered. */
export function measureQuestions(questions: Question[], found: { ids: string[]; answers: number }[]) {
  const places = questions.flatMap(({ wanted }, i) =>
    wanted.length > 0 ? [(found[i]?.ids.findIndex((id) => wanted.includes(id)) ?? -1) + 1] : [],
  )
  const share = (fits: (place: number) => boolean) => places.filter(fits).length / Math.max(1, places.length)
  const none = questions.flatMap(({ wanted }, i) => (wanted.length === 0 ? [found[i]?.answers ?? 0] : []))
  return {
    count: questions.length,
    first: share((place) => place === 1),
    top3: share((place) => place >= 1 && place <= 3),
    missing: share((place) => place === 0),
    mrr: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / Math.max(1, places.length),
    falselyAnswered: none.filter((answers) => answers > 0).length / Math.max(1, none.length),
  }
}
