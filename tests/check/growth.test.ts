import { describe, expect, test, vi } from 'vitest'
import { sourcesHolding } from '../../src/draft/counts.js'
import { isQuoted, SaidText } from '../../src/draft/quoted.js'
import { tryLoad } from '../../src/ledger/load/load.js'
import { Guesser } from '../../src/ledger/model/nearest.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import type { Ledger } from '../../src/ledger/model/types.js'
import { oddCharacter } from '../../src/ledger/yaml/odd-character.js'
import * as Yaml from '../../src/ledger/yaml/parse-yaml.js'
import { copyFault } from '../../src/quotes/copy-fault.js'
import * as Edges from '../../src/quotes/edges.js'
import { Effort } from '../../src/quotes/effort.js'
import * as Fold from '../../src/quotes/fold.js'
import { Layout } from '../../src/quotes/layout.js'
import { locateQuote } from '../../src/quotes/quote.js'
import { lossesIn } from '../../src/support/losses.js'
import { traceImpact } from '../../src/support/trace.js'
import { countVoices } from '../../src/support/voices.js'
import { factcheck, folderWith } from '../harness.js'

const problemsOf = (text: string) =>
  tryLoad({ files: ['-'], cwd: folderWith({}), stdin: Buffer.from(text) }).problems.map(({ code }) => code)

/** Each would take many seconds or a gigabyte if it were read to the end. */
describe('a text of one thing again and again is told of before it is read whole', () => {
  const claim = 'claims:\n  - id: a\n    confidence: inferred\n    text: a\n    premises: '
  test.each<[string, string, string]>([
    ['premises', `${claim}[${'a,'.repeat(450_000)}]`, 'values-too-many'],
    ['quotation marks', `claims:\n  - text: ${'"'.repeat(900_000)}`, 'values-too-many'],
    ['maps', `claims: [${'{},'.repeat(300_000)}]`, 'values-too-many'],
    ['commas', `[${','.repeat(100_000)}`, 'yaml-syntax'],
    ['escapes that are none', `claims: "${'\\q'.repeat(400_000)}"`, 'yaml-syntax'],
    ['reserved characters', `claims: [${'@,'.repeat(90_000)}]`, 'yaml-syntax'],
  ])('%s', (_, text, code) => {
    const codes = problemsOf(text)
    expect(codes).toContain(code)
    expect(codes.length).toBeLessThanOrEqual(100)
  })

  test('mistakes in one list: so many are kept, and it is said that there are more', () => {
    const codes = problemsOf(`claims: [${'[],'.repeat(50_000)}]`)
    expect(codes).toHaveLength(10_001)
    expect(codes.at(-1)).toBe('problems-too-many')
  })

  test('and one that is long because it says much is read', () => {
    const claims = Array.from({ length: 20_000 }, (_, at) => `{"id":"c${at}","text":"x","confidence":"sourced"}`)
    expect(problemsOf(`{"claims":[${claims.join(',')}]}`)).toEqual([])
  })
})

/** Counts how often a ledger is asked for a source. */
function asksFor(sources: number, work: (ledger: Ledger) => unknown): number {
  const text = `sources:\n${Array.from({ length: sources }, (_, at) => `  s${at}: {title: T, derived-from: [s${at + 1}]}\n`).join('')}claims:\n  - {id: a, text: x, confidence: sourced, citations: [${Array.from({ length: sources }, (_, at) => `s${at}`).join(', ')}]}\n`
  const { ledger } = tryLoad({ files: ['-'], cwd: folderWith({}), stdin: Buffer.from(text) })
  let asks = 0
  for (const source of ledger.sources.values()) {
    const origins = source['derived-from'] ?? []
    Object.defineProperty(source, 'derived-from', {
      get: () => {
        asks++
        return origins
      },
    })
  }
  work(ledger)
  return asks
}

test.each<[string, (ledger: Ledger) => unknown]>([
  ['voices', (ledger) => countVoices(ledger.claims.get('a')?.citations ?? [], ledger)],
  ['impact', (ledger) => traceImpact(ledger, 's299')],
])('a chain of sources of which a claim cites all: %s looks at each once', (_, work) => {
  expect(asksFor(300, work)).toBeLessThanOrEqual(301)
})

