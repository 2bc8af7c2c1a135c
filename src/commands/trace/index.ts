import { Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { LIST_SHOWS_IDS } from '../command/hints.js'
import { defineCommand, ValueArgument } from '../command/sheet.js'
import { formatOption } from '../lookup/options.js'
import type { TraceOptions } from './trace.js'

export const trace = defineCommand<[id: string], TraceOptions>({
  name: 'trace',
  description: 'draw the tree of what a claim rests on',
  arguments: [new ValueArgument('<id>', 'a claim id; with --impact also a source key', 'traced')],
  options: [formatOption(['text', 'json']), new Option('--impact', 'the other way: what falls with a claim or source')],
  examples: [
    ['factcheck trace CLAIM', 'what it rests on, and its weakest link'],
    ['factcheck trace --impact SOURCE', 'what falls with a source'],
  ],
  exitCodes: '0 found, 1 no such claim or source, 2 error',
  hints: [LIST_SHOWS_IDS],
  async action([id], options, context): Promise<ExitCode> {
    const { trace } = await import('./trace.js')
    return trace(id, options, context)
  },
})
