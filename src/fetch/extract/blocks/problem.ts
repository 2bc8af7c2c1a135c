/** What a page or PDF has too much of, and how much of it is read. */
export interface Excess {
  what:
    | 'characters'
    | 'elements'
    | 'depth'
    | 'attributes'
    | 'pieces'
    | 'line'
    | 'pages'
    | 'files'
    | 'seconds'
    | 'megabytes'
  limit: number
}

/** Why bytes gave no text. */
export type ExtractProblem =
  | { code: 'type'; type: string }
  | { code: 'no-text'; type: string }
  | { code: 'text-too-large'; limit: number }
  | ({ code: 'too-much'; type: string } & Excess)
  | { code: 'damaged'; type: string; reason: string }

/** Thrown where reading on would take too long, or too much memory. */
export class TooMuch extends Error {
  constructor(readonly excess: Excess) {
    super(`more than ${excess.limit} ${excess.what}`)
    this.name = 'TooMuch'
  }
}
