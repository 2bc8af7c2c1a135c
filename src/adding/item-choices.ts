import { fullName } from '../ledger/model/name.js'
import type { Claim, Ledger, Source } from '../ledger/model/types.js'
import { makeReady } from '../search/ready/make-ready.js'
import { lookUp } from '../search/ready/ready-ledger.js'

const MOST = 50

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function has(text: string, typed: string): boolean {
  const whole = plain(text)
  return plain(typed)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}

/** The sources that have all that is typed in their key, title, names or date. */
export function sourceChoices(typed: string, { sources }: Ledger): Source[] {
  return [...sources.values()].filter((source) => has(textOf(source), typed)).slice(0, MOST)
}

function textOf(source: Source): string {
  const { key, title = '', author = [], issued = '', publisher = '' } = source
  return [key, title, ...author.map(fullName), source['container-title'] ?? '', publisher, issued].join(' ')
}

/** Finds claims by what is being typed: those that have it, then those that a look-up finds. */
export function claimFinder(ledger: Ledger): (typed: string) => Claim[] {
  const claims = [...ledger.claims.values()]
  const ready = claims.length > 0 ? makeReady(ledger) : undefined
  return (typed) => {
    const own = claims.filter(({ id, text }) => has(`${id} ${text}`, typed)).slice(0, MOST)
    if (!ready || !/[\p{L}\p{N}]/u.test(typed)) return own
    const found = lookUp(ready, typed, { limit: MOST }).hits.map(({ claim }) => claim)
    return [...new Set([...own, ...found])].slice(0, MOST)
  }
}
