import type { SnapshotFault } from '../quotes/snapshot.js'
import type { ExtractProblem } from './extract/blocks/problem.js'

/** Why a source could not be fetched, as data; `format/snapshot.ts` turns it into words. */
export type FetchProblem =
  | { code: 'no-address' }
  | { code: 'not-an-address'; found: string }
  | { code: 'scheme'; scheme: string }
  | { code: 'credentials' }
  | { code: 'private'; host: string; address: string }
  | { code: 'redirects'; limit: number }
  | { code: 'redirect-nowhere'; status: number }
  | { code: 'status'; status: number; retryAfter?: number }
  | { code: 'too-large'; limit: number }
  | { code: 'timeout'; milliseconds: number }
  | { code: 'given-up'; host: string }
  | { code: 'network'; host: string; reason: string }
  | { code: 'not-http'; host: string; reason: string }
  | { code: 'headers'; limit: number }
  | { code: 'partial' }
  | { code: 'cut-short' }
  | { code: 'upgrade' }
  | { code: 'encoding'; encoding: string }
  | { code: 'packing' }
  | { code: 'no-metadata' }

/** Why a text could not be kept. */
export type KeepProblem =
  | { code: 'path'; path: string; fault: SnapshotFault }
  | { code: 'path-not-txt'; path: string }
  | { code: 'path-taken'; path: string }
  | { code: 'path-shared'; path: string; with: string }
  | { code: 'write'; path: string; reason: string }
  | { code: 'lock-damaged'; path: string }
  | { code: 'not-ignored'; path: string }
  | { code: 'no-person' }

export type SnapshotProblem = FetchProblem | ExtractProblem | KeepProblem

export class FetchError extends Error {
  constructor(readonly problem: FetchProblem) {
    super(problem.code)
    this.name = 'FetchError'
  }
}

/** Answers that may be another one later: too many requests, and faults on the other side. */
const PASSING_STATUS = new Set([408, 425, 429, 500, 502, 503, 504])

/** Whether it may be worth to try again. */
export function isPassing(problem: FetchProblem): boolean {
  if (problem.code === 'status') return PASSING_STATUS.has(problem.status)
  return problem.code === 'network' || problem.code === 'timeout' || problem.code === 'cut-short'
}
