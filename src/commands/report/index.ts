import { Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { defineCommand } from '../command/sheet.js'
import type { ReportOptions } from './report.js'

export const report = defineCommand<[], ReportOptions>({
  name: 'report',
  description: 'write the ledger as one page for a browser: search, claims, sources, the argument as a map',
  options: [new Option('-o, --output <file>', 'the HTML file to write').makeOptionMandatory()],
  examples: [['factcheck report -o report.html', 'a file that opens from disk and loads nothing']],
  notes:
    'The page holds all of the ledger and the sentences around its quotes, but for the text of confidential sources.',
  exitCodes: '0 written, 2 error',
  async action(_, options, context): Promise<ExitCode> {
    const { report } = await import('./report.js')
    return report(options, context)
  },
})
