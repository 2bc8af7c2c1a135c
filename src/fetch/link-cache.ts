import { closeSync, readFileSync } from 'node:fs'
import type { CacheFolder } from '../ledger/cache/cache-folder.js'

/** What a server says of an address, for certain. */
export type Answered = { state: 'alive' } | { state: 'dead'; status: number }

const NAME = 'links'
const DAY = 24 * 60 * 60 * 1000

type Entry = Answered & { checked: number }

/** What servers have said of addresses within the last day. */
export class LinkCache {
  readonly #entries: Map<string, Entry>

  constructor(
    readonly folder: CacheFolder,
    readonly now: number,
  ) {
    this.#entries = new Map([...read(folder)].filter(([, { checked }]) => checked <= now && now - checked < DAY))
  }

  get(url: string): Answered | undefined {
    const entry = this.#entries.get(url)
    if (!entry) return undefined
    const { checked: _, ...answered } = entry
    return answered
  }

  set(url: string, answered: Answered): void {
    this.#entries.set(url, { ...answered, checked: this.now })
  }

  save(): void {
    this.folder.write(NAME, [Buffer.from(JSON.stringify([...this.#entries]))])
  }
}

/** Empty where it is not there or damaged. */
function read(folder: CacheFolder): Map<string, Entry> {
  const file = folder.open(NAME)
  if (file === undefined) return new Map()
  try {
    return new Map((JSON.parse(readFileSync(file, 'utf8')) as [string, Entry][]).filter(isEntry))
  } catch {
    return new Map()
  } finally {
    closeSync(file)
  }
}

function isEntry(pair: unknown): boolean {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string') return false
  const { state, status, checked } = (pair[1] ?? {}) as Record<string, unknown>
  return typeof checked === 'number' && (state === 'alive' || (state === 'dead' && typeof status === 'number'))
}
