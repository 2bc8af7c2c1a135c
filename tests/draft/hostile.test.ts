import { describe, expect, test } from 'vitest'
import { BRIDGE_LEDGER } from '../../src/check/rule/example.js'
import { draftOf } from '../../src/draft/draft.js'
import { draftFormatOf } from '../../src/draft/formats/index.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import { factcheck, folderWith } from '../harness.js'
import { toItsEnd } from '../to-its-end.js'

const MANY = 20_000

/** What would take for ever, or fill the stack, if it were read with the square of its length or by recursion. */
describe.each([
  [
    'md',
    ['> ', '>', '- ', '1. ', '*', '*a ', '{/*', '[', '[a](', '“', '"a ', '[claim: ', '<!--', '<a ', '|a', '&amp;'],
  ],
  ['mdx', ['{', '{/*', '<A ', 'import a\n']],
  ['html', ['<blockquote>', '<b>', '<!--', '<table><tr><td>', '&amp;']],
  ['tex', ['\\begin{quote}', '{', '\\footnote{', '\\cite{', '$', '\\(', '\\verb|', '\\a[', '\\begin{a}\\end{b}', '``']],
  ['adoc', ['____\n', '*a _b `c ', '<<a', 'link:a[', '|===\n|a\n']],
  ['rst', ['*a **b `c ``d ', ':a:`', '.. a\n', '  a\n\n']],
  ['txt', ['“', "'a ", '1 ', '1,', '1 May ', '(', 'a@', 'http://', 'a. ', '$a ', 'Aa ', 'two-', 'und']],
] as const)('in .%s', (ending, parts) => {
  test.each(parts)('%j, again and again, ends', async (part) => {
    const format = await draftFormatOf(`a.${ending}`)?.()
    if (!format) throw new Error(`no format ${ending}`)
    const { sentences } = draftOf(new TextFile(`a.${ending}`, `${part.repeat(MANY / 4)}x`), format)
    for (const { text, places } of sentences) expect(places).toHaveLength(text.length)
  })
})

test.each([
  ['underlines of headings', 'a\n=\n', 20_000],
  ['strokes that nothing closes', '~~a', 60_000],
])('%s in Markdown are read in the time that they are long', async (_, part, times) => {
  const format = await draftFormatOf('a.md')?.()
  expect(toItsEnd(() => format?.read(`|-${part.repeat(times)}`).blocks.length)).toBeGreaterThan(0)
})

test('a row of more than 1,000 cells is no row', async () => {
  const format = await draftFormatOf('a.md')?.()
  const kinds = (cells: number) =>
    format
      ?.read(['a', '-', 'b'].map((cell) => `|${`${cell}|`.repeat(cells)}`).join('\n'))
      .blocks.map(({ kind }) => kind)
  expect(kinds(500)).toEqual(['row', 'row'])
  expect(kinds(1001)).not.toContain('row')
})

test('an item of a list that stands more than 120 columns deep is a part of the one before it', async () => {
  const format = await draftFormatOf('a.md')?.()
  const text = (levels: number) =>
    Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}- Item ${at}.`).join('\n')
  expect(format?.read(text(60)).blocks).toHaveLength(60)
  const blocks = format?.read(text(100)).blocks ?? []
  expect(blocks.length).toBeLessThanOrEqual(62)
  const last = blocks.at(-1)
  const at = last?.text.indexOf('Item 99.') ?? -1
  expect(last?.places[at]).toBe(text(100).indexOf('Item 99.'))
})

test('4,000 definitions of links are read as such, and more are text', async () => {
  const format = await draftFormatOf('a.md')?.()
  const shown = (count: number) =>
    format?.read(Array.from({ length: count }, (_, at) => `[a${at}]: http://a.example`).join('\n\n')).blocks.length
  expect([shown(4000), shown(4002)]).toEqual([0, 2])
})

test.each([
  ['a.md', `He left. <!-- claim: ${'a, '.repeat(499)}a -->\n\n`, 101, 'more than 50,000 ids in marks'],
  ['a.md', 'a\n\n', 40_000, 'more than 600,000 signs of markup'],
  ['a.mdx', '<a>\n', 90_000, 'more than 600,000 signs of markup'],
  ['a.txt', 'He left. ', 100_001, 'more than 100,000 sentences'],
  ['a.adoc', '.a\n', 100_001, 'more than 100,000 sentences'],
])('%s with too much of %j is refused with what to do', async (name, part, times, message) => {
  const cwd = folderWith({ 'claims.yaml': BRIDGE_LEDGER, [name]: part.repeat(times) })
  const { code, stderr } = await factcheck(['draft', name], { cwd })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining(`${name}: error: the text has ${message}`),
  })
  expect(stderr).toContain('split it')
})

test('a draft that is too long is refused with what to do', async () => {
  const cwd = folderWith({ 'claims.yaml': BRIDGE_LEDGER, 'a.txt': 'x'.repeat(5_000_001) })
  const { code, stderr } = await factcheck(['draft', 'a.txt'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('a.txt')
})
