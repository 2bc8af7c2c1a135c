import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { displayWidth } from '../../src/screen/display.js'
import { BRIDGE, ROOT } from '../harness.js'
import { LOADABLE, ledgerOf } from '../way-out/hostile.js'
import { RealTerminal } from './terminal.js'

vi.setConfig({ testTimeout: 180_000 })

const FILES = { 'claims.yaml': BRIDGE }
const FACTCHECK = `node '${ROOT}/bin/factcheck.js'`

/** A terminal with something on it already, that says its modes when the browser has ended. */
function browse(argv = '', env: Record<string, string> = {}, size: { columns?: number; rows?: number } = {}) {
  const shell = `echo 'was here before'; echo $$ >shell; ${FACTCHECK} browse ${argv}; echo "ended with $?"; stty -a; sleep 600`
  return new RealTerminal('', FILES, env, { ...size, shell })
}

/** Another screen, a cursor that is seen, lines that go on in the next row; and what is typed is shown, line by line. */
const MODES = '#{alternate_on} #{cursor_flag} #{wrap_flag}'

async function expectAsItWas(terminal: RealTerminal, ending: string): Promise<void> {
  const screen = await terminal.see(ending)
  expect(screen).toContain('was here before')
  expect(await terminal.see('icanon')).not.toMatch(/-icanon|-echo\b|-isig/)
  expect(terminal.ask(MODES)).toBe('0 1 1')
}

/** The program in a terminal, as a process: the only child of its shell. */
const processOf = ({ folder }: RealTerminal) => {
  const shell = readFileSync(join(folder, 'shell'), 'utf8').trim()
  return Number(readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim())
}

test('letters look up, Down moves, and Enter prints the id', async () => {
  const terminal = browse()
  await terminal.see('6 claims')
  expect(terminal.ask(MODES)).toBe('1 1 0')
  await terminal.answer('6 claims', 'bridge closing')
  await terminal.see('2 answers')
  await terminal.press('Down')
  await terminal.see('○ SPECULATIVE  rumour')
  await terminal.press('Enter')
  await expectAsItWas(terminal, 'ended with 0')
  expect(terminal.screen).toContain('\nrumour\nended with 0')
})

test.each(['Escape', 'C-c'])('%s leaves', async (key) => {
  const terminal = browse('fares')
  await terminal.answer('Ferry fares', '', key)
  await expectAsItWas(terminal, 'ended with 1')
})

describe('the terminal is given back', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ] as const)('by %s', async (signal, code) => {
    const terminal = browse()
    await terminal.see('6 claims')
    process.kill(processOf(terminal), signal)
    await expectAsItWas(terminal, `ended with ${code}`)
  })

  test.each(['throw new Error("crash")', 'Promise.reject(new Error("crash"))'])('after %s', async (crash) => {
    const preload = { 'crash.cjs': `process.on('SIGUSR2', () => { ${crash} })` }
    const shell = `echo 'was here before'; echo $$ >shell; NODE_OPTIONS='--require ./crash.cjs' ${FACTCHECK} browse; echo "ended with $?"; stty -a; sleep 600`
    const terminal = new RealTerminal('', { ...FILES, ...preload }, {}, { shell })
    await terminal.see('6 claims')
    process.kill(processOf(terminal), 'SIGUSR2')
    await expectAsItWas(terminal, 'ended with 2')
    expect(terminal.screen).toContain('factcheck: internal error: crash')
  })

  test('while it is suspended, and taken again', async () => {
    const rc = `PS1='ready$ '\nfactcheck() { ${FACTCHECK} "$@"; }\n`
    const terminal = new RealTerminal('', { ...FILES, rc }, {}, { shell: 'bash --noprofile --rcfile rc -i' })
    await terminal.answer('ready$', `${FACTCHECK} browse fares`, 'Enter')
    await terminal.answer('fares-rose', '', 'C-z')
    await terminal.see('Stopped')
    expect(terminal.ask(MODES)).toBe('0 1 1')
    await terminal.answer('ready$', 'echo typed; fg', 'Enter')
    await terminal.see('fares-rose')
    expect(terminal.ask(MODES)).toBe('1 1 0')
    await terminal.press('C-u')
    await terminal.answer('6 claims', 'mayor', 'Enter')
    await terminal.see('mayor-may-have-known')
    expect(terminal.ask(MODES)).toBe('0 1 1')
  })
})

test('what is printed goes to another command', async () => {
  const shell = `${FACTCHECK} show "$(${FACTCHECK} browse)"; echo "ended with $?"; sleep 600`
  const terminal = new RealTerminal('', FILES, {}, { shell })
  await terminal.answer('6 claims', 'fares', 'Enter')
  expect(await terminal.see('ended with 0')).toMatch(/● SOURCED {2}fares-rose\n[\s\S]*ended with 0/)
})

