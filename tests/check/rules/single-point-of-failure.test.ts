import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../../harness.js'

const claim = (id: string, sources: string) =>
  `  - {id: ${id}, text: It rose by 3., confidence: sourced, citations: [${sources}]}\n`
const ledger = (setting: string, more = '') => `documents: ["*.md"]
rules: {single-point-of-failure: ${setting}}
sources:
  a: {title: A, note: N}
  b: {title: B, note: N}
  c: {title: C, note: N, derived-from: [a]}
claims:
${claim('on-a', 'a')}${claim('on-b', 'b')}${claim('on-both', 'a, b')}${claim('on-c', 'c')}${more}`

/** A draft with a sentence for each claim; `-` is one that none backs. */
const draft = (claims: string) =>
  claims
    .split(' ')
    .map((id) => (id === '-' ? 'It took 9 days.\n' : `It rose by 3. <!-- claim: ${id} -->\n`))
    .join('')

async function found(claims: string, setting = 'warning', more = ''): Promise<string[]> {
  const cwd = folderWith({ 'claims.yaml': ledger(setting, more), 'x.md': draft(claims) })
  const { stdout, stderr } = await factcheck(['check', '--format', 'json'], { cwd })
  if (stderr) return [stderr]
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; source: string; line: number; message: string }[]
  }
  return findings
    .filter(({ rule }) => rule === 'single-point-of-failure')
    .map(({ source, line, message }) => `${source} ${line} ${message.split(' backed')[0]}`)
}

describe('single-point-of-failure', () => {
  test.each([
    ['more than half', 'on-b on-a on-a', ['a 2 2 of 3']],
    ['half is allowed', 'on-b on-a', []],
    ['what is open does not count', '- - - on-a on-a', ['a 4 2 of 2']],
    ['a claim of two sources falls with none', 'on-a on-both on-both', []],
    ['a source that repeats another falls with it', 'on-a on-c on-b', ['a 1 2 of 3']],
    ['one sentence alone', 'on-a', []],
  ])('%s', async (_, claims, said) => expect(await found(claims)).toEqual(said))

  test.each([
    ['{severity: error, share: 60%}', 'on-b on-b on-a on-a on-a', []],
    ['{severity: error, share: 59%}', 'on-b on-b on-a on-a on-a', ['a 3 3 of 5']],
    ['{severity: error, share: 100%}', 'on-a on-a', []],
    ['off', 'on-a on-a', []],
  ])('the share may be said: %s', async (setting, claims, said) => expect(await found(claims, setting)).toEqual(said))

  test.each([
    ['0.6', '60%'],
    ['60', '60%'],
  ])('a share is written with a sign: %s', async (share, meant) => {
    const [said = ''] = await found('on-a', `{severity: error, share: ${share}}`)
    expect(said).toContain('expected a share, such as 50%')
    expect(said).toContain(`did you mean \`${meant}\`?`)
  })

  test('is off where nothing is said', async () => {
    const text = ledger('off').replace(/rules.*\n/, '')
    const cwd = folderWith({ 'claims.yaml': text, 'x.md': draft('on-a on-a') })
    expect((await factcheck(['draft', '--format', 'json'], { cwd })).stdout).not.toContain('single-point')
    const on = await factcheck(['draft', '--rule', 'single-point-of-failure=error'], { cwd })
    expect([on.code, on.stdout.includes('a: 2 of 2 backed sentences')]).toEqual([1, true])
  })

  test('each draft is judged alone, and a source can be excepted', async () => {
    const files = { 'x.md': draft('on-a on-a'), 'y.md': draft('on-b on-b') }
    const cwd = folderWith({ 'claims.yaml': ledger('error'), ...files })
    const { stdout } = await factcheck(['check'], { cwd })
    expect([stdout.includes('x.md:1:1: error[single'), stdout.includes('y.md:1:1: error[single')]).toEqual([true, true])
    const except = '{severity: error, except: [{source: a, reason: "we say so"}, {source: b, reason: "so here"}]}'
    expect((await factcheck(['check'], { cwd: folderWith({ 'claims.yaml': ledger(except), ...files }) })).code).toBe(0)
  })
})
