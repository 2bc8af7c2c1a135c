/** A part of a YAML text that can be parsed alone. `offsetIn` turns an offset in the part into one in the whole. */
export interface Piece {
  kind: 'ledger' | 'claims'
  text: string
  offsetIn(offset: number): number
  /** Of a ledger without its claims: where in `text` their key must stand, with nothing behind it. */
  claimsAt?: number
}

/** A text of fewer UTF-16 units is not cut. */
const LEAST_TEXT = 64 * 1024
/** UTF-16 units of a piece: little enough that its syntax tree takes little memory, and a change little time. */
const LEAST_PIECE = 8 * 1024
const MOST_PIECE = 256 * 1024
/** One item in so many may begin a piece, chosen by its first line. */
const ONE_IN = 32

export function wholePiece(text: string): Piece {
  return { kind: 'ledger', text, offsetIn: (offset) => offset }
}

// Lines end with a line feed, as YAML has it; the `^` of a RegExp stands behind a carriage return and U+2028, too.
const KEY = /(?<![^\n])claims:[ \t]*(?:#[^\n]*)?\n/
const FIRST_ITEM = /(?:[ \t]*(?:#[^\n]*|\r)?\n)*( *)- /y
const NEXT_KEY = /(?<![^\n])(?:[^\s#-]|---|-[^\s])/g
const ALIAS = /[\s,[{:-]\*[^\s*]/

/**
 * Cuts a long ledger at the items of its `claims`, so that the syntax tree of only one piece is in memory at a time and
 * an unchanged piece need not be parsed again. The first piece is the ledger without its claims; its reader must find
 * their key where it was taken to be. `undefined` where the text is short or not laid out so, or where an alias behind
 * the claims may mean an anchor in them.
 */
export function cut(text: string): Piece[] | undefined {
  if (text.length <= LEAST_TEXT) return undefined
  const key = KEY.exec(text)
  if (!key) return undefined
  const start = key.index + key[0].length
  FIRST_ITEM.lastIndex = start
  const item = FIRST_ITEM.exec(text)
  if (!item) return undefined
  const dash = `\n${item[1]}- `
  const end = endOfClaims(text, start)
  const rest = text.slice(end)
  if (ALIAS.test(rest)) return undefined
  const offsetIn = (at: number) => (at < start ? at : at + end - start)
  const pieces: Piece[] = [{ kind: 'ledger', text: text.slice(0, start) + rest, offsetIn, claimsAt: key.index }]
  for (let from = start; from < end; ) {
    const base = from
    const to = endOfPiece(text, from, end, dash)
    pieces.push({ kind: 'claims', text: text.slice(from, to), offsetIn: (at) => at + base })
    from = to
  }
  return pieces
}

/**
 * The first item, far enough on, whose own first line says that a piece begins there. As the text before it has no say
 * in that, a change leaves the pieces after it as they were (content-defined chunking, as in rsync).
 */
function endOfPiece(text: string, from: number, end: number, dash: string): number {
  for (let at = text.indexOf(dash, from + LEAST_PIECE); at >= 0 && at + 1 < end; at = text.indexOf(dash, at + 1))
    if (at - from > MOST_PIECE || begins(text, at + 1)) return at + 1
  return end
}

/** Whether the hash (FNV-1a) of a line's beginning is one of the chosen. */
function begins(text: string, start: number): boolean {
  let hash = 0x811c9dc5
  for (let at = start; at < start + 80 && at < text.length && text.charCodeAt(at) !== 10; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % ONE_IN === 0
}

/** The next line that starts a top-level key or a document mark ends the list of claims. */
function endOfClaims(text: string, start: number): number {
  NEXT_KEY.lastIndex = start
  return NEXT_KEY.exec(text)?.index ?? text.length
}
