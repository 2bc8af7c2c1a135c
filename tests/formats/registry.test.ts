import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FORMAT_NAMES, FORMATS } from '../../src/format/check/index.js'
import { factcheck, ROOT } from '../harness.js'

/** Files of the formats' folder that are no format. */
const PARTS = ['counts', 'format', 'index', 'sheet', 'statistics', 'suggestions', 'summary']

const names = (folder: string, end: string) =>
  readdirSync(join(ROOT, folder)).flatMap((file) => (file.endsWith(end) ? [file.slice(0, -end.length)] : []))

test('every format is a file, and every file is in the registry', () => {
  expect(
    names('src/format/check', '.ts')
      .filter((name) => !PARTS.includes(name))
      .sort(),
  ).toEqual([...FORMAT_NAMES].sort())
})

test('every format has a test, which holds it to hostile text', () => {
  expect(names('tests/formats', '.test.ts')).toEqual(expect.arrayContaining(FORMAT_NAMES))
})

test.each(FORMAT_NAMES)('%s gives a report and says why there is none', async (name) => {
  expect(await FORMATS[name]()).toMatchObject({ report: expect.any(Function), failure: expect.any(Function) })
})

test.each(['check', 'diff'])('help of %s, its completion and its messages name every format', async (command) => {
  const { stdout: help } = await factcheck([command, '--help'])
  const { stdout: offered } = await factcheck(['__complete', '--', command, '--format', ''])
  const { stderr } = await factcheck([command, ...(command === 'diff' ? ['HEAD'] : []), '--format', 'zzzzzz'])
  for (const name of FORMAT_NAMES) {
    expect(help).toMatch(new RegExp(`--format[^]*\\b${name}\\b`))
    expect(offered).toContain(`${name}\t`)
    expect(stderr).toContain(name)
  }
})
