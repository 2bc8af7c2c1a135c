import { execFileSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, parse } from 'node:path'
import { isInside } from '../files/inside.js'
import { realPathOf } from '../files/look.js'
import { repositoryOf } from '../files/repository-links.js'
import { GitError } from './git-fault.js'
import { oddFileOf } from './odd-files.js'

export type Env = Readonly<Record<string, string | undefined>>

/**
 * A repository is a stranger's, its `.git/config` too. These come after what that says, and so count instead of it; each
 * takes away a way by which git runs a command that a repository names.
 */
const SETTINGS = [
  // Tracked files can be laid out as a bare repository, with a config of its own; git 2.38 and newer can refuse those.
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=false',
  'core.sshCommand=false',
  'core.gitProxy=',
  'core.askPass=',
  'credential.helper=',
  'protocol.allow=never',
  // What git would say of GIT_GRAFT_FILE, which is set below.
  'advice.graftFileDeprecated=false',
  // These name files, and what names a pipe or a device is read without end.
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'diff.orderFile=/dev/null',
]

const ENV = {
  // What a partial clone left out is not fetched: that is missing. No protocol may be used, whatever `protocol.*.allow` says.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  // Nothing is written, such as a refreshed index.
  GIT_OPTIONAL_LOCKS: '0',
  // What a commit is, and what came before it, is as it was made.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  // Paths are paths, and never patterns.
  GIT_LITERAL_PATHSPECS: '1',
  // What git says is read here.
  LC_ALL: 'C',
}

/** These would say which repository is read, or start a program; the repository is the one that the ledger is in. */
const DROPPED =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|NAMESPACE|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|CONFIG|EXTERNAL_DIFF|SSH|SSH_COMMAND|PROXY_COMMAND|ASKPASS|PAGER)$/i

const OLDEST = [2, 38] as const
const MEGABYTES = 128
/** For all commands together: where one waits for a pipe, others may, too. */
const SECONDS = 60

/** Runs a command of git's that only reads, and gives what it prints. A revision stands after `--end-of-options`. */
export type Git = (
  argv: readonly string[],
  options?: { input?: string; megabytes?: number; seconds?: number },
) => Buffer

interface Start {
  cwd: string
  env: Env
  input?: string
  megabytes?: number
  seconds?: number
  /** When it is to be done. */
  end: number
}

/** The one place that starts git, or any program: git as it is safe in a folder of a stranger's. */
export function gitIn(folder: string, env: Env): Git {
  const program = programIn(env, repositoryOf(folder))
  const odd = oddFileOf(folder)
  if (odd) throw new GitError({ code: 'git-failed', reason: `${odd} is no plain file` })
  const end = performance.now() + SECONDS * 1000
  refuseOld(program, env, end)
  const settings = SETTINGS.flatMap((setting) => ['-c', setting])
  return (argv, options) => start(program, [...settings, '--no-pager', ...argv], { cwd: folder, env, end, ...options })
}

/** An older git would take `safe.bareRepository` for a setting of someone else's, and say nothing. */
function refuseOld(program: string, env: Env, end: number): void {
  // Asked from the root, so that no repository is near.
  const said = start(program, ['version'], { cwd: parse(program).root, env, end }).toString()
  const version = /\d+\.\d+\S*/.exec(said)?.[0] ?? ''
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new GitError({ code: 'git-too-old', version, oldest: OLDEST.join('.') })
}

function start(
  program: string,
  argv: readonly string[],
  { cwd, env, input = '', megabytes = MEGABYTES, seconds = SECONDS, end }: Start,
): Buffer {
  const left = Math.min(seconds * 1000, Math.ceil(end - performance.now()))
  if (left <= 0) throw tookTooLong()
  const kept = Object.entries(env).filter(([name]) => !DROPPED.test(name))
  try {
    return execFileSync(program, argv, {
      cwd,
      env: { ...Object.fromEntries(kept), ...ENV },
      input,
      stdio: 'pipe',
      maxBuffer: megabytes * 1024 * 1024,
      timeout: left,
      killSignal: 'SIGKILL',
    })
  } catch (error) {
    const { code, stderr, message } = error as NodeJS.ErrnoException & { stderr?: Buffer }
    if (code === 'ENOBUFS') throw new GitError({ code: 'git-too-much', reason: `it gave more than ${megabytes} MB` })
    if (code === 'ETIMEDOUT') throw tookTooLong()
    throw new GitError({ code: 'git-failed', reason: stderr?.toString().trim() || message })
  }
}

function tookTooLong(): GitError {
  return new GitError({ code: 'git-too-much', reason: 'it took too long' })
}

/**
 * The git of the PATH, by its absolute path: Windows, or a PATH with `.` in it, would first look in the repository. What is in
 * there is a stranger's, also where the PATH names a folder of it, as `npm run` does with node_modules/.bin.
 */
function programIn(env: Env, repository: string | undefined): string {
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? ''
  const places = path
    .split(delimiter)
    .filter(isAbsolute)
    .flatMap((folder) => [join(folder, 'git'), join(folder, 'git.exe')])
  const program = places.find((path) => isProgram(path) && !isWithin(repository, path))
  if (!program) throw new GitError({ code: 'git-missing' })
  return program
}

/** By its name, or behind symbolic links: a link can lead out of a repository, and one into it can be part of the PATH. */
function isWithin(repository: string | undefined, path: string): boolean {
  if (repository === undefined) return false
  return isInside(repository, path) || isInside(realPathOf(repository) ?? repository, realPathOf(path) ?? path)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
