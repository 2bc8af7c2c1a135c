import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ENV, TestRepository } from '../diff/repository.js'
import { type FakeProcess, factcheck, folderWith, IS_POSIX } from '../harness.js'

const LEDGER = `title: A bridge # as it was
sources:
  gazette: {title: Bridge closed, author: [{literal: Jane Roe}], URL: 'https://gazette.example/1'}
  ferries: {title: Fares, URL: 'https://ferries.example/1'}
  agency: {title: Wire report, note: not read}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations:
      - source: gazette
        quote: closed to all traffic # its words
  - id: fares-rose
    text: Ferry fares rose by a tenth in June.
    confidence: sourced
    citations: [ferries, {source: agency, via: ferries}]
  - id: closing-raised-fares
    text: The Gazette concludes that the closing raised fares.
    confidence: inferred
    attributed-to: The Gazette
    premises: [bridge-closed, fares-rose]
    reasoning: It rose in the month after.
    note: |
      Read twice.
  - id: council-was-warned
    text: The Gazette concludes that the council was warned.
    confidence: inferred
    attributed-to: The Gazette
    premises: [closing-raised-fares] # one step more
    tags: [council]
`
const FILES = {
  'claims.yaml': LEDGER,
  'snapshots/gazette.txt': 'The bridge is closed to all traffic. It is old.',
  'snapshots/ferries.txt': 'Fares rise by a tenth.',
}

/** A folder with that ledger, and what a person does in it. */
function desk(files: Record<string, string> = FILES) {
  const cwd = folderWith(files)
  const path = (name = 'claims.yaml') => join(cwd, name)
  return {
    cwd,
    run: (argv: readonly string[], fake: FakeProcess = {}) => factcheck(argv, { cwd, ...fake }),
    review: (...argv: string[]) => factcheck(['review', '--by', 'Jane Doe', ...argv], { cwd }),
    read: (name?: string) => readFileSync(path(name), 'utf8'),
    change(before: string | RegExp, after: string, name?: string) {
      const text = readFileSync(path(name), 'utf8')
      const changed = text.replace(before, after)
      expect(changed).not.toBe(text)
      writeFileSync(path(name), changed)
    },
    async reviews(id: string) {
      const { stdout } = await factcheck(['show', id, '--format', 'json'], { cwd })
      return JSON.parse(stdout).claims[0].reviews as { by: string; holds: boolean; changed: object[] }[]
    },
    async shown(id: string) {
      return (await factcheck(['show', id], { cwd })).stdout.replace(/\s+/g, ' ')
    },
  }
}

