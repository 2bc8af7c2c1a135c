import { type Fact, spanOf } from '../model/problem.js'
import type { TextFile } from '../model/text-file.js'
import type { Claim, Place } from '../model/types.js'
import { oddCharacter, unsafeCharacter } from '../yaml/odd-character.js'
import { cut, type Piece, wholePiece } from '../yaml/pieces.js'
import { type ParsedFile, PieceReader } from './piece-reader.js'

/** UTF-16 units that are parsed at once; `yaml` takes some two seconds for as many in one quoted text. */
const PARSE_LIMIT = 8 * 1024 * 1024

/** Remembers the claims of pieces by their text, their places counted from the beginning of the piece. */
export interface PieceMemory {
  recall(text: string): Claim[] | undefined
  remember(text: string, claims: Claim[]): void
}

/** What writes to a ledger compares what it writes with what was read: that is not read again. */
const known = new WeakMap<TextFile, ParsedFile>()

/** YAML text to what a ledger file holds. Throws nothing, whatever the text. */
export function parseLedger(file: TextFile, memory?: PieceMemory): ParsedFile {
  const before = known.get(file)
  if (before) return before
  const parsed = parseText(file, memory)
  const odd = oddCharacter(file, parsed.problems) ?? (parsed.problems.length === 0 ? unsafeCharacter(file) : undefined)
  const read = odd ? { ...parsed, problems: [odd] } : parsed
  known.set(file, read)
  return read
}

function parseText(file: TextFile, memory?: PieceMemory): ParsedFile {
  const pieces = cut(file.text)
  const parsed = pieces && parsePieces(file, pieces, memory)
  // Anchors that reach over a cut, or a cut in the wrong place: the whole text gives the right reading.
  if (!parsed || parsed.isCutWrongly) return parsePieces(file, [wholePiece(file.text)])
  const mayBeMisread = parsed.problems.some(({ code }) => MISREAD.includes(code))
  return mayBeMisread && file.text.length <= PARSE_LIMIT ? parsePieces(file, [wholePiece(file.text)]) : parsed
}

/** What may come of a cut in the wrong place. */
const MISREAD: readonly Fact['code'][] = ['yaml-syntax', 'several-documents', 'alias-unknown', 'wrong-type']

function parsePieces(file: TextFile, pieces: readonly Piece[], memory?: PieceMemory): ParsedFile {
  const parsed = nothingParsed()
  for (const piece of pieces) {
    const at = spanOf(file, piece.offsetIn(0))
    if (piece.text.length > PARSE_LIMIT)
      parsed.problems.push({ code: 'part-too-large', size: piece.text.length, limit: PARSE_LIMIT, at })
    else if (piece.kind === 'claims' && memory) recallClaims(file, piece, parsed, memory)
    else new PieceReader(file, piece, parsed).read()
  }
  parsed.problems.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
  return parsed
}

/** The claims of a piece from memory, else from its text and into memory. */
function recallClaims(file: TextFile, piece: Piece, parsed: ParsedFile, memory: PieceMemory): void {
  const start = piece.offsetIn(0)
  const line = file.position(start).line - 1
  const moved = (claims: readonly Claim[], by: 1 | -1) =>
    claims.map((claim) => ({ ...claim, at: movedPlace(claim.at, by * start, by * line, file.name) }))
  const known = memory.recall(piece.text)
  if (known) {
    for (const claim of moved(known, 1)) parsed.claims.push(claim)
    return
  }
  const first = parsed.claims.length
  const faults = parsed.problems.length
  new PieceReader(file, piece, parsed).read()
  if (parsed.problems.length === faults) memory.remember(piece.text, moved(parsed.claims.slice(first), -1))
}

function nothingParsed(): ParsedFile {
  return {
    claims: [],
    sources: [],
    include: [],
    documents: [],
    names: [],
    rules: [],
    problems: [],
    unreadable: [],
    notices: [],
  }
}

function movedPlace({ line, start, end }: Place, offset: number, lines: number, file: string): Place {
  return { file, line: line + lines, start: start + offset, end: end + offset }
}
