import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Draft, draftOf } from '../../src/draft/draft.js'
import { DRAFT_ENDINGS, draftFormatOf } from '../../src/draft/formats/index.js'
import { TextFile } from '../../src/ledger/model/text-file.js'

async function draftIn(ending: string, text: string): Promise<Draft> {
  const format = draftFormatOf(`a.${ending}`)
  if (!format) throw new Error(`no format ${ending}`)
  return draftOf(new TextFile(`a.${ending}`, text), await format())
}

/** Each sentence with its marks. */
async function sentencesIn(ending: string, text: string): Promise<string[]> {
  const { sentences } = await draftIn(ending, text)
  return sentences.map(({ text, claims }) => [text, ...claims.map(({ id }) => `<${id}>`)].join(' '))
}

describe('Markdown', () => {
  test.each([
    ['One. <!-- claim: a --> Two. <!-- claim: b, c -->', ['One. <a>', 'Two. <b> <c>']],
    ['One.\n<!-- claim: a -->\nTwo.', ['One. <a>', 'Two.']],
    ['One.\n\n<!-- claim: a -->\n\nTwo.', ['One. <a>', 'Two.']],
    ['One of *many* `things` and [links](x.html).', ['One of many things and links.']],
    ['Dr. Doe came\nat 3 p.m. to the U.S. He left.', ['Dr. Doe came at 3 p.m. to the U.S. He left.']],
    ['A & B &amp; C &#x41; \\*D\\*.', ['A & B & C A *D*.']],
    ['> One. Two.\n>\n> Three.\n\n<!-- claim: a -->', ['One. Two. Three. <a>']],
    ['> One.\n>\n> — Jane Doe', ['One.', '— Jane Doe']],
    ['> [!NOTE]\n> One. Two.', ['One.', 'Two.']],
    ['- One. Two.\n- Three.', ['One.', 'Two.', 'Three.']],
    ['| a | b |\n|---|---|\n| c | d | <!-- claim: x -->', ['a b', 'c d <x>']],
    ['---\ntitle: 12\n---\n\nOne.', ['One.']],
    ['“One. Two,” he said. Three.', ['“One. Two,” he said.', 'Three.']],
    ['<p>One.</p>\n<p>Two.</p>', ['One.', 'Two.']],
    ['One [claim: a]. Two.', ['One. <a>', 'Two.']],
    ['![12](a.png) One.', ['One.']],
  ])('%j', async (text, sentences) => expect(await sentencesIn('md', text)).toEqual(sentences))
})

describe('HTML', () => {
  test.each([
    ['<p>One. <!-- claim: a --> Two.</p><!-- claim: b -->', ['One. <a>', 'Two. <b>']],
    ['<h1>One</h1><ul><li>Two.<li>Three.</ul>', ['One', 'Two.', 'Three.']],
    ['<p>A &amp; B<br>C <code>12</code> <del>D</del></p>', ['A & B C 12']],
    ['<blockquote><p>One. Two.<p>Three.</blockquote><!-- claim: a -->', ['One. Two. Three. <a>']],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', ['a b', 'c d']],
    ['<script>12</script><style>12</style><title>12</title>One.', ['One.']],
    ['<p hidden>12</p><p aria-hidden="true">12</p>One.', ['One.']],
  ])('%j', async (text, sentences) => expect(await sentencesIn('html', text)).toEqual(sentences))
})

describe('MDX', () => {
  test.each([
    ["import X from './x'\n\n<X n={12} />\n\nOne. {/* claim: a */} Two {1 + 2}.", ['One. <a>', 'Two .']],
    ['<Note>One. {/*claim:a*/}</Note>\n\nexport const x = 12\n\nTwo.', ['One. <a>', 'Two.']],
  ])('%j', async (text, sentences) => expect(await sentencesIn('mdx', text)).toEqual(sentences))
})

describe('LaTeX', () => {
  test.each([
    ['One. % claim: a\nTwo.\n% claim: b, c\nThree.', ['One. <a>', 'Two. <b> <c>', 'Three.']],
    ['\\title{No}\\begin{document}\\section*{One}\nTwo.\n\nThree.\\end{document} Four.', ['One', 'Two.', 'Three.']],
    ['\\emph{One} costs \\$5~million or 12\\,\\% \\cite[see][p.~3]{key}.', ['One costs $5 million or 12 % .']],
    ["``One. Two,'' he said. Three.", ['“One. Two,” he said.', 'Three.']],
    ['\\enquote{One. Two,} he said.', ['“One. Two,” he said.']],
    ['\\begin{quote}One. Two.\n\n\\end{quote}\n% claim: a\nThree.', ['One. Two. <a>', 'Three.']],
    ['\\begin{itemize}\\item One\\item[x] Two\\end{itemize}', ['One', 'Two']],
    ['One\\footnote{Of 12.} two. Three.', ['One two.', 'Three.', 'Of 12.']],
    ['\\begin{tabular}{ll}a & b \\\\ c & d\\end{tabular}', ['a b', 'c d']],
    ['\\begin{equation}12\\end{equation}One \\href{http://x/12}{two}.', ['One two.']],
    ['Caf\\\'e, na\\"{\\i}ve, stra\\ss{}e.', ['Café, naïve, straße.']],
    ['About $12\\%$ of it.', ['About 12% of it.']],
    ['One--two --- three\\ldots{} % a comment\nfour.', ['One–two — three… four.']],
  ])('%j', async (text, sentences) => expect(await sentencesIn('tex', text)).toEqual(sentences))
})

