import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/screen/display.js'
import { BRIDGE, type FakeProcess, factcheck, folderWith } from '../harness.js'
import { LOADABLE, ledgerOf } from '../way-out/hostile.js'
import { faultsIn } from '../way-out/judges.js'
import { FakeScreen } from './fake-screen.js'

/** The browser at work, in a folder of its own. */
function start(argv: readonly string[] = [], fake: FakeProcess & { ledger?: string; size?: [number, number] } = {}) {
  const cwd = fake.cwd ?? folderWith({ 'claims.yaml': fake.ledger ?? BRIDGE })
  const screen = (fake.screen as FakeScreen | undefined) ?? new FakeScreen(...(fake.size ?? [80, 24]))
  const ended = factcheck(['browse', ...argv], { cwd, ...fake, screen })
  return { cwd, screen, ended }
}

/** The ids of the list: what `find` prints a claim a line. */
async function found(cwd: string, ...words: string[]): Promise<string[]> {
  const { stdout } = await factcheck(['find', '--format', 'tsv', ...words], { cwd })
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((row) => row.split('\t')[0] ?? '')
}

test.each<[string, string[], { code: number; stdout: string }]>([
  ['Enter prints the id of the best', ['fares', 'Enter'], { code: 0, stdout: 'fares-rose\n' }],
  ['Enter prints the first claim where nothing is asked', ['Enter'], { code: 0, stdout: 'bridge-closed\n' }],
  ['and the chosen one', ['Down', 'Ctrl-N', 'Up', 'Enter'], { code: 0, stdout: 'fares-rose\n' }],
  ['Esc prints nothing', ['fares', 'Esc'], { code: 1, stdout: '' }],
  ['Ctrl-C, too', ['Ctrl-C'], { code: 1, stdout: '' }],
  ['q in the list, too', ['Tab', 'q'], { code: 1, stdout: '' }],
])('%s', async (_, keys, outcome) => {
  const { screen, ended } = start()
  await screen.settle()
  await screen.press(...keys)
  expect(await ended).toEqual({ ...outcome, stderr: '' })
  expect(screen.isClosed).toBe(true)
})

test('all keys of one moment are one question', async () => {
  const { screen, ended } = start()
  await screen.settle()
  for (const text of 'fares') screen.tell({ key: { text, name: text } })
  screen.tell({ key: { name: 'return', text: '\r' } })
  expect((await ended).stdout).toBe('fares-rose\n')
})

describe('the list', () => {
  test('has what find has, in its order', async () => {
    const { cwd, screen } = start(['the', 'bridge', 'closing'])
    await screen.settle()
    const expected = await found(cwd, 'the', 'bridge', 'closing')
    expect(expected.length).toBeGreaterThan(3)
    for (const id of expected) {
      expect(screen.text).toContain(`  ${id}\n`)
      await screen.press('Down')
    }
  })

  test('says which claims only share words', async () => {
    const { screen } = start(['fares'])
    await screen.settle()
    expect(screen.text).toMatch(/^> fares +1 claim$/m)
    await screen.press('Ctrl-U', 'bridge', 'Space', 'fares', 'Space', 'mayor', 'Space', 'sale')
    expect(screen.text).toMatch(/^> bridge fares mayor sale +4 related\nNo claim answers this\. Related:\n/)
    await screen.press('Ctrl-U', 'bridge', 'Space', 'closing')
    expect(screen.text).toMatch(/^> bridge closing +2 answers, 3 related\n(?:.*\n){2}Related:\n/)
  })

  test('says what no claim has', async () => {
    const { screen } = start(['zeppelin'])
    await screen.settle()
    expect(screen.text).toContain('No claim has “zeppelin”.')
    await screen.press('Tab', 'e')
    expect(screen.text).toContain('No claim is chosen.')
    await screen.press('Enter')
    expect(screen.isClosed).toBe(false)
  })

  test('goes on beyond the best, which stay where they are', async () => {
    const claims = Array.from(
      { length: 300 },
      (_, at) => `  - {id: fare-${at}, text: "Fares rose on day ${at}.", confidence: sourced, citations: [a]}\n`,
    )
    const ledger = `sources: {a: {title: Fares, note: x}}\nclaims:\n${claims.join('')}`
    const { cwd, screen, ended } = start(['fares', 'rose'], { ledger, size: [80, 40] })
    await screen.settle()
    const best = await found(cwd, 'fares', 'rose')
    // The list has room for more than the best.
    await screen.see('Fares rose on day 11.')
    for (const id of best) {
      await screen.see(`  ${id}\n`)
      await screen.press('Down')
    }
    await screen.press('Tab', 'End')
    await screen.see('Fares rose on day 100.')
    await screen.press('Enter')
    expect((await ended).stdout).toMatch(/^fare-\d+\n$/)
  })

  test('keeps to filters', async () => {
    const { screen } = start(['--tag', 'fares'])
    await screen.settle()
    expect(screen.text).toContain('1 claim')
    expect(screen.text).not.toContain('Harbour Bridge')
  })
})

