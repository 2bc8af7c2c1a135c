import { isAlias, isCollection, isMap, isScalar, isSeq, type Node } from 'yaml'
import { type CLAIM, LEDGER, type RULE, type SOURCE } from '../model/model.js'
import { type Fact, type Problem, spanOf } from '../model/problem.js'
import type { Path, Read } from '../model/shape.js'
import type { TextFile } from '../model/text-file.js'
import type { Claim, NameForms, Place, RuleSetting, Source, Unreadable } from '../model/types.js'
import { Aliases } from '../yaml/aliases.js'
import { parseYaml } from '../yaml/parse-yaml.js'
import type { Piece } from '../yaml/pieces.js'
import { type ReadContext, readShape } from '../yaml/read-shape.js'
import { swallowedWords } from '../yaml/swallowed-words.js'
import { type SyntaxFault, syntaxFaults } from '../yaml/syntax-fault.js'

/** One ledger file as read: every part that could be used, and every problem. */
export interface ParsedFile {
  title?: string
  claims: Claim[]
  sources: Source[]
  include: { pattern: string; at: Place }[]
  /** The drafts that it declares. */
  documents: { pattern: string; at: Place }[]
  names: NameForms[]
  rules: Omit<RuleSetting, 'files'>[]
  problems: Problem[]
  unreadable: Unreadable[]
  /** What was taken, but is not known. */
  notices: Problem[]
  /** The text was taken for what it is not when it was cut into pieces. */
  isCutWrongly?: true
}

/** What is longer names no claim to a reader. */
const LONGEST_ID = 100

/** Problems that are kept of a file. More say nothing more. */
const MOST_PROBLEMS = 10_000

/** Of a name: each form finds all that the others do. */
const MOST_FORMS = 200

/** What is read of each item of a list or map of the ledger. */
type Item =
  | { list: 'claims'; value: Read<typeof CLAIM> }
  | { list: 'sources'; value: Read<typeof SOURCE> }
  | { list: 'names'; value: string[] }
  | { list: 'rules'; value: Read<typeof RULE> }
  | { list: 'include' | 'documents'; value: string }

