import { closeSync } from 'node:fs'
import type { CacheFolder } from '../../ledger/cache/cache-folder.js'
import { DamagedFile, SectionFile } from '../../ledger/cache/section-file.js'
import { nameOf } from '../../ledger/files/ledger-path.js'
import { readBytes } from '../../ledger/files/read-bytes.js'
import { FILE_LIMIT } from '../../ledger/files/read-file.js'
import type { Manifest } from '../../ledger/load/load.js'
import { digestOf } from '../../ledger/model/digest.js'
import { encodeReady, manifestOf, openReady } from './ready-file.js'
import type { ReadyLedger } from './ready-ledger.js'

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
    const key = this.#keyOf(paths, digestsOf(paths))
    const handle = key === undefined ? undefined : this.folder.open(nameIn(key))
    if (key === undefined || handle === undefined) return undefined
    try {
      const file = new SectionFile(handle, key)
      const manifest = manifestOf(file)
      if (!(await isCurrent(manifest, paths))) return undefined
      this.folder.touch(nameIn(key), this.now())
      const names = manifest.files.map(({ path }) => nameOf(path, this.cwd))
      return { result: work(openReady(file, names)) }
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

/** Whether the includes still name the same files, and these are the same. The files of `known` were compared before. */
async function isCurrent({ files, includes }: Manifest, known: readonly string[]): Promise<boolean> {
  // Before any of them is read: what was a file may be a pipe now.
  if (includes.length > 0) {
    const { includedFiles, Looks } = await import('../../ledger/load/include.js')
    const looks = new Looks()
    for (const { pattern, folder, self, found } of includes) {
      const today = includedFiles(pattern, folder, self, undefined, looks)
      if (!Array.isArray(today) || today.join('\0') !== found.join('\0')) return false
    }
  }
  const others = files.filter(({ path }) => !known.includes(path))
  return digestsOf(others.map(({ path }) => path)).every((digest, at) => digest === others[at]?.digest)
}
