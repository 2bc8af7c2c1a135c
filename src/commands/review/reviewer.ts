import { personIn } from '../../ledger/git/person.js'
import { unsafeAt } from '../../ledger/model/unsafe.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'

/** Who reviews: as is said, else as git calls the person who works here. */
export function reviewerIn({ io }: Context, said: string | undefined): string {
  const name = said ?? personIn(io.cwd, io.env)
  if (!name || unsafeAt(name) >= 0)
    throw new UsageError('who has checked it? git has no user.name that can be written', 'name yourself: --by NAME')
  return name
}
