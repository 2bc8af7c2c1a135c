import type { ExitCode } from '../../exit-code.js'
import { LIST_SHOWS_IDS } from '../command/hints.js'
import { defineCommand, ValueArgument } from '../command/sheet.js'
import { formatOption, type LookupFormat } from '../lookup/options.js'

export const show = defineCommand<[ids: string[]], { format: LookupFormat }>({
  name: 'show',
  description: 'show claims whole: citations, quotes, premises, disputes',
  arguments: [new ValueArgument('<id...>', 'claim ids', 'claims')],
  options: [formatOption()],
  examples: [['factcheck show CLAIM', 'one claim whole, with its sources']],
  exitCodes: '0 all were shown, 1 one or more are missing, 2 error',
  hints: [LIST_SHOWS_IDS],
  async action([ids], options, context): Promise<ExitCode> {
    const { show } = await import('./show.js')
    return show(ids, options, context)
  },
})