/** Reads one piece of a file into what is known of the file. */
export class PieceReader implements ReadContext {
  /** What was reported of a node: what aliases stand for is read again for each of them. */
  readonly #reported = new Map<Node, Fact['code']>()
  readonly #document
  readonly #aliases: Aliases

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
    this.#aliases = new Aliases(this.#document.contents, (fact, node) => this.report(fact, node))
  }

  read(): void {
    const { errors, contents } = this.#document
    const { kind, claimsAt, text } = this.piece
    this.#reportMistakes(errors.length > 0 ? syntaxFaults(text, errors, contents) : swallowedWords(text, contents))
    if (errors.length > 0) return
    if (contents === null || (isScalar(contents) && contents.value === null)) {
      if (kind === 'ledger') this.report({ code: 'file-empty' }, undefined)
    } else if (kind === 'claims') readShape(contents, LEDGER.fields.claims, ['claims'], this)
    else if (claimsAt !== undefined && !leaveOutClaims(contents, claimsAt)) this.parsed.isCutWrongly = true
    else {
      const { title } = readShape(contents, LEDGER, [], this) ?? {}
      if (title) this.parsed.title = title
    }
  }

  #reportMistakes(faults: readonly SyntaxFault[]): void {
    for (const { fact, start, end } of faults) {
      this.#keep(fact, this.piece.offsetIn(start), this.piece.offsetIn(end))
    }
  }

  /** Takes up the items of the ledger's own lists and maps; those within them are parts of these. */
  item([list, name, ...further]: Path, value: unknown, first: Node, last: Node): void {
    if (further.length > 0) return
    const at = this.#placeOf(first, last)
    if (value === undefined) this.#addUnreadable(list, name, last, at)
    else if (list === 'names' && Array.isArray(value) && value.length > MOST_FORMS)
      this.report({ code: 'forms-too-many', name: String(name), limit: MOST_FORMS }, last)
    else this.#add({ list, value } as Item, String(name), at)
  }

  #add({ list, value }: Item, key: string, at: Place): void {
    const { claims, sources, names, rules, include, documents } = this.parsed
    // In place, as a ledger may have many.
    if (list === 'claims') claims.push(Object.assign(value, { at }))
    else if (list === 'sources') sources.push({ key, ...value, at })
    else if (list === 'names') names.push({ name: key, forms: value, at })
    else if (list === 'rules') rules.push({ key, ...value, at })
    else if (list === 'include') include.push({ pattern: value, at })
    else documents.push({ pattern: value, at })
  }

  #addUnreadable(list: Path[number] | undefined, name: Path[number] | undefined, item: Node, at: Place): void {
    const id = list === 'claims' && isMap(item) ? item.get('id', true) : undefined
    if (isScalar(id)) this.parsed.unreadable.push({ what: 'claim', id: String(id.value), at })
    if (list === 'sources') this.parsed.unreadable.push({ what: 'source', id: String(name), at })
  }

  resolve(node: Node): Node | undefined {
    return this.#aliases.resolve(node)
  }

  report(fact: Fact, node: Node | undefined): void {
    if (node && this.#reported.get(node) === fact.code) return
    if (node) this.#reported.set(node, fact.code)
    const { start, end } = this.#placeOf(node)
    const claim = 'path' in fact && typeof fact.path !== 'string' ? this.#claimAt(fact.path) : undefined
    // A collection's problem is shown at its beginning, not over all its lines.
    const upTo = isCollection(node) ? Math.min(end, start + 1) : end
    this.#keep(claim === undefined ? fact : Object.assign({}, fact, { claim }), start, upTo)
  }

  /** The id of the claim that a path leads into, but not where that id itself is wrong. */
  #claimAt([list, index, field]: Path): string | undefined {
    const { contents } = this.#document
    const claims = this.piece.kind === 'claims' ? contents : isMap(contents) ? contents.get('claims', true) : undefined
    if (list !== 'claims' || typeof index !== 'number' || field === 'id' || !isSeq(claims)) return undefined
    const claim = claims.items[index]
    const id: unknown = isMap(claim) ? claim.get('id') : undefined
    return typeof id === 'string' && id.length <= LONGEST_ID ? id : undefined
  }

  notice(fact: Fact, node: Node | undefined): void {
    if (node && this.#reported.get(node) === fact.code) return
    if (node) this.#reported.set(node, fact.code)
    const { start, end } = this.#placeOf(node)
    if (this.parsed.notices.length < MOST_PROBLEMS)
      this.parsed.notices.push({ ...fact, at: spanOf(this.file, start, end) })
  }

  #keep(fact: Fact, start: number, end: number): void {
    const { problems } = this.parsed
    if (problems.length > MOST_PROBLEMS) return
    const kept: Fact = problems.length < MOST_PROBLEMS ? fact : { code: 'problems-too-many', limit: MOST_PROBLEMS }
    problems.push({ ...kept, at: spanOf(this.file, start, end) })
  }

  #placeOf(first: Node | undefined, last = first): Place {
    const start = first?.range?.[0] ?? 0
    const end = last?.range?.[1] ?? start
    const from = this.piece.offsetIn(start)
    return { file: this.file.name, line: this.file.position(from).line, start: from, end: this.piece.offsetIn(end) }
  }
}

/** Whether the claims could be in other pieces: a key of the ledger, the only one, with nothing behind it. */
function leaveOutClaims(contents: Node, claimsAt: number): boolean {
  if (!isMap(contents) || contents.flow) return false
  const keys = contents.items.map(({ key }) => key as Node)
  const named = keys.filter((key) => isAlias(key) || (isScalar(key) && (key.value === 'claims' || key.source === '<<')))
  const [pair] = contents.items.filter(({ key }) => key === named[0])
  const isEmpty = isScalar(pair?.value) && pair.value.source === '' && !pair.value.anchor && !pair.value.tag
  if (named.length !== 1 || named[0]?.range?.[0] !== claimsAt || !isEmpty) return false
  contents.items.splice(contents.items.indexOf(pair), 1)
  return true
}
