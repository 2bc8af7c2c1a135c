import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BRIDGE, factcheck, folderWith } from '../harness.js'

const HELD = `# The ledger of the bridge.
title: The bridge
sources:
  gazette: # kept as it is
    title: Harbour Bridge closed
    URL: https://www.gazette.example/bridge?utm_source=x
  ships: {title: Ships, ISBN: 3-16-148410-X, type: book}
  paper: {title: On bridges, DOI: 10.1000/182}

# All that is claimed.
claims:
  - {id: bridge-closed, text: The bridge was closed., confidence: sourced, citations: [gazette]}
`
const BIB = `@article{closed,
  title = {Closed},
  url = {https://gazette.example/bridge}
}
@book{book, title = {Ships}, isbn = {978-3-16-148410-0}}
@incollection{part, title = {A part}, isbn = {978-3-16-148410-0}, file = {a.pdf}}
@article{other, title = {On bridges}, doi = {https://doi.org/10.1000/182}}
@book{gazette, title = {Another}, author = {Doe, Jane}, file = {b.pdf}}
`
const take = async (files: Record<string, string | Uint8Array>, argv: string[], ledger = HELD) => {
  const cwd = folderWith({ 'claims.yaml': ledger, ...files })
  const outcome = await factcheck(['import', ...argv], { cwd })
  return { ...outcome, ledger: readFileSync(join(cwd, 'claims.yaml'), 'utf8'), cwd }
}

