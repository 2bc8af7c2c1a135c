import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../src/check/describe.js'
import { factcheck } from '../harness.js'
import { checkText, told } from './check-text.js'

const SOURCES = `sources:
  gazette: {title: Bridge closed, URL: "https://gazette.example/1"}
  council: {title: Minutes, URL: "https://council.example/2"}
`
/** Cites both sources, so that neither is unused. */
const BASE = `  - {id: base, text: The council met., confidence: sourced, citations: [gazette, council]}
`
const guess = (more: string) => `  - {id: guess, text: It may be so., confidence: speculative, ${more}}\n`

/** What a ledger with these claims is told, on top of sources and a first claim that are fine. */
const claims = (...texts: string[]) => told(`${SOURCES}claims:\n${BASE}${texts.join('')}`)
/** With these sources in place of the usual ones. */
const sources = (text: string, citations: string) =>
  told(
    `sources:\n${text}claims:\n  - {id: base, text: The council met., confidence: sourced, citations: ${citations}}\n`,
  )

describe('claim-needs-source', () => {
  const inferred = (id: string, premises: string, more = '') =>
    `  - {id: ${id}, text: "${id}, he infers.", confidence: inferred, attributed-to: X, premises: [${premises}]${more}}\n`
  test.each<[string, string[], string[]]>([
    ['an inferred claim whose premises all have one', [inferred('a', 'base'), inferred('b', 'a')], []],
    [
      'one of two premises without',
      [guess('attributed-to: X'), inferred('a', 'base, guess, guess')],
      [
        'claim-needs-source guess: {id: guess, text: It may be so., confidence: speculative, attributed-to: X}',
        'label-not-above-premises a: guess',
      ],
    ],
    [
      'a premise that is missing is one finding',
      [inferred('a', 'nowhere'), inferred('b', 'a')],
      ['premise-exists a: nowhere'],
    ],
    [
      'premises do not stand in for a citation of a speculative claim',
      [guess('attributed-to: X, premises: [base]')],
      [
        'claim-needs-source guess: {id: guess, text: It may be so., confidence: speculative, attributed-to: X, premises: [base]}',
      ],
    ],
    ['a circle grounds nothing', [inferred('a', 'b'), inferred('b', 'a')], ['premises-acyclic b: a']],
    [
      'what rests on a claim without one is told of at that claim only',
      [
        '  - {id: bare, text: Fares rose., confidence: sourced}\n',
        inferred('a', 'bare'),
        inferred('b', 'a'),
        inferred('c', 'b, a'),
      ],
      ['claim-needs-source bare: {id: bare, text: Fares rose., confidence: sourced}'],
    ],
  ])('%s', (_, texts, expected) => expect(claims(...texts)).toEqual(expected))
  test('a circle that no other rule tells of', () => {
    const levels = new Map([['premises-acyclic', 'off']] as const)
    const { findings } = checkText(`claims:\n${inferred('a', 'b')}${inferred('b', 'a')}`, { levels })
    expect(findings.map(({ fact, claim }) => `${fact.rule} ${claim}`)).toEqual([
      'claim-needs-source a',
      'claim-needs-source b',
    ])
  })
})

describe('source-exists', () => {
  test.each<[string, string, string[]]>([
    ['short', '[nope]', ['source-exists a: nope']],
    ['long', '[{source: nope, locator: p. 1}]', ['source-exists a: nope']],
    ['via', '[{source: gazette, via: nope}]', ['source-exists a: nope']],
    ['an address', '["https://gazette.example/1"]', ['source-exists a: "https://gazette.example/1"']],
    ['both', '[{source: one, via: two}]', ['source-exists a: one', 'source-exists a: two']],
    ['listed', '[{source: gazette, via: council}]', []],
  ])('%s', (_, citations, expected) =>
    expect(claims(`  - {id: a, text: Fares rose., confidence: sourced, citations: ${citations}}\n`)).toEqual(expected),
  )
  test('a source named by its address is shown by its key', async () => {
    const text = (url: string) =>
      `${SOURCES}claims:\n${BASE}  - {id: a, text: Fares rose., confidence: sourced, citations: ["${url}"]}\n`
    const { stdout } = await factcheck(['check', '-f', '-'], { stdin: text('https://gazette.example/1') })
    expect(stdout).toContain('help: did you mean `gazette`?')
    const other = await factcheck(['check', '-f', '-'], { stdin: text('https://gazette.example/2') })
    expect(other.stdout).toContain('help: list it under `sources:`, as `my-source: {URL: …}`')
  })
  test('derived-from', () => {
    expect(sources('  a: {title: T, note: N, derived-from: [b]}\n', '[a]')).toEqual(['source-exists a: b'])
  })
})

