/** A part of a YAML text that can be parsed alone. `offsetIn` turns an offset in the part into one in the whole. */
export interface Piece {
  kind: 'ledger' | 'claims'
  text: string
  offsetIn(offset: number): number
}

/** UTF-16 units of a piece: enough to spread the cost of a parse, little enough to hold its syntax tree in memory. */
const PIECE_SIZE = 64 * 1024

export function wholePiece(text: string): Piece {
  return { kind: 'ledger', text, offsetIn: (offset) => offset }
}

/**
 * Cuts a long ledger at the items of its `claims`, so that the syntax tree of only one piece is in memory at a time and
 * an unchanged piece need not be parsed again. The first piece is the ledger without its claims. `undefined` where the
 * text is short or not laid out so; a text that is cut wrongly fails to parse, and is then parsed whole.
 */
export function cut(text: string): Piece[] | undefined {
  if (text.length <= PIECE_SIZE) return undefined
  const key = /^claims:[ \t]*(?:#.*)?\r?\n/m.exec(text)
  if (!key) return undefined
  const start = key.index + key[0].length
  const item = /^( *)- /m.exec(text.slice(start, start + PIECE_SIZE))
  if (!item) return undefined
  const dash = `\n${item[1]}- `
  const end = endOfClaims(text, start)
  const head = text.slice(0, start) + text.slice(end)
  const pieces: Piece[] = [{ kind: 'ledger', text: head, offsetIn: (at) => (at < start ? at : at + end - start) }]
  for (let from = start; from < end; ) {
    const next = text.indexOf(dash, from + PIECE_SIZE)
    const to = next < 0 || next >= end ? end : next + 1
    const base = from
    pieces.push({ kind: 'claims', text: text.slice(from, to), offsetIn: (at) => at + base })
    from = to
  }
  return pieces
}

/** The next line that starts a top-level key or a document mark ends the list of claims. */
function endOfClaims(text: string, start: number): number {
  const next = /^(?:[^\s#-]|---|-[^\s])/gm
  next.lastIndex = start
  return next.exec(text)?.index ?? text.length
}
