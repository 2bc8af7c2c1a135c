import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { textOf } from '../files/read-file.js'
import type { Entry, Kind, Store } from '../files/store.js'
import { fileSpan, type Problem } from '../model/problem.js'
import type { TextFile } from '../model/text-file.js'
import { GitError } from './git-fault.js'
import type { Repository } from './repository.js'

interface Listed {
  mode: string
  id: string
}

const ENTRY = /(\d+) \w+ ([0-9a-f]+)\t([^\0]+)\0/g
const LINK = '120000'
/** As many symbolic links as Linux follows. */
const LINKS_FOLLOWED = 40
const READ_ALONG = 500

/** The files of a commit, under the paths that they have on the disk. */
export class GitTree implements Store {
  readonly #entries = new Map<string, Listed>()
  /** What symbolic links say, by their paths. */
  readonly #links: ReadonlyMap<string, string>
  readonly #read = new Map<string, Buffer>()
  #folders: Map<string, Set<string>> | undefined

  constructor(
    readonly repository: Repository,
    commit: string,
    /** As a person named the commit. */
    readonly revision: string,
  ) {
    // git itself takes no such path from a commit that it checks.
    for (const [, mode = '', id = '', path = ''] of repository.listing(commit).matchAll(ENTRY))
      if (!path.split('/').includes('..')) this.#entries.set(join(repository.root, path), { mode, id })
    this.#links = this.#targets()
  }

  kindOf(path: string): Kind | undefined {
    const real = this.realPath(path)
    const mode = this.#entries.get(real)?.mode
    if (mode) return /^100/.test(mode) ? 'file' : mode === LINK ? undefined : 'folder'
    return this.#below(real) ? 'folder' : undefined
  }

  realPath(path: string): string {
    let at = path
    for (let followed = 0; followed < LINKS_FOLLOWED; followed++) {
      const link = this.#linkAbove(at)
      if (link === undefined) break
      at = resolve(dirname(link), this.#links.get(link) + at.slice(link.length))
    }
    return at
  }

  read(path: string, name: string): TextFile | Problem {
    const kind = this.kindOf(path)
    if (kind === 'file') return textOf(this.#bytesOf(this.realPath(path)), name)
    return { code: kind === 'folder' ? 'file-is-folder' : 'file-missing', at: fileSpan(name) }
  }

  entriesIn(folder: string): Entry[] {
    const real = this.realPath(folder)
    return [...(this.#below(real) ?? [])].map((name) => ({ name, kind: this.kindOf(join(real, name)) }))
  }

  /** As git itself takes it: `main:docs/claims.yaml`. */
  nameOf(path: string): string {
    return `${this.revision}:${relative(this.repository.root, path).split(sep).join('/')}`
  }

  /** The names in a folder. */
  #below(folder: string): ReadonlySet<string> | undefined {
    this.#folders ??= foldersOf(this.#entries.keys(), this.repository.root)
    return this.#folders.get(folder)
  }

  /** Read at once, as each start of git takes milliseconds. */
  #targets(): Map<string, string> {
    const links = [...this.#entries].filter(([, { mode }]) => mode === LINK)
    if (links.length === 0) return new Map()
    const blobs = this.repository.blobs(links.map(([, { id }]) => id))
    return new Map(links.map(([path, { id }]) => [path, blobs.get(id)?.toString() ?? '']))
  }

  /** The path itself or a folder above it that is a link. */
  #linkAbove(path: string): string | undefined {
    if (this.#links.size === 0) return undefined
    for (let at = path; at.length > this.repository.root.length; at = dirname(at)) if (this.#links.has(at)) return at
    return undefined
  }

  #bytesOf(path: string): Buffer {
    const id = this.#entries.get(path)?.id ?? ''
    const bytes = unchanged(path, id) ?? this.#read.get(id)
    if (bytes) return bytes
    this.#readAlong(path)
    return this.#read.get(id) ?? this.repository.run(['cat-file', 'blob', id])
  }

  /** Reads a file and those in its folder that come after it: a ledger of many files would start git for each of them. */
  #readAlong(path: string): void {
    const names = [...(this.#below(dirname(path)) ?? [])]
    const beside = names.slice(names.indexOf(basename(path))).map((name) => join(dirname(path), name))
    const wanted = beside.filter((one) => extname(one) === extname(path) && !this.#links.has(one))
    const ids = wanted.flatMap((one) => this.#entries.get(one)?.id ?? []).filter((id) => !this.#read.has(id))
    try {
      for (const [id, bytes] of this.repository.blobs(ids.slice(0, READ_ALONG))) this.#read.set(id, bytes)
    } catch (error) {
      // Together they may be too much; the one that is asked for is read alone, and tells what is wrong with it.
      if (!(error instanceof GitError)) throw error
    }
  }
}

/** The names in each folder down from a root. */
function foldersOf(paths: Iterable<string>, root: string): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths)
    for (let at = path; at !== root; at = dirname(at)) {
      const names = folders.get(dirname(at))
      names?.add(basename(at))
      if (names) break
      folders.set(dirname(at), new Set([basename(at)]))
    }
  return folders
}

/** The bytes on the disk where they are still those of git, which spares most ledgers most calls of git. */
function unchanged(path: string, id: string): Buffer | undefined {
  try {
    if (!lstatSync(path).isFile()) return undefined
    const bytes = readFileSync(path)
    const hash = createHash(id.length === 40 ? 'sha1' : 'sha256')
      .update(`blob ${bytes.length}\0`)
      .update(bytes)
    return hash.digest('hex') === id ? bytes : undefined
  } catch {
    return undefined
  }
}
