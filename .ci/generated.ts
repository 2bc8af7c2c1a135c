import { readFileSync } from 'node:fs'
import { RULES } from '../src/check/rules/index.js'
import { run } from '../src/cli.js'
import { rulesPage } from '../src/format/check/sheet.js'
import { ledgerSchema } from '../src/ledger/model/json-schema.js'
import { withSessions } from './readme.js'

/** Every file that is generated from the code, by its path from the root. */
export async function generated(): Promise<{ path: string; text: string }[]> {
  return [
    { path: 'schema/claims.schema.json', text: `${JSON.stringify(ledgerSchema(), null, 2)}\n` },
    { path: 'docs/rules.md', text: rulesPage(RULES) },
    { path: 'README.md', text: await withSessions(readFileSync('README.md', 'utf8'), print) },
  ]
}

/** What a command prints in a pipe, in this folder. */
async function print(argv: string[]): Promise<string> {
  const out: string[] = []
  const stream = { write: (text: string) => out.push(text) }
  const stdin = (async function* () {})()
  await run(argv, {
    stdin,
    stdout: stream,
    stderr: stream,
    cwd: process.cwd(),
    env: { LANG: 'C.UTF-8' },
    platform: 'linux',
    now: () => new Date(),
  })
  return out.join('')
}
