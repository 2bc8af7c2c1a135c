import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli.js'
import type { Case } from './cases.js'

export interface Outcome {
  code: unknown
  stdout: string
  stderr: string
  thrown?: unknown
}

/** Runs a case in this process, in a folder of its own that is gone afterwards. */
export async function runCase({ files, argv, stdin, env, columns, committed }: Case): Promise<Outcome> {
  const cwd = mkdtempSync(join(tmpdir(), 'factcheck-fuzz-'))
  const out: string[] = []
  const err: string[] = []
  const terminal = columns ? { isTTY: true, columns } : {}
  try {
    if (committed !== undefined) commit(cwd, committed)
    for (const [path, text] of Object.entries(files)) write(join(cwd, path), text)
    const code = await run(argv, {
      stdin: (async function* () {
        yield stdin
      })(),
      stdout: { write: (text: string) => out.push(text), ...terminal },
      stderr: { write: (text: string) => err.push(text), ...terminal },
      cwd,
      env: { FACTCHECK_CACHE: join(cwd, '.cache'), ...env },
      platform: 'linux',
      now: () => new Date('2026-01-15T12:00:00Z'),
    })
    return { code, stdout: out.join(''), stderr: err.join('') }
  } catch (thrown) {
    return { code: undefined, stdout: out.join(''), stderr: err.join(''), thrown }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function commit(cwd: string, ledger: string): void {
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', '-c', 'init.defaultBranch=main', ...argv], {
      cwd,
      stdio: 'ignore',
    })
  git('init')
  write(join(cwd, 'claims.yaml'), ledger)
  git('add', 'claims.yaml')
  git('commit', '--no-gpg-sign', '-m', 'x')
}
