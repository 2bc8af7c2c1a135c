import { Argument, Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { defineCommand } from '../command/sheet.js'
import { filterOptions } from '../lookup/options.js'
import type { BrowseOptions } from './engine.js'

export const browse = defineCommand<[words: string[]], BrowseOptions>({
  name: 'browse',
  description: 'look around in the ledger: claims as you type, each with all that is known of it',
  arguments: [new Argument('[words...]', 'words to begin with, as for find')],
  options: [
    new Option('--exact', 'take words as they are: their forms and spelling, not what they mean'),
    ...filterOptions(),
  ],
  examples: [
    ['factcheck browse', 'all claims; type to look one up, Enter prints its id'],
    ['factcheck browse WORD WORD', 'begin with these words'],
    ['factcheck show $(factcheck browse)', 'show the claim that is chosen'],
  ],
  notes:
    'Letters go into the query. Tab goes to the list, where o opens the source, e edits, t traces and ? shows all keys.',
  exitCodes: '0 a claim was chosen, 1 none was, 2 error, or no terminal',
  async action([words], options, context): Promise<ExitCode> {
    const { browse } = await import('./browse.js')
    return browse(words, options, context)
  },
})
