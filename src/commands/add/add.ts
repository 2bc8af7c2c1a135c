import type { ExitCode } from '../../exit-code.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { addClaim, type ClaimOptions } from './claim.js'

export type AddOptions = ClaimOptions

/** `factcheck add claim TEXT` */
export async function add(
  what: string | undefined,
  words: readonly string[],
  options: AddOptions,
  context: Context,
): Promise<ExitCode> {
  if (what === undefined || words.length === 0)
    throw new UsageError('what is to be added?', "name it: factcheck add claim 'TEXT' --source SOURCE")
  return addClaim(words.join(' '), options, context)
}
