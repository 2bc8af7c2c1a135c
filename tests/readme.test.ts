import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocks, shellWords } from '../.ci/readme.js'
import { parseLedger } from '../src/ledger/load/parse.js'
import { TextFile } from '../src/ledger/model/text-file.js'
import { factcheck, folderWith, ROOT } from './harness.js'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

describe('the README shows what is really printed', () => {
  const sessions = blocks(readme, 'console')

  test.each(sessions.map(({ text }) => [text.split('\n')[0] ?? '', text] as const))('%s', async (command, text) => {
    const [program, ...argv] = shellWords(command.replace(/^\$ /, ''))
    expect(program).toBe('factcheck')
    const { stdout, stderr } = await factcheck(argv)
    expect(text).toBe(`${command}\n${stdout}${stderr}`)
  })

  test('there are some', () => expect(sessions.length).toBeGreaterThan(4))
})

test('its ledger is one', () => {
  const [ledger] = blocks(readme, 'yaml').filter(({ text }) => text.includes('claims:'))
  expect(parseLedger(new TextFile('README.md', ledger?.text ?? '')).problems).toEqual([])
})

test('its example of a mistake is what is printed', async () => {
  const [frame] = blocks(readme, 'text')
  const cwd = folderWith({
    'claims.yaml': 'title: T\nclaims:\n  - id: a\n    text: t\n    confidnce: sourced\n    confidence: sourced\n',
  })
  expect((await factcheck(['list'], { cwd })).stderr).toBe(frame?.text)
})

test('every command and option that it names is there', async () => {
  const { stdout: overview } = await factcheck(['--help'])
  const commands = [...overview.matchAll(/^ {2}([a-z]+) .*/gm)].map(([, command]) => command ?? '')
  const helps = await Promise.all(commands.map((command) => factcheck([command, '--help'])))
  const help = helps.map(({ stdout }) => stdout).join('')
  const options = [...readme.matchAll(/`[^`\n]*?(--[a-z-]+)[^`\n]*`/g)].map(([, option]) => option ?? '')
  expect(options.length).toBeGreaterThan(10)
  for (const option of options) expect(help).toContain(option)
  for (const [, command] of readme.matchAll(/`factcheck ([a-z]+)[ `]/g)) expect(commands).toContain(command)
})