describe('import', () => {
  test('knows sources by DOI, ISBN and URL, and changes none', async () => {
    const { stderr, ledger, code } = await take({ 'refs.bib': BIB }, ['refs.bib'])
    expect(code).toBe(0)
    expect(stderr.split('\n')).toEqual([
      'refs.bib:1:1: this source is there already, by its URL: `gazette`, which was not changed',
      'refs.bib:5:1: this source is there already, by its ISBN: `ships`, which was not changed',
      'refs.bib:7:1: this source is there already, by its DOI: `paper`, which was not changed',
      'refs.bib:6:67: `file` is not carried (2 times; this is the first)',
      expect.stringMatching(/^Added 2 sources to claims.yaml\./),
      '',
    ])
    const added = `  part: {type: chapter, title: A part, ISBN: 978-3-16-148410-0}
  gazette-2: {type: book, title: Another, author: [{family: Doe, given: Jane}]}
`
    expect(ledger).toBe(HELD.replace('10.1000/182}\n', (end) => `${end}${added}`))
  })

  test('takes a file once', async () => {
    const { cwd, ledger } = await take({ 'refs.bib': BIB }, ['refs.bib'])
    const again = await factcheck(['import', 'refs.bib'], { cwd })
    expect(again.code).toBe(0)
    expect(again.stderr).toContain('There is nothing new to take over.')
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(ledger)
  })

  test('with --dry-run prints the diff, and writes nothing', async () => {
    const { stdout, stderr, ledger } = await take({ 'refs.bib': BIB }, ['--dry-run', 'refs.bib'])
    expect(stdout).toContain('+  part: {type: chapter')
    expect(stderr).toContain('2 sources would be added to claims.yaml.')
    expect(ledger).toBe(HELD)
  })

  test('takes claims of a table, with the label that premises and sources make them', async () => {
    const table = `id;text;confidence;sources;locators;quotes;premises;by;wind
fares-rose;Fares rose.;;gazette | paper;"p. 3 | ";"; rose";;;x
;The paper infers a link.;;paper;;;"bridge-closed, fares-rose";The paper;
Bad Id;It may close.;speculative;gazette;;;;a reader;
;No label.;;;;;;;
`
    const { stderr, ledger, code } = await take({ 'claims.csv': table }, ['claims.csv'])
    expect(stderr).toContain('claims.csv:1:56: the column `wind` is not carried')
    expect(stderr).toContain('claims.csv:4:1: the id `Bad Id` is none: it is `close` here')
    expect(stderr).toContain('claims.csv:5:12: a row is not carried: it names no label, no premises and no sources')
    expect(code).toBe(0)
    expect(ledger).toContain(
      '  - {id: fares-rose, text: Fares rose., confidence: sourced, citations: [{source: gazette, locator: p. 3, quote: ; rose}, paper]}',
    )
    expect(ledger).toContain(
      '    confidence: inferred\n    attributed-to: The paper\n    premises: [bridge-closed, fares-rose]\n',
    )
  })

  test('refuses what check would report, unless it is forced', async () => {
    const table = 'id,text,confidence,sources\na,Fares rose.,sourced,nobody\n'
    const refused = await take({ 'claims.csv': table }, ['claims.csv'])
    expect(refused.code).toBe(1)
    expect(refused.ledger).toBe(HELD)
    expect(refused.stderr).toContain('error[source-exists]')
    expect((await take({ 'claims.csv': table }, ['--force', 'claims.csv'])).ledger).toContain('citations: [nobody]')
  })

  test('takes a page with what it says of itself, and the claims that it reviews, without a verdict', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'The bridge was sold.',
      reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'False' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Joe Bloggs' },
        appearance: { '@type': 'CreativeWork', url: 'https://posts.example/1', name: 'A post' },
      },
    }
    const page = `<html><head><title>x</title><meta name="citation_title" content="Was the bridge sold?">
<meta name="citation_author" content="Doe, Jane"><meta name="citation_publication_date" content="2025/05/04">
<link rel="canonical" href="https://checks.example/bridge">
<script type="application/ld+json">${JSON.stringify({ '@graph': [review] })}</script></head><body></body></html>`
    const { stderr, ledger, code } = await take({ 'page.html': page }, ['page.html'], BRIDGE)
    expect(code).toBe(0)
    expect(stderr).toMatch(/page\.html:4:\d+: the rating of a ClaimReview is not carried/)
    expect(ledger).toContain('title: Was the bridge sold?')
    expect(ledger).toContain('- {family: Doe, given: Jane}'.slice(2))
    expect(ledger).toContain('URL: https://posts.example/1')
    expect(ledger).toContain('text: The bridge was sold.')
    expect(ledger).toContain('attributed-to: Joe Bloggs')
    expect(ledger).not.toContain('False')
  })

  test('reads standard input, and several files as one', async () => {
    const cwd = folderWith({
      'claims.yaml': HELD,
      'a.bib': '@book{a, title = {A}}',
      'b.ris': 'TY  - BOOK\nID  - a\nTI  - A\nER  - \n',
    })
    const both = await factcheck(['import', 'a.bib', 'b.ris'], { cwd })
    expect(both.stderr).toContain('b.ris:1:1: this source is there already, by all that it says: `a`')
    expect(both.stderr).toContain('Added 1 source to claims.yaml.')
    const piped = await factcheck(['import', '--as', 'bibtex', '-'], { cwd, stdin: '@book{p, title = {P}}' })
    expect(piped.stderr).toContain('Added 1 source')
    expect((await factcheck(['import', '-'], { cwd, stdin: 'x' })).code).toBe(2)
  })

  test.each<[string, string, string | Uint8Array, string]>([
    ['a truncated bibliography', 'x.bib', '@book{a,\n title = {T', 'x.bib:2:10: this brace is never closed'],
    ['RIS in Latin-1', 'x.ris', Buffer.from('TY  - BOOK\nTI  - Caf\xe9\nER  - ', 'latin1'), 'x.ris:2:10: error'],
    ['a table with ragged rows', 'x.csv', 'id,text\na\n', 'x.csv:2:1: this row has 1 cells, and the first has 2'],
    ['JSON of another kind', 'x.json', '{"a": 1}', 'x.json:1:1: this is no CSL-JSON'],
    ['a kind that is not known', 'x.doc', 'words', 'x.doc: it is not known what this file is'],
    ['no file', 'y.bib', '', 'y.bib'],
    ['a file without a source', 'x.bib', 'TY  - BOOK\nER  - \n', 'x.bib: there is no source and no claim in it'],
  ])('of %s says where, and what to do, and writes nothing', async (_, name, content, said) => {
    const { code, stderr, stdout, ledger } = await take(name === 'y.bib' ? {} : { [name]: content }, [name])
    expect([code, stdout, ledger]).toEqual([2, '', HELD])
    expect(stderr).toContain(said)
    expect(stderr).toContain('help: ')
  })

  test('takes nothing of several files where one cannot be read', async () => {
    const { ledger, code } = await take({ 'a.bib': '@book{a, title = {A}}', 'b.bib': '@book{' }, ['a.bib', 'b.bib'])
    expect([code, ledger]).toEqual([2, HELD])
  })

  test('says on a terminal, and there alone, that many take a while', async () => {
    const many = Array.from({ length: 600 }, (_, at) => `@book{k${at}, title = {Book number ${at}}}\n`).join('')
    const cwd = folderWith({ 'claims.yaml': HELD, 'refs.bib': many })
    const shown = await factcheck(['import', '--dry-run', 'refs.bib'], { cwd, columns: 80 })
    expect(shown.stderr).toContain('Checking 600 entries ...')
    expect(shown.stderr).toContain('reading file 1 of 1\r\u001b[K')
    const piped = await factcheck(['import', '--dry-run', 'refs.bib'], { cwd })
    expect(piped.stderr).not.toMatch(/Checking|reading/)
  })

  test('takes a thousand sources at once', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => `@book{k${at}, title = {Book number ${at}}, year = {2001}}\n`)
    const { stderr, cwd } = await take({ 'refs.bib': many.join('') }, ['refs.bib'])
    expect(stderr).toContain('Added 1,000 sources')
    expect(stderr).toContain('Sources that no claim cites are warned of: `source-used: off` under `rules:`')
    writeFileSync(join(cwd, 'more.bib'), many.slice(0, 500).join(''))
    expect((await factcheck(['import', 'more.bib'], { cwd })).stderr).toContain('and 450 more like these')
  })
})
