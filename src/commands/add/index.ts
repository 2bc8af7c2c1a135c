import { Argument, Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { CONFIDENCES } from '../../ledger/model/types.js'
import { collect, name, seconds } from '../command/parse.js'
import { defineCommand, ValueOption } from '../command/sheet.js'
import type { AddOptions } from './add.js'

export const add = defineCommand<[what: string | undefined, words: string[]], AddOptions>({
  name: 'add',
  description: 'write a claim or a source into the ledger',
  arguments: [
    new Argument('[what]', 'what to add').choices(['claim', 'source']),
    new Argument(
      '[words...]',
      'the text of the claim; or where the source is: doi:…, isbn:…, pmid:…, arxiv:…, https://…',
    ),
  ],
  options: [
    ...[
      new ValueOption('--source <key>', 'a source that it cites; repeatable', 'sources').argParser(collect),
      new Option('--quote <words>', 'the words in the source, which are looked up in its snapshot'),
      new Option('--locator <place>', 'where in the source: para. 3, p. 12, 12:30'),
      new Option('-c, --confidence <label>', 'how it is supported (default: by what is given)').choices(CONFIDENCES),
      new ValueOption('--premise <id>', 'a claim that it is drawn from; repeatable', 'claims').argParser(collect),
      new ValueOption(
        '--by <name>',
        'who says or infers it; repeatable, for a chain from the speaker outward',
        'speakers',
      ).argParser((value: string, before: string[] = []) => [...before, name(value)]),
      new Option('--reasoning <words>', 'how it follows from its premises'),
      new Option('--date <date>', 'when what is claimed took place: 2025-05-03, 2025-05'),
      new ValueOption('--about <name>', 'a person, place or thing that it is about; repeatable', 'subjects').argParser(
        collect,
      ),
      new ValueOption('--tag <topic>', 'a topic; repeatable', 'tags').argParser(collect),
      new Option('--id <id>', 'its id (default: made of the words of its text)'),
    ].map((option) => option.helpGroup('Of a claim:')),
    ...[
      new Option('--key <key>', 'its key (default: author, year and a word of its title)'),
      new Option('--no-snapshot', 'do not keep its text'),
      new Option('--allow-private', 'also fetch from private and loopback addresses'),
      new Option('--timeout <seconds>', 'how long to try, retries included').argParser(seconds).default(30),
    ].map((option) => option.helpGroup('Of a source:')),
    new ValueOption('--into <file>', 'the file of the ledger to write into (default: where the others are)', 'files'),
    new Option('--dry-run', 'print what would be written as a diff, and write nothing'),
    new Option('--force', 'add what `check` would report, too'),
  ],
  examples: [
    ["factcheck add claim 'TEXT' --source SOURCE --quote 'WORDS'", 'a claim, with the words of its source'],
    ["factcheck add claim 'TEXT' --premise CLAIM --by NAME", 'a claim that is drawn from another'],
    [
      'factcheck add source https://gazette.example/bridge',
      'a source, with what its page says of itself, and its text',
    ],
  ],
  exitCodes: '0 added, 1 check would report it as an error, 2 bad input',
  async action([what, words], options, context): Promise<ExitCode> {
    const { add } = await import('./add.js')
    return add(what, words, options, context)
  },
})
