import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type FakeProcess, factcheck, folderWith, type Outcome } from '../harness.js'

export const ENV = {
  PATH: process.env.PATH ?? '',
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

/** A real git repository in a temporary folder; null takes a file away. */
export class TestRepository {
  readonly folder: string

  constructor(files: Record<string, string>) {
    this.folder = folderWith(files)
    this.git('init', '--quiet', '--initial-branch=main')
    this.commit({})
  }

  git(...argv: string[]): string {
    return execFileSync('git', argv, {
      cwd: this.folder,
      env: ENV,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  write(files: Record<string, string | null>): this {
    for (const [path, text] of Object.entries(files)) {
      const place = join(this.folder, path)
      mkdirSync(dirname(place), { recursive: true })
      if (text === null) rmSync(place)
      else writeFileSync(place, text)
    }
    return this
  }

  commit(files: Record<string, string | null>): this {
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', 'x')
    return this
  }

  async run(argv: string[], { cwd = this.folder, env = {}, ...fake }: FakeProcess = {}): Promise<Outcome> {
    return factcheck(argv, { cwd, env: { ...ENV, ...env }, ...fake })
  }

  async diff(...argv: string[]): Promise<Outcome> {
    return this.run(['diff', ...argv])
  }
}
