import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/format/check/index.js'
import { type FakeProcess, factcheck, folderWith, IS_POSIX } from '../harness.js'
import { page, serve } from './server.js'

const TEXT = 'Rust was found in Brumaire, quoth she. The bridge was closed to all traffic by one Zeppelin. She left.'
const server = await serve({ '/talk': page(TEXT, 'text/plain') })

/** A ledger that quotes a confidential source, in a git repository, with the text that a person has saved. */
function project(quote = 'closed to all traffic', extra = ''): string {
  const folder = folderWith({
    'claims.yaml': `sources:
  talk:
    title: "[Talk with a person who works at the port]"
    note: She asked not to be named.
    confidential: true
${extra}claims:
  - {id: closed, text: The city closed the bridge., confidence: sourced, citations: [{source: talk, quote: ${quote}}]}
`,
    '../saved-talk.txt': TEXT,
  })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['config', 'user.name', 'Jane Doe'], { cwd: folder })
  return folder
}
const run = (cwd: string, argv: string, fake: FakeProcess = {}) =>
  factcheck(argv.split(' '), { cwd, env: { PATH: process.env.PATH ?? '' }, ...fake })
const take = (cwd: string, more = '') => run(cwd, `snapshot talk --from ../saved-talk.txt${more}`)
const lockOf = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'snapshots/lock.json'), 'utf8')).sources.talk
const kept = (cwd: string) => join(cwd, 'snapshots/confidential/talk.txt')
const inGit = (cwd: string) => {
  execFileSync('git', ['add', '--all'], { cwd })
  return execFileSync('git', ['ls-files'], { cwd, encoding: 'utf8' }).trim().split('\n')
}
/** The repository as another person gets it. */
const clone = (cwd: string) => {
  const copy = project()
  for (const path of inGit(cwd)) {
    mkdirSync(join(copy, path, '..'), { recursive: true })
    writeFileSync(join(copy, path), readFileSync(join(cwd, path)))
  }
  return copy
}

