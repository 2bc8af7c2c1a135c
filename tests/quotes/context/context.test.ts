import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contextOf as contextIn } from '../../../src/quotes/context/context.js'
import { Layout } from '../../../src/quotes/layout.js'
import type { Stretch } from '../../../src/quotes/quote.js'

const contextOf = (text: string, parts: readonly Stretch[], sentences: number) =>
  contextIn(new Layout(text, true), parts, sentences)

/** Passages around the words between | and |, with these marked by the same signs. */
function around(marked: string, sentences = 1): string[] {
  const pieces = marked.split('|')
  let text = ''
  const parts: { start: number; end: number }[] = []
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) parts.push({ start: text.length, end: text.length + piece.length })
    text += piece
  }
  return contextOf(text, parts, sentences).map(({ text, marks }) =>
    [...marks]
      .reverse()
      .reduce(
        (shown, { start, end }) => `${shown.slice(0, start)}|${shown.slice(start, end)}|${shown.slice(end)}`,
        text,
      ),
  )
}
const whereabouts = (text: string) => {
  const start = text.indexOf('shut')
  const [{ text: _, marks: __, ...rest } = { text: '', marks: [] }] = contextOf(text, [{ start, end: start + 4 }], 0)
  return rest
}

describe('the sentences around a quote', () => {
  test.each<[string, string, string[], number?]>([
    ['one on either side', 'One. Two. It is |shut| now. Four. Five.', ['Two. It is |shut| now. Four.']],
    ['none', 'One. It is |shut| now. Four.', ['It is |shut| now.'], 0],
    ['two', 'One. Two. Three. It is |shut|. Four. Five. Six.', ['Two. Three. It is |shut|. Four. Five.'], 2],
    ['at the ends of the text', 'It is |shut|.', ['It is |shut|.'], 3],
    ['over an empty line', 'One. Two.\n\nIt is |shut|.\n\nFour. Five.', ['Two.\n\nIt is |shut|.\n\nFour.']],
    ['not over a heading', '## One\n\nIt is |shut|.\n\n## Next\n\nFour.', ['It is |shut|.']],
    ['a quote in a heading', 'One.\n\n\n## It is |shut|\n\n\nTwo. Three.', ['One.\n\nIt is |shut|\n\nTwo.']],
    [
      'a quote over two sentences',
      'One. It is |shut. It| stays so. Four. Five.',
      ['One. It is |shut. It| stays so. Four.'],
    ],
    [
      'a quote over two paragraphs',
      'It is |shut.\n\nIt| stays so. Two. Three.',
      ['It is |shut.|\n\n|It| stays so. Two.'],
    ],
    [
      'lines that are broken to fit',
      'The city says that it\nis |shut| since last May, and\nfares rose. Two. Three.',
      ['The city says that it is |shut| since last May, and fares rose. Two.'],
    ],
    ['a word broken at a line’s end', 'It was in-\nspected and |shut|.', ['It was in-spected and |shut|.']],
    ['lines of Japanese', '昨日の東\n京は|雨|だった。今日は晴れ。明日も。', ['昨日の東京は|雨|だった。今日は晴れ。']],
    [
      'items of a list',
      'What is so:\n- fares rose\n- it is |shut|\n- boats pass',
      ['- fares rose\n\n- it is |shut|\n\n- boats pass'],
    ],
    [
      'parts near each other as one passage',
      'One. It is |shut| and |empty|. Two. Now |quiet|. Four. Five.',
      ['One. It is |shut| and |empty|. Two. Now |quiet|. Four.'],
    ],
    [
      'parts far from each other as two',
      'One. It is |shut|. Two. Three. Four. Now |quiet|. Five. Six.',
      ['One. It is |shut|. Two.', 'Four. Now |quiet|. Five.'],
    ],
    ['a page that ends in a sentence', 'It is\n\f[page 4]\n|shut| now. Two.', ['It is |shut| now. Two.']],
    [
      'not into what is outside the article',
      'It is |shut|.\n\n\n\f[outside the article: comments]\n\n\nNo.',
      ['It is |shut|.'],
    ],
  ])('%s', (_, text, expected, sentences) => expect(around(text, sentences)).toEqual(expected))

  test('of a long sentence only what is near the quote', () => {
    const long = 'and so on '.repeat(500)
    const [shown = ''] = around(`${long}it is |shut| ${long}now.`)
    expect(shown).toMatch(/^ ?… (?:on |and so on )(?:and so on )+it is \|shut\| (?:and so on )+and so …$/)
    expect(shown.length).toBeLessThan(900)
    const [beside = ''] = around(`${long}. It is |shut|. ${long}.`)
    expect(beside).toMatch(/^… .* on \. It is \|shut\|\. and so on .* …$/)
    expect(beside.length).toBeLessThan(900)
  })

  test('has each quoted word marked, whatever is around it', () => {
    const text = fc.array(fc.constantFrom('A. ', 'b ', '\n', '\n\n', '# ', '\f[page 2]\n', '”', '。', 'z'.repeat(300)))
    fc.assert(
      fc.property(text, text, fc.nat(3), (before, after, sentences) => {
        const [head, tail] = [before.join(''), after.join('')]
        const start = head.length
        const [passage] = contextOf(`${head}shut${tail}`, [{ start, end: start + 4 }], sentences)
        expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['shut'])
        expect(passage?.text).not.toMatch(/\f| {2}|^\s|\s$/)
      }),
    )
  })
})

test.each<[string, string, object]>([
  ['nothing known', 'It is shut.', {}],
  ['the last heading before it', '# One\n\n## Two\n\nA.\n\nIt is shut.\n\n## Three', { heading: 'Two' }],
  ['no heading within a line', 'See #4 and # 5.\n#hashtag\n\nIt is shut.', {}],
  ['the page', '\f[page iv]\nA.\n\f[page 12]\nIt is shut.\n\f[page 13]\nB.', { page: '12' }],
  ['the time', '\f[0:04]\nA.\n\f[12:30.5]\nIt is shut.', { time: '12:30' }],
  [
    'a part outside the article, and not the article’s last heading',
    '## One\n\nA.\n\n\n\f[outside the article: comments]\n\n\nIt is shut.',
    { part: 'comments' },
  ],
])('where a passage stands: %s', (_, text, expected) => expect(whereabouts(text)).toEqual(expected))
