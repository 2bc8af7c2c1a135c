import { type Command, InvalidArgumentError } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import type { Context } from '../context.js'
import { formatOption } from '../options.js'
import type { SnapshotCommandOptions } from './snapshot.js'

const EXIT_CODES = `
Exit codes: 0 all there, 1 a source could not be fetched, or has changed and was not kept, 2 bad options.`

/** snapshot. */
export function addSnapshot(program: Command, context: () => Context, done: (code: ExitCode) => void): void {
  program
    .command('snapshot')
    .argument('[sources...]', 'source keys; without any, every source that has an address')
    .description('fetch sources and keep their text, so that check can look quotes up')
    .option('--from <file>', 'take the text of one source from a file that you have saved')
    .option('--update', 'keep what has changed, too')
    .option('--allow-private', 'fetch from private and loopback addresses, too')
    .option('--timeout <seconds>', 'how long to wait for one source', seconds, 30)
    .addOption(formatOption(['text', 'json']))
    .addHelpText('after', EXIT_CODES)
    .action(async (sources: string[], options: SnapshotCommandOptions) => {
      const { snapshot } = await import('./snapshot.js')
      done(await snapshot(sources, options, context()))
    })
}

function seconds(value: string): number {
  const number = Number(value)
  if (!(number > 0 && number <= 3600)) throw new InvalidArgumentError('It must be a number of seconds, at most 3600.')
  return number
}
