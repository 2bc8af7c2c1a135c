import { dirname, resolve } from 'node:path'
import { findLedger, LEDGER_NAME, nearLedger } from '../files/ledger-path.js'
import { textOf } from '../files/read-file.js'
import { DISK, type Store } from '../files/store.js'
import { type Fact, fileSpan, LedgerError, type Problem, spanOf } from '../model/problem.js'
import { TextFile } from '../model/text-file.js'
import type {
  Claim,
  DocumentPattern,
  Ledger,
  NameForms,
  Place,
  RuleSetting,
  Source,
  Unreadable,
} from '../model/types.js'
import { includedFiles, Looks } from './include.js'
import { type PieceMemory, parseLedger } from './parse.js'
import type { ParsedFile } from './piece-reader.js'

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
  unreadable: Unreadable[]
  /** What was taken, but is not known: fields of a source, as what was pasted from elsewhere may have more. */
  notices: Problem[]
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
  for (const path of files.length > 0 ? files : [findLedger(cwd)]) {
    if (path === undefined) loader.problem(notFound(cwd), LEDGER_NAME)
    else loader.addRoot(path)
  }
  loader.readRoots(stdin)
  return loader.finish()
}

function notFound(folder: string): Fact {
  const near = nearLedger(folder)
  return { code: 'ledger-not-found', folder, ...(near && { near }) }
}

/** A file that was read, as its settings and includes go. */
interface Unit {
  name: string
  rules: ParsedFile['rules']
  documents: Omit<DocumentPattern, 'roots'>[]
  /** The identities of the files that it includes. */
  includes: Set<string>
}

class Loader {
  readonly problems: Problem[] = []
  readonly unreadable: Unreadable[] = []
  readonly notices: Problem[] = []
  readonly files = new Map<string, TextFile>()
  readonly claims = new Map<string, Claim>()
  readonly sources = new Map<string, Source>()
  readonly names: NameForms[] = []
  readonly manifest: Manifest = { files: [], includes: [] }
  /** The paths of the roots by their identities: where they stand behind symbolic links. */
  readonly #roots = new Map<string, string>()
  /** By identity; what is being read has none yet. */
  readonly #units = new Map<string, Unit | undefined>()
  #title: string | undefined
  readonly #looks = new Looks()

  constructor(
    readonly cwd: string,
    readonly store: Store,
    readonly memoryOf: LoadOptions['memoryOf'],
  ) {}

