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

test('an edited quote is said to be one, and opens at what the source has', async () => {
  const quote = '{exact: "[C]losed to all [kinds of] traffic", edited: true}'
  const cwd = folderWith({
    'claims.yaml': BRIDGE.replace('quote: closed to all traffic', `quote: ${quote}`),
    'snapshots/gazette.txt': 'It was closed to all the traffic.',
  })
  const { stdout } = await factcheck(['show', 'bridge-closed'], { cwd, env: { COLUMNS: '200' } })
  expect(stdout).toContain('Quote: “[C]losed to all [kinds of] traffic”')
  expect(stdout).toContain('Found in snapshots/gazette.txt; what stands in [brackets] is the editor’s.')
  expect(stdout).toContain('#:~:text=closed%20to%20all%20the%20traffic')
  const checked = await factcheck(['check'], { cwd })
  expect(checked.stdout).toContain('1 quote (1 found as edited)')
  const unread = folderWith({ 'claims.yaml': BRIDGE.replace('quote: closed to all traffic', `quote: ${quote}`) })
  const shown = await factcheck(['show', 'bridge-closed'], { cwd: unread, env: { COLUMNS: '200' } })
  expect(shown.stdout).toContain('#:~:text=losed%20to%20all,traffic')
})

test('a translation is shown as one, by whom, in every look-up', async () => {
  const quote = '{original: für allen Verkehr gesperrt, translation: closed to all of it, translator: Jane Doe}'
  const cwd = folderWith({
    'claims.yaml': BRIDGE.replace('quote: closed to all traffic', `quote: ${quote}`),
    'snapshots/gazette.txt': 'Sie ist für allen Verkehr gesperrt.',
  })
  const told = async (...argv: string[]) => (await factcheck(argv, { cwd, env: { COLUMNS: '200' } })).stdout
  expect(await told('show', 'bridge-closed')).toMatch(
    /Quote: “für allen Verkehr gesperrt”\n *Translation by Jane Doe: “closed to all of it”\n *Found in/,
  )
  expect(await told('find', 'bridge', 'closed')).toContain(
    '“für allen Verkehr gesperrt” (Translation by Jane Doe: “closed to all of it”)',
  )
  const [claim] = JSON.parse(await told('show', 'bridge-closed', '--format', 'json')).claims
  expect(claim.citations[0].quote).toEqual({
    exact: 'für allen Verkehr gesperrt',
    translation: 'closed to all of it',
    translator: 'Jane Doe',
  })
  const nameless = BRIDGE.replace('quote: closed to all traffic', 'quote: {original: gesperrt, translation: closed}')
  const shown = await factcheck(['show', 'bridge-closed', '--file', '-'], { stdin: nameless })
  expect(shown.stdout).toContain('Translation, translator not named: “closed”')
})

test('as JSON', async () => {
  const quotes = async (text?: string) => JSON.parse(await show(text, '--format', 'json')).claims[0].quotes
  const link = 'https://gazette.example/bridge#:~:text=closed%20to%20all%20traffic'
  const path = 'snapshots/gazette.txt'
  expect(await quotes('closed to all traffic')).toEqual([{ index: 0, state: 'exact', path, link }])
  expect(await quotes()).toEqual([{ index: 0, state: 'unchecked', path, link }])
})
