import { dirname, join, resolve } from 'node:path'
import { EXIT, type ExitCode } from '../../exit-code.js'
import type { Io } from '../../io.js'
import { LEDGER_NAMES } from '../../ledger/files/ledger-path.js'
import { declaredDocuments } from '../../ledger/load/documents.js'
import { STDIN_NAME } from '../../ledger/load/load.js'
import { LOCK_PATH, snapshotPath } from '../../quotes/snapshot-path.js'
import { Held } from '../../screen/held.js'
import { clearScreen } from '../../screen/way-out.js'
import { Inputs } from '../../watch/inputs.js'
import { Watcher } from '../../watch/watcher.js'
import { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { tellFault } from './failure.js'
import { outputsOf } from './options.js'

/** The options of a command that watches, as far as they bear on it. */
export interface WatchOptions {
  watch?: boolean
  format?: string[]
  summary?: boolean
  updateBaseline?: boolean
  fix?: boolean
  links?: boolean
}

/** Options that write what is watched, or ask the network, or add to a page, at each change. */
const REFUSED = [
  ['updateBaseline', '--update-baseline'],
  ['fix', '--fix'],
  ['links', '--links'],
  ['summary', '--summary'],
] as const

/**
 * Runs a command, and again whenever something changes that it read: `--watch`. It goes on until a signal ends the process, as
 * Ctrl-C does with exit code 130.
 */
export async function watch(
  run: (context: Context) => Promise<ExitCode>,
  names: readonly string[],
  options: WatchOptions,
  given: Context,
): Promise<ExitCode> {
  refuse(names, options, given)
  const { stop } = given.io
  const watcher = new Watcher()
  let code: ExitCode = EXIT.ok
  let before: Inputs | undefined
  try {
    do {
      const began = Date.now()
      const inputs = new Inputs()
      code = await runOnce(run, options, given, inputs, before === undefined)
      // What was not reached, as the ledger was at fault, may be where it is put right.
      if (code === EXIT.error && before) inputs.add(before)
      before = inputs
      await watcher.change(inputs, began, stop)
    } while (!stop?.aborted)
    return code
  } finally {
    watcher.close()
  }
}

function refuse(names: readonly string[], options: WatchOptions, { io, options: { file = [] } }: Context): void {
  const together = REFUSED.find(([name]) => options[name])?.[1]
  if (together)
    throw new UsageError(`--watch only looks, and does not go with ${together}`, `run ${together} by itself`)
  if ([...names, ...file].includes('-'))
    throw new UsageError('--watch reads again and again, and standard input is read once', 'name a file')
  if (outputsOf(options.format, io).some(({ format, path }) => path === undefined && format !== 'text'))
    throw new UsageError('--watch shows text', 'send another format to a file: --format json:out.json')
}

/** What a run prints is shown at once, when it is done. Where a first run cannot be made, there is nothing to watch. */
async function runOnce(
  run: (context: Context) => Promise<ExitCode>,
  options: WatchOptions,
  given: Context,
  inputs: Inputs,
  isFirst: boolean,
): Promise<ExitCode> {
  const [stdout, stderr] = [new Held(given.io.stdout), new Held(given.io.stderr)]
  const { env, cwd, platform, now } = given.io
  const context = new Context({ env, cwd, platform, now, stdout, stderr, stdin: NOTHING }, given.options, inputs)
  const code = await attempt(run, options, context, isFirst)
  addNamed(inputs, given)
  if (env.TERM !== 'dumb') clearScreen(given.io.stdout)
  stderr.release()
  show(stdout.text, code, given)
  return code
}

/** A mistake in a file is told, and can be put right while it is watched; one in the options ends the first run. */
async function attempt(
  run: (context: Context) => Promise<ExitCode>,
  options: WatchOptions,
  context: Context,
  isFirst: boolean,
): Promise<ExitCode> {
  try {
    return await run(context)
  } catch (error) {
    if (isFirst && error instanceof UsageError) throw error
    return tellFault(error, options, context)
  }
}

/** Of a clean draft two lines are printed: that there are no findings, and the counts. */
const MOST_LINES = 2

/** A clean run is one line, and that it is watched stands in it, too. */
function show(text: string, code: ExitCode, given: Context): void {
  const { theme, io } = given
  const time = theme.dim(io.now().toTimeString().slice(0, 8))
  const lines = text.trimEnd().split('\n')
  const isShort = code === EXIT.ok && lines.length <= MOST_LINES && text !== ''
  const said = isShort ? ` ${lines.join(' ')}` : ''
  if (!isShort) given.print(text)
  given.print(`${time}${said} ${theme.dim('Watching for changes; Ctrl-C ends it.')}\n`)
}

/** What a ledger names beside its files, and where it is looked for. */
function addNamed({ files, ledger, store }: Inputs, { io: { cwd }, options: { file = [] } }: Context): void {
  if (file.length === 0) for (const name of LEDGER_NAMES) files.add(resolve(cwd, name))
  if (ledger?.documents) for (const { path } of declaredDocuments(ledger, store).documents) files.add(path)
  for (const source of ledger?.sources.values() ?? []) {
    if (source.at.file === STDIN_NAME) continue
    const folder = dirname(resolve(cwd, source.at.file))
    files.add(join(folder, snapshotPath(source)))
    files.add(join(folder, LOCK_PATH))
  }
}

const NOTHING: Io['stdin'] = (async function* () {})()
