import { Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import type { Context } from '../command/context.js'
import type { WatchOptions } from './watch.js'

/** `--watch` */
export function watchOption(): Option {
  return new Option('--watch', 'run again whenever a file changes that was read, until Ctrl-C')
}

export const WATCH_NOTES =
  'With --watch it goes on until Ctrl-C, and then ends with 130, as a program does that Ctrl-C ends.'

/** Runs a command: once, or with `--watch` again and again. */
export async function runWatchable(
  run: (context: Context) => Promise<ExitCode>,
  files: readonly string[],
  options: WatchOptions,
  context: Context,
): Promise<ExitCode> {
  if (!options.watch) return run(context)
  const { watch } = await import('./watch.js')
  return watch(run, files, options, context)
}
