import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'
import { keysOf, LOADABLE, ledgerOf, UNLOADABLE, unreadableOf } from '../way-out/hostile.js'

const ALL = [...LOADABLE, ...UNLOADABLE]
const LEDGERS: [string, string][] = [
  ['texts', ledgerOf(LOADABLE)],
  ['keys', keysOf(LOADABLE, ALL)],
  ['what cannot be read', unreadableOf(ALL)],
]

describe.each(LEDGERS)('hostile %s', (_, ledger) => {
  const cwd = folderWith({ 'claims.yaml': ledger })
  const env = { GITHUB_STEP_SUMMARY: 'page.md' }
  const run = (format: string) => factcheck(['check', '--summary', '--format', `${format}:out`], { cwd, env })

  test('are XML to xmllint', async () => {
    await run('junit')
    const count = execFileSync('xmllint', ['--nonet', '--xpath', 'count(//testcase)', join(cwd, 'out')], {
      encoding: 'utf8',
    })
    expect(Number(count)).toBeGreaterThan(0)
  })

  test('are no link to pandoc', async () => {
    await run('json')
    const html = execFileSync('pandoc', ['-f', 'gfm', '-t', 'html', join(cwd, 'page.md')], { encoding: 'utf8' })
    expect(html).toContain('<table>')
    expect(html).not.toMatch(/<a |<img |<script|<owned/)
  })

  test.each(['json', 'sarif', 'gitlab'])('do nothing as %s in a page of Chromium', async (format) => {
    await run(format)
    const json = readFileSync(join(cwd, 'out'), 'utf8')
    const script = `const data = ${json}; document.title = 'read ' + JSON.stringify(data).length`
    const page = folderWith({
      'page.html': `<script>function alert() { document.body.id = 'owned' }</script><script>${script}</script>`,
    })
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folderWith({})}`, '--dump-dom']
    const dom = execFileSync('chromium', [...flags, pathToFileURL(join(page, 'page.html')).href], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(dom).toContain(`<title>read ${JSON.stringify(JSON.parse(json)).length}</title>`)
    expect(dom).not.toContain('id="owned"')
  })
})
