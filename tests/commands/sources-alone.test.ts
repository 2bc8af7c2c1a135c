import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXPORT_NAMES, EXPORTS } from '../../src/exchange/formats.js'
import { factcheck, folderWith } from '../harness.js'

const SOURCES = `sources:
  doe-2020-ships:
    title: Ships
    author: [{family: Doe, given: Jane}]
    issued: 2020
    ISBN: 9780306406157
  council:
    title: Bridges
    URL: https://council.example/bridges
`
const run = (line: string, text = SOURCES) =>
  factcheck(line.split(' '), { cwd: folderWith({ 'claims.yaml': text, 'refs.bib': '@book{a, title = {A}}' }) })

const NOTICE = 'The ledger has 2 sources and no claim yet: factcheck add claim writes one.\n'

describe('a ledger of sources alone', () => {
  test.each(['list', 'find ships', 'ships', 'list --tag x', 'export csv', 'export csv --tag x'])(
    '%s says that there is no claim yet',
    async (line) => {
      expect(await run(line)).toEqual({ code: 1, stdout: '', stderr: NOTICE })
    },
  )

  test.each(EXPORT_NAMES.filter((name) => EXPORTS[name].holds !== 'claims'))('is exported as %s', async (name) => {
    const { code, stdout, stderr } = await run(`export ${name}`)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Bridges')
    expect(stdout).toContain('Ships')
  })

  test('tells what is written to a file', async () => {
    expect(await run('export json -o out.json')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote 0 claims and 2 sources to out.json.\n',
    })
  })

  test('is counted', async () => {
    const { code, stdout } = await run('stats')
    expect(code).toBe(0)
    expect(stdout).toBe(`0 claims

0 quotes in 0 citations

2 sources, 2 of them not cited

Snapshots  of 0 of 2 sources
Reviews    0 claims have one that holds; due: 0
`)
  })

  test('is no ledger that check passes, unless that is said', async () => {
    const found = await run('check')
    expect(found.code).toBe(2)
    expect(found.stderr).toContain('no claims in the ledger, only 2 sources')
    const allowed = await run('check --allow-empty')
    expect(allowed.code).toBe(0)
    expect(allowed.stdout).toContain('no claim cites this source')
    const wrong = await run('check --allow-empty', SOURCES.replace('6157', '6158'))
    expect(wrong.code).toBe(1)
    expect(wrong.stdout).toContain('error[identifier-valid]')
  })
})

describe('init --empty', () => {
  test('writes a ledger that sources and claims are added to', async () => {
    const cwd = folderWith({ 'refs.bib': '@book{ships, title = {Ships}, year = 1999}' })
    const run = (...argv: string[]) => factcheck(argv, { cwd })
    expect(await run('init', '--empty')).toEqual({
      code: 0,
      stdout: '',
      stderr: `Wrote claims.yaml. Add a source: factcheck add source https://…
Take a bibliography over: factcheck import refs.bib
Add a claim: factcheck add claim
`,
    })
    expect((await run('list')).stderr).toContain('no claims in the ledger')
    expect((await run('import', 'refs.bib')).code).toBe(0)
    expect((await run('add', 'claim', 'Ships float.', '--source', 'ships')).code).toBe(0)
    expect(
      readFileSync(join(cwd, 'claims.yaml'), 'utf8'),
    ).toBe(`# A ledger of claims: what is said, how it is supported, and by what.

sources:
  ships:
    type: book
    title: Ships
    issued: 1999

claims:
  - id: ships-float
    text: Ships float.
    confidence: sourced
    citations: [ships]
`)
    expect((await run('check')).code).toBe(0)
  })

  test('overwrites nothing', async () => {
    const cwd = folderWith({ 'claims.yaml': SOURCES })
    expect((await factcheck(['init', '--empty'], { cwd })).code).toBe(2)
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(SOURCES)
  })
})
