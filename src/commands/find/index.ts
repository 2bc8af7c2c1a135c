import { Argument, Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { atLeastOne } from '../command/parse.js'
import { defineCommand } from '../command/sheet.js'
import { filterOptions, formatOption } from '../lookup/options.js'
import type { FindOptions } from './find.js'

export const find = defineCommand<[words: string[]], FindOptions>({
  name: 'find',
  description: 'look claims up, best first; `factcheck WORDS` is short for it',
  isDefault: true,
  arguments: [new Argument('[words...]', 'any words of the claim, in any order and roughly spelt; or a claim id')],
  options: [
    formatOption(),
    new Option('-n, --limit <number>', 'how many claims to print (default: 10)').argParser(atLeastOne),
    new Option('--all', 'print all claims that have anything of the query, and all answers whole'),
    new Option('--oneline', 'print a claim a line'),
    new Option('--exact', 'take words as they are: their forms and spelling, not what they mean'),
    new Option('--explain', 'show how each claim got its place'),
    new Option('--pager', 'show the result in $PAGER, or less'),
    new Option('--queries <file>', 'answer the queries of a file, one a line, or - for standard input'),
    new Option('-q, --quiet', 'print nothing; the exit code says whether a claim answers'),
    ...filterOptions(),
  ],
  examples: [
    ['factcheck WORD WORD', 'claims with these words, best first'],
    ["factcheck 'who said it?'", 'a question, in quotes: zsh takes ? for a pattern'],
    ['factcheck \'"TWO WORDS"\'', 'a phrase: these words in a row'],
    ["factcheck 'WORD -OTHER'", 'without claims that have a word'],
    ['factcheck -- -OTHER WORD', 'the same: behind --, no word is an option'],
  ],
  exitCodes: '0 a claim answers, 1 none does, 2 error',
  hints: [[/unknown option '-[^-]/, 'put -- before words that begin with a dash: factcheck -- WORD -OTHER']],
  async action([words], options, context, program): Promise<ExitCode> {
    if (options.queries !== undefined) {
      const { batch } = await import('./batch.js')
      return batch({ ...options, queries: options.queries }, context)
    }
    const { find } = await import('./find.js')
    // Whoever types `find` means no other command.
    const others = program.args[0] === 'find' ? [] : program.createHelp().visibleCommands(program)
    const names = others.map((command) => command.name())
    return find(words, options, context, names)
  },
})
