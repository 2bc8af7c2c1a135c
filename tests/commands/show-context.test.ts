import { describe, expect, test } from 'vitest'
import { BRIDGE, type FakeProcess, factcheck, folderWith } from '../harness.js'

const TEXT = `## The closing

Rust was found in April. The mayor, Mr. Roe, says that the bridge was closed to all traffic on 3 May, and that it will be open again by the autumn. Boats may pass.

## Fares

They rose.
`
const cwd = folderWith({ 'claims.yaml': BRIDGE, 'snapshots/gazette.txt': TEXT })
const show = (argv: string, fake: FakeProcess = {}) => factcheck(['show', ...argv.split(' ')], { cwd, ...fake })
const context = (stdout: string) => stdout.slice(stdout.indexOf('       In context'), stdout.indexOf('    2.'))

describe('show --context', () => {
  test('shows the sentences around a quote, the quote between signs', async () => {
    expect(context((await show('bridge-closed --context')).stdout)).toBe(
      `       In context, under “The closing”:
       │ Rust was found in April. The mayor, Mr. Roe, says that the bridge was
       │ ▸closed to all traffic◂ on 3 May, and that it will be open again by the
       │ autumn. Boats may pass.
`,
    )
  })

  test('on a narrow terminal, in type that is more than a colour', async () => {
    const { stdout } = await show('bridge-closed --context 0 --color always', { columns: 40 })
    expect(context(stdout.replace(/\u001b\[(?:2|22)m/g, ''))).toBe(
      '       In context, under “The closing”:\n' +
        '       │ The mayor, Mr. Roe, says that\n' +
        '       │ the bridge was ▸\u001b[1m\u001b[4mclosed to all\u001b[24m\n' +
        '       │ \u001b[1m\u001b[4mtraffic\u001b[24m◂ on 3 May, and that it\n' +
        '       │ will be open again by the\n' +
        '       │ autumn.\n',
    )
  })

  test('where only ASCII can be shown', async () => {
    const { stdout } = await show('bridge-closed --context', { env: { LC_ALL: 'C' } })
    expect(context(stdout)).toContain('       | >>closed to all traffic<< on 3 May')
    expect(context(stdout)).not.toMatch(/[^\x00-\x7f]/)
  })

  test.each([
    ['bridge-closed --context=2', true],
    ['--context bridge-closed', true],
    ['--context 2 bridge-closed', true],
    ['bridge-closed', false],
    ['bridge-closed -- --context', false],
  ])('%s', async (argv, isShown) => {
    const { stdout } = await show(argv)
    expect(stdout.includes('In context')).toBe(isShown)
  })

  test('a word behind it that is no number is an id, and that is said where there is none', async () => {
    const { code, stderr } = await show('bridge-closed --context many')
    expect(code).toBe(1)
    expect(stderr).toContain('No claim has the id `many`')
    expect(stderr).toContain('--context takes a whole number; other words are ids.')
  })

  test.each([
    ['bridge-closed --context=many', 'It must be a whole number, 100 at most.'],
    ['bridge-closed --context=101', 'It must be a whole number, 100 at most.'],
    ['bridge-closed --context -1', 'It must be a whole number, 100 at most.'],
    ['--context', "missing required argument 'id'"],
  ])('%s is an error', async (argv, message) => {
    const { code, stderr } = await show(argv)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('as JSON, in the citation that has the quote', async () => {
    const { stdout } = await show('bridge-closed --context --format json')
    const [claim] = JSON.parse(stdout).claims
    const [passage] = claim.citations[0].context
    expect(passage).toMatchObject({ heading: 'The closing' })
    expect(passage.text).toMatch(/^Rust was found in April\. The mayor.*Boats may pass\.$/)
    const words = passage.marks.map(({ start, end }: { start: number; end: number }) => passage.text.slice(start, end))
    expect(words).toEqual(['closed to all traffic'])
    expect(claim.citations[1]).not.toHaveProperty('context')
    expect(claim.quotes[0]).not.toHaveProperty('context')
    expect((await show('bridge-closed --format json')).stdout).not.toContain('"context"')
  })

  test('of parts far apart and of words at several places, says which is shown', async () => {
    const ledger = (quote: string) => BRIDGE.replace('closed to all traffic}', `"${quote}"}`)
    const shown = async (quote: string, text: string) => {
      const folder = folderWith({ 'claims.yaml': ledger(quote), 'snapshots/gazette.txt': text })
      return context((await show('bridge-closed --context 0', { cwd: folder })).stdout)
        .trim()
        .split(/\n +/)
    }
    expect(await shown('Rust was found … closed to all', TEXT.replace('The mayor', 'One. Two. The mayor'))).toEqual([
      'In context, under “The closing”:',
      '│ ▸Rust was found◂ in April.',
      'Further on:',
      '│ The mayor, Mr. Roe, says that the bridge was ▸closed to all◂ traffic on',
      '│ 3 May, and that it will be open again by the autumn.',
    ])
    expect(await shown('it is shut', 'Yes, it is shut. No, it is shut.')).toEqual([
      'In context, the first place:',
      '│ Yes, ▸it is shut◂.',
    ])
  })

  test('what the page hides in its words does nothing to a terminal', async () => {
    const text = 'Rust\u001b[2J was. It was closed to all traffic\u202e on 3 May. '
    const folder = folderWith({ 'claims.yaml': BRIDGE, 'snapshots/gazette.txt': text })
    const { stdout } = await show('bridge-closed --context', { cwd: folder, columns: 80 })
    expect(stdout.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u001b\u202e]/)
    expect(stdout).toContain('Rust')
  })
})
