import type { MarkedId, Remark } from './reading.js'

const CLAIM = /^\s*claims?\s*:/i
const OFF = /^\s*factcheck[ \t]+off\b\s*:?/i
const ON = /^\s*factcheck[ \t]+on\s*$/i

/** The sources of `[@gazette, p. 3; see -@council]`, as Pandoc and Quarto write them. */
export function sourcesIn(said: string): Remark | undefined {
  const keys = Array.from(
    said.matchAll(/(?<![\p{L}\p{N}.])@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})/gu),
    ([, key = '']) => key.replace(/[:.#$%&+?<>~/-]+$/, ''),
  )
  return keys.length > 0 ? { kind: 'source', keys } : undefined
}

/** What a comment says to this tool, if it does; `start` is where its text begins in the file. */
export function remarkIn(comment: string, start: number): Remark | undefined {
  const [claim] = CLAIM.exec(comment) ?? []
  if (claim !== undefined) return { kind: 'claim', ids: idsIn(comment, claim.length, start) }
  const [off] = OFF.exec(comment) ?? []
  if (off !== undefined) return { kind: 'off', reason: comment.slice(off.length).replace(/\s+/g, ' ').trim() }
  return ON.test(comment) ? { kind: 'on' } : undefined
}

/** The ids behind `claim:`, which commas or spaces part. */
function idsIn(comment: string, from: number, start: number): MarkedId[] {
  const ids: MarkedId[] = []
  for (const { 0: id, index } of comment.slice(from).matchAll(/[^\s,;]+/g)) {
    const at = start + from + index
    ids.push({ id, start: at, end: at + id.length })
  }
  // A mark that names nothing is one all the same.
  return ids.length > 0 ? ids : [{ id: '', start: start + from, end: start + from }]
}

/** A remark between brackets in the text itself: `[claim: some-id]`; or the name of a kind of note, which GitHub shows as a sign. */
export const BRACKETED =
  /[ \t\n]?\[(\s{0,20}(?:-?@(?=[\p{L}\p{N}_])|claims?\s*:|factcheck[ \t]+o|!(?=[a-z]{3,9}\]))[^[\]]{0,1000})\]/giu
