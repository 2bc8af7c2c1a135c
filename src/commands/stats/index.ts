import type { ExitCode } from '../../exit-code.js'
import { defineCommand } from '../command/sheet.js'
import { formatOption } from '../lookup/options.js'
import type { StatsOptions } from './stats.js'

export const stats = defineCommand<[], StatsOptions>({
  name: 'stats',
  description: 'count claims by label and standing, quotes, sources, snapshots and reviews',
  options: [formatOption(['text', 'json'])],
  examples: [['factcheck stats', 'the figures of the ledger']],
  exitCodes: '0 counted, 2 error',
  async action(_, options, context): Promise<ExitCode> {
    const { stats } = await import('./stats.js')
    return stats(options, context)
  },
})