describe('AsciiDoc', () => {
  test.each([
    ['= One\n:x: 12\n\nTwo.\n// claim: a\nThree.\n// 12', ['One', 'Two. <a>', 'Three.']],
    ['* One. Two.\n* *Three* and `12`.', ['One.', 'Two.', 'Three and 12.']],
    ['____\nOne. Two.\n\nThree.\n____\n// claim: a', ['One. Two. Three. <a>']],
    ['[quote, Doe]\nOne. Two.\n// claim: a\n\nThree.', ['One. Two. <a>', 'Three.']],
    ['----\n12\n----\nOne https://x.y/12[two] and link:x.html[three].', ['One two and three.']],
    ['|===\n|a |b\n\n|c |d\n// claim: a\n|===', ['a b', 'c d <a>']],
    ['"`One. Two,`" he said.', ['“One. Two,” he said.']],
    ['////\n12\n////\nimage::12.png[12]\n\nOne.footnote:[12]', ['One.']],
  ])('%j', async (text, sentences) => expect(await sentencesIn('adoc', text)).toEqual(sentences))
})

describe('reStructuredText', () => {
  test.each([
    ['One\n===\n\nTwo.\n.. claim: a\n\nThree.\n\n.. a comment of 12\n', ['One', 'Two. <a>', 'Three.']],
    ['- One. Two.\n- *Three* and ``12``.', ['One.', 'Two.', 'Three and 12.']],
    ['He said:\n\n  One. Two.\n\n  Three.\n\n.. claim: a\n\nFour.', ['He said:', 'One. Two. Three. <a>', 'Four.']],
    ['.. code-block:: python\n\n   x = 12\n\nOne `two <http://x.y/12>`_ [1]_.', ['One two.']],
    ['For example::\n\n  x = 12\n\nOne.', ['For example::', 'One.']],
    ['.. note::\n\n   One. Two.\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['.. epigraph::\n\n   One. Two.\n\nThree.', ['One. Two.', 'Three.']],
    ['+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+', ['a b', 'c d']],
    ['.. [1] Of 12.\n\n.. _x: http://x.y/12', ['Of 12.']],
  ])('%j', async (text, sentences) => expect(await sentencesIn('rst', text)).toEqual(sentences))
})

describe('plain text', () => {
  test.each([
    ['One. [claim: a] Two.\n\nThree. [claims: b, c]', ['One. <a>', 'Two.', 'Three. <b> <c>']],
    ['One\ntwo. Three.', ['One two.', 'Three.']],
    ['Not <!-- claim: a --> here.', ['Not <!-- claim: a --> here.']],
  ])('%j', async (text, sentences) => expect(await sentencesIn('txt', text)).toEqual(sentences))
})

test.each([
  ['md', 'One [@gazette, p. 3; see -@council].', 'One.', ['gazette', 'council']],
  ['tex', 'One \\citep[p.~3]{gazette, council}.', 'One .', ['gazette', 'council']],
  ['md', 'Write to a@b.example or [a@b.example](x).', 'Write to a@b.example or a@b.example.', []],
])('the sources that a text cites, in .%s: %s', async (ending, text, seen, sources) => {
  const { sentences } = await draftIn(ending, text)
  expect(sentences.map(({ text, sources }) => [text, sources])).toEqual([[seen, sources]])
})

const WORDS = fc.constantFrom(
  ...[
    'One',
    'two.',
    '“',
    '”',
    '"',
    '<!-- claim: a -->',
    '[claim: a]',
    '&amp;',
    '\\*',
    '*',
    '`',
    '> ',
    '- ',
    '\n',
    '\n\n',
    '# ',
    '|',
  ],
  ...[
    '<p>',
    '</p>',
    '<b>',
    '[x](y)',
    '12',
    '3 May',
    '$a_b$',
    'http://a.b/c',
    '<!-- factcheck off: x -->',
    '\u{1f600}',
    'Ä',
    '~~',
  ],
)

test.each(DRAFT_ENDINGS)('the letters of a sentence stand where it says, in .%s', async (ending) => {
  await fc.assert(
    fc.asyncProperty(fc.array(WORDS, { maxLength: 30 }), async (words) => {
      const text = words.join(' ')
      const { sentences } = await draftIn(ending, text)
      for (const { text: said, places } of sentences) {
        expect(places).toHaveLength(said.length)
        for (const [at, unit] of [...said].map((unit, at) => [at, unit] as const))
          if (/^[A-Za-z0-9]$/.test(unit) && said.length === [...said].length && !text.includes('&'))
            expect(text[places[at] ?? 0]).toBe(unit)
      }
    }),
    { numRuns: 200 },
  )
})
