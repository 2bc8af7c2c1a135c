import { sha256 } from '../ledger/model/digest.js'

/** What a finding is known by: its rule, its claim or source, and what was found; never its place. */
export interface Identity {
  rule: string
  claim?: string
  source?: string
  what?: string
}

interface Identified extends Omit<Identity, 'rule'> {
  fact: { rule: string }
}

export function identityOf({ fact, claim, source, what }: Identified): Identity {
  return { rule: fact.rule, ...(claim && { claim }), ...(source && { source }), ...(what && { what }) }
}

/** An identity as one text, which no other identity has. */
export function keyOf({ rule, claim = '', source = '', what = '' }: Identity): string {
  return JSON.stringify([rule, claim, source, what])
}

/** An identity as platforms want it: short, and of the same length. */
export function fingerprintOf(finding: Identified): string {
  return hash(keyOf(identityOf(finding)))
}

export function hash(text: string): string {
  return sha256(text).slice(0, 32)
}
