import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLedger } from '../../src/ledger/load/parse.js'
import { TextFile } from '../../src/ledger/model/text-file.js'

const parse = (text: string) => parseLedger(new TextFile('claims.yaml', text))

describe('a long ledger is read in pieces', () => {
  const item = (n: number, more = '') =>
    `  - id: claim-${n}\n    text: Claim ${n} ${'word '.repeat(20)}\n    confidence: sourced\n${more}`
  const long = (more: (n: number) => string = () => '') =>
    `title: Long\nclaims: # all of them\n${Array.from({ length: 2000 }, (_, n) => item(n, more(n))).join('')}sources:\n  g: {title: T}\n`

  /** The same reading whole: a text before `claims` that forbids no cut is the only difference. */
  const whole = (text: string) => parse(text.replace('claims: # all of them\n', '"claims": # all of em\n'))

  test('with the same claims, sources and places as whole', () => {
    const text = long()
    const cut = parse(text)
    expect(cut.problems).toEqual([])
    expect(cut).toEqual(whole(text))
    expect(cut.claims).toHaveLength(2000)
    const last = cut.claims[1999]
    expect(text.slice(last?.at.start, last?.at.end)).toMatch(/^id: claim-1999\n/)
    expect(cut.sources.map(({ key, at }) => [key, text.split('\n')[at.line - 1]])).toEqual([['g', '  g: {title: T}']])
  })

  test('of a text that changed, only the piece with the change is parsed again, and all places are right', () => {
    const kept = new Map<string, string>()
    let parsed = 0
    const memory = {
      recall: (text: string) => (kept.has(text) ? JSON.parse(kept.get(text) ?? '') : undefined),
      remember: (text: string, claims: unknown) => {
        parsed++
        kept.set(text, JSON.stringify(claims))
      },
    }
    const read = (text: string) => {
      parsed = 0
      expect(parseLedger(new TextFile('claims.yaml', text), memory)).toEqual(parse(text))
      return parsed
    }
    const text = long()
    expect(read(text)).toBeGreaterThan(5)
    expect(read(text)).toBe(0)
    expect(read(text.replace('Claim 1000 ', 'Claim one thousand, which is longer, '))).toBe(1)
    expect(
      read(
        text.replace('  - id: claim-500\n', '  - id: new\n    text: t\n    confidence: inferred\n  - id: claim-500\n'),
      ),
    ).toBeLessThan(3)
    expect(read(`# a comment\n${text}`)).toBe(0)
  })

  test('an anchor that reaches over a cut is followed', () => {
    const parsed = parse(long((n) => (n === 0 ? '    tags: &t [one]\n' : n === 1999 ? '    tags: *t\n' : '')))
    expect(parsed.problems).toEqual([])
    expect(parsed.claims[1999]?.tags).toEqual(['one'])
  })

  test('a block text that looks like an item is not cut', () => {
    const parsed = parse(long((n) => (n % 3 === 0 ? '    note: |\n        first\n       \n        - id: x\n' : '')))
    expect(parsed.claims).toHaveLength(2000)
    expect(parsed.claims[3]?.note).toContain('- id: x')
  })

  test('a mistake near the end is told at its line', () => {
    const text = long((n) => (n === 1990 ? '    confidnce: x\n' : ''))
    const { problems } = parse(text)
    expect(problems).toHaveLength(1)
    expect(text.split('\n')[(problems[0]?.at.line ?? 0) - 1]).toBe('    confidnce: x')
  })

  describe('wherever a line only looks like the key of the claims', () => {
    const items = Array.from({ length: 1000 }, (_, n) => item(n)).join('')
    const flow = (text: string) =>
      `{"title": "${text}", "claims": [${Array.from({ length: 1000 }, (_, n) => `{id: c-${n}, text: Claim ${n} ${'word '.repeat(15)}, confidence: sourced}`).join(', ')}]}`
    test.each([
      ['in a text of several lines', flow('Notes on\nclaims:\n\nthe bridge\n- x')],
      ['in a quoted text, before the key', `title: "Notes\n  on\n\n  claims:\n  - x"\nclaims:\n${items}`],
      ['of a mapping of its own', `x-old:\n  claims:\n    - id: old\nclaims:\n${items}`],
    ])('%s', (_, text) => {
      const parsed = parse(text)
      expect(parsed.problems).toEqual([])
      expect(parsed.claims).toHaveLength(1000)
    })
    test.each(['\r', '\u2028', '\u2029', '\u0085'])('behind %j in a comment, which is refused', (character) => {
      for (const text of [
        `# the${character}claims:\n\nclaims:\n${items}`,
        `# the${character}claims:\n\nclaims:\n${item(1)}`,
      ])
        expect(parse(text).problems).toMatchObject([{ code: 'text-unsafe', at: { line: 1, column: 6 } }])
    })
    test.each([
      ['a second time', `claims:\n${items}claims:\n${item(2000)}`],
      ['in a merge', `<<:\n  claims:\n${item(2000).replaceAll(/^/gm, '  ')}\nclaims:\n${items}`],
      ['in a merge of a short ledger', `<<:\n  claims:\n${item(2000).replaceAll(/^/gm, '  ')}\nclaims:\n${item(1)}`],
    ])('%s, which is told', (_, text) => {
      expect(parse(text).problems).toMatchObject([{ code: 'yaml-syntax', mistake: { kind: 'key-twice' } }])
    })
  })

  test('whatever stands in it, as it is whole', () => {
    const odd = fc.constantFrom(
      ...['# claims:', 'claims: x', '- x', '  - x', '---', '', '\t', '# - id: a', 'x-a: &a [1]', 'x-b: *a', 'x-l: |'],
      ...['  claims:', 'claims:', '<<: {claims: []}', "x-q: 'multi", "  line'", '    - id: q'],
    )
    const shape = fc.constantFrom(
      (n: number) => `  - id: c-${n}\n    text: T ${n} ${'word '.repeat(25)}\n    confidence: sourced`,
      (n: number) => `  -\n    id: c-${n}\n    text: T\n    confidence: sourced\n    about:\n    - A`,
      (n: number) => `  - id: c-${n}\n    text: |\n      - id: x\n      claims:\n    confidence: inferred`,
      (n: number) => `  - &x${n % 3} {id: c-${n}, text: "T\n    - b", confidence: sourced}`,
    )
    const few = fc.array(odd, { maxLength: 2 })
    fc.assert(
      fc.property(
        few,
        fc.array(shape, { minLength: 4, maxLength: 12 }),
        few,
        few,
        (before, shapes, between, behind) => {
          const items = Array.from({ length: 900 }, (_, n) => shapes[n % shapes.length]?.(n) ?? '')
          items.splice(450, 0, ...between)
          const text = [
            'title: t',
            ...before,
            'claims: # all of them',
            ...items,
            ...behind,
            'sources:',
            '  g: {title: G}',
            '',
          ].join('\n')
          const [cut, uncut] = [parse(text), whole(text)]
          expect(cut.claims).toEqual(uncut.claims)
          expect(cut.sources).toEqual(uncut.sources)
          expect(cut.problems.map(({ code, at }) => [code, at.line])).toEqual(
            uncut.problems.map(({ code, at }) => [code, at.line]),
          )
        },
      ),
      { numRuns: 25, seed: 7 },
    )
  })

  test('with items of which the dash stands on a line of its own', () => {
    const dashes = long((n) => (n % 2 ? '    about:\n      - Name\n' : '')).replaceAll('  - id', '  -\n    id')
    const parsed = parse(dashes)
    expect(parsed.problems).toEqual([])
    expect(parsed.claims).toHaveLength(2000)
  })

  test('an alias behind the claims means the last anchor before it', () => {
    const text = long((n) => (n === 0 ? '    note: &t New title\n' : ''))
      .replace('title: Long', 'title: &t Old title')
      .replace('{title: T}', '{title: *t}')
    expect(parse(text).sources[0]?.title).toBe('New title')
  })

  test('a text of many megabytes is refused before it is parsed', () => {
    const { problems } = parse(`title: "${'x y '.repeat(3_000_000)}"\nclaims: []\n`)
    expect(problems.map(({ code }) => code)).toEqual(['part-too-large'])
  })
})