describe('a confidential source', () => {
  test('has its text in a folder that git ignores, and in the lock who took it, and no address or name of a file', async () => {
    const cwd = project()
    expect((await take(cwd)).stdout).toContain('kept       talk  snapshots/confidential/talk.txt')
    expect(readFileSync(kept(cwd), 'utf8')).toBe(`${TEXT}\n`)
    expect(Object.keys(lockOf(cwd))).toEqual(['by', 'fetched', 'type', 'bytes', 'text', 'reader'])
    expect(lockOf(cwd)).toMatchObject({ by: 'Jane Doe', fetched: '2026-01-15T12:00:00Z' })
    expect(inGit(cwd)).toEqual(['claims.yaml', 'snapshots/lock.json'])
    expect(readFileSync(join(cwd, 'snapshots/lock.json'), 'utf8')).not.toMatch(/saved|Zeppelin/)
  })

  test.runIf(IS_POSIX)('has a text that others cannot read', async () => {
    const cwd = project()
    await take(cwd)
    expect(statSync(kept(cwd)).mode & 0o777).toBe(0o600)
    expect(statSync(join(kept(cwd), '..')).mode & 0o777).toBe(0o700)
  })

  test('with an address is fetched, and the lock is silent about where', async () => {
    const cwd = project('closed to all traffic', `    URL: "${server.origin}/talk"\n`)
    expect(await run(cwd, 'snapshot --allow-private --by Roe')).toMatchObject({ code: 0 })
    expect(lockOf(cwd)).toMatchObject({ by: 'Roe' })
    expect(lockOf(cwd)).not.toHaveProperty('url')
    expect((await run(cwd, 'snapshot --allow-private')).stderr).toBe('1 source: 1 unchanged.\n')
    expect(lockOf(cwd)).toMatchObject({ by: 'Roe' })
  })

  test('is taken by somebody', async () => {
    const cwd = project()
    execFileSync('git', ['config', 'user.name', ''], { cwd })
    const fake = { env: { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' } }
    const { code, stdout } = await run(cwd, 'snapshot talk --from ../saved-talk.txt', fake)
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('name that person with --by, or set user.name in git')
    expect(existsSync(join(cwd, 'snapshots'))).toBe(false)
    expect((await run(cwd, 'snapshot talk --from ../saved-talk.txt --by x\u001b', fake)).stderr).toContain(
      'It must be a name.',
    )
  })

  test('is looked up where its text is, and said not to be where it is not', async () => {
    const cwd = project()
    await take(cwd)
    expect(await run(cwd, 'check')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 quote (1 found): no findings'),
    })
    const copy = clone(cwd)
    expect(await run(copy, 'check --max-warnings 0')).toMatchObject({
      code: 0,
      stdout: 'Checked 1 claim, 1 citation and 1 quote (1 confidential, not looked up here): no\nfindings.\n'.replace(
        'no\nf',
        'no f',
      ),
    })
    expect(JSON.parse((await run(copy, 'check --format json')).stdout).checked.quotes).toMatchObject({
      unchecked: 1,
      notHere: 1,
    })
    const shown = (await run(copy, 'show closed')).stdout.replace(/\s+/g, ' ')
    expect(shown).toContain(
      'Not looked up here. Confidential: its text is not in the repository; taken by Jane Doe on 15 January 2026.',
    )
    expect(JSON.parse((await run(copy, 'show closed --format json')).stdout).claims[0].quotes).toMatchObject([
      { state: 'unchecked', confidential: { by: 'Jane Doe', taken: '2026-01-15T12:00:00Z' } },
    ])
  })

  test('that nobody has taken is a warning', async () => {
    expect((await run(project(), 'check')).stdout).toContain('warning[quote-unchecked]: talk')
  })

  test('is put back only as the lock knows it, and an altered text is found', async () => {
    const cwd = project()
    await take(cwd)
    rmSync(kept(cwd))
    expect((await take(cwd, ' --by Roe')).stderr).toBe('1 source: 1 restored.\n')
    expect(lockOf(cwd)).toMatchObject({ by: 'Jane Doe' })
    writeFileSync(kept(cwd), TEXT.replace('all', 'most'))
    expect((await run(cwd, 'check')).stdout).toContain('error[snapshot-current]: talk')
  })

  test('that was open before loses its address in the lock', async () => {
    const cwd = project()
    const ledger = join(cwd, 'claims.yaml')
    const text = readFileSync(ledger, 'utf8')
    writeFileSync(ledger, text.replace('    confidential: true\n', ''))
    await take(cwd)
    expect(lockOf(cwd)).toMatchObject({ from: 'saved-talk.txt' })
    writeFileSync(ledger, text)
    const told = (await run(cwd, 'check')).stdout.replace(/\s+/g, ' ')
    expect(told).toContain(
      'error[confidential-kept-out]: talk: the text of this confidential source is in snapshots/talk.txt',
    )
    await take(cwd)
    expect(lockOf(cwd)).not.toHaveProperty('from')
  })
})

describe('nothing of a confidential text is printed but what the ledger quotes', () => {
  const quotes = [
    'closed to all traffic',
    'closed to most traffic',
    'closed … by one',
    'CLOSED to all',
    'Rust was found in May',
  ]
  const commands = [
    ...Object.keys(FORMATS).map((format) => `check --format ${format}`),
    ...[
      'show closed',
      'show closed --context',
      'show closed --context 9 --format json',
      'show closed --format tsv',
      'bridge',
      'list',
    ],
    ...[
      'trace closed',
      'snapshot talk --from ../saved-talk.txt --update',
      'snapshot talk --from ../new.txt',
      'snapshot talk --from ../new.txt --format json',
    ],
  ]
  test.each(quotes)('%s', async (quote) => {
    const cwd = project(quote)
    await take(cwd)
    writeFileSync(join(cwd, '../new.txt'), TEXT.replaceAll('closed', 'obturated'))
    for (const command of commands)
      for (const fake of [{}, { columns: 80, env: { PATH: process.env.PATH ?? '', CI: 'true' } }]) {
        const { code, stdout, stderr } = await run(cwd, command, fake)
        expect(code, command).not.toBe(2)
        expect((stdout + stderr).match(/Zeppelin|Brumaire|quoth|obturated/g), command).toBeNull()
      }
    expect((await run(cwd, 'show closed --context')).stdout).toContain(
      /not-found|Not found/.test((await run(cwd, 'show closed')).stdout) ? 'Not found' : 'Its context is confidential',
    )
  })

  test('also where another source names the same file', async () => {
    const cwd = project(
      'closed to all traffic',
      `  copy:\n    title: A copy\n    note: Somebody wrote this.\n    snapshot: link/talk.txt\n`,
    )
    await take(cwd)
    symlinkSync('snapshots/confidential', join(cwd, 'link'))
    const ledger = join(cwd, 'claims.yaml')
    writeFileSync(
      ledger,
      readFileSync(ledger, 'utf8').replace('source: talk, quote: closed to all', 'source: copy, quote: closed to most'),
    )
    const { stdout } = await run(cwd, 'check --format json')
    expect(stdout).toContain('is not in the snapshot of `copy`')
    expect(stdout).not.toMatch(/nearest|to all traffic/)
  })

  test('nor that it has what another source is said to say', async () => {
    const paper = '  paper:\n    title: Paper\n    note: Read.\n'
    const cwd = project('closed to all traffic', paper)
    await take(cwd)
    writeFileSync(join(cwd, 'snapshots/paper.txt'), 'Boats may pass.')
    const ledger = join(cwd, 'claims.yaml')
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('source: talk', 'source: paper'))
    for (const command of ['check', 'show closed']) {
      const told = (await run(cwd, command)).stdout.replace(/\s+/g, ' ')
      expect(told).toMatch(/is not in the snapshot of `paper`|Not found in snapshots\/paper/)
      expect(told).not.toMatch(/Stands in|`talk`/)
    }
  })

  test('a person at a terminal sees the context', async () => {
    const cwd = project()
    await take(cwd)
    expect((await run(cwd, 'show closed --context', { columns: 80 })).stdout).toContain('Zeppelin')
  })
})

describe('the folder that git ignores', () => {
  const ignore = (text: string) => {
    const cwd = project()
    mkdirSync(join(cwd, 'snapshots/confidential'), { recursive: true })
    writeFileSync(join(cwd, 'snapshots/confidential/.gitignore'), text)
    return cwd
  }
  test.each([
    ['*\n', true],
    ['# mine\r\n*\r\n', true],
    ['', false],
    ['*.tmp\n', false],
    ['*\n!talk.txt\n', false],
  ])('with %j', async (text, isTaken) => {
    const cwd = ignore(text)
    const { code, stdout } = await take(cwd)
    expect(code).toBe(isTaken ? 0 : 1)
    expect(existsSync(kept(cwd))).toBe(isTaken)
    expect(readFileSync(join(cwd, 'snapshots/confidential/.gitignore'), 'utf8')).toBe(text)
    if (!isTaken) expect(stdout.replace(/\s+/g, ' ')).toContain('.gitignore lets git take confidential texts')
  })

  test.runIf(IS_POSIX)('is none that leads out of the project', async () => {
    const cwd = project()
    const outside = folderWith({})
    mkdirSync(join(cwd, 'snapshots'))
    symlinkSync(outside, join(cwd, 'snapshots/confidential'))
    expect((await take(cwd)).code).toBe(1)
    expect(readdirSync(outside)).toEqual([])
  })
})