describe('claims that each cite two sources of a long chain', () => {
  const chain = (length: number, at: string) =>
    Array.from({ length }, (_, i) => `  ${at}${i}: {title: T, derived-from: [${at}${i + 1}]}\n`).join('')
  const cites = (...keys: string[]) => keys.map((source) => ({ source }))

  test('each walks a part of it', () => {
    const asks = asksFor(3000, (ledger) => {
      for (let at = 0; at < 20; at++) expect(countVoices(cites(`s${at}`, `s${at + 1}`), ledger)).toBe(1)
    })
    expect(asks).toBeLessThanOrEqual(20 * 300 + 3000)
  })

  test('the ends of two chains are two voices; they are one where a source repeats both, and the chains are long', () => {
    const { ledger } = tryLoad({
      files: ['-'],
      cwd: folderWith({}),
      stdin: Buffer.from(
        `sources:\n${chain(1500, 'a')}${chain(1500, 'b')}${chain(1500, 'c')}  x: {derived-from: [b9, c9]}\n`,
      ),
    })
    expect(countVoices(cites('a0', 'b0'), ledger)).toBe(2)
    expect(countVoices(cites('a0', 'a7', 'b0'), ledger)).toBe(2)
    expect(countVoices(cites('b0', 'c0'), ledger)).toBe(1)
    expect(countVoices(cites('b1400', 'c1400'), ledger)).toBe(2)
    expect(countVoices([{ source: 'a0' }, { source: 'b0', via: 'a0' }], ledger)).toBe(1)
  })
})

describe('what is lost with each source of a ledger', () => {
  const read = (text: string) => tryLoad({ files: ['-'], cwd: folderWith({}), stdin: Buffer.from(text) }).ledger
  const long = (size: number) =>
    read(
      `sources:\n${Array.from({ length: size }, (_, at) => `  s${at}: {title: T, derived-from: [s${at + 1}]}\n`).join('')}  s${size}: {title: T}\nclaims: [{id: a, text: x, confidence: sourced, citations: [s0]}]\n`,
    )

  test('is whole for a chain of 1,000', () => {
    const losses = lossesIn(long(1000))
    expect(losses.filter(({ falls, isMore }) => falls.length === 1 && !isMore)).toHaveLength(1001)
  })

  test('is looked for in so many steps of a longer one, and it is told where it was not whole', () => {
    const cut = lossesIn(long(5000)).filter(({ isMore }) => isMore)
    expect(cut.length).toBeGreaterThan(2000)
    expect(cut.length).toBeLessThan(4000)
  })

  test('of a draft, a sentence counts for so many of the sources that it falls with', () => {
    const ledger = long(1000)
    expect(sourcesHolding(ledger).get('a')).toHaveLength(100)
  })
})

test('a chain of sources is one voice, and two chains are two', () => {
  const { ledger } = tryLoad({
    files: ['-'],
    cwd: folderWith({}),
    stdin: Buffer.from(
      'sources: {a: {title: T, derived-from: [b]}, b: {title: T, derived-from: [c]}, c: {title: T}, d: {title: T, derived-from: [e]}, e: {title: T}}\nclaims: [{id: x, text: x, confidence: sourced}]',
    ),
  })
  const count = (...keys: string[]) =>
    countVoices(
      keys.map((source) => ({ source })),
      ledger,
    )
  expect([count('a', 'c'), count('a', 'b', 'c'), count('a', 'd'), count('a', 'd', 'e')]).toEqual([1, 1, 2, 2])
})

describe('quotes take bounded work together', () => {
  const source = Fold.fold('a '.repeat(200_000))
  const almost = (at: number) => ({ exact: 'a a a', suffix: `${'a '.repeat(4000)}b${at}` })

  test('one that almost fits everywhere is given up, as is what comes after it; neither is a match, nor said to be missing', () => {
    const effort = new Effort()
    for (const quote of [almost(0), { exact: 'a a' }])
      expect(locateQuote(quote, source, effort)).toMatchObject({ state: 'not-found', why: 'effort' })
  })

  test('of places that are not between the prefix and the suffix, one is looked at for whole words', () => {
    const looks = vi.spyOn(Edges, 'isWhole')
    try {
      const text = Fold.fold(`${'the ferry rose again '.repeat(1000)}and the ferry sank`)
      expect(locateQuote({ exact: 'the ferry', prefix: 'word 1 ' }, text)).toMatchObject({ why: 'context' })
      expect(looks.mock.calls.length).toBeLessThanOrEqual(2)
      expect(locateQuote({ exact: 'the ferry', suffix: 'sank' }, text)).toMatchObject({ state: 'exact' })
    } finally {
      looks.mockRestore()
    }
  })

  test('4,000 of many parts are not given up', () => {
    const text = Fold.fold('the quick fox jumps over a lazy dog and runs away. '.repeat(2000))
    const effort = new Effort()
    const states = Array.from({ length: 4000 }, (_, at) =>
      locateQuote({ exact: `the quick fox … lazy dog … the ${at}` }, text, effort),
    )
    expect(effort.isSpent).toBe(false)
    expect(new Set(states.map((found) => found.state === 'not-found' && found.why))).toEqual(new Set(['missing']))
  })
})

