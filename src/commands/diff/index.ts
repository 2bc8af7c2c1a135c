import { Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { collect } from '../command/parse.js'
import { defineCommand, ValueArgument, ValueOption } from '../command/sheet.js'
import { reportFormatOption } from '../findings/report-options.js'
import type { DiffOptions } from './diff.js'

export const diff = defineCommand<[base: string], DiffOptions>({
  name: 'diff',
  description: 'report what became of the claims since a git revision; a label may rise only with evidence',
  reportsFindings: true,
  arguments: [new ValueArgument('<base>', 'what to compare with: a git branch, tag or commit', 'revisions')],
  options: [
    reportFormatOption(),
    new ValueOption(
      '--rule <name=level>',
      'a severity for this run, whatever the ledger was set to: error, warning or off',
      'levels',
    ).argParser(collect),
    new Option('--merge-base', 'compare with the commit where the branch of HEAD began, as git diff does'),
  ],
  examples: [
    ['factcheck diff HEAD', 'what is not committed yet'],
    ['factcheck diff main --merge-base', 'what a branch changes'],
  ],
  exitCodes: '0 no label rose without evidence, or the rules of the base allow it; 1 one did; 2 bad input or options',
  async action([base], options, context): Promise<ExitCode> {
    const { diff } = await import('./diff.js')
    return diff(base, options, context)
  },
})
