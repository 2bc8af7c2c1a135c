import type { Claim, Ledger } from '../ledger/model/types.js'
import { isStronger } from '../support/support.js'
import { rewordings } from './rewording.js'
import type { Documents } from './same-source.js'

/** A claim as it was and as it is. What was cites sources and rests on claims under the names that they have now. */
export interface ClaimPair {
  before: Claim
  after: Claim
}

export interface PairedClaims {
  pairs: ClaimPair[]
  added: Claim[]
  removed: Claim[]
  /** Each claim with what had its very text before, where that was, or was also, under another id than it is paired by. */
  sameText: ClaimPair[]
}

/** Claims of two ledgers, matched by id; one that was given another id, by its text or what is most like it. */
export function pairClaims(before: Ledger, after: Ledger, documents: Documents): PairedClaims {
  const gone = [...before.claims.values()].filter(({ id }) => !after.claims.has(id))
  const fresh = [...after.claims.values()].filter(({ id }) => !before.claims.has(id))
  const former = formerClaims(gone, fresh, documents)
  const idsNow = new Map([...former].map(([claim, old]) => [old.id, claim.id]))
  const kept = new Set(former.values())
  const asNow = new Map([...before.claims.values()].map((old) => [old, withNamesOfNow(old, idsNow, documents)]))
  const strongest = strongestByText(asNow.values())
  const pairs: ClaimPair[] = []
  const sameText: ClaimPair[] = []
  for (const claim of after.claims.values()) {
    const old = before.claims.get(claim.id) ?? former.get(claim)
    const paired = old && asNow.get(old)
    if (paired) pairs.push({ before: paired, after: claim })
    const same = strongest.get(claim.text)
    if (same && same !== paired) sameText.push({ before: same, after: claim })
  }
  return {
    pairs,
    sameText,
    added: fresh.filter((claim) => !former.has(claim)),
    removed: gone.filter((claim) => !kept.has(claim)),
  }
}

function withNamesOfNow(claim: Claim, idsNow: ReadonlyMap<string, string>, documents: Documents): Claim {
  const idNow = (id: string) => idsNow.get(id) ?? id
  return {
    ...claim,
    citations: claim.citations.map(({ source, via, ...rest }) => ({
      source: documents.keyNow(source),
      ...rest,
      ...(via && { via: documents.keyNow(via) }),
    })),
    premises: claim.premises.map(idNow),
    disputes: claim.disputes.map((dispute) => ({ ...dispute, claim: idNow(dispute.claim) })),
  }
}

/** By text: the claim that has it, of several the one with the strongest label, resting on what they all rest on. */
function strongestByText(claims: Iterable<Claim>): Map<string, Claim> {
  const sharing = new Map<string, [Claim, ...Claim[]]>()
  for (const claim of claims) {
    const others = sharing.get(claim.text)
    if (others) others.push(claim)
    else sharing.set(claim.text, [claim])
  }
  return new Map([...sharing].map(([text, same]) => [text, same.length === 1 ? same[0] : merged(same)]))
}

function merged(claims: readonly [Claim, ...Claim[]]): Claim {
  const strongest = claims.reduce((a, b) => (isStronger(b.confidence, a.confidence) ? b : a))
  return {
    ...strongest,
    citations: claims.flatMap(({ citations }) => citations),
    premises: claims.flatMap(({ premises }) => premises),
  }
}

/** What the new claims were, under other ids. */
function formerClaims(gone: readonly Claim[], fresh: readonly Claim[], documents: Documents): Map<Claim, Claim> {
  const same = sameText(gone, fresh)
  const found = new Set(same.values())
  const rest = (claims: readonly Claim[]) => claims.filter((claim) => !same.has(claim) && !found.has(claim))
  return new Map([...same, ...rewordings(rest(gone), rest(fresh), documents)])
}

/** The claims that have the text of one that is gone, with that one; none whose text is that of another, too. */
function sameText(gone: readonly Claim[], fresh: readonly Claim[]): Map<Claim, Claim> {
  const goneByText = byText(gone)
  const found = new Map<Claim, Claim>()
  for (const [text, claim] of byText(fresh)) {
    const old = goneByText.get(text)
    if (old) found.set(claim, old)
  }
  return found
}

/** Claims by their text; none that shares it with another. */
function byText(claims: readonly Claim[]): Map<string, Claim> {
  const found = new Map<string, Claim>()
  const shared = new Set<string>()
  for (const claim of claims) {
    if (found.has(claim.text)) shared.add(claim.text)
    found.set(claim.text, claim)
  }
  for (const text of shared) found.delete(text)
  return found
}