test('keys come from the terminal where standard input is the ledger', async () => {
  const shell = `cat claims.yaml | ${FACTCHECK} browse --file - 2>/dev/null | cat; echo ended; sleep 600`
  const terminal = new RealTerminal('', FILES, {}, { shell })
  await terminal.answer('6 claims', 'mayor', 'Enter')
  expect(await terminal.see('ended')).toContain('mayor-may-have-known\nended')
})

test.each([
  [40, 15],
  [80, 24],
  [200, 50],
])('at %i by %i, and another size after that', async (columns, rows) => {
  const terminal = browse('fares', {}, { columns, rows })
  await terminal.see('● SOURCED  fares-rose')
  terminal.resize(60, 20)
  const first = `> fares${' '.repeat(45)}1 claim`
  await terminal.see(first)
  const lines = terminal.screen.split('\n')
  expect(lines[0]).toBe(first)
  expect(lines.filter((line) => line.includes('fares-rose'))).toHaveLength(1)
  terminal.resize(120, 30)
  await terminal.see('│ ● SOURCED  fares-rose')
})

test('the keys are shown by ?, and gone by Esc, which does not leave', async () => {
  const terminal = browse()
  await terminal.answer('6 claims', '', '?')
  expect(await terminal.see('In the list')).toContain('Ctrl-N')
  await terminal.press('Escape')
  await terminal.see('6 claims')
})

test('o opens the source in the browser', async () => {
  const terminal = browse('fares --source gazette', { BROWSER: 'sh -c \'echo "$1" >opened\' -' })
  await terminal.see('0 claims')
  await terminal.press('C-u')
  await terminal.answer('2 claims', 'mayor')
  await terminal.see('mayor-may-have-known')
  await terminal.press('Tab', 'o')
  await terminal.see('Opened: https://gazette.example/bridge')
  expect(readFileSync(join(terminal.folder, 'opened'), 'utf8')).toBe('https://gazette.example/bridge\n')
})

test('e opens the editor on the terminal as it was, and the browser is back after it', async () => {
  const editor =
    '#!/bin/sh\nprintf "editor at %s, q ends: " "$1"\nread answer\nsed -i "s/by a tenth/by a fifth/" "$2"\n'
  const shell = `${FACTCHECK} browse fares | cat; echo "ended"; sleep 600`
  const terminal = new RealTerminal('', { ...FILES, vi: editor }, { EDITOR: './vi' }, { shell })
  await terminal.see('fares-rose')
  await terminal.press('Tab', 'e')
  await terminal.see('q ends:')
  expect(terminal.ask(MODES)).toBe('0 1 1')
  await terminal.answer('q ends:', 'q', 'Enter')
  await terminal.see('by a fifth')
  expect(terminal.ask(MODES)).toBe('1 0 0')
  await terminal.press('Enter')
  expect(await terminal.see('ended')).toContain('fares-rose\nended')
})

test('nothing of a ledger does anything on the screen', async () => {
  const terminal = new RealTerminal('browse', { 'claims.yaml': ledgerOf(LOADABLE) }, {}, { columns: 100, rows: 30 })
  await terminal.see('Esc: leave')
  await terminal.press('Tab', ...Array.from({ length: 40 }, (_, at) => (at % 5 === 4 ? 't' : 'Down')))
  const rows = terminal.screen.split('\n')
  expect(rows[0]).toMatch(/^> .*claims$/)
  for (const row of rows.slice(1, 29)) expect(displayWidth(row.split('│')[0] ?? ''), row).toBe(42)
  expect(terminal.ask('#{pane_title}')).not.toContain('owned')
  expect(existsSync(join(terminal.folder, 'owned'))).toBe(false)
})

test('wide characters, marks and other writings leave the frame as it is', async () => {
  const texts = [
    '港の橋は五月三日に'.repeat(9),
    'أُغلق الجسر أمام '.repeat(9),
    '👩‍🚀👍🏽🇩🇪'.repeat(20),
    'e\u0301\u0323'.repeat(90),
  ]
  const claims = texts.map((text, at) => `  - {id: c${at}, text: ${text}, confidence: sourced, citations: [a]}\n`)
  const ledger = `sources: {a: {title: x, note: x}}\nclaims:\n${claims.join('')}`
  const terminal = new RealTerminal('browse', { 'claims.yaml': ledger }, {}, { columns: 120, rows: 20 })
  await terminal.answer('4 claims', '', 'Down', 'Down')
  // In columns, as the terminal counts them.
  for (let at = 1; at < 19; at++) expect(terminal.screen.split('\n')[at]).toContain('│')
  await terminal.answer('4 claims', '橋👍', 'BSpace', 'BSpace')
  await terminal.see('4 claims')
})

test('without a terminal, it says so', () => {
  const run = () => execFileSync('setsid', ['-w', 'node', `${ROOT}/bin/factcheck.js`, 'browse'], { stdio: 'pipe' })
  expect(run).toThrow(/browse needs a terminal, and this process has none/)
})
