import type { ExitCode } from '../../exit-code.js'
import { LIST_SHOWS_IDS } from '../command/hints.js'
import { defineCommand, NumberOption, ValueArgument } from '../command/sheet.js'
import { formatOption } from '../lookup/options.js'
import type { ShowOptions } from './show.js'

export const show = defineCommand<[ids: string[]], ShowOptions>({
  name: 'show',
  description: 'show claims whole: citations, quotes, premises, disputes',
  arguments: [new ValueArgument('<id...>', 'claim ids', 'claims')],
  options: [
    new NumberOption(
      '--context [sentences]',
      'also show the sentences around each quote: 1 on either side, or so many',
      1,
    ),
    formatOption(),
  ],
  examples: [
    ['factcheck show CLAIM', 'one claim whole, with its sources'],
    ['factcheck show CLAIM --context', 'with what stands around its quotes'],
  ],
  exitCodes: '0 all were shown, 1 one or more are missing, 2 error',
  hints: [LIST_SHOWS_IDS],
  async action([ids], options, context): Promise<ExitCode> {
    const { show } = await import('./show.js')
    return show(ids, options, context)
  },
})
