import { dirname, resolve } from 'node:path'
import { includedFiles } from './include.js'
import { findLedger, LEDGER_NAME, nearLedger } from './ledger-path.js'
import { type ParsedFile, type PieceMemory, parseLedger } from './parse.js'
import { type Fact, fileSpan, LedgerError, type Problem, spanOf } from './problem.js'
import { textOf } from './read-file.js'
import { DISK, type Store } from './store.js'
import { TextFile } from './text-file.js'
import type { Claim, Ledger, Lost, Place, RuleSetting, Source } from './types.js'

export const STDIN_NAME = '<stdin>'

export interface LoadOptions {
  /** Ledger files; `-` is standard input. None: the nearest claims.yaml, here or in a parent folder. */
  files?: readonly string[]
  cwd: string
  /** The bytes of standard input, where a file is `-`. */
  stdin?: Uint8Array
  /** What an earlier run remembers of a file, by its path. */
  memoryOf?: (path: string) => PieceMemory | undefined
  /** Where the files are read from. */
  store?: Store
}

/** Everything that was read, whether or not it can be used. */
export interface Loaded {
  ledger: Ledger
  problems: Problem[]
  /** What is there but could not be read; a problem says why. */
  lost: Lost[]
  /** What was read, and by which includes: as long as all that is the same, so is the ledger. */
  manifest: Manifest
}

export interface Manifest {
  files: { path: string; digest: string }[]
  includes: { pattern: string; folder: string; self: string; found: string[] }[]
}

/** Loads a ledger, or throws a LedgerError with all that is wrong with it. */
export function load(options: LoadOptions): Ledger {
  const { ledger, problems } = tryLoad(options)
  if (problems.length > 0) throw new LedgerError(problems, ledger.files)
  return ledger
}

/** Loads what can be loaded, and says what is wrong with the rest. */
export function tryLoad({ files = [], cwd, stdin, memoryOf, store = DISK }: LoadOptions): Loaded {
  const loader = new Loader(cwd, store, memoryOf)
  const paths = files.length > 0 ? files : [findLedger(cwd)]
  for (const path of paths) {
    if (path === undefined) loader.problem(notFound(cwd), LEDGER_NAME)
    else if (path === '-') loader.addText(textOf(stdin ?? new Uint8Array(), STDIN_NAME))
    else loader.addFile(resolve(cwd, path))
  }
  return loader.finish()
}

function notFound(folder: string): Fact {
  const near = nearLedger(folder)
  return { code: 'ledger-not-found', folder, ...(near && { near }) }
}

class Loader {
  readonly problems: Problem[] = []
  readonly lost: Lost[] = []
  readonly files = new Map<string, TextFile>()
  readonly claims = new Map<string, Claim>()
  readonly sources = new Map<string, Source>()
  readonly rules: RuleSetting[] = []
  readonly manifest: Manifest = { files: [], includes: [] }
  readonly #seen = new Set<string>()
  /** The root that is being read, and what it includes. */
  #tree = new Set<string>()
  #title: string | undefined

  constructor(
    readonly cwd: string,
    readonly store: Store,
    readonly memoryOf: LoadOptions['memoryOf'],
  ) {}

  finish(): Loaded {
    const { files, claims, sources, rules, problems, lost, manifest } = this
    const [first] = files.keys()
    if (claims.size === 0 && problems.length === 0) this.problem({ code: 'no-claims' }, first ?? LEDGER_NAME)
    return {
      ledger: { ...(this.#title && { title: this.#title }), files, claims, sources, rules },
      problems,
      lost,
      manifest,
    }
  }

  problem(fact: Fact, name: string): void {
    this.problems.push({ ...fact, at: fileSpan(name) })
  }

  /** Reads a file and what it includes; `chain` holds the files that led to it. */
  addFile(path: string, chain: readonly string[] = [], named?: Place): void {
    const identity = this.store.exists(path) ? this.store.realPath(path) : path
    if (chain.includes(identity)) {
      const cycle = [...chain.slice(chain.indexOf(identity)), identity].map((file) => this.store.nameOf(file, this.cwd))
      this.#problemAt({ code: 'include-cycle', chain: cycle }, named)
      return
    }
    if (this.#seen.has(identity)) return
    this.#seen.add(identity)
    this.addText(this.store.read(path, this.store.nameOf(path, this.cwd)), path, [...chain, identity])
  }

  addText(file: TextFile | Problem, path?: string, chain: readonly string[] = []): void {
    if (!(file instanceof TextFile)) {
      this.problems.push(file)
      return
    }
    if (chain.length <= 1) this.#tree = new Set()
    this.#tree.add(file.name)
    this.files.set(file.name, file)
    if (path) this.manifest.files.push({ path, digest: file.digest ?? '' })
    const parsed = parseLedger(file, path === undefined ? undefined : this.memoryOf?.(path))
    for (const problem of parsed.problems) this.problems.push(problem)
    for (const lost of parsed.lost) this.lost.push(lost)
    this.#addContents(parsed, chain.length > 1)
    const folder = path ? dirname(path) : this.cwd
    for (const { pattern, at } of parsed.include) {
      const found = includedFiles(pattern, folder, path, this.store)
      if (!Array.isArray(found)) {
        this.#problemAt(found, at)
        continue
      }
      this.manifest.includes.push({ pattern, folder, self: path ?? '', found })
      for (const included of found) this.addFile(included, chain, at)
    }
  }

  #addContents(parsed: ParsedFile, isIncluded: boolean): void {
    this.#title ??= parsed.title
    for (const claim of parsed.claims) this.#addOnce(this.claims, 'claim', claim.id, claim)
    for (const source of parsed.sources) this.#addOnce(this.sources, 'source', source.key, source)
    const files = this.#tree
    if (!isIncluded) this.rules.push(...parsed.rules.map((rule) => ({ ...rule, files })))
    else if (parsed.rules[0]) this.#problemAt({ code: 'include-of-rules' }, parsed.rules[0].at)
  }

  #addOnce<T extends { at: Place }>(map: Map<string, T>, what: 'claim' | 'source', id: string, item: T): void {
    const first = map.get(id)
    if (first)
      this.#problemAt({ code: 'id-duplicate', what, id, first: { file: first.at.file, line: first.at.line } }, item.at)
    else map.set(id, item)
  }

  #problemAt(fact: Fact, place: Place | undefined): void {
    const file = place && this.files.get(place.file)
    if (!file) throw new Error(`a problem in a file that was not read: ${place?.file}`)
    // A claim's or source's place spans lines; its first line is enough to find it.
    const lineEnd = file.text.indexOf('\n', place.start)
    const end = Math.min(place.end, lineEnd < 0 ? place.end : lineEnd)
    this.problems.push({ ...fact, at: spanOf(file, place.start, end) })
  }
}
