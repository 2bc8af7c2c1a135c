import { Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { wholeNumber } from '../command/parse.js'
import { defineCommand, ValueArgument } from '../command/sheet.js'
import {
  baselineOption,
  maxFindingsOption,
  reportFormatOption,
  ruleOption,
  summaryOption,
} from '../findings/report-options.js'
import { runWatchable, WATCH_NOTES, watchOption } from '../findings/watchable.js'
import type { CheckOptions } from './request.js'

export const check = defineCommand<[files: string[]], CheckOptions>({
  name: 'check',
  description: 'check that every claim shows what its label owes; for CI',
  reportsFindings: true,
  arguments: [new ValueArgument('[files...]', 'ledgers to check together, as with --file', 'files')],
  options: [
    reportFormatOption(),
    ruleOption(),
    new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(wholeNumber),
    maxFindingsOption(),
    new Option('-q, --quiet', 'print errors only'),
    new Option('--statistics', 'print how often each rule was broken, and not the findings'),
    baselineOption(),
    new Option(
      '--update-baseline',
      'write all findings to the file of --baseline, and exit with 0; a ledger that cannot be read is still an error',
    ),
    new Option('--exit-zero', 'exit with 0 whatever is found'),
    new Option('--allow-empty', 'a ledger without claims passes'),
    new Option('--fix', 'fix what is certain: the spelling of dates and DOIs, shorthand, the order of keys'),
    new Option('--dry-run', 'with --fix: print what would be fixed as a diff, and write nothing'),
    new Option('--links', 'also check that the addresses of sources still work'),
    new Option('--allow-private', 'with --links: also try private and loopback addresses'),
    summaryOption(),
    watchOption(),
  ],
  examples: [
    ['factcheck check', 'the ledger here, or in a folder above'],
    ['factcheck check --fix', 'fix what is certain first'],
    ['factcheck check --format sarif:out.sarif', 'a report in a file'],
    ['factcheck check --baseline known.json', 'only what is new'],
  ],
  notes: WATCH_NOTES,
  exitCodes:
    '0 clean or only warnings, 1 errors or more warnings than --max-warnings, 2 bad input or options, nothing to check.\nWith --dry-run: 0 nothing to fix, 1 something',
  async action([files], options, context): Promise<ExitCode> {
    const { check } = await import('./check.js')
    return runWatchable((each) => check(files, options, each), files, options, context)
  },
})