describe('beside the list', () => {
  test.each([
    [140, 50],
    [80, 50],
    [40, 90],
  ])('at %i columns stands what show prints', async (columns, rows) => {
    const { cwd, screen } = start([], { size: [columns, rows] })
    for (const id of [
      'bridge-closed',
      'fares-rose',
      'mayor-may-have-known',
      'closing-was-planned',
      'closing-was-sudden',
      'rumour',
    ]) {
      await screen.settle()
      const width = columns >= 100 ? columns - Math.floor(columns * 0.42) - 2 : columns
      const { stdout } = await factcheck(['show', id], { cwd, columns: width, env: { NO_COLOR: '1' } })
      const shown = screen.text
        .split('\n')
        .map((row) => (columns >= 100 ? row.slice(columns - width) : row).trimEnd())
        .join('\n')
      // An address that is wider goes on in the next row.
      const isWider = stdout.split('\n').some((row) => row.length > width)
      const whole = (text: string) => (isWider ? text.replace(/\s/g, '') : text.trimEnd())
      expect(whole(shown)).toContain(whole(stdout))
      await screen.press('Down')
    }
  })

  test('stands where drafts use it, as show has it', async () => {
    const files = {
      'claims.yaml': `documents: [article.md]\n${BRIDGE}`,
      'article.md': 'Fares rose. <!-- claim: fares-rose -->\n',
    }
    const { cwd, screen } = start(['fares'], { cwd: folderWith(files), size: [80, 50] })
    await screen.settle()
    const { stdout } = await factcheck(['show', 'fares-rose'], { cwd, columns: 80, env: { NO_COLOR: '1' } })
    expect(stdout).toContain('article.md')
    expect(screen.text).toContain(stdout.trimEnd())
  })

  test('t shows what trace prints, and again the claim', async () => {
    const { cwd, screen } = start(['closing', 'planned'], { size: [80, 50] })
    await screen.settle()
    await screen.press('Tab', 't')
    const { stdout } = await factcheck(['trace', 'closing-was-planned'], { cwd, columns: 80, env: { NO_COLOR: '1' } })
    expect(screen.text).toContain(stdout.trimEnd())
    await screen.press('t')
    expect(screen.text).not.toContain(stdout.trimEnd())
  })

  test('what is longer than its place is scrolled', async () => {
    const { screen } = start([], { size: [60, 16] })
    await screen.settle()
    expect(screen.text).toMatch(/… \d+ more lines: Shift-Down/)
    await screen.press('Tab', ...Array.from({ length: 20 }, () => 'Space'))
    expect(screen.text).toContain('claims.yaml:')
    expect(screen.text).not.toContain('more lines')
  })
})

