import type { GitFault } from '../ledger/git/git-fault.js'
import type { Words } from './words.js'

/** Why git could not tell of the past, in words. */
export function describeGitFault(fault: GitFault): Words {
  switch (fault.code) {
    case 'git-missing':
      return { message: 'the program git was not found', help: 'install git, and check that it is on the PATH' }
    case 'git-too-old':
      return {
        message: `git ${fault.version || 'of no known version'} can be made to run commands by files of the repository that it reads`,
        help: `install git ${fault.oldest} or newer`,
      }
    case 'repository-is-embedded':
      return {
        message: `${fault.folder} is laid out as a bare git repository, which is not trusted`,
        help: 'in it or in a folder above it, remove the HEAD, objects and refs that a commit added',
      }
    case 'files-elsewhere':
      return {
        message: `the git repository of ${fault.folder} says that its files are in ${fault.root}`,
        help: 'take `core.worktree` out of its configuration: git config --unset core.worktree',
      }
    case 'not-a-repository':
      return { message: `${fault.folder} is in no git repository that can be read`, help: `git says: ${fault.reason}` }
    case 'revision-unknown':
      return {
        message: `no revision \`${fault.revision}\` in this git repository`,
        help: fault.isShallow ? FETCH_ALL : 'name a branch, tag or commit, such as origin/main or HEAD~1',
      }
    case 'revision-ambiguous':
      return {
        message: `\`${fault.revision}\` names several commits`,
        help: `write which one: ${fault.names.join(' or ')}`,
      }
    case 'no-common-past':
      return {
        message: `\`${fault.revision}\` and HEAD have no commit in common`,
        ...(fault.isShallow && { help: FETCH_ALL }),
      }
    case 'objects-left-out':
      return {
        message: 'this partial clone lacks files of that revision, and factcheck fetches none',
        help: 'clone without --filter, or have git fetch them: git archive --output=/dev/null REVISION',
      }
    case 'git-failed':
      return { message: `git failed: ${fault.reason}` }
    case 'git-too-much':
      return { message: `git was ended: ${fault.reason}` }
  }
}

const FETCH_ALL =
  'this clone has only the newest commits: git fetch --unshallow, or `fetch-depth: 0` for actions/checkout'
