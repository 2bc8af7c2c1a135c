import { closeSync } from 'node:fs'
import type { CacheFolder } from '../cache/cache-folder.js'
import { DamagedFile, encodeSections, SectionFile } from '../cache/section-file.js'
import { digestOf } from '../model/digest.js'
import type { Claim } from '../model/types.js'
import type { PieceMemory } from './parse.js'

/** The claims of the pieces of ledger files, kept between runs: of a file that changed, only the changed piece is parsed. */
export class PieceCache {
  readonly #files: RememberedFile[] = []

  constructor(
    readonly folder: CacheFolder,
    /** Of the program: another one may read otherwise. */
    readonly version: string,
  ) {}

  memoryOf(path: string): PieceMemory {
    const file = new RememberedFile(this.folder, digestOf('pieces', this.version, path))
    this.#files.push(file)
    return file
  }

  /** Keeps what was read, where anything of it is new. */
  keep(): void {
    for (const file of this.#files) file.keep()
  }
}

class RememberedFile implements PieceMemory {
  /** JSON by the digest of the piece: of the last run, and of this one. */
  readonly #before: Map<string, string>
  readonly #now = new Map<string, string>()
  #isNew = false

  constructor(
    readonly folder: CacheFolder,
    readonly key: string,
  ) {
    this.#before = this.#read()
  }

  recall(text: string): Claim[] | undefined {
    const digest = digestOf(text)
    const json = this.#before.get(digest)
    if (json === undefined) return undefined
    this.#now.set(digest, json)
    return JSON.parse(json) as Claim[]
  }

  remember(text: string, claims: Claim[]): void {
    this.#now.set(digestOf(text), JSON.stringify(claims))
    this.#isNew = true
  }

  keep(): void {
    if (!this.#isNew) return
    const sections = Object.fromEntries([...this.#now].map(([digest, json]) => [digest, Buffer.from(json)]))
    this.folder.write(this.#name, encodeSections(this.key, sections))
  }

  get #name(): string {
    return `pieces-${this.key.slice(0, 32)}`
  }

  #read(): Map<string, string> {
    const handle = this.folder.open(this.#name)
    if (handle === undefined) return new Map()
    try {
      const file = new SectionFile(handle, this.key)
      return new Map(file.names().map((digest) => [digest, file.text(digest)]))
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error
      this.folder.trouble(`${this.#name} is left aside: ${error.message}`)
      return new Map()
    } finally {
      closeSync(handle)
    }
  }
}
