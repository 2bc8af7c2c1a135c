import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './harness.js'

const page = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
}

/** The first cells of the table under a heading, without their backticks. */
function firstCells(heading: string): string[][] {
  const section = page.split(`\n### ${heading}\n`)[1]?.split('\n#')[0] ?? ''
  return [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  )
}

test('every dependency has its reason, and nothing else has', () => {
  expect(firstCells('Dependencies').flat().sort()).toEqual(Object.keys(manifest.dependencies).sort())
})

test('the scripts that it names are there', () => {
  const named = [...page.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(4)
  expect(named.filter((name) => !manifest.scripts[name ?? ''])).toEqual([])
})

test('what is written by hand is still there', () => {
  const parts = firstCells('Written by hand').flat()
  expect(parts.length).toBeGreaterThan(8)
  expect(parts.filter((part) => !existsSync(join(ROOT, 'src', part)))).toEqual([])
})
