import { isDeepStrictEqual } from 'node:util'
import { applyEdits, type Edit } from '../ledger/files/edit.js'
import { parseLedger } from '../ledger/load/parse.js'
import { TextFile } from '../ledger/model/text-file.js'
import type { Claim } from '../ledger/model/types.js'
import { samePerson } from './reviews.js'
import { type Stamp, stampEdits } from './stamp.js'

export interface StampedFile {
  text: string
  /** What was done to the text as it was, in its order. */
  edits: Edit[]
}

/** A file with stamps in its claims; where it is not certain what to write, the first claim in which it is not. */
export function stampFile(file: TextFile, stamps: ReadonlyMap<Claim, Stamp>): StampedFile | { unsure: string } {
  const edits: Edit[] = []
  for (const [claim, stamp] of stamps) {
    const found = stampEdits(file, claim, stamp)
    if (!found) return { unsure: claim.id }
    edits.push(...found)
  }
  edits.sort((a, b) => a.start - b.start)
  const text = applyEdits(file.text, edits)
  const unsure = misread(file, text, stamps)
  return unsure === undefined ? { text, edits } : { unsure }
}

/** The first claim that does not read as it did but for its stamp. */
function misread(file: TextFile, text: string, stamps: ReadonlyMap<Claim, Stamp>): string | undefined {
  const before = parseLedger(file)
  const after = parseLedger(new TextFile(file.name, text))
  const stampOf = new Map([...stamps].map(([{ id }, stamp]) => [id, stamp]))
  const wanted = before.claims.map((claim) => withStamp(claim, stampOf.get(claim.id)))
  const read = after.claims.map((claim) => withStamp(claim, undefined))
  const [first] = stampOf.keys()
  if (after.problems.length > 0 || read.length !== wanted.length) return first
  return wanted.find((claim, index) => !isDeepStrictEqual(claim, read[index]))?.id
}

/** A claim without its place, and with a stamp in place of the person's earlier one. */
function withStamp({ at: _, reviewed = [], ...claim }: Claim, stamp: Stamp | undefined) {
  if (!stamp) return { ...claim, reviewed }
  const isOwn = ({ by }: { by: string }) => samePerson(by) === samePerson(stamp.by)
  const own = reviewed.findIndex(isOwn)
  const written = { ...stamp, seen: [...stamp.seen], by: reviewed[own]?.by ?? stamp.by }
  return { ...claim, reviewed: own < 0 ? [...reviewed, written] : reviewed.with(own, written) }
}
