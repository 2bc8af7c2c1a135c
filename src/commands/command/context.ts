import { resolve } from 'node:path'
import { BUILD } from '../../build.js'
import type { Io } from '../../io.js'
import { CacheFolder, cachePath } from '../../ledger/cache/cache-folder.js'
import { findLedger } from '../../ledger/files/ledger-path.js'
import { PIPE_LIMIT } from '../../ledger/files/read-bytes.js'
import { DISK } from '../../ledger/files/store.js'
import type { Loaded } from '../../ledger/load/load.js'
import { LedgerError } from '../../ledger/model/problem.js'
import type { Ledger } from '../../ledger/model/types.js'
import { type ColorChoice, type Terminal, terminalOf } from '../../screen/terminal.js'
import { fitted } from '../../screen/text.js'
import { type Theme, themeFor } from '../../screen/theme.js'
import { type Kind, send, wayOut } from '../../screen/way-out.js'
import { ReadyCache } from '../../search/ready/ready-cache.js'
import type { ReadyLedger } from '../../search/ready/ready-ledger.js'
import type { Inputs } from '../../watch/inputs.js'
import { UsageError } from './usage-error.js'

/** Options that every command has. */
export interface GlobalOptions {
  file?: string[]
  color: ColorChoice
  cache?: boolean
  verbose?: boolean
}

/** What a command works with: its streams, what they can show, and the ledger. */
export class Context {
  readonly terminal: Terminal
  readonly theme: Theme
  #whole: Promise<Loaded> | undefined

  constructor(
    readonly io: Io,
    readonly options: GlobalOptions,
    /** Notes what is read, where it is watched. */
    readonly inputs?: Inputs,
  ) {
    this.terminal = terminalOf(io.stdout, io.env, options.color)
    this.theme = themeFor(this.terminal)
  }

  print(text: string, kind: Kind = 'text'): void {
    send(this.io.stdout, text, kind, this.terminal)
  }

  /** Prints what may be long: by the pager where one is wanted and there is a terminal. */
  async page(text: string, kind: Kind, isPaged: boolean): Promise<void> {
    if (isPaged && this.terminal.isTty && this.io.page) await this.io.page(wayOut(text, kind, this.terminal))
    else this.print(text, kind)
  }

  /** A word to the person, on stderr: stdout carries only the result. */
  notice(text: string): void {
    const terminal = terminalOf(this.io.stderr, this.io.env, this.options.color)
    send(this.io.stderr, `${fitted(text, terminal)}\n`, 'text', terminal)
  }

  /** A part of a line on stderr that says how far the work is. */
  progress(text: string): void {
    send(this.io.stderr, text, 'text', terminalOf(this.io.stderr, this.io.env))
  }

  async tryLoad(): Promise<Loaded> {
    const { file: files = [] } = this.options
    const stdin = files.includes('-') ? await readAll(this.io.stdin) : undefined
    // Imported late, as `yaml` is more than half of the program.
    const [{ tryLoad }, { PieceCache }] = await Promise.all([
      import('../../ledger/load/load.js'),
      import('../../ledger/load/piece-cache.js'),
    ])
    const folder = this.cacheFolder()
    const pieces = folder && new PieceCache(folder, BUILD)
    const loaded = tryLoad({
      files,
      cwd: this.io.cwd,
      ...(stdin && { stdin }),
      ...(pieces && { memoryOf: (path) => pieces.memoryOf(path) }),
      ...(this.inputs && { store: this.inputs.store }),
    })
    pieces?.keep()
    if (this.inputs) this.inputs.ledger = loaded.ledger
    return loaded
  }

  /**
   * Works with the ledger ready to be searched: as it was kept by an earlier run where nothing changed, else made anew
   * and kept. `work` may be called twice, as damage to what was kept can show at any part of it.
   */
  async withReady<T>(work: (ready: ReadyLedger) => T): Promise<T> {
    const paths = pathsOf(this.options.file ?? [], this.io.cwd)
    const cache = paths && this.#readyCache()
    const kept = cache && (await cache.use(paths, work))
    if (kept) return kept.result
    const { ledger, manifest } = await this.#loadWhole()
    const { makeReady } = await import('../../search/ready/make-ready.js')
    const ready = makeReady(ledger)
    if (cache) cache.keep(ready, paths, manifest)
    return work(ready)
  }

  cacheFolder(): CacheFolder | undefined {
    const path = this.options.cache === false ? undefined : cachePath(this.io)
    return path
      ? new CacheFolder(path, (message) => this.options.verbose && this.notice(`cache: ${message}`))
      : undefined
  }

  #readyCache(): ReadyCache | undefined {
    const folder = this.cacheFolder()
    return folder && new ReadyCache(folder, BUILD, this.io.cwd, this.io.now)
  }

  async load(): Promise<Ledger> {
    return (await this.#loadWhole()).ledger
  }

  /** Once: standard input and pipes cannot be read again. */
  #loadWhole(): Promise<Loaded> {
    this.#whole ??= this.#readWhole()
    return this.#whole
  }

  async #readWhole(): Promise<Loaded> {
    const loaded = await this.tryLoad()
    if (loaded.problems.length > 0) throw new LedgerError(loaded.problems, loaded.ledger.files)
    return loaded
  }
}

/** The ledger's files, where they can be read twice: not standard input, and no pipe. */
function pathsOf(files: readonly string[], cwd: string): string[] | undefined {
  const named = files.length > 0 ? files.map((file) => resolve(cwd, file)) : [findLedger(cwd)]
  const paths = named.filter((path) => path !== undefined)
  const areFiles = paths.every((path) => DISK.kindOf(path) === 'file')
  return areFiles && !files.includes('-') ? paths : undefined
}

/** All of standard input, as much as of a pipe that is named. */
export async function readAll(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      chunks.push(bytes)
      size += bytes.length
      if (size > PIPE_LIMIT) throw new UsageError(`standard input has more than ${PIPE_LIMIT >> 20} MB`, 'name a file')
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`standard input cannot be read: ${(error as Error).message}`)
  }
  return Buffer.concat(chunks)
}
