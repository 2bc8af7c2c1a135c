import { Argument, Option } from 'commander'
import { EXPORT_NAMES, EXPORTS, type ExportName } from '../../exchange/formats.js'
import type { ExitCode } from '../../exit-code.js'
import { collect } from '../command/parse.js'
import { defineCommand, ValueOption } from '../command/sheet.js'
import { filterOptions } from '../lookup/options.js'
import type { ExportOptions } from './export.js'

export const exportCommand = defineCommand<[format: ExportName], ExportOptions>({
  name: 'export',
  description: 'write claims or sources in a format of other programs',
  arguments: [new Argument('<format>', 'what to write').choices(EXPORT_NAMES)],
  options: [
    new ValueOption('-o, --output <path>', 'write to a file, not to stdout (-); missing folders are made', 'files'),
    new ValueOption(
      '--cited-by <draft>',
      'only what a text cites: the claims and sources that it names; repeatable',
      'files',
    )
      .argParser(collect)
      .helpGroup('Filters:'),
    new Option('-q, --quiet', 'do not list what the format cannot hold'),
    ...filterOptions(),
  ],
  examples: [
    ['factcheck export biblatex', 'all sources as a bibliography'],
    ['factcheck export markdown --tag TAG', 'the claims with a tag, for pandoc'],
    ['factcheck export csv -o claims.csv', 'a table for a spreadsheet'],
    ['factcheck export csl-json --cited-by article.md', 'the sources of an article'],
  ],
  notes: [
    'Formats:',
    ...EXPORT_NAMES.map((name) => `  ${name.padEnd(15)} ${EXPORTS[name].description}`),
    '',
    'With a filter, the sources are those that the claims cite. What the format cannot hold is listed on stderr.',
  ].join('\n'),
  exitCodes: '0 written, 1 no claim fits the filters, 2 error',
  hints: [[/missing required argument 'format'/, `name one: ${EXPORT_NAMES.join(', ')}`]],
  async action([format], options, context): Promise<ExitCode> {
    const { exportAs } = await import('./export.js')
    return exportAs(format, options, context)
  },
})
