import type { ExitCode } from '../../exit-code.js'
import { defineCommand } from '../command/sheet.js'
import { type FilterOptions, filterOptions, formatOption, type LookupFormat } from '../lookup/options.js'

export const list = defineCommand<[], FilterOptions & { format: LookupFormat }>({
  name: 'list',
  description: 'list all claims, one a line',
  options: [formatOption(), ...filterOptions()],
  examples: [
    ['factcheck list --unsourced', 'claims that come down to no source'],
    ['factcheck list --tag TAG --format tsv', 'those with a tag, as columns for a pipe'],
  ],
  exitCodes: '0 found, 1 no claim fits the filters, 2 error',
  hints: [[/too many arguments/, 'to look words up: factcheck find WORDS']],
  async action(_, options, context): Promise<ExitCode> {
    const { list } = await import('./list.js')
    return list(options, context)
  },
})