describe('premise-exists', () => {
  test.each(['premises', 'disputes'])('%s', (field) => {
    const claim = `  - id: a\n    text: He infers it.\n    confidence: sourced\n    citations: [gazette]\n    ${field}:\n      - base\n      - bsae\n`
    expect(claims(claim)).toEqual(['premise-exists a: bsae'])
  })
  test('an id that is written otherwise than where it is defined, and nothing else is left unsaid', () => {
    const text = `${SOURCES}  unused: {title: T, note: N}\nclaims:\n${BASE.replace('citations', 'disputes: [BASE], citations')}`
    expect(told(text)).toEqual(['source-used unused: unused: {title: T, note: N}', 'premise-exists base: BASE'])
  })
})

test('the help of quote-long-enough is a quote that is accepted', async () => {
  const text = (quote: string) =>
    `${SOURCES}claims:\n  - {id: a, text: Fares rose., confidence: sourced, citations: [council, {source: gazette, quote: ${quote}}]}\n`
  const short = await factcheck(['check', '-f', '-', '--format', 'json'], { stdin: text('fares') })
  expect(short.stdout).toContain('`quote: {exact: …, prefix: …}`')
  expect(told(text('{exact: fares, prefix: the council raised}'))).toEqual(
    expect.not.arrayContaining(['quote-long-enough a: fares']),
  )
  expect(told(text('fares'))).toContain('quote-long-enough a: fares')
})

describe('text-not-cut', () => {
  const noted = (note: string) =>
    claims(`  - id: a\n    text: Fares rose.\n    confidence: sourced\n    citations: [gazette]\n    note: ${note}\n`)
  test.each<[string, string, string[]]>([
    ['a number', 'It was bridge #3 of four', ['text-not-cut a: #3 of four']],
    ['a name', 'Tagged #harbour', ['text-not-cut a: #harbour']],
    ['a comment', 'Tagged # harbour', []],
    ['a rule of signs', 'Tagged ####', []],
    ['quoted', '"bridge #3"', []],
    ['quoted, and a comment', '"bridge" #3', []],
    ['in a block', '|\n      text: bridge #3', []],
    ['no space before it', 'bridge#3', []],
    ['a field that is no text', 'N\n    date: 2025 #checked', []],
    ['on a line of its own', 'N\n    #note', []],
  ])('%s', (_, note, expected) => expect(noted(note)).toEqual(expected))
  test('a source, a quote, and each claim in the middle of a list', () => {
    const cited = claims(
      '  - id: a\n    text: Bridge #1\n    confidence: sourced\n    citations:\n      - source: gazette\n        quote: to bridge no. #2 and back\n',
      '  - {id: b, text: Fares rose., confidence: sourced, citations: [gazette]}\n',
    )
    expect(cited).toEqual(expect.arrayContaining(['text-not-cut a: #1', 'text-not-cut a: #2 and back']))
    expect(sources('  a:\n    title: Bridge #1\n    note: N\n', '[a]')).toEqual(['text-not-cut a: #1'])
  })
})

