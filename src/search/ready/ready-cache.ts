import { closeSync } from 'node:fs'
import type { CacheFolder } from '../../ledger/cache/cache-folder.js'
import { DamagedFile, SectionFile } from '../../ledger/cache/section-file.js'
import { nameOf } from '../../ledger/files/ledger-path.js'
import { readBytes } from '../../ledger/files/read-bytes.js'
import { FILE_LIMIT } from '../../ledger/files/read-file.js'
import type { Manifest } from '../../ledger/load/load.js'
import { digestOf } from '../../ledger/model/digest.js'
import { encodeReady, ReadyFile } from './ready-file.js'
import type { ReadyLedger } from './ready-ledger.js'
import { areIncluded, Seen, stampsOf } from './seen.js'

/** The readied of ledgers that did not change, kept between runs. */
export class ReadyCache {
  constructor(
    readonly folder: CacheFolder,
    /** Of the program: another one may search otherwise. */
    readonly version: string,
    readonly cwd: string,
    readonly now: () => Date,
  ) {}

  /** Works with the ready ledger of these files, where all that it was made from is still the same and it is not damaged. */
  async use<T>(paths: readonly string[], work: (ready: ReadyLedger) => T): Promise<{ result: T } | undefined> {
    const seen = new Seen(this.folder, this.version, paths)
    const key = await seen.key()
    const known = key === undefined ? undefined : await this.#open(key, work, async () => true)
    return known ?? this.#useRead(paths, seen, work)
  }

  /** By what the files hold. */
  async #useRead<T>(paths: readonly string[], seen: Seen, work: (ready: ReadyLedger) => T) {
    const stamps = stampsOf(paths)
    const key = this.#keyOf(paths, digestsOf(paths))
    if (key === undefined) return undefined
    return this.#open(key, work, async (manifest) => {
      // Before any of them is read: what was a file may be a pipe now.
      if (!(await areIncluded(manifest.includes))) return false
      const others = manifest.files.filter(({ path }) => !paths.includes(path))
      for (const [path, stamp] of stampsOf(others.map(({ path }) => path))) stamps.set(path, stamp)
      const digests = digestsOf(others.map(({ path }) => path))
      if (!digests.every((digest, at) => digest === others[at]?.digest)) return false
      seen.note(key, manifest.includes, stamps)
      return true
    })
  }

  async #open<T>(key: string, work: (ready: ReadyLedger) => T, isCurrent: (manifest: Manifest) => Promise<boolean>) {
    const handle = this.folder.open(nameIn(key))
    if (handle === undefined) return undefined
    try {
      const kept = new ReadyFile(new SectionFile(handle, key))
      if (!(await isCurrent(kept.manifest))) return undefined
      this.folder.touch(nameIn(key), this.now())
      const names = kept.manifest.files.map(({ path }) => nameOf(path, this.cwd))
      return { result: work(kept.ready(names)) }
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error
      this.folder.trouble(`${nameIn(key)} is left aside: ${error.message}`)
      return undefined
    } finally {
      closeSync(handle)
    }
  }

  keep(ready: ReadyLedger, paths: readonly string[], manifest: Manifest): void {
    const byPath = new Map(manifest.files.map(({ path, digest }) => [path, digest]))
    const key = this.#keyOf(
      paths,
      paths.map((path) => byPath.get(path)),
    )
    if (key === undefined) return
    const names = manifest.files.map(({ path }) => nameOf(path, this.cwd))
    this.folder.write(nameIn(key), encodeReady(key, ready, manifest, names))
  }

  #keyOf(paths: readonly string[], digests: readonly (string | undefined)[]): string | undefined {
    if (digests.includes(undefined)) return undefined
    return digestOf('ready', this.version, ...paths, ...(digests as string[]))
  }
}

function nameIn(key: string): string {
  return `ready-${key.slice(0, 32)}`
}

function digestsOf(paths: readonly string[]): (string | undefined)[] {
  return paths.map((path) => {
    try {
      const bytes = readBytes(path, { limit: FILE_LIMIT })
      return Buffer.isBuffer(bytes) ? digestOf(bytes) : undefined
    } catch {
      return undefined
    }
  })
}
