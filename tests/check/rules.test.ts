import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rulesIndex } from '../../.ci/registry.js'
import { RULES } from '../../src/check/rules/index.js'
import { ROOT } from '../harness.js'

/** The names of the files in a folder that end so. */
const namesIn = (folder: string, end: string) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(end) && file !== 'index.ts')
    .map((file) => file.slice(0, -end.length))
    .sort()
const names = namesIn('src/check/rules', '.ts')

test('the registry has every rule of the folder: if not, run `npm run generate`', () => {
  expect(readFileSync(join(ROOT, 'src/check/rules/index.ts'), 'utf8')).toBe(rulesIndex(names))
})

test('a rule is named as its file', () => {
  expect(RULES.map(({ name }) => name)).toEqual(names)
})

test('every rule has a test of its own, tests/check/rules/NAME.test.ts', () => {
  expect(namesIn('tests/check/rules', '.test.ts')).toEqual(names)
})
