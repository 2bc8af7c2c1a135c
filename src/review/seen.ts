import type { Claim } from '../ledger/model/types.js'
import { citedKeys } from '../support/cited.js'
import { CLAIM_PARTS, type ClaimPart, type Evidence, SOURCE_PARTS, type SourcePart } from './evidence.js'

/** What has changed since a review: a part of the claim itself, or of one below it, or of a source. */
export type Change =
  | { part: ClaimPart; claim?: string; through?: string }
  | { part: SourcePart; source: string; through?: string }

/** So many claims and sources a review keeps digests of, the nearest. What lies deeper is only in the digest of all. */
const KEPT = 40

/** Digests of the parts, as a review keeps them: `own 1a2b3c4d5e6f7a8b`, `claim ID …`, `source KEY …`. */
export function seenParts(claim: Claim, evidence: Evidence): string[] {
  const { claims, sources } = below(claim, evidence)
  return [
    `own ${evidence.partsOf(claim)}`,
    ...claims.map(({ id }) => `claim ${id} ${partsOf(id, evidence)}`),
    ...sources.map(({ id }) => `source ${id} ${evidence.sourceParts(id)}`),
  ]
}

/** The parts that are not as a review saw them, those of the claim itself first. */
export function changesSince(seen: readonly string[], claim: Claim, evidence: Evidence): Change[] {
  const digests = new Map(
    seen.map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), entry.slice(entry.lastIndexOf(' ') + 1)]),
  )
  const { claims, sources } = below(claim, evidence)
  const changed = <Part>(name: string, now: string, parts: readonly Part[]) => differing(digests.get(name), now, parts)
  return [
    ...changed('own', evidence.partsOf(claim), CLAIM_PARTS).map((part) => ({ part })),
    ...claims.flatMap(({ id, through }) =>
      changed(`claim ${id}`, partsOf(id, evidence), CLAIM_PARTS).map((part) => ({
        part,
        claim: id,
        ...(through && { through }),
      })),
    ),
    ...sources.flatMap(({ id, through }) =>
      changed(`source ${id}`, evidence.sourceParts(id), SOURCE_PARTS).map((part) => ({
        part,
        source: id,
        ...(through && { through }),
      })),
    ),
  ]
}

/** What a review did not see is told of by what names it: a new premise, a new citation. */
function differing<Part>(before: string | undefined, now: string, parts: readonly Part[]): Part[] {
  if (before === undefined) return []
  const length = now.length / parts.length
  return parts.filter(
    (_, at) => before.slice(at * length, (at + 1) * length) !== now.slice(at * length, (at + 1) * length),
  )
}

function partsOf(id: string, evidence: Evidence): string {
  const claim = evidence.ledger.claims.get(id)
  return claim ? evidence.partsOf(claim) : 'missing'
}

interface Below {
  /** A claim's id, or a source's key. */
  id: string
  /** The premise of the claim itself through which it rests on it. */
  through?: string
}

/** What a claim rests on, the nearest first: claims, and the sources of all of them. */
function below(claim: Claim, { ledger }: Evidence): { claims: Below[]; sources: Below[] } {
  const claims = new Map<string, Below>()
  const sources = new Map<string, Below>()
  const visit = ({ premises, citations }: Claim, through: string | undefined) => {
    for (const id of citedKeys({ citations }).sort())
      if (sources.size < KEPT && !sources.has(id)) sources.set(id, { id, ...(through && { through }) })
    for (const id of premises)
      if (claims.size < KEPT && id !== claim.id && !claims.has(id)) claims.set(id, { id, ...(through && { through }) })
  }
  visit(claim, undefined)
  for (const { id, through } of claims.values()) {
    const premise = ledger.claims.get(id)
    if (premise) visit(premise, through ?? id)
  }
  return { claims: [...claims.values()], sources: [...sources.values()] }
}
