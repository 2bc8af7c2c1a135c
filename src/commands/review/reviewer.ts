import { gitIn } from '../../ledger/git/git.js'
import { GitError } from '../../ledger/git/git-fault.js'
import { unsafeAt } from '../../ledger/model/unsafe.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'

const LONGEST = 200

/** Who reviews: as is said, else as git calls the person who commits here. */
export function reviewerIn({ io }: Context, said: string | undefined): string {
  const name = (said ?? nameInGit(io.cwd, io.env))?.trim()
  if (!name) throw new UsageError('who has checked it? git has no user.name', 'name yourself: --by NAME')
  if (name.length > LONGEST || unsafeAt(name) >= 0 || /\n/.test(name))
    throw new UsageError(
      'the name of who has checked it is too long, or has characters that cannot be printed',
      'name yourself: --by NAME',
    )
  return name
}

function nameInGit(folder: string, env: Context['io']['env']): string | undefined {
  try {
    return gitIn(folder, env)(['config', '--get', 'user.name']).toString()
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}