describe('a stamp', () => {
  test('is written behind what the claim has, and all else stays', async () => {
    const { review, read, reviews } = desk()
    const outcome = await review('closing-raised-fares', 'bridge-closed')
    expect(outcome).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Reviewed by Jane Doe: closing-raised-fares and bridge-closed.\n',
    })
    const stamps =
      /\n {4}reviewed:\n {6}- by: Jane Doe\n {8}on: 2026-01-15\n {8}of: [0-9a-f]{12}\n {8}seen: \[own [0-9a-f]{16}[^\]]*\]/g
    expect(read().match(stamps)).toHaveLength(2)
    expect(read().replace(stamps, '')).toBe(LEDGER)
    expect(read()).toContain('# its words\n    reviewed:')
    expect(await reviews('bridge-closed')).toEqual([{ by: 'Jane Doe', on: '2026-01-15', holds: true, changed: [] }])
  })

  test('the diff of --dry-run is what is written', async () => {
    const { cwd, run, read } = desk()
    const argv = ['review', 'fares-rose', '--by', 'Jane Doe']
    const { code, stdout, stderr } = await run([...argv, '--dry-run'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'To be marked as reviewed by Jane Doe: fares-rose.\n' })
    expect(read()).toBe(LEDGER)
    await run(argv)
    const added = stdout.split('\n').filter((line) => /^\+(?!\+\+)/.test(line))
    expect(added).toHaveLength(5)
    for (const line of added) expect(read()).toContain(`${line.slice(1)}\n`)
    expect(existsSync(join(cwd, 'claims.yaml'))).toBe(true)
  })

  test('takes the place of an earlier one of the same person, and stands beside others', async () => {
    const { review, run, read, change, reviews } = desk()
    await review('fares-rose')
    await run(['review', 'fares-rose', '--by', 'John Roe'])
    change('by: Jane Doe', 'by: Jane Doe # on paper, too')
    change('a tenth in June', 'a fifth in June')
    expect(await reviews('fares-rose')).toMatchObject([{ holds: false }, { holds: false }])
    await run(['review', 'fares-rose', '--by', 'JANE  doe'])
    expect(await reviews('fares-rose')).toMatchObject([
      { by: 'Jane Doe', holds: true },
      { by: 'John Roe', holds: false },
    ])
    expect(read()).toContain('by: Jane Doe # on paper, too')
    expect(read().match(/by: /g)).toHaveLength(2)
  })

  test.each([
    ['{id: a, text: T., confidence: sourced, citations: [g]}'],
    ['{id: a, text: T., confidence: sourced, citations: [g], reviewed: []}'],
    [
      '{id: a, text: T., confidence: sourced, citations: [g], review-by: 2027, reviewed: [{by: X, on: 2020, of: 1}]} # so',
    ],
    ['{id: a, text: T., confidence: sourced, citations: [g], reviewed: [{by: Jane Doe, on: 2020, of: 123}]}'],
    ['id: a\n    text: T.\n    confidence: sourced\n    citations: [g]\n    review-by: 2027 # then'],
    [
      'id: a\n    text: T.\n    confidence: sourced\n    citations: [g]\n    reviewed: [{by: X, on: 2020, of: 1, seen: []}]\n    # below',
    ],
    [
      'id: a\n    text: T.\n    confidence: sourced\n    citations: [g]\n    reviewed:\n    - by: X\n      on: 2020\n      of: 1e5 # c\n    note: n',
    ],
    [
      'id: a\n    text: T.\n    confidence: sourced\n    citations: [g]\n    reviewed:\n      - of: 12\n        on: 2020\n        by: jane doe\n    note: n',
    ],
    [
      'id: a\n    text: T.\n    confidence: sourced\n    reviewed:\n      - by: Jane Doe\n        on: 2020\n        seen:\n          - own 1\n          - own 2\n        of: 12\n    citations: [g]',
    ],
    ['id: a\n    text: T.\n    confidence: sourced\n    citations: [g]\n    note: |+\n      kept\n\n'],
    [
      'id: a\n    text: T.\n    confidence: sourced\n    citations:\n      - g\n\n  # The next part\n  - {id: b, text: U., confidence: sourced, citations: [g]}',
    ],
  ])('finds its place in %j', async (claim) => {
    const whole = `sources: {g: {title: T, note: N}}\nclaims:\n  - ${claim}\n`
    for (const ledger of [whole, whole.replaceAll('\n', '\r\n')]) {
      const { review, read, reviews, run } = desk({ 'claims.yaml': ledger })
      const before = JSON.parse((await run(['list', '--format', 'json'])).stdout).claims
      expect(await review('a')).toMatchObject({ code: 0, stderr: 'Reviewed by Jane Doe: a.\n' })
      expect((await reviews('a')).filter(({ holds }) => holds)).toHaveLength(1)
      const after = JSON.parse((await run(['list', '--format', 'json'])).stdout).claims
      const others = (claims: Record<string, unknown>[]) => claims.map(({ reviewed: _, line: __, ...rest }) => rest)
      expect(others(after)).toEqual(others(before))
      const comments = (text: string) => text.match(/#.*/g)
      expect(comments(read())).toEqual(comments(ledger))
      if (ledger.includes('\r')) expect(read().replaceAll('\r\n', '')).not.toMatch(/\n/)
    }
  })

  test('a name that YAML would take for something else is quoted', async () => {
    for (const name of ['null', "O'Neil: the #1", '- x', 'Ünal Ö.', '{a}', '7', ' Jane ']) {
      const { run, reviews } = desk()
      expect((await run(['review', 'fares-rose', '--by', name])).code).toBe(0)
      expect(await reviews('fares-rose')).toMatchObject([{ by: name.trim(), holds: true }])
    }
  })

  test('a file that starts with a byte order mark, or that is included', async () => {
    const { review, read } = desk({ 'claims.yaml': 'include: [more.yaml]\n', 'more.yaml': `\ufeff${LEDGER}` })
    expect((await review('fares-rose')).code).toBe(0)
    expect(read('more.yaml')).toMatch(/^\ufefftitle[\s\S]*by: Jane Doe/)
    expect(read()).toBe('include: [more.yaml]\n')
  })
})

