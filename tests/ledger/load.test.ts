import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLedger } from '../../src/ledger/load/parse.js'
import { bounds, parseEdtf } from '../../src/ledger/model/edtf.js'
import { nearest } from '../../src/ledger/model/nearest.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import { BRIDGE, factcheck, folderWith } from '../harness.js'

const parse = (text: string) => parseLedger(new TextFile('claims.yaml', text))

describe('what a ledger may be written as', () => {
  test('shorthand: a source key, a quote and a name as bare text', () => {
    const { claims, sources, problems } = parse(`sources: {g: {author: [The Gazette]}}
claims:
  - {id: a, text: t, confidence: sourced, citations: [g, {source: g, quote: some words}]}
`)
    expect(problems).toEqual([])
    expect(sources[0]?.author).toEqual([{ literal: 'The Gazette' }])
    expect(claims[0]?.citations).toEqual([{ source: 'g' }, { source: 'g', quote: { exact: 'some words' } }])
  })

  test('anchors and merges, the own keys before the merged ones', () => {
    const { claims, problems } = parse(`x-defaults: &d {confidence: sourced, tags: [t], citations: &c [g]}
claims:
  - {id: a, text: one, <<: *d}
  - {id: b, text: two, <<: [{confidence: inferred}, *d], citations: *c}
`)
    expect(problems).toEqual([])
    expect(claims.map(({ id, confidence, tags }) => [id, confidence, tags])).toEqual([
      ['a', 'sourced', ['t']],
      ['b', 'inferred', ['t']],
    ])
  })

  test('YAML 1.2 core, whatever a directive says: no, 2025-10-14 and 1_000 are text', () => {
    const { claims, problems } = parse(`%YAML 1.1
---
claims: [{id: a, text: no, confidence: sourced, date: 2025-10-14, note: 1_000}]
`)
    expect(problems).toEqual([])
    expect(claims[0]).toMatchObject({ text: 'no', date: '2025-10-14', note: '1_000' })
  })

  test('numbers where a date, a volume or a locator is expected are taken as written', () => {
    const { sources, claims } = parse(`sources: {g: {issued: 2025, volume: 07}}
claims: [{id: a, text: t, confidence: sourced, citations: [{source: g, locator: 12}], date: 2025}]
`)
    expect(sources[0]).toMatchObject({ issued: '2025', volume: '07' })
    expect(claims[0]).toMatchObject({ date: '2025', citations: [{ source: 'g', locator: '12' }] })
  })

  test('a byte order mark, CRLF and standard input', async () => {
    const stdin = `\ufeff${BRIDGE.replaceAll('\n', '\r\n')}`
    const { code, stdout } = await factcheck(['list', '--file', '-', '--format', 'tsv'], { stdin })
    expect(stdout.split('\n')[0]).toBe(
      'bridge-closed\tsourced\tsourced\tThe city closed Harbour Bridge to all traffic on 3 May 2025.\tgazette,agency\t<stdin>\t19\t\t\t',
    )
    expect(code).toBe(0)
  })

  test('several files are one ledger', async () => {
    const cwd = folderWith({
      'a.yaml': BRIDGE,
      'b.yaml': 'claims: [{id: b, text: t, confidence: sourced, citations: [gazette]}]\n',
    })
    const { stdout } = await factcheck(
      ['list', '-f', 'a.yaml', '-f', 'b.yaml', '--source', 'gazette', '--format', 'tsv'],
      { cwd },
    )
    expect(stdout.split('\n').map((row) => row.split('\t')[0])).toEqual([
      'bridge-closed',
      'mayor-may-have-known',
      'b',
      '',
    ])
  })
})

