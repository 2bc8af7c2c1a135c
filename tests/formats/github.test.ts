import { expect, test } from 'vitest'
import { factcheck } from '../harness.js'
import { testHostileText } from './hostile.js'

const COMMAND =
  /^::(error|warning) file=([^,:]*),line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=factcheck%3A [a-z-]+::.*$/

testHostileText('github', (shown) => {
  const lines = shown.trimEnd().split('\n')
  if (lines.at(-1)?.startsWith('Checked ')) lines.pop()
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(line).toMatch(COMMAND)
  // GitHub decodes what follows a percent sign: nothing of the ledger may stand behind a bare one.
  for (const line of lines) expect(line.replace(/%(?:25|0A|0D|3A|2C)/g, '')).not.toContain('%')
})

test('GitHub is told that it shows ten of each kind', async () => {
  const claim = (at: number) => `  - {id: c-${at}, text: "Text ${at}.", confidence: sourced}\n`
  const stdin = (count: number) => `claims:\n${Array.from({ length: count }, (_, at) => claim(at)).join('')}`
  const run = (count: number) => factcheck(['check', '-'], { stdin: stdin(count), env: { GITHUB_ACTIONS: 'true' } })
  expect((await run(10)).stdout).not.toContain('GitHub shows')
  expect((await run(12)).stdout).toContain('GitHub shows only 10 of 12 errors as annotations')
})