describe('nothing is written', () => {
  test.each([
    [['nobody'], 1, 'No claim has the id `nobody`'],
    [['fares-rose', 'nobody'], 1, 'No claim has the id `nobody`'],
    [[], 2, 'no claim is named'],
    [['fares-rose', '--by', 'a\u0007b'], 2, 'It must be a name'],
    [['fares-rose', '--by', ' '], 2, 'It must be a name'],
    [['--due', 'fares-rose'], 2, '--due lists claims and marks none'],
  ])('%j', async (argv, code, message) => {
    const { run, read } = desk()
    const outcome = await run([
      'review',
      ...argv,
      ...(argv.includes('--by') || argv.includes('--due') ? [] : ['--by', 'X']),
    ])
    expect(outcome).toMatchObject({ code, stderr: expect.stringContaining(message) })
    expect(read()).toBe(LEDGER)
  })

  test('into standard input, or a ledger that is not read whole', async () => {
    const { run, read, change } = desk()
    expect((await run(['review', 'fares-rose', '--by', 'X', '--file', '-'], { stdin: LEDGER })).stderr).toContain(
      'no file',
    )
    change('confidence: inferred', 'confidnce: inferred')
    const broken = read()
    expect((await run(['review', 'fares-rose', '--by', 'X'])).code).toBe(2)
    expect(read()).toBe(broken)
  })

  test('where an alias brings it in', async () => {
    const text = `sources: {g: {title: T, note: N}}\nx-r: &r [{by: X, on: 2020, of: 1}]\nclaims:\n  - {id: a, text: T., confidence: sourced, citations: [g], reviewed: *r}\n`
    const { review, read } = desk({ 'claims.yaml': text })
    expect(await review('a')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('it is not certain how to write into `a`'),
    })
    expect(read()).toBe(text)
  })

  test.runIf(IS_POSIX)('through a link that leads out of the project', async () => {
    const outside = desk()
    const { cwd, review } = desk({ 'other.txt': '' })
    symlinkSync(join(outside.cwd, 'claims.yaml'), join(cwd, 'claims.yaml'))
    expect((await review('fares-rose')).code).toBe(2)
    expect(outside.read()).toBe(LEDGER)
  })
})

