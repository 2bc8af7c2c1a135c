import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../src/check/describe.js'
import { parseLedger } from '../../src/ledger/load/parse.js'
import { edtfOfCsl } from '../../src/ledger/model/csl-date.js'
import { fullName, nameAlone } from '../../src/ledger/model/name.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import { checkText } from '../check/check-text.js'
import { factcheck } from '../harness.js'

const CLAIMS = 'claims:\n  - {id: c, text: It is so., confidence: sourced, citations: [a]}\n'
const sourceOf = (fields: string) => {
  const { sources, problems, notices } = parseLedger(new TextFile('claims.yaml', `sources:\n  a: ${fields}\n${CLAIMS}`))
  return { source: sources[0], problems: problems.map(({ code }) => code), notices }
}

/** An item as Zotero exports it, with all that one may have. */
const ZOTERO = {
  id: 'http://zotero.org/users/local/abc/items/XYZ',
  type: 'article-journal',
  abstract: 'We measured the rust of nine piers.',
  archive: 'Harbour archive',
  archive_location: 'Box 4',
  'call-number': 'B 12',
  'citation-key': 'vanderbergRustPiersHarbour2020',
  'container-title': 'Journal of Bridges',
  'container-title-short': 'J. Bridges',
  DOI: '10.1000/182',
  edition: '2',
  'event-title': 'Bridges 2020',
  'event-place': 'Harbour City',
  ISSN: '1234-5679, 2345-6785',
  issue: '3',
  journalAbbreviation: 'J. Bridges',
  language: 'en-GB',
  license: 'CC BY 4.0',
  note: 'PMID: 123\nRead in the library.',
  'number-of-pages': '12',
  page: '101-112',
  PMCID: 'PMC1234',
  PMID: '123',
  publisher: 'Bridge Press',
  'publisher-place': 'Harbour City',
  section: 'Piers',
  source: 'DOI.org (Crossref)',
  status: 'in press',
  title: 'Rust in the piers of Harbour Bridge',
  'title-short': 'Rust in the piers',
  URL: 'https://bridges.example/182',
  volume: '7',
  author: [
    { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der', suffix: 'Jr.', 'comma-suffix': true },
    { literal: 'Harbour Office' },
  ],
  editor: [{ family: '李', given: '世民' }],
  translator: [{ family: 'Doe', given: 'Jane', 'parse-names': false }],
  issued: { 'date-parts': [[2020, 5, 4]] },
  accessed: { 'date-parts': [['2025', 11, 26]] },
  submitted: { 'date-parts': [['2020', '1']] },
  'original-date': { literal: '1932' },
  'event-date': {
    'date-parts': [
      [2020, 5, 1],
      [2020, 5, 3],
    ],
    season: 2,
  },
  categories: ['bridges'],
  custom: { short_id: 'xyz', ids: [1, { deep: true }] },
}

describe('an item of a reference manager, pasted under a key', () => {
  test('loads as it is, and says nothing', async () => {
    const { source, problems, notices } = sourceOf(JSON.stringify(ZOTERO))
    expect({ problems, notices }).toEqual({ problems: [], notices: [] })
    const { issued: _1, accessed: _2, submitted: _3, 'original-date': _4, 'event-date': _5, ...rest } = ZOTERO
    expect(source).toMatchObject({
      ...rest,
      issued: '2020-05-04',
      accessed: '2025-11-26',
      submitted: '2020-01',
      'original-date': '1932',
      'event-date': '2020-05-01/2020-05-03',
    })
    const text = `sources:\n  a: ${JSON.stringify(ZOTERO)}\n${CLAIMS}`
    expect(checkText(text).findings).toEqual([])
    const { stdout } = await factcheck(['show', 'c', '--file', '-'], { stdin: text, env: { COLUMNS: '200' } })
    expect(stdout).toContain('Anna van der Berg, Jr. and Harbour Office, “Rust in the piers of Harbour Bridge”')
  })

  test('in block style, as pandoc writes it', () => {
    const { source, problems, notices } = sourceOf(`
    id: doe2020
    type: book
    author:
    - family: Beethoven
      given: Ludwig
      dropping-particle: van
    title: 'On bridges'
    issued:
    - year: 2020
      month: 5
    accessed: {year: 2021, month: 6, day: 7, circa: true}
    ISBN: [978-3-16-148410-0, 0-8044-2957-X]
    keyword: [bridges, rust]
    collection-number: 4`)
    expect({ problems, notices }).toEqual({ problems: [], notices: [] })
    expect(source).toMatchObject({
      issued: '2020-05',
      accessed: '2021-06-07~',
      ISBN: '978-3-16-148410-0, 0-8044-2957-X',
      keyword: 'bridges, rust',
      'collection-number': '4',
    })
  })

  test('with fields that nobody knows: one warning each, with its place, and look-ups go on', async () => {
    const text = `sources:\n  a:\n    title: T\n    note: N\n    isued: 2020\n    flavour: sweet\n    author: [{family: Doe, orcid: 0000}]\n    status: retractd\n${CLAIMS}`
    const { findings } = checkText(text)
    expect(
      findings.map(({ fact, severity, source, at }) => {
        const { message, help } = describeFinding(fact)
        return `${at.line}:${at.column} ${severity} ${fact.rule} ${source}: ${message} | ${help?.slice(0, 30)}`
      }),
    ).toEqual([
      '5:5 warning field-known a: a source has no key `isued` | did you mean `issued`?',
      '6:5 warning field-known a: a source has no key `flavour` | known keys: type, title, autho',
      '7:28 warning field-known a: a name has no key `orcid` | known keys: family, given, non',
      expect.stringMatching(
        /^8:13 warning field-known a: `sources.a.status` is `retractd`, expected .* \| did you mean `retracted`\?$/,
      ),
    ])
    const listed = await factcheck(['list', '--file', '-'], { stdin: text })
    expect(listed).toMatchObject({ code: 0, stderr: '' })
    const off = checkText(`rules: {field-known: off}\n${text}`)
    expect(off.findings).toEqual([])
  })

  test.each([
    ['{title: T, issued: {date-parts: 2020}}', 'wrong-type'],
    ['{title: T, issued: {date-parts: [[2020, May]]}}', 'wrong-type'],
    ['{title: T, issued: [a]}', 'wrong-type'],
    ['{title: T, issued: {}}', 'wrong-type'],
    ['{title: T, ISBN: [[a]]}', 'wrong-type'],
    ['{title: T, ISBN: []}', 'wrong-type'],
    ['{title: T, ISBN: {a: b}}', 'wrong-type'],
    ['{title: [T]}', 'wrong-type'],
    ['{title: T, author: {family: Doe}}', 'wrong-type'],
    ['{title: T, status: [a]}', 'wrong-type'],
  ])('what is no such value is a mistake: %s', (fields, code) => expect(sourceOf(fields).problems).toEqual([code]))

  test('a name that YAML reads as nothing is told how to be written', async () => {
    const stdin = `sources:\n  a: {title: T, author: [{family: Null, given: Jane}]}\n${CLAIMS}`
    const { stderr } = await factcheck(['list', '--file', '-'], { stdin })
    expect(stderr).toContain('help: YAML reads `Null` as nothing; if it is a text, write `"Null"`')
    expect(sourceOf('{title: T, author: [{family: "Null", given: Jane}]}').problems).toEqual([])
  })
})

describe('a date of CSL-JSON is EDTF', () => {
  test.each([
    [{ 'date-parts': [[2020]] }, '2020'],
    [{ 'date-parts': [[2020, 5, 4]] }, '2020-05-04'],
    [{ 'date-parts': [['2020', '05', '04']] }, '2020-05-04'],
    [{ 'date-parts': [[2020, 0, 0]] }, '2020'],
    [
      {
        'date-parts': [
          [2020, 5],
          [2020, 6],
        ],
      },
      '2020-05/2020-06',
    ],
    [{ 'date-parts': [[2020], [2020]] }, '2020'],
    [{ 'date-parts': [[2020, 5]], circa: 1 }, '2020-05~'],
    [{ 'date-parts': [[2020], [2021]], circa: true }, '2020~/2021~'],
    [{ 'date-parts': [[2020, 5]], circa: false }, '2020-05'],
    [{ 'date-parts': [[2020]], season: 'summer' }, '2020'],
    [{ 'date-parts': [[-44, 3, 15]] }, '-0044-03-15'],
    [{ 'date-parts': [[2020, 13]] }, '2020-13'],
    [{ raw: '4 May 2020' }, '4 May 2020'],
    [{ literal: '1932' }, '1932'],
    [{ edtf: '2020-05~' }, '2020-05~'],
    [{ year: 2020, month: 5 }, '2020-05'],
    [[{ year: 2020 }, { year: 2021 }], '2020/2021'],
    [{ 'date-parts': [] }, undefined],
    [{ 'date-parts': [[2020, 1, 2, 3]] }, undefined],
    [{ 'date-parts': [[2020.5]] }, undefined],
    [{ 'date-parts': [[2020], [2021], [2022]] }, undefined],
    [{ raw: '' }, undefined],
    ['2020', undefined],
    [null, undefined],
  ])('%j: %s', (value, date) => expect(edtfOfCsl(value)).toBe(date))

  test('or nothing, whatever it is, and never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => ['string', 'undefined'].includes(typeof edtfOfCsl(value))))
  })

  test('its place is that of the value, where there is no such day', () => {
    const { findings } = checkText(
      `sources:\n  a: {title: T, note: N, issued: {"date-parts": [[2021, 2, 29]]}}\n${CLAIMS}`,
    )
    expect(findings.map(({ fact, at }) => [fact.rule, at.line, at.column])).toEqual([['date-valid', 2, 34]])
  })
})