describe('premises-acyclic', () => {
  const claim = (id: string, ...premises: string[]) =>
    `  - {id: ${id}, text: "He infers ${id}.", confidence: inferred, attributed-to: X, citations: [gazette], premises: [${premises.join(', ')}]}\n`
  test.each<[string, string[], string[]]>([
    ['of one', [claim('a', 'a')], ['premises-acyclic a: a']],
    ['of two, told once', [claim('a', 'b'), claim('b', 'a')], ['premises-acyclic b: a']],
    ['of three', [claim('a', 'b'), claim('b', 'c'), claim('c', 'a')], ['premises-acyclic c: a']],
    [
      'two that share a claim are two',
      [claim('a', 'b', 'c'), claim('b', 'a'), claim('c', 'a')],
      ['premises-acyclic b: a', 'premises-acyclic c: a'],
    ],
    [
      'two that a claim closes are told as the shorter one',
      [claim('a', 'b'), claim('b', 'c'), claim('c', 'a', 'b')],
      ['premises-acyclic c: b'],
    ],
    [
      'what rests on a circle is not in it',
      [claim('z', 'a'), claim('a', 'b'), claim('b', 'a')],
      ['premises-acyclic b: a'],
    ],
    ['a diamond is none', [claim('a', 'b', 'c'), claim('b', 'd'), claim('c', 'd'), claim('d', 'base')], []],
    ['told in the same way whatever the order', [claim('b', 'a'), claim('a', 'b')], ['premises-acyclic b: a']],
  ])('%s', (_, texts, expected) => expect(claims(...texts)).toEqual(expected))
})

describe('what the loader could not read', () => {
  const bad = '  - {id: bad, text: Fares rose., confidence: sourcd, citations: [nope]}\n'
  const malformed = '  - {id: Bad_Id, text: Fares rose., confidence: sourced, citations: [gazette]}\n'
  const from = (id: string) =>
    `  - {id: a, text: He infers it., confidence: inferred, attributed-to: X, premises: [${id}]}\n`
  test.each<[string, string[], string[]]>([
    ['a label: no consequences', [bad, from('bad')], ['label-known bad: sourcd']],
    ['an id: no consequences', [malformed, from('Bad_Id')], ['id-format Bad_Id: Bad_Id']],
    ['an id that is only named', [from('Bad_Id')], ['premise-exists a: Bad_Id']],
    [
      'an id reserved by JavaScript',
      ['  - {id: constructor, text: Fares rose., confidence: sourced, citations: [gazette]}\n'],
      ['id-format constructor: constructor'],
    ],
    [
      'an id given twice',
      [BASE.replace('The council met', 'Fares rose')],
      ['id-unique base: {id: base, text: Fares rose., confidence: sourced, citations: [gazette, council]}'],
    ],
  ])('%s', (_, texts, expected) => expect(claims(...texts)).toEqual(expected))
  test('a source with a bad key is not missed, nor called unused', () => {
    expect(sources('  "a b": {title: T, note: N}\n  c: {title: T, note: N}\n', '["a b"]')).toEqual([
      'id-format a b: "a b"',
    ])
  })
  test('no source is called unused when a claim could not be read', () => {
    expect(told(`${SOURCES}claims:\n${bad}`)).toEqual(['label-known bad: sourcd'])
  })
})

describe('inferred-needs-premises and speculation-needs-attribution', () => {
  test.each<[string, string, string[]]>([
    [
      'inferred from nothing',
      '{id: a, text: He infers it., confidence: inferred, attributed-to: X, citations: [gazette]}',
      ['inferred-needs-premises a: inferred'],
    ],
    [
      'inferred by nobody',
      '{id: a, text: He infers it., confidence: inferred, premises: [base]}',
      ['speculation-needs-attribution a: inferred'],
    ],
    [
      'supposed by nobody',
      '{id: a, text: It may be., confidence: speculative, citations: [gazette]}',
      ['speculation-needs-attribution a: speculative'],
    ],
    ['sourced owes neither', '{id: a, text: It is., confidence: sourced, citations: [gazette]}', []],
  ])('%s', (_, claim, expected) => expect(claims(`  - ${claim}\n`)).toEqual(expected))
})