describe('who reviews', () => {
  test("is git's user.name", async () => {
    const repository = new TestRepository(FILES)
    expect(await repository.run(['review', 'fares-rose'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--by NAME'),
    })
    repository.git('config', 'user.name', 'Alex Poe')
    expect((await repository.run(['review', 'fares-rose'])).stderr).toBe('Reviewed by Alex Poe: fares-rose.\n')
    expect((await repository.run(['review', 'fares-rose', '--by', 'Jo'])).stderr).toBe('Reviewed by Jo: fares-rose.\n')
  })

  test('has to be said where there is no git', async () => {
    const { run } = desk()
    expect((await run(['review', 'fares-rose'], { env: { ...ENV, PATH: '' } })).stderr).toContain('--by NAME')
  })
})

describe('on a terminal', () => {
  const ask = async (...answers: string[]) => {
    const { run, read } = desk()
    const outcome = await run(['review', 'closing-raised-fares', 'bridge-closed', '--by', 'Jane Doe'], {
      columns: 80,
      answers,
    })
    return { ...outcome, reviewed: [...read().matchAll(/by: Jane Doe/g)].length }
  }

  test('claim, quotes in context and premises are shown before it is asked', async () => {
    const { stdout, stderr, reviewed } = await ask('y', 'YES')
    expect(reviewed).toBe(2)
    expect(stdout).toContain('The bridge is ')
    expect(stdout).toContain('It is old.')
    expect(stdout).toContain('Ferry fares rose by a tenth in June.')
    expect(stderr).toContain('Have you checked it, Jane Doe? y, n or q to stop, 1 more claim to come: ')
    expect(stderr).toContain('Reviewed by Jane Doe: closing-raised-fares and bridge-closed.')
  })

  test.each([
    [['n', 'y'], 0, 1],
    [['y', 'q'], 0, 1],
    [['y'], 0, 1],
    [['q', 'y'], 1, 0],
    [['', 'what?'], 1, 0],
    [[], 1, 0],
  ])('%j', async (answers, code, reviewed) => {
    expect(await ask(...answers)).toMatchObject({ code, reviewed })
  })

  test('--dry-run asks nothing', async () => {
    const { run, read } = desk()
    const { stderr } = await run(['review', 'fares-rose', '--by', 'J', '--dry-run'], { columns: 80, answers: ['y'] })
    expect(stderr).not.toContain('Have you')
    expect(read()).toBe(LEDGER)
  })
})

describe('a review falls due', () => {
  const DUE: readonly (readonly [what: string, before: string | RegExp, after: string, file: string, said: string])[] =
    [
      ['its text', 'the council was warned', 'the council was told', 'claims.yaml', 'its text has changed'],
      [
        'who holds it',
        /attributed-to: The Gazette(\n.*closing-raised)/,
        'attributed-to: The Courier$1',
        'claims.yaml',
        'its text has changed',
      ],
      ['its label', /inferred(\n.*\n.*closing-raised)/, 'speculative$1', 'claims.yaml', 'its label has changed'],
      ['its status', 'tags: [council]', 'status: corrected', 'claims.yaml', 'its label has changed'],
      ['its citations', 'tags: [council]', 'citations: [ferries]', 'claims.yaml', 'its citations have changed'],
      [
        'its premises',
        'premises: [closing-raised-fares]',
        'premises: [closing-raised-fares, fares-rose]',
        'claims.yaml',
        'its premises have changed',
      ],
      [
        'a premise',
        'closing raised fares',
        'closing doubled fares',
        'claims.yaml',
        'the text of its premise `closing-raised-fares` has changed',
      ],
      [
        'the reasoning of a premise',
        'the month after',
        'the year after',
        'claims.yaml',
        'the text of its premise `closing-raised-fares` has changed',
      ],
      [
        'a premise of a premise',
        'on 3 May 2025',
        'on 4 May 2025',
        'claims.yaml',
        'the text of `bridge-closed`, through its premise `closing-raised-fares` has changed',
      ],
      [
        'a quote below',
        'quote: closed to all traffic',
        'quote: closed to traffic',
        'claims.yaml',
        'the citations of `bridge-closed`, through its premise `closing-raised-fares` have changed',
      ],
      [
        'a source that was retracted',
        "gazette.example/1'",
        "gazette.example/1', status: retracted",
        'claims.yaml',
        'the source `gazette`, through its premise `closing-raised-fares` has changed',
      ],
      [
        'a source known through another',
        'title: Wire report',
        'title: The wire',
        'claims.yaml',
        'the source `agency`, through its premise `closing-raised-fares` has changed',
      ],
      [
        'a snapshot',
        'It is old.',
        'It is new.',
        'snapshots/gazette.txt',
        'the snapshot of `gazette`, through its premise `closing-raised-fares` has changed',
      ],
    ]

  test.each(DUE)('with %s', async (_, before, after, file, said) => {
    const { review, change, reviews, shown, run } = desk()
    await review('council-was-warned', 'fares-rose')
    change(before, after, file)
    expect(await reviews('council-was-warned')).toMatchObject([{ holds: false }])
    expect(await shown('council-was-warned')).toContain(`Jane Doe, 15 January 2026: no longer holds: ${said}`)
    const { stdout } = await run(['check', '--rule', 'review-current=error', '--format', 'json'])
    const found = JSON.parse(stdout).findings.filter(({ rule }: { rule: string }) => rule === 'review-current')
    const message = `the review by Jane Doe of 2026-01-15 no longer holds: ${said}`
    expect(found).toContainEqual(expect.objectContaining({ claim: 'council-was-warned', message }))
  })

  test('with a snapshot that is gone, unless the lock says what it was', async () => {
    const { cwd, review, run, reviews } = desk()
    await run(['snapshot', 'gazette', '--from', 'snapshots/gazette.txt', '--update'])
    await review('bridge-closed', 'fares-rose')
    rmSync(join(cwd, 'snapshots/gazette.txt'))
    rmSync(join(cwd, 'snapshots/ferries.txt'))
    expect(await reviews('bridge-closed')).toMatchObject([{ holds: true }])
    expect(await reviews('fares-rose')).toMatchObject([
      { holds: false, changed: [{ part: 'snapshot', source: 'ferries' }] },
    ])
  })

  test.each([
    ['layout', 'The city closed Harbour Bridge', '>-\n      The city closed\n      Harbour Bridge'],
    ['a note', 'Read twice', 'Read three times'],
    ['tags', 'tags: [council]', 'tags: [town]'],
    ['the order of premises', '[bridge-closed, fares-rose]', '[fares-rose, bridge-closed]'],
    [
      'the order of citations',
      '[ferries, {source: agency, via: ferries}]',
      '[{via: ferries, source: agency}, ferries]',
    ],
    ['when a source was read', 'title: Fares,', 'title: Fares, accessed: 2026-01-02,'],
    ['a claim that it does not rest on', 'tags: [council]', 'about: [X]'],
  ])('not with %s', async (_, before, after) => {
    const { review, change, reviews } = desk()
    await review('council-was-warned', 'bridge-closed', 'closing-raised-fares')
    change(before, after)
    for (const id of ['council-was-warned', 'bridge-closed', 'closing-raised-fares'])
      expect(await reviews(id)).toMatchObject([{ holds: true }])
  })

  test('not with a review of a premise, nor by another order of files', async () => {
    const { review, reviews } = desk()
    await review('council-was-warned')
    await review('bridge-closed', 'fares-rose', 'closing-raised-fares')
    expect(await reviews('council-was-warned')).toMatchObject([{ holds: true }])
  })

  test('also where it lies too deep to be told of', async () => {
    const chain = Array.from(
      { length: 60 },
      (_, at) =>
        `  - {id: c${at}, text: It follows ${at}., confidence: inferred, attributed-to: X, premises: [${at < 59 ? `c${at + 1}` : 'base'}]}\n`,
    )
    const base = '  - {id: base, text: It was said., confidence: sourced, citations: [g]}\n'
    const { review, change, reviews, shown } = desk({
      'claims.yaml': `sources: {g: {title: T, note: N}}\nclaims:\n${chain.join('')}${base}`,
    })
    await review('c0')
    change('It was said', 'It was written')
    expect(await reviews('c0')).toMatchObject([{ holds: false, changed: [] }])
    expect(await shown('c0')).toContain('no longer holds: something that it rests on has changed')
  })
})

describe('--due', () => {
  test('lists what most claims rest on first, each with its reason', async () => {
    const { review, change, run } = desk()
    await review('bridge-closed', 'closing-raised-fares', 'council-was-warned')
    expect((await run(['review', '--due'])).stdout).toBe(
      '● SOURCED  fares-rose\n  Ferry fares rose by a tenth in June.\n  Nobody has reviewed it; 2 claims rest on it.\n',
    )
    change('old.', 'new.', 'snapshots/gazette.txt')
    const { claims } = JSON.parse((await run(['review', '--due', '--format', 'json'])).stdout)
    expect(claims.map((claim: { id: string; reliedOnBy: number }) => [claim.id, claim.reliedOnBy])).toEqual([
      ['bridge-closed', 2],
      ['fares-rose', 2],
      ['closing-raised-fares', 1],
      ['council-was-warned', 0],
    ])
    await review('bridge-closed', 'fares-rose', 'closing-raised-fares', 'council-was-warned')
    expect(await run(['review', '--due'])).toEqual({ code: 1, stdout: '', stderr: 'No review is due.\n' })
  })

  test('what was withdrawn is not checked again', async () => {
    const { change, run } = desk()
    change('tags: [council]', 'status: withdrawn')
    expect((await run(['review', '--due'])).stdout).not.toContain('council-was-warned')
  })
})
