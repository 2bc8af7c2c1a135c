import type { Command } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import type { Context } from '../context.js'
import { collect } from '../options.js'
import { reportFormatOption } from '../report/format-option.js'
import type { DiffCommandOptions } from './diff.js'

const EXIT_CODES = `
Exit codes: 0 no label rose without evidence, but where the base's rules allow it; 1 one did; 2 bad input or options.`

/** diff. */
export function addDiff(program: Command, context: () => Context, done: (code: ExitCode) => void): void {
  program
    .command('diff')
    .argument('<base>', 'what to compare with: a git branch, tag or commit')
    .description('tell what became of the claims since a git revision; a label rises only with evidence')
    .addOption(reportFormatOption())
    .option(
      '--rule <name=level>',
      'a severity for this run, whatever the ledger was set to: error, warning or off',
      collect,
    )
    .option('--merge-base', 'compare with the commit where HEAD went its own way, as git diff does')
    .addHelpText('after', EXIT_CODES)
    .action(async (base: string, options: DiffCommandOptions) => {
      const { diff } = await import('./diff.js')
      done(await diff(base, options, context()))
    })
}
