import { Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { name, seconds } from '../command/parse.js'
import { defineCommand, ValueArgument, ValueOption } from '../command/sheet.js'
import { formatOption } from '../lookup/options.js'
import type { SnapshotOptions } from './snapshot.js'

export const snapshot = defineCommand<[sources: string[]], SnapshotOptions>({
  name: 'snapshot',
  description: 'fetch sources and keep their text, so that check can look quotes up',
  arguments: [
    new ValueArgument('[sources...]', 'source keys; without any, every source that has an address', 'sources'),
  ],
  options: [
    new ValueOption('--from <file>', 'take the text of one source from a file that you have saved', 'files'),
    new Option('--update', 'also keep texts that have changed'),
    new Option('--by <name>', 'who takes confidential texts, for the lock (default: user.name of git)').argParser(name),
    new Option('--allow-private', 'also fetch from private and loopback addresses'),
    new Option('--timeout <seconds>', 'how long to try one source, retries included').argParser(seconds).default(30),
    formatOption(['text', 'json']),
  ],
  examples: [
    ['factcheck snapshot', 'every source that has an address'],
    ['factcheck snapshot SOURCE --from page.html', 'one source, from a page that you have saved'],
  ],
  exitCodes: '0 all there, 1 a source could not be fetched, or has changed and was not kept, 2 bad options',
  async action([sources], options, context): Promise<ExitCode> {
    const { snapshot } = await import('./snapshot.js')
    return snapshot(sources, options, context)
  },
})
