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
    new Option('-n, --limit <number>', 'how many claims to print').argParser(atLeastOne).default(10),
    new Option('-q, --quiet', 'print nothing; the exit code says whether a claim was found'),
    ...filterOptions(),
  ],
  examples: [
    ['factcheck WORD WORD', 'claims with these words, best first'],
    ["factcheck 'who said it?'", 'a question, in quotes: zsh takes ? for a pattern'],
    ['factcheck \'"TWO WORDS"\'', 'a phrase: these words in a row'],
    ["factcheck 'WORD -OTHER'", 'without claims that have a word'],
    ['factcheck -- -OTHER WORD', 'the same: behind --, no word is an option'],
  ],
  exitCodes: '0 found, 1 nothing found, 2 error',
  hints: [[/unknown option '-[^-]/, 'put -- before words that begin with a dash: factcheck -- WORD -OTHER']],
  async action([words], options, context, program): Promise<ExitCode> {
    const { find } = await import('./find.js')
    // Whoever types `find` means no other command.
    const others = program.args[0] === 'find' ? [] : program.createHelp().visibleCommands(program)
    const names = others.map((command) => command.name())
    return find(words, options, context, names)
  },
})
