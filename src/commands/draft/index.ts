import { Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { defineCommand, ValueArgument } from '../command/sheet.js'
import { requireOption } from '../drafts/options.js'
import {
  baselineOption,
  maxFindingsOption,
  reportFormatOption,
  ruleOption,
  summaryOption,
} from '../findings/report-options.js'
import { runWatchable, WATCH_NOTES, watchOption } from '../findings/watchable.js'
import type { DraftOptions } from './request.js'

export const draft = defineCommand<[files: string[]], DraftOptions>({
  name: 'draft',
  description: 'hold a text to the ledger: what no claim backs, and what says more than its claim',
  reportsFindings: true,
  arguments: [
    new ValueArgument(
      '[files...]',
      'texts in Markdown, HTML, LaTeX and more, or globs; - for standard input; without any, the `documents` of the ledger',
      'files',
    ),
  ],
  options: [
    new Option('--stdin-filename <name>', 'the name of what comes by standard input; its ending tells the format'),
    requireOption('what must be backed'),
    new Option('--min <share>', 'enough when so much of what must be backed is: 90%'),
    new Option(
      '--suggest',
      'show the nearest claim for each sentence that is open; it writes nothing, and counts nothing',
    ),
    new Option(
      '--view',
      'show the text itself, each sentence with the sign of its label, and what is wrong with it below',
    ),
    new Option('--unused', 'list the claims that no draft uses, and nothing else'),
    reportFormatOption(),
    ruleOption(),
    maxFindingsOption(),
    baselineOption(),
    new Option('--update-baseline', 'write all findings to the file of --baseline, and exit with 0'),
    summaryOption(),
    watchOption(),
  ],
  examples: [
    ['factcheck draft article.md', 'what the article says and no claim backs'],
    ['factcheck draft', 'the drafts that the ledger declares'],
    ['factcheck draft --view article.md', 'the text itself, sentence by sentence'],
    ['factcheck draft - --stdin-filename article.md', 'a text that an editor or another program hands over'],
    ['factcheck draft article.md --suggest', 'which claims may be meant where none is named'],
    ['factcheck draft --unused', 'the claims that no draft of the ledger uses'],
    ['factcheck draft article.md --require sentences --min 90%', 'nine in ten sentences have a claim'],
  ],
  notes: WATCH_NOTES,
  exitCodes: '0 clean or only warnings, 1 errors or less than --min, 2 bad input or options',
  async action([files], options, context): Promise<ExitCode> {
    const { draft } = await import('./draft.js')
    return runWatchable((each) => draft(files, options, each), files, options, context)
  },
})