describe('what is wrong with a copy', () => {
  test('is not looked at for each quote that is not in it', async () => {
    const looks = vi.spyOn(Layout.prototype, 'article', 'get')
    const quotes = Array.from({ length: 30 }, (_, at) => `{source: s${at % 3}, quote: these words are not there ${at}}`)
    const cwd = folderWith({
      'copy.txt': 'Error 404\n',
      'claims.yaml': `sources:\n${[0, 1, 2].map((at) => `  s${at}: {title: T, snapshot: copy.txt}\n`).join('')}claims:\n  - {id: a, text: x, confidence: sourced, citations: [${quotes}]}\n`,
    })
    const { stdout } = await factcheck(['check', '--format', 'text'], { cwd })
    expect(stdout).toContain('30 not found')
    expect(stdout).toContain('an error page')
    expect(looks.mock.calls.length).toBeLessThan(10)
    looks.mockRestore()
  })

  test('is looked for at its begin: of what is longer it says nothing', () => {
    expect([copyFault('Error 404'), copyFault(`${'a'.repeat(30_000)} Error 404`)]).toEqual(['error', undefined])
  })
})

test('a quotation is looked for in the claims of many sentences: each text is folded once, and each quotation for its forms', () => {
  const folds = vi.spyOn(Fold, 'fold')
  try {
    const texts = Array.from({ length: 100 }, (_, at) => new SaidText(`It is ${at} in the harbour.`))
    for (let at = 0; at < 50; at++) expect(isQuoted({ text: `no words ${at}` }, texts, [], undefined)).toBe(false)
    // The quotation with its first letter small and large, whole and in parts.
    expect(folds.mock.calls.length).toBeLessThanOrEqual(100 + 50 * 2 * 2)
  } finally {
    folds.mockRestore()
  }
})

/** Names that count how often all of them are looked at. */
function countLooks(names: ReadonlyMap<string, number>) {
  let looks = 0
  const counted = Object.assign(new Map(names), {
    keys: () => {
      looks++
      return names.keys()
    },
  })
  return { counted, looks: () => looks }
}

test('many names that are nowhere are compared with so many names together, and each once', () => {
  const names = new Map(Array.from({ length: 10_000 }, (_, at) => [`name-${at}`, at]))
  const { counted, looks } = countLooks(names)
  const guesser = new Guesser(counted)
  expect(guesser.nearest('nam-77')).toBe('name-77')
  for (let at = 0; at < 1000; at++) guesser.nearest('nam-77')
  expect(looks()).toBe(1)
  for (let at = 0; at < 1000; at++) guesser.nearest(`other-${at}`)
  expect(looks()).toBeLessThanOrEqual(50)
})

test('of names that are long, fewer are compared', () => {
  const like = (at: number) => `${'ab'.repeat(45)}-${at}`
  const names = new Map(Array.from({ length: 2000 }, (_, at) => [like(at), at]))
  const { counted, looks } = countLooks(names)
  const guesser = new Guesser(counted)
  for (let at = 0; at < 2000; at++) guesser.nearest(`${'ab'.repeat(22)}x${'ab'.repeat(22)}-${at}`)
  expect(looks()).toBeLessThanOrEqual(50)
})

test('a ledger on one line: to show where its findings are, as much is parsed as it has', async () => {
  const claims = Array.from({ length: 500 }, (_, at) => `{"id":"c${at}","text":"x #${at}","confidence":"sourced"}`)
  const stdin = `{"claims":[${claims.join(',')}]}`
  const parsed = vi.spyOn(Yaml, 'parseYaml')
  try {
    const { stdout } = await factcheck(['check', '-', '--format', 'json'], { stdin })
    expect(JSON.parse(stdout).findings).toHaveLength(500)
    const lengths = parsed.mock.calls.map(([text]) => text.length)
    expect(lengths.length).toBeGreaterThan(500)
    // The loader, the rule `text-not-cut`, and the places of a finding a claim.
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(4 * stdin.length)
  } finally {
    parsed.mockRestore()
  }
})

