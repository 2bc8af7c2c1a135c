import type { ExitCode } from '../../exit-code.js'
import { LIST_SHOWS_IDS } from '../command/hints.js'
import { defineCommand, ValueArgument } from '../command/sheet.js'

export const edit = defineCommand<[id: string]>({
  name: 'edit',
  description: 'open a claim or a source in your editor, and check it afterwards',
  arguments: [new ValueArgument('<id>', 'a claim id or source key', 'items')],
  examples: [['factcheck edit CLAIM', 'at its line, in $VISUAL, $EDITOR or vi']],
  exitCodes: '0 nothing is wrong with it, 1 check reports an error, or no such claim, 2 error',
  hints: [LIST_SHOWS_IDS],
  async action([id], _, context): Promise<ExitCode> {
    const { edit } = await import('./edit.js')
    return edit(id, context)
  },
})
