import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { RICH } from '../exchange/ledgers.js'
import { factcheck, folderWith } from '../harness.js'

const cwd = folderWith({ 'claims.yaml': RICH })
const run = (program: string, ...argv: string[]) => execFileSync(program, argv, { cwd, encoding: 'utf8' })

beforeAll(async () => {
  const files = { 'csl-json': 'refs.json', bibtex: 'bibtex.bib', biblatex: 'biblatex.bib' } as const
  for (const [format, file] of Object.entries({ ...files, markdown: 'claims.md', dot: 'claims.dot' }))
    expect((await factcheck(['export', format, '-o', file], { cwd })).code).toBe(0)
}, 60_000)

describe('pandoc', () => {
  test('writes the claims with citations in a style', () => {
    const html = run('pandoc', '--citeproc', '--bibliography', 'refs.json', '--wrap=none', '-t', 'html', 'claims.md')
    expect(html).toContain('<h1')
    expect(html).toContain(
      'Ferries cost 100% more than *planned*, [the office] says | &lt;b&gt;now&lt;/b&gt; @wire #1.',
    )
    expect(html).toMatch(/\(Ministry of Boats, Quays and Piers and van Gogh 2024, 3; n.\s2; 山田 1999\)/)
    expect(html).toContain('csl-entry')
    expect(html).not.toContain('citeproc-not-found')
    expect(html).not.toContain('<b>now')
  })

  test.each([
    ['csljson', 'refs.json'],
    ['biblatex', 'biblatex.bib'],
    ['bibtex', 'bibtex.bib'],
  ])('reads %s as the sources that they are', (format, file) => {
    const items = JSON.parse(run('pandoc', '-f', format, '-t', 'csljson', file)) as Record<string, unknown>[]
    expect(items.map(({ id }) => id)).toEqual(['nato-2024', 'wire', 'cjk', 'open-span'])
    const [report, wire, book] = items
    expect(report).toMatchObject({
      type: 'report',
      title: expect.stringMatching(/NATO.* ferry: 100% of costs & a_b \{sic\} ~ \\ \^ #5 \$3/),
      URL: 'https://office.example/a_b?x=1&y=2%20z#top',
      DOI: '10.1000/a_b(1)',
    })
    expect(JSON.stringify(report?.author)).toContain('Ministry of Boats, Quays and Piers')
    expect(wire).toMatchObject({ type: 'article-newspaper', 'container-title': 'Hafen-Anzeiger', volume: '12' })
    expect(book).toMatchObject({ type: 'book', author: [{ family: '山田', given: '太郎' }], publisher: '出版社' })
  })
})

test('dot draws the graph', () => {
  const svg = run('dot', '-Tsvg', 'claims.dot')
  expect(svg.match(/class="node"/g)).toHaveLength(3)
  expect(svg.match(/class="edge"/g)).toHaveLength(2)
  expect(svg).toContain('Ferries cost 100% more than *planned*')
})
