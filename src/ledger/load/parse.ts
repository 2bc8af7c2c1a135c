import { isAlias, isCollection, isMap, isScalar, type Node, visit } from 'yaml'
import { CLAIM, INCLUDED, LEDGER, RULE, SOURCE } from '../model/model.js'
import { type Fact, type Problem, spanOf } from '../model/problem.js'
import type { Shape } from '../model/shape.js'
import type { TextFile } from '../model/text-file.js'
import type { Claim, Lost, Place, RuleSetting, Source } from '../model/types.js'
import { oddCharacter, unsafeCharacter } from '../yaml/odd-character.js'
import { parseYaml } from '../yaml/parse-yaml.js'
import { cut, type Piece, wholePiece } from '../yaml/pieces.js'
import { readShape } from '../yaml/read-shape.js'
import { syntaxFaults } from '../yaml/syntax-fault.js'

/** One ledger file as read: every part that could be used, and every problem. */
export interface ParsedFile {
  title?: string
  claims: Claim[]
  sources: Source[]
  include: { pattern: string; at: Place }[]
  rules: Omit<RuleSetting, 'files'>[]
  problems: Problem[]
  lost: Lost[]
  /** The text was taken for what it is not when it was cut into pieces. */
  isCutWrongly?: true
}

/** Nodes that may be read through aliases, in one file: a bomb of nested aliases ends here. */
const ALIAS_LIMIT = 1_000_000
/** UTF-16 units that are parsed at once; `yaml` takes some two seconds for as many in one quoted text. */
const PARSE_LIMIT = 8 * 1024 * 1024

/** Remembers the claims of pieces by their text, their places counted from the beginning of the piece. */
export interface PieceMemory {
  recall(text: string): Claim[] | undefined
  remember(text: string, claims: Claim[]): void
}

/** YAML text to what a ledger file holds. Throws nothing, whatever the text. */
export function parseLedger(file: TextFile, memory?: PieceMemory): ParsedFile {
  const parsed = parseText(file, memory)
  const odd = oddCharacter(file, parsed.problems) ?? (parsed.problems.length === 0 ? unsafeCharacter(file) : undefined)
  return odd ? { ...parsed, problems: [odd] } : parsed
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
  return { claims: [], sources: [], include: [], rules: [], problems: [], lost: [] }
}

function movedPlace({ line, start, end }: Place, offset: number, lines: number, file: string): Place {
  return { file, line: line + lines, start: start + offset, end: end + offset }
}

/** Reads one piece of a file into what is known of the file. */
class PieceReader {
  #targets: Map<Node, Node> | undefined
  #throughAliases = 0
  readonly #reported = new Map<Node, string>()
  readonly #document

  constructor(
    readonly file: TextFile,
    readonly piece: Piece,
    readonly parsed: ParsedFile,
  ) {
    // Core schema whatever a %YAML directive says: `no` is text and a date is text, in every version.
    this.#document = parseYaml(piece.text, {
      version: '1.2',
      schema: 'core',
      merge: true,
      // `yaml` compares every key of a mapping with every other one; the reader tells of them in linear time.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
  }

  read(): void {
    const { errors, contents } = this.#document
    if (errors.length > 0) {
      for (const { fact, start, end } of syntaxFaults(this.piece.text, errors, contents))
        this.parsed.problems.push({
          ...fact,
          at: spanOf(this.file, this.piece.offsetIn(start), this.piece.offsetIn(end)),
        })
      return
    }
    if (contents === null || (isScalar(contents) && contents.value === null)) {
      if (this.piece.kind === 'ledger') this.#report({ code: 'file-empty' }, undefined)
    } else if (this.piece.kind === 'claims') this.#read(contents, LEDGER.fields.claims, 'claims')
    else {
      if (this.piece.claimsAt !== undefined && !this.#leaveOutClaims(contents, this.piece.claimsAt)) {
        this.parsed.isCutWrongly = true
        return
      }
      const value = this.#read(contents, LEDGER, '') as { title?: string } | undefined
      if (value?.title) this.parsed.title = value.title
    }
  }

