import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

const CLAIMS = `claims:
  - {id: talks, text: The talks in Kyiv lasted two days., confidence: sourced, note: n}
  - {id: mill, text: The Corner House reopened in May., confidence: sourced, note: n}
  - {id: jabs, text: The clinic gave forty jabs a day., confidence: sourced, note: n}
  - {id: boats, text: A ferry sank near the pier., confidence: sourced, note: n}
`
const NAMES = `names:
  Kyiv: [Kiev, "the town on the Dnipro"]
  The Corner House: Number Nine
  inoculation: [jab, 4711]
`

const look = async (query: string, files: Record<string, string>, ...options: string[]) => {
  const { code, stdout } = await factcheck(['find', query, '--format', 'json', ...options], { cwd: folderWith(files) })
  const { answers, missing } = JSON.parse(stdout)
  return { code, missing, answers: answers.map(({ id }: { id: string }) => id), first: answers[0] }
}

describe('names at the top of a ledger', () => {
  const files = { 'claims.yaml': NAMES + CLAIMS }

  test.each([
    ['Kiev', ['talks']],
    ['the town on the Dnipro', ['talks']],
    ['Number Nine', ['mill']],
    ['number nine in May', ['mill']],
    ['inoculation', ['jabs']],
    ['inoculations', ['jabs']],
    ['4711', ['jabs']],
  ])('%s finds %j', async (query, ids) => {
    expect((await look(query, files)).answers).toEqual(ids)
  })

  test('each form finds each other, as a form finds the name', async () => {
    const claims = 'claims: [{id: a, text: The town on the Dnipro is old., confidence: sourced}]\n'
    for (const query of ['Kyiv', 'kiev'])
      expect((await look(query, { 'claims.yaml': NAMES + claims })).answers).toEqual(['a'])
  })

  test('what they stand for is said to be of the ledger', async () => {
    const { first } = await look('4711', files)
    expect(first.matches).toEqual([
      { field: 'text', start: 22, end: 26, by: 'ledger', asked: '4711' },
      { field: 'id', start: 0, end: 4, by: 'ledger', asked: '4711' },
    ])
    const { stdout } = await factcheck(['find', '4711'], { cwd: folderWith(files) })
    expect(stdout).toContain('4711 ~ jabs')
  })

  test('they hold with --exact no more than other meanings do', async () => {
    expect((await look('4711', files, '--exact')).answers).toEqual([])
  })

  test('nothing is found that no name says', async () => {
    expect((await look('4711', { 'claims.yaml': CLAIMS })).answers).toEqual([])
  })

  test('they hold across included files, whoever gives them, and are joined', async () => {
    const included = {
      'claims.yaml': 'include: [parts/*.yaml]\nnames: {Kyiv: [Kiev]}\n',
      'parts/a.yaml': 'names: {Kyiv: [4711]}\n',
      'parts/b.yaml': CLAIMS,
    }
    for (const query of ['Kiev', '4711']) expect((await look(query, included)).answers).toEqual(['talks'])
    const forms = { ...included, 'parts/b.yaml': 'claims: [{id: a, text: Box 4711 was found., confidence: sourced}]' }
    expect((await look('Kiev', forms)).answers).toEqual(['a'])
  })

  test('a ledger that was kept knows them, and forgets them with the line', async () => {
    const cwd = folderWith(files)
    const env = { FACTCHECK_CACHE: folderWith({}) }
    const find = () => factcheck(['find', '4711'], { cwd, env })
    const cold = await find()
    expect(await find()).toEqual(cold)
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${cwd}/claims.yaml`, CLAIMS)
    expect((await find()).code).toBe(1)
  })
})

describe('--about and --by', () => {
  const files = {
    'claims.yaml': 'include: [parts/*.yaml]\nnames: {Kyiv: [Kiev], Harbour Board: the board}\n',
    'parts/a.yaml': 'names: {Kyiv: [the town on the Dnipro]}\n',
    'parts/b.yaml': `claims:
  - {id: talks, text: The talks lasted two days., confidence: sourced, about: [Kyiv City Council], attributed-to: the Harbour Board}
  - {id: mill, text: The mill reopened in May., confidence: sourced, about: [the board game], attributed-to: Kyiv}
`,
  }
  const env = { FACTCHECK_CACHE: folderWith({}) }
  const cwd = folderWith(files)

  test.each([
    ['--about', 'Kiev', ['talks']],
    ['--about', 'kiev council', ['talks']],
    ['--about', 'The Town on the Dnipro', ['talks']],
    ['--about', 'Kyiv', ['talks']],
    ['--by', 'kiev', ['mill']],
    ['--by', 'the board', ['talks']],
    ['--about', 'town', []],
    ['--about', 'Kie', []],
    ['--tag', 'Kiev', []],
  ])('%s %s', async (option, name, ids) => {
    const asked = async (...argv: string[]) =>
      (await factcheck([...argv, option, name, '--format', 'tsv'], { cwd, env })).stdout
        .split('\n')
        .flatMap((line) => line.split('\t', 1).filter(Boolean))
    expect(await asked('list')).toEqual(ids)
    for (const _ of ['cold', 'kept']) expect(await asked('find', 'talks mill')).toEqual(ids)
  })

  test('a name that no claim has in any form is unknown', async () => {
    const { stderr } = await factcheck(['list', '--about', 'Kiev', '--by', 'Harbor'], { cwd })
    expect(stderr).toBe('No claim is attributed to `Harbor`; did you mean `Harbour`?\n')
  })
})

describe('a name of many forms', () => {
  const names = (count: number) =>
    `names:\n  Kyiv: [${Array.from({ length: count }, (_, at) => `k${at}`).join(', ')}]\n`

  test('each of 200 finds what the name does, and the name what it does', async () => {
    expect((await look('k199', { 'claims.yaml': names(200) + CLAIMS })).answers).toEqual(['talks'])
    const claims = 'claims: [{id: a, text: The town k199 is old., confidence: sourced}]\n'
    for (const query of ['Kyiv', 'k7'])
      expect((await look(query, { 'claims.yaml': names(200) + claims })).answers).toEqual(['a'])
  })

  test('more are not read', async () => {
    const { code, stderr } = await factcheck(['Kyiv'], { cwd: folderWith({ 'claims.yaml': names(201) + CLAIMS }) })
    expect(code).toBe(2)
    expect(stderr).toContain('claims.yaml:2:9: error: the name “Kyiv” has more than 200 forms')
  })
})

describe('names that are written wrongly', () => {
  test.each([
    [
      'names: [Kyiv]',
      '`names` is a list, expected a mapping',
      'write each under a key of its own, without a dash: `Kyiv: [Kiev]`',
    ],
    [
      'names: {Kyiv: {a: Kiev}}',
      '`names.Kyiv` is a mapping, expected text or a list',
      'begin each item with a dash: `- Kiev`',
    ],
    ['names: {Kyiv: [true]}', '`names.Kyiv[0]` is the boolean true, expected text', "write it in quotes: 'true'"],
    [
      'names: {Kyiv: ["?!"]}',
      '`names.Kyiv[0]` is `?!`, expected a name with letters or digits',
      'choose a name of that form',
    ],
    [
      'names: {"?!": [Kiev]}',
      'a key of `names` is `?!`, expected a name with letters or digits',
      'choose a name of that form',
    ],
    ['names: {Kyiv: [Kiev, ""]}', '`names.Kyiv[1]` is empty', 'write it, or remove it'],
  ])('%s', async (line, message, help) => {
    const { code, stderr } = await factcheck(['talks'], { cwd: folderWith({ 'claims.yaml': `${line}\n${CLAIMS}` }) })
    expect(code).toBe(2)
    expect(stderr.replace(/\s+/g, ' ')).toContain(message)
    expect(stderr.replace(/\s+/g, ' ')).toContain(help)
    expect(stderr).toMatch(/claims\.yaml:1:\d+/)
  })
})
