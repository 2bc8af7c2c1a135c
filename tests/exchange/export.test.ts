import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXPORT_NAMES, type ExportName } from '../../src/exchange/formats.js'
import { BRIDGE, factcheck, folderWith } from '../harness.js'
import { RICH } from './ledgers.js'

const cwd = folderWith({ 'claims.yaml': RICH })
const exported = async (format: ExportName, ...options: string[]) => factcheck(['export', format, ...options], { cwd })
const json = async (format: ExportName, ...options: string[]) => JSON.parse((await exported(format, ...options)).stdout)

describe('export bibliographies', () => {
  test('csl-json keeps every field of CSL, and those of the ledger in `custom`', async () => {
    const [report, wire, book, page] = await json('csl-json')
    expect(report).toMatchObject({
      id: 'nato-2024',
      type: 'report',
      author: [{ literal: 'Ministry of Boats, Quays and Piers' }, { family: 'Gogh', 'non-dropping-particle': 'van' }],
      issued: { 'date-parts': [[2024, 3, 5]], circa: true },
      status: 'retracted',
      custom: { factcheck: { 'derived-from': ['wire'], 'status-note': 'withdrawn by the office' } },
    })
    expect(report).not.toHaveProperty('snapshot')
    expect(wire.issued).toEqual({
      'date-parts': [
        [2024, 3, 1],
        [2024, 3, 4],
      ],
    })
    expect(book).toMatchObject({ issued: { 'date-parts': [[1999]] }, custom: { factcheck: { issued: '1999?' } } })
    expect(page).toMatchObject({ issued: { 'date-parts': [[2020]] }, custom: { factcheck: { issued: '2020/..' } } })
  })

  test('bibtex escapes what TeX reads, keeps the letters of names, and has months as macros', async () => {
    const { stdout } = await exported('bibtex')
    expect(stdout).toContain(
      'title = {The {NATO} ferry: 100\\% of costs \\& a\\_b \\{sic\\} \\textasciitilde{} \\textbackslash{} \\textasciicircum{} \\#5 \\$3}',
    )
    expect(stdout).toContain('author = {{Ministry of Boats, Quays and Piers} and van Gogh, Vincent}')
    expect(stdout).toContain('author = {von Humboldt, Alexander and King, Jr., Martin}')
    expect(stdout).toContain('url = {https://office.example/a_b?x=1&y=2%20z#top}')
    expect(stdout).toContain('month = mar,')
    expect(stdout).toContain('@techreport{nato-2024,')
    expect(stdout).toContain('entrysubtype = {newspaper}')
    expect(stdout).toContain('pages = {10--12}')
  })

  test('biblatex keeps days, spans and marks of dates', async () => {
    const { stdout } = await exported('biblatex')
    for (const date of ['2024-03-05~', '2024-03-01/2024-03-04', '1999?', '2020/'])
      expect(stdout).toContain(`date = {${date}}`)
    expect(stdout).toContain('@online{open-span,')
    expect(stdout).toContain('pubstate = {retracted}')
  })

  test('ris has a tag for each person, number and date', async () => {
    const { stdout } = await exported('ris')
    const [first = '', second = ''] = stdout.split('\n\n')
    expect(first.split('\n')).toEqual([
      'TY  - RPRT',
      'ID  - nato-2024',
      'AU  - Ministry of Boats, Quays and Piers',
      'AU  - van Gogh, Vincent',
      'TI  - The NATO ferry: 100% of costs & a_b {sic} ~ \\ ^ #5 $3',
      'PB  - Harbour Office',
      'CY  - Leiden',
      'DO  - 10.1000/a_b(1)',
      'M1  - 17',
      'SN  - 978-3-16-148410-0',
      'SN  - 0-8044-2957-X',
      'UR  - https://office.example/a_b?x=1&y=2%20z#top',
      'L4  - https://web.archive.org/web/2024/https://office.example/a_b',
      'PY  - 2024',
      'DA  - 2024/03/05/',
      'Y2  - 2025/01/02/',
      'ER  - ',
    ])
    expect(second).toContain('AU  - von Humboldt, Alexander\nAU  - King, Martin, Jr.\n')
    expect(second).toContain('SP  - 10\nEP  - 12\n')
  })

  test.each([
    ['csl-json', ['csl-json holds sources only: 3 claims left out', '1 date (issued) loses ?: cjk']],
    [
      'bibtex',
      ['1 date (issued) loses ~: nato-2024', '2 dates (issued) lose the end of their span: wire and open-span'],
    ],
    ['biblatex', ['author of 1 source: how a name divides: wire', 'no place in biblatex for archived (1 source)']],
    [
      'ris',
      [
        'author of 2 sources: how a name divides: nato-2024 and wire',
        'no place in ris for derived-from (1 source), status (1)',
      ],
    ],
    ['csv', ['no place in csv for quote: prefix (1 claim)', 'citations: via (1)']],
    [
      'schema-org',
      ['no place in schema-org for confidence (3 claims)', 'a denial is no appearance: ferries-cost-more'],
    ],
    ['web-annotation', ['a quote with an ellipsis is several targets: ferries-cost-more']],
    ['dot', ['no place in dot for citations (2 claims)']],
  ] as const)('%s says what is lost', async (format, losses) => {
    const { stderr, code } = await exported(format)
    expect(code).toBe(0)
    for (const loss of losses) expect(stderr).toContain(loss)
    expect((await exported(format, '--quiet')).stderr).toBe('')
  })
})

