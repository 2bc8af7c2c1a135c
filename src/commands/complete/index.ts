import { Argument } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { defineCommand } from '../command/sheet.js'

/** What the scripts of `factcheck completion` ask. */
export const complete = defineCommand<[words: string[]]>({
  name: '__complete',
  description: 'print what may stand in the place of the last word',
  isHidden: true,
  arguments: [new Argument('[words...]')],
  examples: [['factcheck __complete -- show WORD', 'claim ids that begin so']],
  async action([words], _, context, program): Promise<ExitCode> {
    const { complete } = await import('./complete.js')
    return complete(words, program, context)
  },
})
