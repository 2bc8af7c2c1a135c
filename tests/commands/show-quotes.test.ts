import { expect, test } from 'vitest'
import { BRIDGE, factcheck, folderWith } from '../harness.js'

const show = async (text: string | undefined, ...argv: string[]) => {
  const cwd = folderWith({ 'claims.yaml': BRIDGE, ...(text && { 'snapshots/gazette.txt': text }) })
  return (await factcheck(['show', 'bridge-closed', ...argv], { cwd, env: { COLUMNS: '200' } })).stdout
}

test.each([
  ['It was closed to all traffic.', 'Found in snapshots/gazette.txt.'],
  ['It was closed to\nall traffic.', 'Found in snapshots/gazette.txt, with other spacing or punctuation.'],
  [
    'It is closed to all traffic, and was closed to all traffic.',
    'Found at 2 places in snapshots/gazette.txt; a prefix',
  ],
])('where a quote stands: %j', async (text, words) => {
  const shown = await show(text)
  expect(shown).toContain(words)
  expect(shown).toContain('https://gazette.example/bridge#:~:text=closed%20to%20all%20traffic')
})

test('a quote that is not there, with the nearest passage and without a link to it', async () => {
  const shown = await show('It was closed to most traffic.')
  expect(shown).toContain('Not found in snapshots/gazette.txt.')
  expect(shown).toContain('Nearest passage: closed to [-all-] {+most+} traffic')
  expect(shown).not.toContain(':~:')
})

test('as JSON', async () => {
  const quotes = async (text?: string) => JSON.parse(await show(text, '--format', 'json')).claims[0].quotes
  const link = 'https://gazette.example/bridge#:~:text=closed%20to%20all%20traffic'
  const path = 'snapshots/gazette.txt'
  expect(await quotes('closed to all traffic')).toEqual([{ index: 0, state: 'exact', path, link }])
  expect(await quotes()).toEqual([{ index: 0, state: 'unchecked', path, link }])
})