describe('export claims', () => {
  test('csv has a row for each claim, and no cell that a spreadsheet computes', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', ' =1', '|cmd', '%0', "'=1"]
    const claims = hostile.map((text, at) => `  - {id: c${at}, text: ${JSON.stringify(text)}, confidence: sourced}\n`)
    const folder = folderWith({ 'claims.yaml': `claims:\n${claims.join('')}` })
    const { stdout } = await factcheck(['export', 'csv'], { cwd: folder })
    const rows = stdout.trimEnd().split('\n').slice(1)
    expect(rows.map((row) => row.split(',')[1])).toEqual(hostile.map((text) => `'${text}`))
  })

  test('markdown cites as pandoc does, and nothing of a text has a meaning', async () => {
    const { stdout } = await exported('markdown')
    expect(stdout).toContain('# Ferries \\& "bridges" \\{100%\\}')
    expect(stdout).toContain(
      '\\*planned\\*, \\[the office\\] says \\| \\<b\\>now\\</b\\> \\@wire \\#1. {#ferries-cost-more}',
    )
    expect(stdout).toContain('**sourced** [@nato-2024, p. 3\\; n. 2; @cjk]')
    expect(stdout).toContain('Denied by [@wire]')
    expect(stdout).toContain('Premises: [ferries-cost-more](#ferries-cost-more)')
  })

  test('schema-org has claims with their appearances, and no rating', async () => {
    const { '@graph': graph } = await json('schema-org')
    expect(graph.map((node: { '@type': string }) => node['@type'])).toEqual(['Claim', 'Claim', 'Claim'])
    expect(graph[0].appearance).toMatchObject([
      {
        '@type': 'Report',
        datePublished: '2024-03-05',
        hasPart: { '@type': 'Quotation', text: 'costs rose … by half' },
      },
      { '@type': 'Book', name: '港の船', datePublished: '1999' },
    ])
    expect(graph[1].isBasedOn).toEqual([{ '@id': '#ferries-cost-more' }])
    expect(JSON.stringify(graph)).not.toMatch(/rating/i)
  })

  test('web-annotation has a target for each part of a quote', async () => {
    const { items } = await json('web-annotation')
    expect(items).toHaveLength(1)
    expect(items[0].target.map(({ selector }: { selector: object }) => selector)).toEqual([
      { type: 'TextQuoteSelector', exact: 'costs rose', prefix: 'The ' },
      { type: 'TextQuoteSelector', exact: 'by half', suffix: '.' },
    ])
    expect(items[0].target[0].source).toBe('https://office.example/a_b?x=1&y=2%20z#top')
    expect((await json('web-annotation')).items[0].id).toBe(items[0].id)
  })

  test('graphs draw premises and disputes', async () => {
    const dot = (await exported('dot')).stdout
    expect(dot).toContain('digraph "Ferries &amp; \\"bridges\\" {100%}"')
    expect(dot).toContain('"ferries-cost-more" -> "office-knew"')
    expect(dot).toMatch(/"office-knew" -> "office-did-not-know" \[style=dashed/)
    const mermaid = (await exported('mermaid')).stdout
    expect(mermaid).toContain('c1 --> c2')
    expect(mermaid).toContain('c2 x-. disputes .-x c3')
    expect(mermaid).toContain('more than #42;planned#42;, #91;the office#93; says #124; #60;b#62;now')
    const argdown = (await exported('argdown')).stdout
    expect(argdown).toContain('<office-knew>: It had said so.\n\n(1) [ferries-cost-more]\n----\n(2) [office-knew]\n')
    expect(argdown).toContain('[office-knew]: The office knew. #(inferred)\n  >< [office-did-not-know]\n')
  })

  test('json loses nothing', async () => {
    const { claims, sources } = await json('json')
    expect(claims[0].citations[0].quote).toEqual({ exact: 'costs rose … by half', prefix: 'The ', suffix: '.' })
    expect(sources['nato-2024'].snapshot).toBe('snapshots/nato.txt')
    expect((await exported('json')).stderr).toBe('')
  })
})