  finish(): Loaded {
    const { files, claims, sources, names, problems, unreadable, notices, manifest } = this
    const [first] = files.keys()
    if (claims.size + sources.size === 0 && problems.length === 0)
      this.problem({ code: 'no-claims', sources: 0 }, first ?? LEDGER_NAME)
    return {
      ledger: { ...(this.#title && { title: this.#title }), files, claims, sources, names, ...this.#settings() },
      problems,
      unreadable,
      notices,
      manifest,
    }
  }

  problem(fact: Fact, name: string): void {
    this.problems.push({ ...fact, at: fileSpan(name) })
  }

  /** All roots are known before one is read: a file that is named is a root, whatever includes it. */
  addRoot(name: string): void {
    const path = name === '-' ? STDIN_NAME : resolve(this.cwd, name)
    const identity = this.#identityOf(path)
    if (!this.#roots.has(identity)) this.#roots.set(identity, path)
  }

  readRoots(stdin: Uint8Array = new Uint8Array()): void {
    for (const [identity, path] of this.#roots)
      if (path === STDIN_NAME) this.#addText(textOf(stdin, STDIN_NAME), identity, undefined, [identity])
      else this.#addFile(path, [])
  }

  #identityOf(path: string): string {
    return (path !== STDIN_NAME && this.store.kindOf(path) && this.store.realPath(path)) || path
  }

  /** Reads a file and what it includes; `chain` holds the files that led to it. */
  #addFile(named: string, chain: readonly string[], at?: Place): void {
    const identity = this.#identityOf(named)
    const path = this.#roots.get(identity) ?? named
    if (chain.includes(identity)) {
      const cycle = [...chain.slice(chain.indexOf(identity)), identity].map((file) => this.store.nameOf(file, this.cwd))
      this.#problemAt({ code: 'include-cycle', chain: cycle }, at)
      return
    }
    if (this.#units.has(identity)) return
    this.#units.set(identity, undefined)
    this.#addText(this.store.read(path, this.store.nameOf(path, this.cwd)), identity, path, [...chain, identity])
  }

  #addText(file: TextFile | Problem, identity: string, path: string | undefined, chain: readonly string[]): void {
    if (!(file instanceof TextFile)) {
      this.problems.push(file)
      return
    }
    this.files.set(file.name, file)
    if (path) this.manifest.files.push({ path, digest: file.digest ?? '' })
    const parsed = parseLedger(file, path === undefined ? undefined : this.memoryOf?.(path))
    for (const problem of parsed.problems) this.problems.push(problem)
    for (const item of parsed.unreadable) this.unreadable.push(item)
    for (const notice of parsed.notices) this.notices.push(notice)
    this.#addContents(parsed)
    if (parsed.rules[0] && !this.#roots.has(identity)) this.#problemAt({ code: 'include-of-rules' }, parsed.rules[0].at)
    const includes = new Set<string>()
    const folder = path ? dirname(path) : this.cwd
    const documents = parsed.documents.map((one) => ({ ...one, folder }))
    this.#units.set(identity, { name: file.name, rules: parsed.rules, documents, includes })
    for (const { pattern, at } of parsed.include) {
      // It was told of.
      if (this.#looks.areSpent) break
      const found = includedFiles(pattern, folder, path, this.store, this.#looks)
      if (!Array.isArray(found)) {
        this.#problemAt(found, at)
        continue
      }
      this.manifest.includes.push({ pattern, folder, self: path ?? '', found })
      for (const included of found) {
        includes.add(this.#identityOf(included))
        this.#addFile(included, chain, at)
      }
    }
  }

  #addContents(parsed: ParsedFile): void {
    this.#title ??= parsed.title
    for (const claim of parsed.claims) this.#addOnce(this.claims, 'claim', claim.id, claim)
    for (const name of parsed.names) this.names.push(name)
    for (const source of parsed.sources) this.#addOnce(this.sources, 'source', source.key, source)
  }

  /** What each root says of the rules, which files several roots say it of, and the drafts that they declare. */
  #settings(): Pick<Ledger, 'rules' | 'shared' | 'documents'> {
    const rules: RuleSetting[] = []
    const rootsOf = new Map<string, Set<string>>()
    for (const root of this.#roots.keys()) {
      const files = this.#treeOf(root)
      const { name = '', rules: said = [] } = this.#units.get(root) ?? {}
      for (const file of files) rootsOf.set(file, (rootsOf.get(file) ?? new Set()).add(name))
      for (const rule of said) rules.push({ ...rule, files })
    }
    const shared = new Map([...rootsOf].flatMap(([file, { size }]) => (size > 1 ? [[file, size] as const] : [])))
    const documents = [...this.#units.values()].flatMap((unit) =>
      (unit?.documents ?? []).map((one) => ({ ...one, roots: rootsOf.get(unit?.name ?? '') ?? new Set<string>() })),
    )
    return { rules, ...(shared.size > 0 && { shared }), ...(documents.length > 0 && { documents }) }
  }

  /** The names of a root and of what it includes, other roots and what only they include left out. */
  #treeOf(root: string): Set<string> {
    const reached = new Set([root])
    for (const identity of reached)
      for (const included of this.#units.get(identity)?.includes ?? [])
        if (!this.#roots.has(included)) reached.add(included)
    return new Set([...reached].flatMap((identity) => this.#units.get(identity)?.name ?? []))
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
    const end = Math.min(place.end, file.lineEnd(place.start))
    this.problems.push({ ...fact, at: spanOf(file, place.start, end) })
  }
}
