import { closeSync, readFileSync } from 'node:fs'
import type { CacheFolder } from '../ledger/cache/cache-folder.js'

const DAY = 24 * 60 * 60 * 1000

/** What servers have said of addresses within the last day. */
export class DayCache<Said extends object> {
  readonly #entries: Map<string, { checked: number; said: Said }>

  constructor(
    readonly folder: CacheFolder,
    readonly name: string,
    readonly now: number,
    isSaid: (value: Readonly<Record<string, unknown>>) => boolean,
  ) {
    const isFresh = ({ checked, said }: Entry) => isSaid({ ...said }) && checked <= now && now - checked < DAY
    const entries = read(folder, name).filter(([, entry]) => isFresh(entry))
    this.#entries = new Map(entries as [string, { checked: number; said: Said }][])
  }

  get(url: string): Said | undefined {
    return this.#entries.get(url)?.said
  }

  set(url: string, said: Said): void {
    this.#entries.set(url, { checked: this.now, said })
  }

  save(): void {
    this.folder.write(this.name, [Buffer.from(JSON.stringify([...this.#entries]))])
  }
}

interface Entry {
  checked: number
  said: object
}

/** Empty where it is not there or damaged. */
function read(folder: CacheFolder, name: string): [string, Entry][] {
  const file = folder.open(name)
  if (file === undefined) return []
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).filter(isEntry)
  } catch {
    return []
  } finally {
    closeSync(file)
  }
}

function isEntry(pair: unknown): pair is [string, Entry] {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string') return false
  const { checked, said } = (pair[1] ?? {}) as Record<string, unknown>
  return typeof checked === 'number' && typeof said === 'object' && said !== null
}
