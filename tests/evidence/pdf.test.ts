import { describe, expect, test } from 'vitest'
import { hold, snapshotOf } from './held.js'
import { column, type Placed, placedPdf, wrapped } from './pdfs.js'

const PDF = 'application/pdf'
const isFound = async (pdf: Uint8Array, quote: string) => (await hold(pdf, PDF))(quote).state !== 'not-found'

const SENTENCES = [
  'The engineers looked at all nine piers of the bridge in the spring, and they found rust in four of them.',
  'Nobody in the council was told of it until the summer, when a diver wrote a letter to the mayor about it.',
  'The mayor read the letter aloud in the council, and asked for a report on what it would cost to mend the piers.',
  'It would cost two million, the report said, and the council voted for it with nine votes against three of them.',
]
const BODY = SENTENCES.join(' ')

/** A page with a running head, a page number and lines of text. */
const page = (number: number, lines: readonly string[], head = 'Harbour Authority Annual Report'): Placed[] => [
  { x: 72, y: 760, text: head, size: 8 },
  ...column(72, 720, lines),
  { x: 300, y: 30, text: String(number), size: 8 },
]

describe('a sentence that goes on over the page', () => {
  const first = wrapped(BODY, 70)
  const cut = [
    page(41, [...first, 'It was agreed that the bridge is to be closed to']),
    page(42, ['heavy lorries from June on, and to all traffic in July.', ...first]),
    page(43, first),
  ]

  test('is found without the head and the number between', async () => {
    const text = await snapshotOf(placedPdf(...cut), PDF)
    expect(await isFound(placedPdf(...cut), 'the bridge is to be closed to heavy lorries from June on')).toBe(true)
    expect(text).toMatch(/^\f\[page 41, 1 in the file\]\nThe engineers/)
    expect(text).toContain('closed to\n\f[page 42, 2 in the file]\nheavy lorries')
  })

  test('and the head is kept once, as what it is', async () => {
    const found = await hold(placedPdf(...cut), PDF)
    expect(found('Harbour Authority Annual Report')).toEqual({ state: 'exact', part: 'heads and page numbers' })
  })

  test.each([
    ['Page 41 of 90', 'Page 42 of 90', 'Page 43 of 90'],
    ['- 41 -', '- 42 -', '- 43 -'],
    ['xli', 'xlii', 'xliii'],
    ['Chapter 3   41', 'Chapter 3   42', 'Chapter 3   43'],
    ['Seite 41', 'Seite 42', 'Seite 43'],
  ])('whatever the number looks like: %s', async (...numbers) => {
    const pages = cut.map((lines, at) =>
      lines.map((line) => (line.y === 30 ? { ...line, text: numbers[at] ?? '' } : line)),
    )
    expect(await isFound(placedPdf(...pages), 'is to be closed to heavy lorries')).toBe(true)
    expect(await snapshotOf(placedPdf(...pages), PDF)).toMatch(/^\f\[page (?:41|xli), 1 in the file\]\n/)
  })

  test('with heads of left and right pages, and of chapters', async () => {
    const pages = ['A Bridge', 'Chapter One', 'A Bridge', 'Chapter One'].map((head, at) =>
      page(at + 10, at === 1 ? ['is to be sold, they said.', ...first] : [...first, 'The bridge'], head),
    )
    expect(await isFound(placedPdf(...pages), 'The bridge is to be sold')).toBe(true)
  })

  test('in a word that is broken at the page’s end', async () => {
    const pages = [page(1, [...first, 'The council nego-']), page(2, ['tiated for weeks.', ...first])]
    expect(await isFound(placedPdf(...pages), 'The council negotiated for weeks')).toBe(true)
  })

  test('with notes at the foot between', async () => {
    const pages = [
      [
        ...page(1, [...first, 'The council']),
        ...column(72, 100, ['1 See the report of the divers.', 'It is long.'], 7),
      ],
      page(2, ['voted for it.', ...first]),
    ]
    expect(await isFound(placedPdf(...pages), 'The council voted for it')).toBe(true)
    expect(await isFound(placedPdf(...pages), 'See the report of the divers. It is long')).toBe(true)
  })

  describe('between which a head or a number stands once', () => {
    const lines = (...pages: string[][]) => placedPdf(...pages.map((page) => column(72, 720, page)))
    const full = wrapped(BODY, 60)

    test.each([
      ['a number', [[...full, 'The bridge is to be'], []], ['12'], []],
      [
        'a head in capitals',
        [[...full, 'The bridge is to be'], []],
        [],
        ['ANNUAL REPORT OF THE HARBOUR AUTHORITY AND COUNCIL'],
      ],
      ['both', [[...full, 'The bridge is to be'], []], ['12'], ['Annual report']],
    ])('%s', async (_, [first = []], foot, head) => {
      const pdf = lines(
        [...first, ...foot],
        [...head, 'closed to heavy lorries from June on, and to all others', 'in July.'],
      )
      expect(await isFound(pdf, 'The bridge is to be closed to heavy lorries')).toBe(true)
    })

    test('but a line of the sentence stays in it', async () => {
      const pdf = lines(
        [...full, 'The council of the city, the harbour authority and'],
        ['Calloway, who runs the ferries from the old port to the', 'new one, did not agree.'],
      )
      expect(await isFound(pdf, 'and Calloway, who runs the ferries from the old port to the new one')).toBe(true)
    })

    test('numbers right below a text that does not fill its page', async () => {
      const pdf = lines(
        ['It was agreed that', 'the bridge is to be', '7'],
        ['closed in June.', 'Nobody', 'voted against it.', '8'],
      )
      expect(await isFound(pdf, 'the bridge is to be closed in June. Nobody voted against it.')).toBe(true)
      expect(await snapshotOf(pdf, PDF)).toMatch(/^\f\[page 7, 1 in the file\]/)
    })
  })

  test('a line that comes once is text, wherever it stands', async () => {
    const pages = [page(1, first, 'An answer to the mayor'), page(2, first, 'Of the engineers')]
    expect(await snapshotOf(placedPdf(...pages), PDF)).toMatch(/^\f\[page 1\]\nAn answer to the mayor\n/)
  })
})