  /** Whether the claims could be in other pieces: a key of the ledger, the only one, with nothing behind it. */
  #leaveOutClaims(contents: Node, claimsAt: number): boolean {
    if (!isMap(contents) || contents.flow) return false
    const keys = contents.items.map(({ key }) => key as Node)
    const named = keys.filter(
      (key) => isAlias(key) || (isScalar(key) && (key.value === 'claims' || key.source === '<<')),
    )
    const [pair] = contents.items.filter(({ key }) => key === named[0])
    const isEmpty = isScalar(pair?.value) && pair.value.source === '' && !pair.value.anchor && !pair.value.tag
    if (named.length !== 1 || named[0]?.range?.[0] !== claimsAt || !isEmpty) return false
    contents.items.splice(contents.items.indexOf(pair), 1)
    return true
  }

  #read(node: Node, shape: Shape, where: string): unknown {
    return readShape(node, shape, where, {
      report: (fact, at) => this.#report(fact, at),
      resolve: (at) => this.#resolve(at),
      item: (itemShape, item, first, last) => this.#collect(itemShape, item, first, last),
      lost: (itemShape, key, item) => this.#lose(itemShape, key, item),
    })
  }

  #lose(shape: Shape, key: Node, item: Node): void {
    if (shape !== CLAIM && shape !== SOURCE) return
    const name = shape === SOURCE ? key : isMap(item) ? item.get('id', true) : undefined
    if (!isScalar(name)) return
    const what = shape === SOURCE ? 'source' : 'claim'
    this.parsed.lost.push({ what, id: String(name.value), at: this.#placeOf(key, item) })
  }

  #collect(shape: Shape, item: unknown, first: Node, last: Node): void {
    // Most items are of no such shape, and their places are not asked for.
    if (shape !== SOURCE && shape !== CLAIM && shape !== INCLUDED && shape !== RULE) return
    const at = this.#placeOf(first, last)
    if (shape === SOURCE) this.parsed.sources.push({ ...(item as Source), at })
    else if (shape === CLAIM) this.parsed.claims.push(Object.assign(item as Omit<Claim, 'at'>, { at }))
    else if (shape === INCLUDED) this.parsed.include.push({ pattern: item as string, at })
    else this.parsed.rules.push({ ...(item as RuleSetting), at })
  }

  /** Follows an alias to its anchor: the last one of that name before it. */
  #resolve(node: Node): Node | undefined {
    if (!isAlias(node)) {
      if (this.#throughAliases > 0) this.#throughAliases++
      return node
    }
    this.#targets ??= aliasTargets(this.#document.contents)
    const target = this.#targets.get(node)
    if (!target) this.#report({ code: 'alias-unknown', name: node.source }, node)
    else if (++this.#throughAliases > ALIAS_LIMIT) {
      if (!this.parsed.problems.some(({ code }) => code === 'aliases-too-many'))
        this.#report({ code: 'aliases-too-many', limit: ALIAS_LIMIT }, node)
      return undefined
    }
    return target
  }

  #placeOf(first: Node | undefined, last = first): Place {
    const start = first?.range?.[0] ?? 0
    const end = last?.range?.[1] ?? start
    const from = this.piece.offsetIn(start)
    return { file: this.file.name, line: this.file.position(from).line, start: from, end: this.piece.offsetIn(end) }
  }

  #report(fact: Fact, node: Node | undefined): void {
    // What aliases stand for is read again for each of them.
    if (node && this.#reported.get(node) === fact.code) return
    if (node) this.#reported.set(node, fact.code)
    const { start, end } = this.#placeOf(node)
    // A collection's problem is shown at its beginning, not over all its lines.
    const upTo = isCollection(node) ? Math.min(end, start + 1) : end
    this.parsed.problems.push({ ...fact, at: spanOf(this.file, start, upTo) })
  }
}

/** Which node each alias stands for, found in one pass in the order of the text. */
function aliasTargets(contents: Node | null): Map<Node, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Node, Node>()
  visit(contents, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (target) targets.set(node, target)
      } else if (node.anchor) anchors.set(node.anchor, node)
    },
  })
  return targets
}
