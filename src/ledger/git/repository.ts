import { realpathSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { statOf } from '../files/look.js'
import { repositoryOf } from '../files/repository-links.js'
import { type Env, type Git, gitIn } from './git.js'
import { GitError } from './git-fault.js'

/** Megabytes; the largest repositories have some 50. */
const MOST_LISTED = 64

/** For the first question, which takes some milliseconds: what its configuration includes can be a pipe. */
const FIRST_SECONDS = 5

/** A repository, asked through git itself. Nothing is checked out, fetched or written. */
export class Repository {
  /** The root of its working tree, behind symbolic links. */
  readonly root: string
  readonly #git: Git

  /** The repository that a folder is in. */
  constructor(folder: string, env: Env) {
    this.#git = gitIn(folder, env)
    try {
      // git writes slashes on every system.
      this.root = normalize(
        this.#git(['rev-parse', '--show-toplevel'], { seconds: FIRST_SECONDS }).toString().replace(/\n$/, ''),
      )
    } catch (error) {
      if (!(error instanceof GitError) || error.fault.code !== 'git-failed') throw error
      const { reason } = error.fault
      if (reason.includes('safe.bareRepository')) throw new GitError({ code: 'repository-is-embedded', folder })
      throw new GitError({ code: 'not-a-repository', folder, reason })
    }
    // By `core.worktree` a repository can say that its files are elsewhere: all of them would seem to be new.
    if (!isSameFolder(repositoryOf(realpathSync.native(folder)), this.root))
      throw new GitError({ code: 'files-elsewhere', folder, root: this.root })
  }

  /** The commit that a revision names: a hash, which no option can look like. */
  commitOf(revision: string): string {
    const commit = /[\0\n]/.test(revision)
      ? undefined
      : this.#tryRun('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
    // `^main` is a name, too, and what comes of it an option to leave out.
    if (!commit || !/^[0-9a-f]+$/.test(commit))
      throw new GitError({ code: 'revision-unknown', revision, isShallow: this.#isShallow() })
    this.#refuseAmbiguous(revision)
    return commit
  }

  /**
   * A branch that is named `origin/main`, as a stranger may name theirs, comes before the branch of that remote; and before a
   * commit whose hash begins as it is named. git takes one of them, and only warns.
   */
  #refuseAmbiguous(revision: string): void {
    const [name = ''] = /^(?:[^~^:@]|@(?!\{))+/.exec(revision) ?? []
    // Whatever else has these names, git takes them for what they say.
    if (/^(?:|HEAD|@|refs\/.*|[0-9a-f]{40,})$/.test(name)) return
    const refs = PLACES.map((place) => place.replace('*', () => name))
    const hashes = /^[0-9a-f]{7,}$/.test(name) ? this.#lines('rev-parse', `--disambiguate=${name}`) : []
    const names = [...refs, ...hashes]
    const input = names.map((one) => `${one}^{commit}\n`).join('')
    const found = this.#git(['cat-file', '--batch-check'], { input }).toString().split('\n')
    const commits = new Map(names.map((one, at) => [one, /^([0-9a-f]+) commit /.exec(found[at] ?? '')?.[1]] as const))
    const known = names.filter((one) => commits.get(one))
    if (new Set(known.map((one) => commits.get(one))).size > 1)
      throw new GitError({ code: 'revision-ambiguous', revision, names: known })
  }

  /** The commit from which a revision and the one that is checked out went their ways. */
  forkPoint(revision: string): string {
    const commit = this.#tryRun('merge-base', this.commitOf(revision), 'HEAD')
    if (!commit) throw new GitError({ code: 'no-common-past', revision, isShallow: this.#isShallow() })
    return commit
  }

  /**
   * Files that git takes to have been renamed between a commit and the index: the path that each had by the one that it
   * has. The working tree is not asked, as its files would go through the filters that the repository names.
   */
  renamedSince(commit: string): Map<string, string> {
    const listing = this.run([
      ...['diff-index', '--cached', '-z', '--find-renames', '--diff-filter=R', '--ignore-submodules'],
      ...['--no-ext-diff', '--no-textconv', commit],
    ])
    const renames = listing.toString().matchAll(/ R\d*\0([^\0]+)\0([^\0]+)\0/g)
    return new Map([...renames].map(([, was = '', is = '']) => [join(this.root, is), join(this.root, was)]))
  }

  /** All files of a commit, as `ls-tree` has them. A tree that holds itself many times names more than can be kept. */
  listing(commit: string): string {
    return this.run(['ls-tree', '-r', '-z', '--full-tree', commit], { megabytes: MOST_LISTED }).toString()
  }

  /** Branches and tags. */
  names(): string[] {
    return this.#lines('for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes')
  }

  /** The bytes of files, by their names in git; none of those that a partial clone left out. */
  blobs(ids: readonly string[]): Map<string, Buffer> {
    const output = this.#git(['cat-file', '--batch'], { input: ids.map((id) => `${id}\n`).join('') })
    const blobs = new Map<string, Buffer>()
    for (let at = 0; at < output.length; ) {
      const end = output.indexOf('\n', at)
      const [id = '', , size] = output.toString('latin1', at, end).split(' ')
      at = end + 1
      if (size === undefined) continue
      blobs.set(id, output.subarray(at, at + Number(size)))
      at += Number(size) + 1
    }
    return blobs
  }

  run(...given: Parameters<Git>): Buffer {
    try {
      return this.#git(...given)
    } catch (error) {
      if (error instanceof GitError && error.fault.code === 'git-failed' && this.#isPartial())
        throw new GitError({ code: 'objects-left-out' })
      throw error
    }
  }

  #lines(...argv: string[]): string[] {
    return this.run(argv).toString().split('\n').filter(Boolean)
  }

  /** The first line that git prints; `undefined` where it fails or prints nothing. */
  #tryRun(...argv: string[]): string | undefined {
    try {
      return this.#git(argv).toString().split('\n')[0] || undefined
    } catch (error) {
      if (error instanceof GitError && error.fault.code === 'git-failed') return undefined
      throw error
    }
  }

  #isShallow(): boolean {
    return this.#tryRun('rev-parse', '--is-shallow-repository') === 'true'
  }

  /** Whether it is a clone that leaves out what it may fetch when that is asked for. */
  #isPartial(): boolean {
    return this.#tryRun('config', '--get-regexp', String.raw`^remote\..*\.promisor$`) !== undefined
  }
}

/** Where git looks for a name. */
const PLACES = ['refs/*', 'refs/tags/*', 'refs/heads/*', 'refs/remotes/*', 'refs/remotes/*/HEAD']

/** By what the system knows it by, as a name can be written in several ways. */
function isSameFolder(a: string | undefined, b: string): boolean {
  if (a === undefined) return false
  const [one, other] = [a, b].map(statOf)
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev
}