describe('two columns', () => {
  const left = wrapped(`${BODY} On the left it ends with`, 38)
  const right = wrapped(`words that go on at the right. ${SENTENCES.toReversed().join(' ')}`, 38)
  const columns = (top: number) => [column(60, top, left), column(320, top, right)] as const
  const goesOn = 'On the left it ends with words that go on at the right'

  test('are read one after the other, in whatever order the file has them', async () => {
    const [a, b] = columns(700)
    const byRow = a.flatMap((line, at) => [line, ...(b[at] ? [b[at]] : [])])
    for (const lines of [[...a, ...b], byRow, [...b, ...a]]) {
      const pdf = placedPdf([
        { x: 60, y: 740, text: 'A heading that runs over both of the columns of the page', size: 14 },
        ...lines,
      ])
      expect(await isFound(pdf, goesOn)).toBe(true)
      expect(await isFound(pdf, SENTENCES[1] ?? '')).toBe(true)
      expect(await isFound(pdf, `${a[0]?.text} ${b[0]?.text}`)).toBe(false)
    }
  })

  test('in two bands, with a line over both between them', async () => {
    const pdf = placedPdf([
      ...columns(700).flat(),
      {
        x: 60,
        y: 480,
        text: 'A line in the middle of the page that runs from the left side to the right side',
        size: 12,
      },
      ...columns(440).flat(),
    ])
    expect(await isFound(pdf, goesOn)).toBe(true)
  })

  test('but the cells of a table are read row by row', async () => {
    const rows = ['North', 'South', 'East', 'West', 'Middle', 'Harbour'].flatMap((name, at) => [
      { x: 72, y: 700 - at * 14, text: name },
      { x: 300, y: 700 - at * 14, text: `${at + 3} piers` },
    ])
    expect(await isFound(placedPdf(rows), 'South 4 piers')).toBe(true)
    expect(await isFound(placedPdf(rows), 'North South East')).toBe(false)
    expect(await isFound(placedPdf(rows), '3 piers South')).toBe(false)
  })
})

describe('what is set otherwise', () => {
  test('the mark of a note is no word, a power is one', async () => {
    const pdf = placedPdf([
      { x: 72, y: 700, text: 'It was built of steel' },
      { x: 198, y: 704, text: '12', size: 6 },
      { x: 212, y: 700, text: 'and stood on 5 m' },
      { x: 308, y: 704, text: '2', size: 6 },
      { x: 318, y: 700, text: 'of rock.' },
    ])
    expect(await isFound(pdf, 'built of steel and stood on 5 m² of rock')).toBe(true)
  })

  test('a heading is no part of a sentence', async () => {
    const pdf = placedPdf([
      { x: 72, y: 700, text: 'Will they sell the bridge', size: 16 },
      ...column(72, 670, wrapped(BODY, 70)),
      ...column(72, 500, ['Is it safe']),
      ...column(72, 474, wrapped(BODY, 70)),
    ])
    expect(await isFound(pdf, 'Will they sell the bridge')).toBe(true)
    expect(await isFound(pdf, 'sell the bridge The engineers')).toBe(false)
    expect(await isFound(pdf, 'Is it safe The engineers')).toBe(false)
  })

  test('a large first letter begins its word', async () => {
    const pdf = placedPdf([
      { x: 72, y: 690, text: 'T', size: 30 },
      ...column(95, 700, ['he engineers looked at it', 'in the spring.']),
    ])
    expect(await isFound(pdf, 'The engineers looked at it in the spring')).toBe(true)
  })
})