describe('export', () => {
  test('with a filter takes the claims that fit and the sources that they cite', async () => {
    expect((await json('csl-json', '-c', 'speculative')).map(({ id }: { id: string }) => id)).toEqual(['open-span'])
    expect((await exported('dot', '--confidence', 'inferred')).stdout).not.toContain('ferries-cost-more')
  })

  test('takes what a draft cites: the claims that it names, their sources, and its own', async () => {
    const draft = 'Fares rose. <!-- claim: fares-rose -->\n\nIt was closed [@gazette, p. 3].\n'
    const folder = folderWith({ 'claims.yaml': BRIDGE, 'article.md': draft, 'other.md': 'Nothing.\n' })
    const cited = await factcheck(['export', 'csl-json', '--cited-by', 'article.md'], { cwd: folder })
    expect(JSON.parse(cited.stdout).map(({ id }: { id: string }) => id)).toEqual(['gazette', 'council'])
    const claims = await factcheck(['export', 'json', '--cited-by', 'article.md'], { cwd: folder })
    expect(JSON.parse(claims.stdout).claims.map(({ id }: { id: string }) => id)).toEqual(['fares-rose'])
    expect((await factcheck(['export', 'json', '--cited-by', 'other.md'], { cwd: folder })).code).toBe(1)
    expect((await factcheck(['export', 'json', '--cited-by', 'none.md'], { cwd: folder })).code).toBe(2)
  })

  test('exits with 1 where no claim fits, and 2 for a format that is none', async () => {
    expect(await exported('csv', '--tag', 'zzz')).toMatchObject({ code: 1, stdout: '' })
    expect((await factcheck(['export', 'word'], { cwd })).code).toBe(2)
    expect((await factcheck(['export'], { cwd })).stderr).toContain('help: name one: csl-json, bibtex')
  })

  test('writes to a file, with the mark by which Excel knows UTF-8, and never over the ledger', async () => {
    const folder = folderWith({ 'claims.yaml': BRIDGE })
    const written = await factcheck(['export', 'csv', '-o', 'out/claims.csv'], { cwd: folder })
    expect(written).toMatchObject({ code: 0, stdout: '' })
    expect(written.stderr).toContain('Wrote 6 claims to out/claims.csv.')
    expect(readFileSync(join(folder, 'out/claims.csv'), 'utf8')).toMatch(/^\ufeffid,text,/)
    const printed = await factcheck(['export', 'csv', '-o', '-'], { cwd: folder })
    expect(printed.stdout).toMatch(/^id,text,/)
    expect(readdirSync(folder).sort()).toEqual(['claims.yaml', 'out'])
    const refused = await factcheck(['export', 'csv', '-o', 'claims.yaml'], { cwd: folder })
    expect(refused.code).toBe(2)
    expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toBe(BRIDGE)
  })

  test('help and completion name every format', async () => {
    const { stdout } = await factcheck(['export', '--help'])
    const completed = await factcheck(['__complete', '--', 'export', ''])
    for (const name of EXPORT_NAMES) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
      expect(completed.stdout).toContain(`${name}\t`)
    }
  })
})
