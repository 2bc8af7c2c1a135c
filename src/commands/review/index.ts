import { Option } from 'commander'
import type { ExitCode } from '../../exit-code.js'
import { LIST_SHOWS_IDS } from '../command/hints.js'
import { name } from '../command/parse.js'
import { defineCommand, ValueArgument } from '../command/sheet.js'
import { formatOption } from '../lookup/options.js'
import type { ReviewOptions } from './review.js'

export const review = defineCommand<[ids: string[]], ReviewOptions>({
  name: 'review',
  description: 'mark claims as checked by you, until they or their sources change',
  arguments: [new ValueArgument('[id...]', 'claim ids', 'claims')],
  options: [
    new Option('--by <name>', 'who has checked them (default: user.name of git)').argParser(name),
    new Option('--dry-run', 'print what would be written as a diff, and write nothing'),
    new Option('--due', 'list the claims whose review is due, those that most claims rest on first'),
    formatOption(['text', 'json']),
  ],
  examples: [
    ['factcheck review CLAIM', 'show a claim with its quotes and premises, ask, and mark it as checked'],
    ['factcheck review --due', 'what is to be checked next'],
  ],
  notes: `On a terminal, each claim is shown and you are asked. Elsewhere nothing is asked: what is named is marked.`,
  exitCodes: '0 marked, or some are due; 1 nothing marked or due, or no such claim; 2 error',
  hints: [LIST_SHOWS_IDS],
  async action([ids], options, context): Promise<ExitCode> {
    if (options.due) {
      const { listDue } = await import('./due.js')
      return listDue(ids, options, context)
    }
    const { review } = await import('./review.js')
    return review(ids, options, context)
  },
})