describe('names in the order of their script', () => {
  test.each([
    [{ family: '李', given: '世民' }, '李世民', '李'],
    [{ family: '森田', given: 'さくら' }, '森田さくら', '森田'],
    [{ family: '김', given: '하나' }, '김하나', '김'],
    [{ family: 'スミス', given: 'ジョン' }, 'ジョン・スミス', 'スミス'],
    [{ family: 'Li', given: 'Shimin' }, 'Shimin Li', 'Li'],
    [{ family: 'Mao', given: 'Zedong', 'static-ordering': true }, 'Mao Zedong', 'Mao'],
    [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }, 'Vincent van Gogh', 'van Gogh'],
    [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }, 'Alexander von Humboldt', 'Humboldt'],
    [{ family: 'Alembert', given: 'Jean', 'non-dropping-particle': "d'" }, "Jean d'Alembert", "d'Alembert"],
    [
      { family: 'Khwarizmi', given: 'Muhammad', 'non-dropping-particle': 'al-' },
      'Muhammad al-Khwarizmi',
      'al-Khwarizmi',
    ],
    [
      { family: 'Fontaine', given: 'Jean', 'dropping-particle': 'de', 'non-dropping-particle': 'La' },
      'Jean de La Fontaine',
      'La Fontaine',
    ],
    [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'Martin Luther King Jr.', 'King'],
    [{ family: 'King', given: 'Martin', suffix: 'Jr.', 'comma-suffix': 1 }, 'Martin King, Jr.', 'King'],
    [{ family: 'King', given: 'Martin', suffix: 'Jr.', 'comma-suffix': 'false' }, 'Martin King Jr.', 'King'],
    [{ literal: 'Harbour Office' }, 'Harbour Office', 'Harbour Office'],
    [{ family: 'Zeami' }, 'Zeami', 'Zeami'],
    [{ given: 'Zeami' }, 'Zeami', 'Zeami'],
    [{}, '', undefined],
  ])('%j: %s', (name, full, alone) => {
    expect(fullName(name)).toBe(full)
    expect(nameAlone(name)).toBe(alone)
  })
})
