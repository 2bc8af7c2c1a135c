import { type FSWatcher, watch } from 'node:fs'
import { dirname } from 'node:path'
import { nearestExisting, realPathOf, statOf } from '../ledger/files/look.js'
import { type Inputs, isChangedSince, lookOf } from './inputs.js'

/** So long, in milliseconds, nothing is to happen before a change counts: an editor may write several times. */
const QUIET = 40
/** But no longer than this: a file that never rests is looked at now and then. */
const PATIENCE = 500
/** Where a system cannot tell of changes, it is looked for them so often. */
const POLL = 500
/** Clocks of disks go in steps. */
const STEP = 20

/**
 * Tells of changes to what a run reads. Folders are watched, and not files: an editor that writes a new file and gives it the name
 * of the old one leaves a watched file behind, and a file that is deleted may come back.
 */
export class Watcher {
  /** By path, with what tells a folder from one of that name that is made later. */
  readonly #folders = new Map<string, { watcher: FSWatcher; number: bigint }>()
  /** How that looked which was read when the last run began. */
  #last: { inputs: Inputs; look: string } | undefined
  #told: () => void = () => {}
  #isBlind = false

  /** Waits until something that was read looks other than it did when a run began. */
  async change(inputs: Inputs, began: number, stop: AbortSignal | undefined): Promise<void> {
    this.#watch(inputs)
    const before = lookOf(inputs)
    const last = this.#last
    this.#last = undefined
    if (isChangedSince(inputs, began - STEP) || (last && lookOf(last.inputs) !== last.look)) return this.#quiet(stop)
    for (;;) {
      await this.#event(this.#isBlind ? POLL : undefined, stop)
      if (stop?.aborted) return
      await this.#quiet(stop)
      // What is written beside it, as an editor's own files are, changes nothing.
      const look = lookOf(inputs)
      this.#last = { inputs, look }
      if (look !== before) return
      this.#watch(inputs)
    }
  }

  close(): void {
    for (const { watcher } of this.#folders.values()) watcher.close()
    this.#folders.clear()
  }

  /** Until nothing more happens. */
  async #quiet(stop: AbortSignal | undefined): Promise<void> {
    const end = performance.now() + PATIENCE
    while (performance.now() < end && !stop?.aborted) if (!(await this.#event(QUIET, stop))) return
  }

  /** Whether something happens before a time is over. */
  #event(within: number | undefined, stop: AbortSignal | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = within === undefined ? undefined : setTimeout(() => end(false), within)
      const end = (isEvent: boolean) => {
        clearTimeout(timer)
        stop?.removeEventListener('abort', stopped)
        this.#told = () => {}
        resolve(isEvent)
      }
      const stopped = () => end(false)
      if (stop?.aborted) return end(false)
      stop?.addEventListener('abort', stopped)
      this.#told = () => end(true)
    })
  }

  #watch(inputs: Inputs): void {
    const wanted = foldersOf(inputs)
    for (const [folder, { watcher, number }] of this.#folders)
      if (!wanted.has(folder) || numberOf(folder) !== number) {
        watcher.close()
        this.#folders.delete(folder)
      }
    this.#isBlind = false
    for (const folder of wanted) if (!this.#folders.has(folder)) this.#open(folder)
  }

  #open(folder: string): void {
    try {
      const watcher = watch(folder, () => this.#told())
      watcher.on('error', () => {
        this.#folders.delete(folder)
        watcher.close()
        this.#told()
      })
      this.#folders.set(folder, { watcher, number: numberOf(folder) ?? 0n })
    } catch {
      this.#isBlind = true
    }
  }
}

const numberOf = (folder: string) => statOf(folder)?.ino

/** Where files and folders stand, behind symbolic links too; and above each folder, as it may be deleted and made anew. */
function foldersOf({ files, folders }: Inputs): Set<string> {
  const wanted = new Set<string>()
  const add = (path: string) => {
    const near = nearestExisting(path)
    for (const folder of [near, dirname(near), realPathOf(near) ?? near]) wanted.add(folder)
  }
  for (const file of files) {
    add(dirname(file))
    const real = realPathOf(file)
    if (real !== undefined) add(dirname(real))
  }
  for (const folder of folders) add(folder)
  return wanted
}