describe('label-not-above-premises', () => {
  const claim = (id: string, confidence: string, premises = '') =>
    `  - {id: ${id}, text: "He says it may be ${id}.", confidence: ${confidence}, attributed-to: X, citations: [gazette], premises: [${premises}]}\n`
  test.each<[string, string[], string[]]>([
    [
      'sourced on inferred',
      [claim('a', 'inferred', 'base'), claim('b', 'sourced', 'a')],
      ['label-not-above-premises b: a'],
    ],
    ['inferred on inferred', [claim('a', 'inferred', 'base'), claim('b', 'inferred', 'a')], []],
    ['speculative on anything', [claim('a', 'inferred', 'base'), claim('b', 'speculative', 'a, base')], []],
    [
      'the way down is told link by link',
      [claim('s', 'speculative'), claim('a', 'inferred', 'base, s'), claim('b', 'inferred', 'base, a')],
      ['label-not-above-premises a: s', 'label-not-above-premises b: a'],
    ],
    ['sourced on sourced', [claim('b', 'sourced', 'base')], []],
  ])('%s', (_, texts, expected) => expect(claims(...texts)).toEqual(expected))
})

describe('date-valid', () => {
  test.each([
    '2025',
    '2025-11',
    '2025-11-26',
    '2025-11-26~',
    '2024-02-29',
    '2025-10-17/2025-10-18',
    '../2025-10-17',
    '2025-10/..',
  ])('%s is one', (date) =>
    expect(
      claims(`  - {id: a, text: Fares rose., confidence: sourced, citations: [gazette], date: "${date}"}\n`),
    ).toEqual([]),
  )
  test.each(['2025-02-30', '2025-13', '26.11.2025', 'yesterday', '2025-11-26/2025-11-25', '../..', '2025-1-1'])(
    '%s is none',
    (date) =>
      expect(
        claims(`  - {id: a, text: Fares rose., confidence: sourced, citations: [gazette], date: "${date}"}\n`),
      ).toEqual([`date-valid a: "${date}"`]),
  )
  test.each([
    ['2025-11-26/2025-11-25', 'an interval that ends before it begins (write the earlier date first)'],
    ['2025/2024-12', 'an interval that ends before it begins'],
    ['2025-02-30', 'which the calendar does not have'],
    ['2025-13', 'which the calendar does not have'],
    ['2025-02-28/2025-02-29', 'which the calendar does not have'],
    ['202X', 'which is EDTF, but of a part that is not taken (write 2025-11-26, 2025-11 or 2025, also with ~, ? or %'],
    ['2025-XX-26', 'which is EDTF, but'],
    ['2025-21', 'which is EDTF, but'],
    ['-0044', 'which is EDTF, but'],
    ['Y17000', 'which is EDTF, but'],
    ['?2025-06', 'which is EDTF, but'],
    ['2025-11-26T10:30:00Z', 'which is EDTF, but'],
    ['[2024,2025]', 'which is EDTF, but'],
    ['2025-11-26/202X', 'which is EDTF, but'],
    ['../..', 'which is no date (write 2025-11-26'],
    ['2025-1-1', 'which is no date (did you mean `2025-01-01`?)'],
    ['2024/2025/2026', 'which is no date'],
    ['yesterday', 'which is no date'],
    ['12345', 'which is no date'],
  ])('of %s it says: %s', (date, said) => {
    const claim = `  - {id: a, text: Fares rose., confidence: sourced, citations: [gazette], date: "${date}"}\n`
    const [finding] = checkText(`${SOURCES}claims:\n${BASE}${claim}`).findings
    const { message, help } = finding ? describeFinding(finding.fact) : { message: '' }
    expect(`${message} (${help})`).toContain(`\`date\` is \`${date}\`, ${said}`)
  })
  test.each(['issued', 'accessed', 'event-date'])('%s of a source', (field) =>
    expect(sources(`  a: {title: T, note: N, ${field}: soon}\n`, '[a]')).toEqual(['date-valid a: soon']),
  )
})

