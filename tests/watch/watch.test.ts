import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factcheck, folderWith, IS_POSIX } from '../harness.js'
import { pause, Watching } from './watching.js'

const SOURCES = 'sources: {gazette: {title: The bridge, URL: "https://gazette.example/bridge"}}\n'
const claim = (id: string, more = '') =>
  `  - {id: ${id}, text: The ${id} was closed., confidence: sourced, citations: [{source: gazette${more}}]}\n`
const LEDGER = `${SOURCES}claims:\n${claim('bridge')}`
const WRONG = `${SOURCES}claims:\n${claim('bridge')}${claim('bridge')}`
const SNAPSHOT = 'The bridge was closed to all traffic on 3 May, the mayor said on the day after it.'

const CLEAN = 'no findings.'
const FOUND = 'error[id-unique]'

/** A check that is clean, and watches. */
async function watching(files: Record<string, string> = { 'claims.yaml': LEDGER }, ...argv: string[]) {
  const watching = new Watching(['check', ...argv], files)
  await watching.see(CLEAN)
  const path = (name: string) => join(watching.cwd, name)
  return { watching, path, write: (name: string, text: string) => writeFileSync(path(name), text) }
}

test('a clean run is one line', async () => {
  const { watching: run } = await watching()
  expect(run.last).toMatch(/^\d\d:\d\d:\d\d Checked 1 claim, 1 citation and 0 quotes: no findings\. $/)
  expect(await run.stop()).toBe(0)
})

test('with findings, the report stands above the line', async () => {
  const { watching: run, write } = await watching()
  write('claims.yaml', WRONG)
  await run.see(FOUND)
  expect(run.last).toMatch(/error\[id-unique\][\s\S]*Checked [^\n]*\n\d\d:\d\d:\d\d $/)
  expect(await run.stop()).toBe(1)
})

describe('a change is seen', () => {
  test('of the ledger, and back', async () => {
    const { watching: run, write } = await watching()
    write('claims.yaml', WRONG)
    await run.see(FOUND)
    write('claims.yaml', LEDGER)
    await run.see(CLEAN)
  })

  test('by an editor that gives a new file the old name', async () => {
    const { watching: run, write, path } = await watching()
    for (const [text, said] of [
      [WRONG, FOUND],
      [LEDGER, CLEAN],
      [WRONG, FOUND],
    ] as const) {
      renameSync(path('claims.yaml'), path('claims.yaml~'))
      write('claims.yaml.new', text)
      renameSync(path('claims.yaml.new'), path('claims.yaml'))
      await run.see(said)
    }
  })

  test('of a ledger that is deleted, and made anew', async () => {
    const { watching: run, write, path } = await watching()
    rmSync(path('claims.yaml'))
    await run.see('no claims.yaml')
    write('claims.yaml', WRONG)
    await run.see(FOUND)
  })

  test('of a ledger that cannot be read, and then can', async () => {
    const { watching: run, write } = await watching()
    write('claims.yaml', 'claims: [')
    await run.see('claims.yaml:1')
    expect(run.last).not.toContain('Checked')
    write('claims.yaml', WRONG)
    await run.see(FOUND)
  })

  test('of a file that is included, one that is new and one that is gone', async () => {
    const files = { 'claims.yaml': `include: [more/*.yaml]\n${LEDGER}`, 'more/a.yaml': `claims:\n${claim('ferry')}` }
    const { watching: run, write, path } = await watching(files)
    write('more/a.yaml', `claims:\n${claim('bridge')}`)
    await run.see(FOUND)
    write('more/a.yaml', `claims:\n${claim('ferry')}`)
    await run.see('2 claims')
    write('more/b.yaml', `claims:\n${claim('ferry')}`)
    await run.see(FOUND)
    rmSync(path('more/b.yaml'))
    await run.see(CLEAN)
  })

  test('of a folder that is deleted, and made anew', async () => {
    const files = { 'claims.yaml': `include: [more/*.yaml]\n${LEDGER}`, 'more/a.yaml': `claims:\n${claim('ferry')}` }
    const { watching: run, write, path } = await watching(files)
    rmSync(path('more'), { recursive: true })
    await run.see('include')
    mkdirSync(path('more'))
    write('more/a.yaml', `claims:\n${claim('bridge')}`)
    await run.see(FOUND)
    write('more/a.yaml', `claims:\n${claim('tunnel')}`)
    await run.see(CLEAN)
  })

  test('of a snapshot, be its folder new', async () => {
    const ledger = `${SOURCES}claims:\n${claim('bridge', ', quote: closed to all traffic')}`
    const { watching: run, write, path } = await watching({ 'claims.yaml': ledger }, '--rule', 'quote-unchecked=off')
    mkdirSync(path('snapshots'))
    write('snapshots/gazette.txt', 'Nothing of the kind was said on that day by anybody at all.')
    await run.see('error[quote-in-source]')
    write('snapshots/gazette.txt', SNAPSHOT)
    await run.see(CLEAN)
    expect(run.last).toContain('1 quote')
  })

  test('of the rules that the ledger sets', async () => {
    const { watching: run, write } = await watching({ 'claims.yaml': LEDGER })
    write('claims.yaml', WRONG)
    await run.see(FOUND)
    write(
      'claims.yaml',
      `rules: {source-used: error}\n${LEDGER.replace('{gazette:', '{other: {title: x, note: x}, gazette:')}`,
    )
    await run.see('error[source-used]')
  })

  test('of the baseline', async () => {
    const ledger = `${LEDGER}  - {id: ferry, text: The ferry was late., confidence: sourced}\n`
    const cwd = folderWith({ 'claims.yaml': ledger })
    await factcheck(['check', '--baseline', 'known.json', '--update-baseline'], { cwd })
    const known = readFileSync(join(cwd, 'known.json'), 'utf8')
    const files = { 'claims.yaml': ledger, 'known.json': known }
    const run = new Watching(['check', '--baseline', 'known.json'], files)
    await run.see('1 known')
    const write = (text: string) => writeFileSync(join(run.cwd, 'known.json'), text)
    write('{"version": 1, "findings": []}')
    await run.see('error[claim-needs-source]')
    write('{')
    await run.see('known.json')
    write(known)
    await run.see('1 known')
  })

  test.runIf(IS_POSIX)('behind a symbolic link', async () => {
    const other = folderWith({ 'claims.yaml': LEDGER })
    const run = new Watching(['check', '--file', 'link.yaml'], { 'x.txt': '' })
    await run.see('link.yaml')
    symlinkSync(join(other, 'claims.yaml'), join(run.cwd, 'link.yaml'))
    await run.see(CLEAN)
    writeFileSync(join(other, 'claims.yaml'), WRONG)
    await run.see(FOUND)
  })

  test('of a draft', async () => {
    const files = { 'claims.yaml': LEDGER, 'article.md': 'The bridge is old.\n' }
    const run = new Watching(['draft', 'article.md'], files)
    await run.see('No findings. Of 1 sentence')
    writeFileSync(join(run.cwd, 'article.md'), 'It has 17 arches.\n')
    await run.see('article.md:1:')
    rmSync(join(run.cwd, 'article.md'))
    await run.see('article.md: error')
    writeFileSync(join(run.cwd, 'article.md'), 'The bridge is old.\n')
    await run.see('No findings. Of 1 sentence')
    expect(run.last.trim()).not.toContain('\n')
  })
})

