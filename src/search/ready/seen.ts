import { closeSync, readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { CacheFolder } from '../../ledger/cache/cache-folder.js'
import { statOf } from '../../ledger/files/look.js'
import type { Manifest } from '../../ledger/load/load.js'

/** What was read of these paths, and how the files looked then. */
interface Sight {
  version: string
  paths: readonly string[]
  /** Of the ready ledger. */
  key: string
  /** Every file, included ones too, with its stamp. */
  files: [path: string, stamp: string][]
  includes: Manifest['includes']
}

/** A file that changed so short a time ago may change again without a sign of it, as clocks of disks go in steps. */
const SETTLED = 3000

/**
 * How the files of a ledger looked when they were read last. A file at the same place on the disk, of the same size and with
 * the same times is taken to be as it was and not read again, as git does it: a time that only the system sets is among them.
 */
export class Seen {
  constructor(
    readonly folder: CacheFolder,
    readonly version: string,
    readonly paths: readonly string[],
    /** That of the disk, which is not told what time a run is to think it is. */
    readonly clock: () => number = Date.now,
  ) {}

  /** The key of the ready ledger of these paths, where no file seems to have changed. */
  async key(): Promise<string | undefined> {
    const sight = this.#read()
    if (!sight?.files.every(([path, stamp]) => stampOf(path)?.text === stamp)) return undefined
    return (await areIncluded(sight.includes)) ? sight.key : undefined
  }

  /** Notes what was read. The stamps are of the time before. */
  note(key: string, includes: Manifest['includes'], stamps: ReadonlyMap<string, Stamp | undefined>): void {
    const files = [...stamps].map(([path, stamp]): [string, string] => [path, stamp?.text ?? ''])
    const last = Math.max(...[...stamps.values()].map((stamp) => stamp?.changed ?? Number.POSITIVE_INFINITY))
    if (last > this.clock() - SETTLED) return
    const sight: Sight = { version: this.version, paths: this.paths, key, files, includes }
    this.folder.write(this.#name, [Buffer.from(JSON.stringify(sight))])
  }

  /** Two ledgers may share one, which then is that of the last. */
  get #name(): string {
    return `seen-${crc32([this.version, ...this.paths].join('\0')).toString(16)}`
  }

  #read(): Sight | undefined {
    const handle = this.folder.open(this.#name)
    if (handle === undefined) return undefined
    try {
      const sight: unknown = JSON.parse(readFileSync(handle, 'utf8'))
      const isOurs =
        isSight(sight) && sight.version === this.version && sight.paths.join('\0') === this.paths.join('\0')
      return isOurs ? sight : undefined
    } catch {
      return undefined
    } finally {
      closeSync(handle)
    }
  }
}

function isSight(value: unknown): value is Sight {
  const { version, paths, key, files, includes } = (value ?? {}) as Partial<Record<keyof Sight, unknown>>
  const areLists = [paths, files, includes].every(Array.isArray)
  return areLists && typeof version === 'string' && typeof key === 'string'
}

/** What tells a file from what it was. */
export interface Stamp {
  text: string
  /** When it was changed last, be it its content or its name, in milliseconds. */
  changed: number
}

export function stampsOf(paths: Iterable<string>): Map<string, Stamp | undefined> {
  return new Map(Array.from(paths, (path) => [path, stampOf(path)]))
}

function stampOf(path: string): Stamp | undefined {
  const found = statOf(path)
  if (!found?.isFile()) return undefined
  const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = found
  return { text: [dev, ino, size, mtimeNs, ctimeNs].join(' '), changed: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs) }
}

/** Whether the includes of a ledger still name the same files. */
export async function areIncluded(includes: Manifest['includes']): Promise<boolean> {
  if (includes.length === 0) return true
  const { includedFiles, Looks } = await import('../../ledger/load/include.js')
  const looks = new Looks()
  return includes.every(({ pattern, folder, self, found }) => {
    const today = includedFiles(pattern, folder, self, undefined, looks)
    return Array.isArray(today) && today.join('\0') === found.join('\0')
  })
}
