import type { GitFault } from '../ledger/git/git.js'
import type { Words } from './words.js'

/** Why git could not tell of the past, in words. */
export function describeGitFault(fault: GitFault): Words {
  switch (fault.code) {
    case 'git-missing':
      return { message: 'the program git was not found', help: 'install git, and see that it is on the PATH' }
    case 'not-a-repository':
      return { message: `${fault.folder} is in no git repository that can be read`, help: `git says: ${fault.reason}` }
    case 'revision-unknown':
      return {
        message: `no revision \`${fault.revision}\` in this git repository`,
        help: fault.isShallow ? FETCH_ALL : 'name a branch, tag or commit, such as origin/main or HEAD~1',
      }
    case 'no-common-past':
      return {
        message: `\`${fault.revision}\` and HEAD have no commit in common`,
        ...(fault.isShallow && { help: FETCH_ALL }),
      }
    case 'git-failed':
      return { message: `git failed: ${fault.reason}` }
  }
}

const FETCH_ALL =
  'this clone has only the newest commits: git fetch --unshallow, or `fetch-depth: 0` for actions/checkout'
