import { Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { collect } from '../command/parse.js'
import { defineCommand, ValueOption } from '../command/sheet.js'
import { requireOption } from '../drafts/options.js'
import type { ReportOptions } from './report.js'

export const report = defineCommand<[], ReportOptions>({
  name: 'report',
  description: 'write the ledger as one page for a browser: search, claims, sources, the argument as a map',
  options: [
    new Option('-o, --output <file>', 'the HTML file to write; missing folders are made').makeOptionMandatory(),
    new ValueOption(
      '--draft <file>',
      'also a text, with what backs each sentence in its margin; repeatable',
      'files',
    ).argParser(collect),
    requireOption('what must be backed in a draft'),
  ],
  examples: [
    ['factcheck report -o report.html', 'a file that opens from disk and loads nothing'],
    ['factcheck report -o report.html --draft article.md', 'with a text that is held to the ledger'],
  ],
  notes:
    'The page holds all of the ledger and the sentences around its quotes, but for the text of confidential sources.',
  exitCodes: '0 written, 2 error',
  async action(_, options, context): Promise<ExitCode> {
    const { report } = await import('./report.js')
    return report(options, context)
  },
})