test('a change of a draft that the ledger declares is seen, and a draft that is new', async () => {
  const files = { 'claims.yaml': `documents: [texts/*.md]\n${LEDGER}`, 'texts/a.md': 'The bridge is old.\n' }
  const run = new Watching(['check'], files)
  await run.see(CLEAN)
  writeFileSync(join(run.cwd, 'texts/a.md'), 'It has 17 arches.\n')
  await run.see('texts/a.md:1:')
  writeFileSync(join(run.cwd, 'texts/a.md'), 'It is old.\n')
  await run.see(CLEAN)
  writeFileSync(join(run.cwd, 'texts/b.md'), 'It has 17 arches.\n')
  await run.see('texts/b.md:1:')
})

test('of many quick writes the last counts, and each is no run', async () => {
  const { watching: run, write } = await watching()
  for (let at = 0; at < 60; at++) {
    write('claims.yaml', at % 2 === 0 ? WRONG : LEDGER)
    await pause(3)
  }
  write('claims.yaml', WRONG)
  await run.see(FOUND)
  expect(run.runs).toBeLessThan(30)
})

test('what is written beside the ledger is no change', async () => {
  const { watching: run, write, path } = await watching()
  for (let at = 0; at < 5; at++) {
    write('.claims.yaml.swp', String(at))
    await pause(100)
    rmSync(path('.claims.yaml.swp'))
  }
  const before = run.runs
  write('claims.yaml', WRONG)
  await run.see(FOUND)
  // A file that was made right before a run may have been changed after it was read, as far as clocks tell.
  expect(before).toBeLessThanOrEqual(2)
})

test('a report in a file is written at each run, and is itself no change', async () => {
  const { watching: run, write, path } = await watching(undefined, '--format', 'text', '--format', 'json:out.json')
  write('claims.yaml', WRONG)
  await run.see(FOUND)
  expect(JSON.parse(readFileSync(path('out.json'), 'utf8')).findings).toHaveLength(1)
  await pause(300)
  expect(run.runs).toBeLessThanOrEqual(3)
})

test('a terminal is cleared before each run, and nothing else is', async () => {
  const { watching: run } = await watching()
  expect(run.text).not.toContain('\u001b')
  const terminal = new Watching(['check'], { 'claims.yaml': LEDGER }, { columns: 80, env: { NO_COLOR: '1' } })
  await terminal.see(CLEAN)
  expect(terminal.text.startsWith('\u001b[H\u001b[2J')).toBe(true)
})

describe('what cannot be watched is refused', () => {
  test.each<[string[], string]>([
    [['check', '--fix'], '--fix'],
    [['check', '--links'], '--links'],
    [['check', '--baseline', 'x.json', '--update-baseline'], '--update-baseline'],
    [['check', '--summary'], '--summary'],
    [['check', '--file', '-'], 'standard input is read once'],
    [['check', '-'], 'standard input is read once'],
    [['draft', '-'], 'standard input is read once'],
    [['check', '--format', 'json'], 'send another format to a file'],
    [['check', '--rule', 'none=off'], 'none'],
  ])('%j', async (argv, said) => {
    const run = new Watching(argv, { 'claims.yaml': LEDGER })
    expect(await run.ended).toBe(2)
    expect(run.text).toContain(said)
    expect(run.runs).toBe(0)
  })
  test('a workflow, whose log would never end', async () => {
    const run = new Watching(['check'], { 'claims.yaml': LEDGER }, { env: { GITHUB_ACTIONS: 'true' } })
    expect(await run.ended).toBe(2)
  })
})
