import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Why git cannot tell of the past; `format/diff.ts` turns it into words. */
export type GitFault =
  | { code: 'git-missing' }
  | { code: 'not-a-repository'; folder: string; reason: string }
  | { code: 'revision-unknown'; revision: string; isShallow: boolean }
  | { code: 'no-common-past'; revision: string; isShallow: boolean }
  | { code: 'git-failed'; reason: string }

export class GitError extends Error {
  constructor(readonly fault: GitFault) {
    super(fault.code)
    this.name = 'GitError'
  }
}

/** A repository, asked through git itself. Nothing is checked out or written. */
export class Repository {
  /** The root of its working tree, behind symbolic links. */
  readonly root: string

  /** The repository that a folder is in. */
  constructor(
    readonly folder: string,
    readonly env: Readonly<Record<string, string | undefined>>,
  ) {
    try {
      this.root = this.run('rev-parse', '--show-toplevel').toString().replace(/\n$/, '')
    } catch (error) {
      if (!(error instanceof GitError) || error.fault.code !== 'git-failed') throw error
      throw new GitError({ code: 'not-a-repository', folder, reason: error.fault.reason })
    }
  }

  /** The commit that a revision names: a hash, which no option can look like. */
  commitOf(revision: string): string {
    // No name of git's begins with a dash; older ones do not know --end-of-options here.
    const commit = /^-|[\0\n]/.test(revision)
      ? undefined
      : this.#tryRun('rev-parse', '--verify', '--quiet', `${revision}^{commit}`)
    if (!commit) throw new GitError({ code: 'revision-unknown', revision, isShallow: this.#isShallow() })
    return commit
  }

  /** The commit from which a revision and the one that is checked out went their ways. */
  forkPoint(revision: string): string {
    const commit = this.#tryRun('merge-base', this.commitOf(revision), 'HEAD')
    if (!commit) throw new GitError({ code: 'no-common-past', revision, isShallow: this.#isShallow() })
    return commit
  }

  /**
   * Files that git takes to have been renamed since a commit, in the index or the working tree: the path that each had
   * by the one that it has. Asked of `diff-index`, as `diff` may write to the index.
   */
  renamedSince(commit: string): Map<string, string> {
    const listing = this.run('diff-index', '-z', '--find-renames', '--diff-filter=R', '--ignore-submodules', commit)
    const renames = listing.toString().matchAll(/ R\d*\0([^\0]+)\0([^\0]+)\0/g)
    return new Map([...renames].map(([, was = '', is = '']) => [join(this.root, is), join(this.root, was)]))
  }

  run(...argv: string[]): Buffer {
    try {
      return execFileSync('git', argv, {
        cwd: this.folder,
        // Paths are paths, and never patterns; nobody is there to type a password.
        env: { ...this.env, GIT_LITERAL_PATHSPECS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 1024 * 1024 * 1024,
      })
    } catch (error) {
      const { code, stderr, message } = error as NodeJS.ErrnoException & { stderr?: Buffer }
      if (code === 'ENOENT') throw new GitError({ code: 'git-missing' })
      throw new GitError({ code: 'git-failed', reason: stderr?.toString().trim() || message })
    }
  }

  /** The first line that git prints; `undefined` where it fails or prints nothing. */
  #tryRun(...argv: string[]): string | undefined {
    try {
      return (
        this.run(...argv)
          .toString()
          .split('\n')[0] || undefined
      )
    } catch (error) {
      if (error instanceof GitError && error.fault.code === 'git-failed') return undefined
      throw error
    }
  }

  #isShallow(): boolean {
    return this.#tryRun('rev-parse', '--is-shallow-repository') === 'true'
  }
}
