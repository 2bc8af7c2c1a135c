import { type Env, gitIn } from './git.js'
import { GitError } from './git-fault.js'

/** Who works here, as git knows them by `user.name`; `undefined` where it knows nobody, or is not there. */
export function personIn(folder: string, env: Env): string | undefined {
  try {
    return gitIn(folder, env)(['config', '--get', 'user.name']).toString().trim() || undefined
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}