test('the ledger is claims.yaml, else claims.yml, here or in a folder above', async () => {
  const ledger = (id: string) => `claims: [{id: ${id}, text: t, confidence: sourced}]`
  const found = async (cwd: string) => (await factcheck(['list', '--format', 'tsv'], { cwd })).stdout.split('\t')[0]
  const cwd = folderWith({
    'claims.yml': ledger('a'),
    'both/claims.yml': ledger('b'),
    'both/claims.yaml': ledger('c'),
    'none/x': '',
  })
  expect(await Promise.all(['.', 'both', 'none'].map((folder) => found(join(cwd, folder))))).toEqual(['a', 'c', 'a'])
})

describe('any text', () => {
  const yamlish = fc.array(
    fc.constantFrom(
      'claims:',
      '- ',
      '  ',
      '\n',
      'id: ',
      'text: ',
      'confidence: sourced',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&a ',
      '*a',
      '<<: ',
      '|',
      '>',
      '\t',
      '#',
      ': ',
      '? ',
      '---\n',
      '\r\n',
      '!!set ',
      'é',
      '\ufeff',
      '\ud800',
      '\u202e',
      '1',
      '~',
    ),
    { maxLength: 60 },
  )

  test('yields a ledger or problems with places inside the text, never a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          yamlish.map((parts) => parts.join('')),
        ),
        (text) => {
          const { claims, problems } = parse(text)
          const lines = text.split('\n').length
          for (const { at } of [...claims, ...problems]) expect(at.line).toBeLessThanOrEqual(lines)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

test('the nearest word, and none where none is near', () => {
  expect(nearest('confidnce', ['confidence', 'citations'])).toBe('confidence')
  expect(nearest('Tgas', ['tags', 'date'])).toBe('tags')
  expect(nearest('citat', ['claims', 'citations'])).toBe('citations')
  expect(nearest('ci', ['claims', 'citations'])).toBeUndefined()
  expect(nearest('colour', ['tags', 'date'])).toBeUndefined()
})

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-11-26~', '2025-11-26', '2025-11-26'],
  ['2025-10-17/2025-10-18', '2025-10-17', '2025-10-18'],
  ['../2025-10-17', undefined, '2025-10-17'],
  ['2025-10/..', '2025-10-01', undefined],
])('the date %s is from %s to %s', (text, first, last) => {
  const edtf = parseEdtf(text)
  expect(edtf && bounds(edtf)).toEqual({ ...(first && { first }), ...(last && { last }) })
})

test.each(['', '2025-13', '2025-02-29', '2025-1-1', '25', '2025-12/2025-11', '../..', '2025/2026/2027', '14 October'])(
  '%j is no date',
  (text) => {
    expect(parseEdtf(text)).toBeUndefined()
  },
)

describe('includes that look at many folders again and again are given up, and told of once', () => {
  const folders = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`d${at}/x.txt`, '']))
  const claims = 'claims:\n  - {id: a, text: A claim., confidence: sourced}\n'

  test.each<[string, string[]]>([
    ['the same one', Array.from({ length: 2000 }, () => '**/*.yaml')],
    ['others', Array.from({ length: 2000 }, (_, at) => `**/{x,x${at}}.yaml`)],
    ['one with thousands of parts', [`${'**/'.repeat(3000)}x.yaml`]],
  ])('%s', async (_, patterns) => {
    const cwd = folderWith({ ...folders, 'd0/x.yaml': claims })
    const list = patterns.map((pattern) => `  - "${pattern}"\n`).join('')
    writeFileSync(join(cwd, 'claims.yaml'), `include:\n${list}${claims.replace('id: a', 'id: b')}`)
    for (const command of [['check'], ['claim']]) {
      const { code, stdout, stderr } = await factcheck(command, { cwd, env: { FACTCHECK_CACHE: join(cwd, 'cache') } })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr.match(/look at too many folders and files/g)).toHaveLength(1)
    }
  })

  test('and a hundred of them are read', async () => {
    const cwd = folderWith({ ...folders, 'd0/x.yaml': claims })
    writeFileSync(join(cwd, 'claims.yaml'), `include:\n${'  - "**/*.yaml"\n'.repeat(100)}`)
    expect((await factcheck(['list'], { cwd })).code).toBe(0)
  })
})
