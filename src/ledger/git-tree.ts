import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Repository } from './git.js'
import { fileSpan, type Problem } from './problem.js'
import { textOf } from './read-file.js'
import type { Store } from './store.js'
import type { TextFile } from './text-file.js'

interface Entry {
  mode: string
  id: string
}

const LINK = '120000'
/** As many symbolic links as Linux follows. */
const LINKS_FOLLOWED = 40

/** The files of a commit, under the paths that they have on the disk. */
export class GitTree implements Store {
  readonly #entries = new Map<string, Entry>()
  readonly #links: string[]

  constructor(
    readonly repository: Repository,
    commit: string,
    /** As a person named the commit. */
    readonly revision: string,
  ) {
    const listing = repository.run('ls-tree', '-r', '-z', '--full-tree', commit).toString()
    for (const [, mode = '', id = '', path = ''] of listing.matchAll(/(\d+) \w+ ([0-9a-f]+)\t([^\0]+)\0/g))
      this.#entries.set(join(repository.root, path), { mode, id })
    this.#links = [...this.#entries].filter(([, { mode }]) => mode === LINK).map(([path]) => path)
  }

  exists(path: string): boolean {
    return this.#file(path) !== undefined
  }

  realPath(path: string): string {
    let at = path
    for (let followed = 0; followed < LINKS_FOLLOWED; followed++) {
      const link = this.#links.find((known) => at === known || at.startsWith(known + sep))
      if (link === undefined) break
      at = resolve(dirname(link), this.#bytesOf(link).toString() + at.slice(link.length))
    }
    return at
  }

  read(path: string, name: string): TextFile | Problem {
    return this.exists(path)
      ? textOf(this.#bytesOf(this.realPath(path)), name)
      : { code: 'file-missing', at: fileSpan(name) }
  }

  filesBelow(folder: string): string[] {
    const start = folder.endsWith(sep) ? folder : folder + sep
    return [...this.#entries.keys()].filter((path) => path.startsWith(start))
  }

  /** As git itself takes it: `main:docs/claims.yaml`. */
  nameOf(path: string): string {
    return `${this.revision}:${relative(this.repository.root, path).split(sep).join('/')}`
  }

  #file(path: string): Entry | undefined {
    const entry = this.#entries.get(this.realPath(path))
    return entry && /^100/.test(entry.mode) ? entry : undefined
  }

  #bytesOf(path: string): Buffer {
    const id = this.#entries.get(path)?.id ?? ''
    return unchanged(path, id) ?? this.repository.run('cat-file', 'blob', id)
  }
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
