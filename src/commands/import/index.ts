import { Option } from 'commander'
import { IMPORT_NAMES, IMPORTS } from '../../exchange/imports.js'
import type { ExitCode } from '../../exit-code.js'
import { defineCommand, ValueArgument, ValueOption } from '../command/sheet.js'
import type { ImportOptions } from './import.js'

export const importCommand = defineCommand<[files: string[]], ImportOptions>({
  name: 'import',
  description: 'take sources and claims over from files of other programs',
  arguments: [new ValueArgument('<files...>', 'what to read, or - for standard input', 'files')],
  options: [
    new Option('--as <format>', 'what the files are (default: by how their names end)').choices(IMPORT_NAMES),
    new ValueOption('--into <path>', 'the file of the ledger to write into (default: where the others are)', 'files'),
    new Option('--dry-run', 'print what would be written as a diff, and write nothing'),
    new Option('--force', 'take over what `check` would report, too'),
  ],
  examples: [
    ['factcheck import refs.bib', 'the sources of a bibliography that are not in the ledger yet'],
    ['factcheck import --dry-run claims.csv', 'what a table of claims would add'],
  ],
  notes: [
    'Formats, by how the names of files end:',
    ...IMPORT_NAMES.map((name) => `  ${IMPORTS[name].ends[0]?.padEnd(6)} ${IMPORTS[name].description}`),
    '',
    'A source is known by its DOI, ISBN and URL, a claim by its text. What is there already is not changed. What cannot be carried is listed on stderr with its place.',
  ].join('\n'),
  exitCodes: '0 taken over, or all there already; 1 check would report an error; 2 bad input',
  hints: [[/missing required argument 'files'/, 'name a file: factcheck import refs.bib']],
  async action([files], options, context): Promise<ExitCode> {
    const { importFiles } = await import('./import.js')
    return importFiles(files, options, context)
  },
})
