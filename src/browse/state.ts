import type { TextMark } from '../format/claim.js'
import type { ReadyClaim } from '../search/ready/ready-ledger.js'
import { type Line, lineOf } from './line.js'

/** In columns and rows. */
export interface Size {
  columns: number
  rows: number
}

/** A claim of the list. */
export interface Hit {
  one: ReadyClaim
  /** The words of its text that matched. */
  marks: readonly TextMark[]
  /** Whether it answers what is asked, or only shares words with it. */
  answers: boolean
}

/** What was found for a query, best first; without one, all claims. */
export interface Found {
  /** Of the claims, those that were looked at so far. */
  hits: readonly Hit[]
  total: number
  /** Words that no claim has. */
  missing: readonly string[]
}

/** What is shown beside the list: the claim as `show` prints it, or its trace. */
export type View = 'claim' | 'trace'

/** All that is on the screen, as data. */
export interface State {
  size: Size
  query: Line
  /** Where letters go: into the query, or to the list, where each is a command. */
  focus: 'query' | 'list'
  found: Found
  /** The place of the chosen claim among the hits. */
  chosen: number
  view: View
  /** The lines of the view, and the first of them that is shown. */
  lines: readonly string[]
  scroll: number
  /** The first line of the keys, where they are shown in the place of all else. */
  keysFrom: number | undefined
  /** What is told below, until a key is pressed. */
  message: string
}

export const NOTHING: Found = { hits: [], total: 0, missing: [] }

export function initialState(query: string, size: Size): State {
  return {
    size,
    query: lineOf(query),
    focus: 'query',
    found: NOTHING,
    chosen: 0,
    view: 'claim',
    lines: [],
    scroll: 0,
    keysFrom: undefined,
    message: '',
  }
}

/** Whether there is a word to look up. */
export const isQuestion = (query: string): boolean => /[\p{L}\p{N}]/u.test(query)

export const chosenId = ({ found, chosen }: State): string | undefined => found.hits[chosen]?.one.claim.id

/** With what was found for a query that is new. */
export function withFound(state: State, found: Found): State {
  return { ...state, found, chosen: 0, scroll: 0 }
}

/** With more of the same. */
export function withMore(state: State, found: Found): State {
  return { ...state, found, chosen: Math.min(state.chosen, Math.max(0, found.hits.length - 1)) }
}