describe('o opens', () => {
  const ledger = BRIDGE.replace('    title: Minutes', '    DOI: 10.1000/182\n    title: Minutes').replace(
    'citations: [council]\n    date',
    'citations: [council, gazette]\n    date',
  )
  test('one source after the other', async () => {
    const opened: string[] = []
    const openAddress = async (url: string) => void opened.push(url)
    const { screen } = start(['fares'], { ledger, openAddress })
    await screen.settle()
    await screen.press('Tab', 'o')
    expect(screen.text).toContain('Opened 1 of 2: https://doi.org/10.1000/182')
    await screen.press('o', 'o')
    expect(opened.map((url) => new URL(url).host)).toEqual(['doi.org', 'gazette.example', 'doi.org'])
  })
  test('nothing where there is no address', async () => {
    const { screen } = start(['rumour'])
    await screen.settle()
    await screen.press('Alt-O')
    expect(screen.text).toContain('No source that it cites has an address.')
  })
  test('nothing but the web', async () => {
    const opened: string[] = []
    const { screen } = start(['fares'], {
      ledger: ledger
        .replace('https://gazette.example/bridge', 'file:///etc/passwd')
        .replace('    DOI: 10.1000/182\n', ''),
      openAddress: async (url) => void opened.push(url),
    })
    await screen.settle()
    await screen.press('Tab', 'o')
    expect(opened).toEqual([])
  })
  test('and says why it cannot', async () => {
    const { screen } = start(['fares'], { ledger, openAddress: async () => '`xdg-open` is missing' })
    await screen.settle()
    await screen.press('Tab', 'o')
    expect(screen.text).toContain('`xdg-open` is missing; the address is https://doi.org/10.1000/182')
  })
})

describe('e edits', () => {
  /** A browser of which the editor does something. */
  function editing(change: (text: string) => string, code = 0) {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    const screen = new FakeScreen(100, 40, () => {
      const path = join(cwd, 'claims.yaml')
      writeFileSync(path, change(readFileSync(path, 'utf8')))
      return code
    })
    return start(['fares'], { cwd, screen, env: { EDITOR: 'vi' } })
  }
  test('the chosen claim at its line, and shows what became of it', async () => {
    const { cwd, screen } = editing((text) => text.replace('by a tenth', 'by a fifth'))
    await screen.settle()
    await screen.press('Tab', 'e')
    await screen.see('Ferry fares rose by a fifth in June.')
    const line = BRIDGE.split('\n').findIndex((row) => row.includes('id: fares-rose')) + 1
    expect(screen.edited).toEqual([{ editor: 'vi', argv: [`+${line}`, join(cwd, 'claims.yaml')] }])
  })
  test('and a ledger that cannot be read any more is shown as it was', async () => {
    const { screen } = editing((text) => text.replace('text: Ferry', 'text: "Ferry'))
    await screen.settle()
    await screen.press('Alt-E')
    await screen.see('the ledger is shown as it was')
    expect(screen.text).toContain('Ferry fares rose by a tenth in June.')
  })
  test('and says that the editor is not there', async () => {
    const { screen } = editing((text) => text, 127)
    await screen.settle()
    await screen.press('Tab', 'e')
    await screen.see('the editor `vi` is not there')
  })
})

test('Ctrl-R shows what became of the ledger', async () => {
  const { cwd, screen } = start(['fares'])
  await screen.settle()
  writeFileSync(join(cwd, 'claims.yaml'), BRIDGE.replace('by a tenth', 'by a third'))
  await screen.press('Ctrl-R')
  await screen.see('Ferry fares rose by a third in June.')
  expect(screen.text).toContain('The ledger was read again.')
})

