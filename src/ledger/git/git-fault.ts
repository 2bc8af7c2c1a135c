/** Why git cannot tell of the past; `words/git-fault.ts` turns it into words. */
export type GitFault =
  | { code: 'git-missing' }
  | { code: 'git-too-old'; version: string; oldest: string }
  | { code: 'not-a-repository'; folder: string; reason: string }
  | { code: 'repository-is-embedded'; folder: string }
  | { code: 'files-elsewhere'; folder: string; root: string }
  | { code: 'revision-unknown'; revision: string; isShallow: boolean }
  /** By its short name; the full names of what it names. */
  | { code: 'revision-ambiguous'; revision: string; names: string[] }
  | { code: 'no-common-past'; revision: string; isShallow: boolean }
  | { code: 'objects-left-out' }
  | { code: 'git-failed'; reason: string }
  /** It was ended: what it was asked is not known. */
  | { code: 'git-too-much'; reason: string }

export class GitError extends Error {
  constructor(readonly fault: GitFault) {
    super(fault.code)
    this.name = 'GitError'
  }
}