describe('identifier-valid', () => {
  const one = (field: string, value: string) => sources(`  a: {title: T, note: N, ${field}: "${value}"}\n`, '[a]')
  test.each([
    ['URL', 'https://example.org/a?b=c#d'],
    ['URL', 'http://bücher.example/'],
    ['archived', 'https://web.archive.org/web/2025/https://example.org/'],
    ['DOI', '10.1000/182'],
    ['DOI', '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O'],
    ['ISBN', '978-3-16-148410-0'],
    ['ISBN', '0-8044-2957-X'],
    ['ISBN', '9791034304691'],
  ])('%s %s is right', (field, value) => expect(one(field, value)).toEqual([]))
  test.each([
    ['URL', 'example.org/a'],
    ['URL', 'ftp://example.org/a'],
    ['URL', 'javascript:alert(1)'],
    ['URL', 'https://'],
    ['URL', 'https://example.org/a b'],
    ['archived', 'mailto:a@example.org'],
    ['DOI', 'https://doi.org/10.1000/182'],
    ['DOI', '10.1000'],
    ['DOI', 'doi:182'],
    ['ISBN', '978-3-16-148410-1'],
    ['ISBN', '978-3-16-148401-0'],
    ['ISBN', '0-8044-2957-1'],
    ['ISBN', '12345'],
  ])('%s %s is wrong', (field, value) => expect(one(field, value)).toEqual([`identifier-valid a: "${value}"`]))
})

describe('source-complete and source-used', () => {
  test.each<[string, string, string, string[]]>([
    ['no title', '  a: {URL: "https://a.example/"}\n', '[a]', ['source-complete a: a: {URL: "https://a.example/"}']],
    [
      'neither',
      '  a: {type: book}\n',
      '[a]',
      ['source-complete a: a: {type: book}', 'source-complete a: a: {type: book}'],
    ],
    ['an archived copy is an address', '  a: {title: T, archived: "https://a.example/"}\n', '[a]', []],
    ['used by via', '  a: {title: T, note: N}\n  b: {title: T, note: N}\n', '[{source: a, via: b}]', []],
    [
      'used by a source that is',
      '  a: {title: T, note: N, derived-from: [b]}\n  b: {title: T, note: N, derived-from: [c]}\n  c: {title: T, note: N}\n',
      '[a]',
      [],
    ],
    [
      'used by one that is not',
      '  a: {title: T, note: N}\n  b: {title: T, note: N, derived-from: [b]}\n',
      '[a]',
      ['source-used b: b: {title: T, note: N, derived-from: [b]}'],
    ],
  ])('%s', (_, text, citations, expected) => expect(sources(text, citations)).toEqual(expected))
})

describe('claim-distinct', () => {
  const pair = (a: string, b: string, more = '', other = '') =>
    claims(
      `  - {id: a, text: "${a}", confidence: sourced, citations: [gazette]${more}}\n`,
      `  - {id: b, text: "${b}", confidence: sourced, citations: [gazette]${other}}\n`,
    )
  const FARES = 'Ferry fares in the harbour rose by a tenth in June'
  test.each([
    [FARES, FARES],
    [FARES, 'In June, ferry fares in the harbour rose by a tenth'],
    [
      'Vladimir Putin telephoned Donald Trump about Ukraine and its ports that day, the paper says',
      'Putin telephoned Trump about Ukraine and its ports that day, the paper says',
    ],
  ])('%s = %s', (a, b) => expect(pair(a, b)).toEqual([`claim-distinct b: "${b}"`]))
  test.each([
    [`${FARES} 2024`, `${FARES} 2025`],
    [FARES, 'Ferry fares in the harbour did not rise by a tenth in June'],
    [FARES, 'Ferry fares in the harbour fell by a tenth in June'],
    ['Trump telephoned Putin about the war', 'Putin telephoned Trump about the war'],
    ['The bridge was closed', 'Ferry fares rose'],
  ])('%s is not %s', (a, b) => expect(pair(a, b)).toEqual([]))
  test('other dates, other holders and disputes tell them apart', () => {
    expect(pair(FARES, FARES, ', date: 2024-06', ', date: 2025-06')).toEqual([])
    expect(pair(FARES, FARES, ', attributed-to: X', ', attributed-to: Y')).toEqual([])
    expect(pair(FARES, FARES, '', ', disputes: [a]')).toEqual([])
  })
})

