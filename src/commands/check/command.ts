import { type Command, InvalidArgumentError } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import type { Context } from '../context.js'
import { collect } from '../options.js'
import { reportFormatOption } from '../report/format-option.js'
import type { CheckOptions } from '../report/options.js'

const EXIT_CODES = `
Exit codes: 0 clean or only warnings, 1 errors or more warnings than --max-warnings, 2 bad input or options, nothing to check.
With --dry-run: 0 nothing to fix, 1 something.`

/** check and explain. */
export function addCheck(program: Command, context: () => Context, done: (code: ExitCode) => void): void {
  program
    .command('check')
    .argument('[files...]', 'ledgers to check together, as with --file')
    .description('check that every claim shows what its label owes; for CI')
    .addOption(reportFormatOption())
    .option('--rule <name=level>', 'a severity for this run: error, warning or off; repeatable', collect)
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings', wholeNumber)
    .option('--max-findings <number>', 'print at most so many findings (as text: 100)', wholeNumber)
    .option('-q, --quiet', 'print errors only')
    .option('--baseline <file>', 'leave out the findings that a file knows')
    .option('--update-baseline', 'write all findings to that file, and exit with 0; what cannot be read stays an error')
    .option('--exit-zero', 'exit with 0 whatever is found')
    .option('--allow-empty', 'a ledger without claims passes')
    .option('--fix', 'fix what is certain: the spelling of dates and DOIs, shorthand, the order of keys')
    .option('--dry-run', 'with --fix: print what would be fixed as a diff, and write nothing')
    .option('--links', 'try the addresses of sources, too')
    .option('--allow-private', 'with --links: try private and loopback addresses, too')
    .option('--summary', 'add a Markdown summary to the page of a GitHub workflow run')
    .addHelpText('after', EXIT_CODES)
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./check.js')
      done(await check(files, options, context()))
    })
  program
    .command('explain')
    .argument('[rule]', 'the name of a rule')
    .description('print what a rule asks and why, with examples; without a name, all rules')
    .action(async (rule: string | undefined) => {
      const { explain } = await import('../explain.js')
      done(explain(rule, context()))
    })
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}