describe('on any terminal', () => {
  test.each([
    [40, 10],
    [60, 24],
    [120, 40],
    [200, 60],
    [20, 3],
    [10, 1],
  ])('of %i by %i, nothing goes beyond it', async (columns, rows) => {
    const { screen } = start([], { ledger: WIDE, size: [columns, rows] })
    await screen.settle()
    for (const key of [
      'Down',
      'Tab',
      't',
      'j',
      '?',
      'Esc',
      'Tab',
      '橋👩\u200d🚀e\u0301نَ',
      'Ctrl-U',
      '?',
      'PgDn',
      'Esc',
    ]) {
      await screen.press(key)
      expect(screen.width, key).toBeLessThanOrEqual(columns)
    }
    expect(
      Math.max(...[...screen.written.matchAll(/\u001b\[(\d+);/g)].map(([, row]) => Number(row))),
    ).toBeLessThanOrEqual(rows)
  })

  test('another size draws all again', async () => {
    const { screen } = start(['fares'])
    await screen.settle()
    await screen.resize(120, 30)
    expect(screen.text).toMatch(/▸ ● fares-rose .*│ ● SOURCED {2}fares-rose/)
    await screen.resize(40, 20)
    expect(screen.width).toBeLessThanOrEqual(40)
    expect(screen.text).toContain('● SOURCED  fares-rose')
    await screen.resize(80, 20)
    expect(screen.text).toMatch(/▸ ● Ferry fares rose/)
  })

  test('a long query is shown around the cursor', async () => {
    const { screen } = start([], { size: [40, 20] })
    await screen.settle()
    await screen.press('a'.repeat(60), 'end')
    expect(screen.text.split('\n')[0]).toMatch(/^> a+end$/)
  })

  test('without colour and signs, all can still be read', async () => {
    const { screen } = start(['fares'], { env: { NO_COLOR: '1', LANG: 'C' } })
    await screen.settle()
    expect(screen.written).not.toMatch(/\u001b\[\d+m/)
    expect(screen.text).toContain('> S Ferry fares rose')
  })

  test('what is pasted is typed, and is no key', async () => {
    const { screen } = start()
    await screen.settle()
    screen.tell({ pasted: 'fares\nrose\u001b[A' })
    await screen.settle()
    expect(screen.text).toMatch(/^> fares rose\[A /)
  })

  test('Ctrl-Z suspends', async () => {
    const { screen } = start()
    await screen.settle()
    await screen.press('Ctrl-Z')
    expect(screen.suspended).toBe(1)
  })
})

const WIDE = `sources: {a: {title: 港の橋 https://gazette.example/${'x'.repeat(80)}, URL: "https://gazette.example/${'y'.repeat(200)}"}}
claims:
  - {id: bridge, text: 港の橋は五月三日に閉鎖された。港の橋は五月三日に閉鎖された。港の橋は五月三日に閉鎖された。, confidence: sourced, citations: [a]}
  - {id: arabic, text: أُغلق الجسر في الثالث من أيار أمام جميع المركبات والمشاة حتى إشعار آخر, confidence: sourced, citations: [a]}
  - {id: emoji, text: ${'👩‍🚀👍🏽🇩🇪'.repeat(30)}, confidence: sourced, citations: [a]}
  - {id: marks, text: ${'e\u0301\u0323\u0302'.repeat(90)}, confidence: sourced, citations: [a]}
  - {id: ${'long-'.repeat(20)}id, text: ${'long'.repeat(90)}, confidence: sourced, citations: [a]}
`

test('nothing of a ledger does anything on the screen', async () => {
  const { screen } = start([], { ledger: ledgerOf(LOADABLE), size: [120, 40], env: { TERM: 'xterm-256color' } })
  await screen.settle()
  await screen.press(...Array.from(LOADABLE, () => 'Down'), 'Tab', 't', 'Home')
  const own = screen.written.replace(/\u001b\[\d+;\d+H|\u001b\[K|\u001b\[\?25[hl]/g, '\n')
  expect(faultsIn(own, { format: '', isStyled: true })).toEqual([])
  expect(displayWidth(screen.text)).toBeGreaterThan(100)
})

describe('where it cannot be', () => {
  test('says so', async () => {
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    const { code, stderr } = await factcheck(['browse'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toBe(
      'error: browse needs a terminal, and this process has none\nhelp: factcheck find WORDS looks words up, factcheck list lists all claims\n',
    )
  })
  test('a dumb terminal', async () => {
    const { code, stderr } = await start([], { env: { TERM: 'dumb' } }).ended
    expect([code, stderr]).toEqual([2, expect.stringContaining('TERM is dumb')])
  })
  test('a ledger that cannot be read is told of as ever', async () => {
    const { screen, ended } = start([], { ledger: 'claims: [' })
    expect(await ended).toMatchObject({ code: 2, stderr: expect.stringContaining('claims.yaml:1') })
    expect(screen.written).toBe('')
  })
})