describe('quote-long-enough', () => {
  const quoted = (quote: string) =>
    claims(`  - {id: a, text: Fares rose., confidence: sourced, citations: [{source: gazette, quote: ${quote}}]}\n`)
  test.each([
    '"closed to traffic"',
    '{exact: closed, prefix: it was, suffix: to traffic}',
    '"關閉所有交通"',
    '"… closed to traffic"',
  ])('%s is', (quote) => expect(quoted(quote)).toEqual([]))
  test.each([
    'closed',
    '"to traffic"',
    '"closed to traffic … in May"',
    '"closed to traffic [...] May"',
    '"關閉"',
    '"42 %"',
  ])('%s is not', (quote) => expect(quoted(quote)).toEqual([`quote-long-enough a: ${quote}`]))
})

describe('single-voice', () => {
  const DERIVED = `  a: {title: T, note: N}\n  b: {title: T, note: N, derived-from: [a]}\n  c: {title: T, note: N, derived-from: [d]}\n  d: {title: T, note: N, derived-from: [c]}\n`
  const DOIS = `  g: {title: T, DOI: 10.1000/AB<1>}
  h: {title: T, URL: "https://doi.org/10.1000/ab%3C1%3E?x=y"}
  i: {title: T, URL: "http://dx.doi.org/10.1000/other%"}
`
  const rest = '- {id: rest, text: Fares rose., confidence: sourced, citations: [a, c]}\n'
  const cite = (citations: string) =>
    told(
      `sources:\n${DERIVED}  e: {title: T, note: N, URL: "https://www.x.example/p?utm_source=q"}\n  f: {title: T, note: N, URL: "http://x.example/p/"}\n${DOIS}claims:\n${rest}- {id: z, text: All is well., confidence: sourced, citations: [e]}\n- {id: y, text: Boats sail., confidence: sourced, citations: [f]}\n- id: x\n  text: It rained.\n  confidence: sourced\n  citations: ${citations}\n`,
    ).filter((text) => !text.startsWith('source-used'))
  test.each<[string, string, boolean]>([
    ['one repeats the other', '[a, b]', true],
    ['they repeat each other', '[c, d]', true],
    ['one page by two addresses', '[e, f]', true],
    ['a DOI and the URL that leads to it', '[g, h]', true],
    ['two DOIs', '[g, i]', false],
    ['two voices', '[a, c]', false],
    ['one citation', '[b]', false],
    ['one source twice', '[{source: a, locator: p. 1}, {source: a, locator: p. 2}]', false],
    ['via says it already', '[a, {source: c, via: a}]', false],
    ['two known through a third', '[{source: a, via: e}, {source: c, via: e}]', true],
  ])('%s', (_, citations, isOne) => expect(cite(citations)).toEqual(isOne ? [`single-voice x: ${citations}`] : []))
})

describe('wording-fits-label', () => {
  const worded = (confidence: string, text: string) =>
    claims(`  - {id: a, text: "${text}", confidence: ${confidence}, attributed-to: Jane Doe, citations: [gazette]}\n`)
      .length === 0
  test.each([
    'The author suggests that he knew of the plan.',
    'The mayor may have known of the rust.',
    'According to the paper, the bridge is unsafe.',
    'If the bridge closes, the fares will rise.',
    "In Doe's view the bridge was the cause.",
    'Doe: the mayor knew about the rust.',
    'A sale of the bridge is rumoured.',
    'Le maire connaissait la rouille.',
    'Der Bürgermeister kannte den Rost.',
    'The bridge may close in May 2025.',
    'Theresa May may know of the plan.',
    'THE MAYOR MAY HAVE KNOWN OF THE RUST.',
    'The mayor may, by then, have known of the rust.',
    'The mayor may “well” know of the rust.',
  ])('speculative: %s', (text) => expect(worded('speculative', text)).toBe(true))
  test.each([
    'The mayor knew of the rust.',
    'Fares will rise by the end of the year.',
    'The city will close the bridge on 3 May 2025.',
    'The city closed the bridge on May 3.',
    'In May 2024 the mayor knew of the rust.',
    'The bridge was closed in May.',
    'May was the month of the closing.',
    'Theresa May knew of the plan.',
    'The city closed the bridge on 3rd may 2025.',
    'The city closed the bridge in may 2025, and in may the fares rose.',
  ])('flat: %s', (text) => expect(worded('speculative', text)).toBe(false))
  test.each([
    'Trump said that they would meet, with Budapest as a possible place.',
    'Members may vote twice in the second round.',
    'Smokers are more likely to fall ill than others.',
    'The court met in May.',
    'The report says that he may have known of the plan.',
    'The plan spoke of “perhaps a hundred” boats in the harbour.',
    'The might of the army was spent by then.',
    'The council could not agree on the fares.',
    'The paper says that the mayor apparently knew.',
    'The city closed the bridge on 3 May 2025.',
  ])('sourced: %s', (text) => expect(worded('sourced', text)).toBe(true))
  test.each([
    'The mayor may have known of the rust.',
    'The bridge will probably close in the spring.',
    'It is believed that the mayor knew.',
    'The mayor allegedly knew of the rust.',
    'Apparently, the mayor knew of the rust.',
    'It seems that the mayor knew.',
    'It appeared that the mayor knew.',
  ])('hedged: %s', (text) => expect(worded('sourced', text)).toBe(false))
})