test('to fix a ledger, the whole of it is parsed twice and each item once', async () => {
  const claims = Array.from(
    { length: 200 },
    (_, at) =>
      `  - {text: It is ${at}., date: 3 May 2025, id: c${at}, confidence: sourced, citations: [{source: s}]}\n`,
  )
  const text = `sources:\n  s: {title: T, note: n}\nclaims:\n${claims.join('')}`
  const parsed = vi.spyOn(Yaml, 'parseYaml')
  try {
    const { stderr } = await factcheck(['check', '--fix', '--dry-run'], { cwd: folderWith({ 'claims.yaml': text }) })
    expect(stderr).toContain('the order of keys in 200 claims')
    const lengths = parsed.mock.calls.map(([text]) => text.length)
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(3.1 * text.length)
  } finally {
    parsed.mockRestore()
  }
})

test('beside many findings on what is there already, none of them is placed for a claim that is added', async () => {
  const claims = Array.from(
    { length: 300 },
    (_, at) => `  - {id: c${at}, text: It is ${at}, confidence: sourced, citations: [t${at}]}\n`,
  )
  const text = `sources:\n  s: {title: T, note: n}\nclaims:\n${claims.join('')}`
  const parsed = vi.spyOn(Yaml, 'parseYaml')
  try {
    const argv = ['add', 'claim', 'The bridge is open', '--source', 's', '--dry-run']
    const { stdout } = await factcheck(argv, { cwd: folderWith({ 'claims.yaml': text }) })
    expect(stdout).toContain('+  - {id: bridge-open')
    const lengths = parsed.mock.calls.map(([text]) => text.length)
    // As it is, for the place of the new claim, as it will be, and for the rule `text-not-cut`.
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(4.2 * text.length)
  } finally {
    parsed.mockRestore()
  }
})

test('what is added is parsed once, in the ledger that it makes', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => `c${at},It is ${at},sourced,s\n`).join('')
  const ledger =
    'sources:\n  s: {title: T, note: n}\nclaims:\n  - {id: a, text: x, confidence: sourced, citations: [s]}\n'
  const cwd = folderWith({ 'claims.yaml': ledger, 'new.csv': `id,text,confidence,source\n${rows}` })
  const parsed = vi.spyOn(Yaml, 'parseYaml')
  try {
    const { stdout } = await factcheck(['import', '--dry-run', 'new.csv'], { cwd })
    expect(stdout.match(/^\+/gm)).toHaveLength(501)
    const lengths = parsed.mock.calls.map(([text]) => text.length)
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(1.1 * stdout.length)
  } finally {
    parsed.mockRestore()
  }
})

test('a line of many problems is looked at once for each kind of them', () => {
  const file = new TextFile('claims.yaml', `claims: [${'[],'.repeat(1000)}]`)
  let looks = 0
  const counted = Object.assign(Object.create(file), {
    line: (number: number) => {
      looks++
      return file.line(number)
    },
  })
  const at = { file: file.name, line: 1, column: 1, endLine: 1, endColumn: 2 }
  oddCharacter(
    counted,
    Array.from({ length: 1000 }, () => ({ code: 'file-empty', at })),
  )
  expect(looks).toBe(1)
})

test('a report for a program has so many findings, and counts the others', async () => {
  const stdin = `claims:\n  - {id: a, text: x, confidence: sourced, citations: [${'x, '.repeat(30_000)}]}\n`
  const { stdout } = await factcheck(['check', '-', '--format', 'json', '--rule', 'source-complete=off'], { stdin })
  const { findings, omitted } = JSON.parse(stdout)
  expect(findings).toHaveLength(25_000)
  expect(omitted).toBeGreaterThanOrEqual(5000)
})

test('what exceptions may stand for is guessed for the first of many', async () => {
  const ids = Array.from({ length: 1500 }, (_, at) => `claim-number-${at}`)
  const claims = ids.map((id) => `  - {id: ${id}, text: "T ${id}", confidence: sourced, citations: [s]}\n`).join('')
  const exceptions = ids.map((id) => `      - {claim: ${id}x, reason: R}\n`).join('')
  const cwd = folderWith({
    'claims.yaml': `sources:\n  s: {title: T, note: N}\nclaims:\n${claims}rules:\n  single-voice:\n    except:\n${exceptions}`,
  })
  const { stdout } = await factcheck(['check', '--format', 'json'], { cwd })
  const found = JSON.parse(stdout).findings.filter(({ rule }: { rule: string }) => rule === 'exception-current')
  expect(found).toHaveLength(1500)
  expect(found[0].suggestion).toBe('did you mean `claim-number-0`?')
  expect(found.at(-1).suggestion).toBe('remove it')
})