describe('exception-current', () => {
  const rules = (text: string) =>
    told(
      `claims:\n  - {id: a, text: Fares rose., confidence: sourced}\nrules:\n  claim-needs-source:\n    except:\n      - ${text}\n`,
    )
  const needs = 'claim-needs-source a: {id: a, text: Fares rose., confidence: sourced}'
  test.each<[string, string, string[]]>([
    ['holds', '{claim: a, reason: known}', []],
    ['holds to its last day', '{claim: a, reason: known, until: 2026-01-15}', []],
    ['a year ends with it', '{claim: a, reason: known, until: "2026"}', []],
    ['has ended', '{claim: a, reason: known, until: 2026-01-14}', [needs, 'exception-current: 2026-01-14']],
    ['no date', '{claim: a, reason: known, until: soon}', [needs, 'exception-current: soon']],
    ['another claim', '{claim: b, reason: known}', [needs, 'exception-current: {claim: b, reason: known}']],
    ['another source', '{source: b, reason: known}', [needs, 'exception-current: {source: b, reason: known}']],
    ['neither', '{reason: known}', [needs, 'exception-current: {reason: known}']],
  ])('%s', (_, text, expected) => expect(rules(text)).toEqual(expected))
  test.each([
    ['{claim: gazette, reason: known}', 'did you mean `source: gazette`?'],
    ['{source: base, reason: known}', 'did you mean `claim: base`?'],
    ['{source: gazete, reason: known}', 'did you mean `gazette`?'],
    ['{claim: base, source: gazette, reason: known}', 'no such finding is about both its claim and its source (name'],
    ['{claim: base, reason: known}', 'is not needed: there is no such finding (take it out)'],
  ])('%s is told what is wrong', (text, said) => {
    const { findings } = checkText(`${SOURCES}claims:\n${BASE}rules:\n  source-used:\n    except:\n      - ${text}\n`)
    const words = findings.map(({ fact }) => describeFinding(fact)).map(({ message, help }) => `${message} (${help})`)
    expect(words.join('\n')).toContain(said)
  })
  test('one of two that are the same is not needed', () => {
    expect(rules('{claim: a, reason: known}\n      - {claim: a, reason: well known}')).toEqual([
      'exception-current: {claim: a, reason: well known}',
    ])
  })
  test('an exception of a rule that is off is left alone', () => {
    const text =
      'claims:\n  - {id: a, text: Fares rose., confidence: sourced}\nrules:\n  claim-needs-source: {severity: off, except: [{claim: a, reason: known}]}\n'
    expect(told(text)).toEqual([])
  })
  test('a source', () => {
    expect(
      told(
        `${SOURCES}  extra: {title: T, note: N}\nclaims:\n${BASE}rules:\n  source-used: {except: [{source: extra, reason: for later}]}\n`,
      ),
    ).toEqual([])
  })
})
