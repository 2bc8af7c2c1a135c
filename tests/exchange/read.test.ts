import { describe, expect, test } from 'vitest'
import { EXPORTS } from '../../src/exchange/formats.js'
import { IMPORTS, type ImportName } from '../../src/exchange/imports.js'
import { ImportFault } from '../../src/exchange/record/imported.js'
import {
  BETTER_BIBLATEX,
  ENDNOTE_BIBTEX,
  ENDNOTE_RIS,
  JABREF,
  MENDELEY_BIBTEX,
  MENDELEY_RIS,
  PANDOC_CSL,
  ZOTERO_BIBTEX,
  ZOTERO_CSL,
  ZOTERO_RIS,
} from './writers.js'

const read = async (format: ImportName, text: string) => IMPORTS[format].read(text)
const sources = async (format: ImportName, text: string) => (await read(format, text)).sources
const leftOf = async (format: ImportName, text: string) =>
  (await read(format, text)).left.map(({ at, what }) => [text.slice(0, at).split('\n').length, what])

describe('what programs write is read', () => {
  test('BibTeX of Zotero', async () => {
    const [article, page] = await sources('bibtex', ZOTERO_BIBTEX)
    expect(article).toMatchObject({ id: 'van_der_berg_harbour_2020' })
    expect(article?.source).toEqual({
      type: 'article-journal',
      title: 'The Harbour Bridge – a ßtudy of 50% of Übersee & NATO',
      volume: '12',
      ISSN: '1234-5679',
      URL: 'https://journal.example/a_b?x=1',
      DOI: '10.1000/182',
      abstract: 'We study\nbridges.',
      language: 'en',
      issue: '3',
      accessed: '2021-05-04',
      'container-title': 'Journal of Bridges',
      author: [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { literal: 'World Bridge Organization' },
        { family: 'Doe', given: 'John', suffix: 'Jr.' },
      ],
      issued: '2020-03',
      note: 'Publisher: Bridge Press',
      keyword: 'bridges, harbours',
      page: '1-10',
    })
    expect(page?.source).toEqual({
      type: 'webpage',
      title: 'Ferries',
      URL: 'https://ferries.example/',
      accessed: '2021-05-04',
    })
    expect(await leftOf('bibtex', ZOTERO_BIBTEX)).toEqual([
      [5, '`copyright` is not carried'],
      [21, '`file` is not carried'],
    ])
  })

  test('BibLaTeX of Better BibTeX', async () => {
    const [online, book, chapter, report] = (await sources('bibtex', BETTER_BIBLATEX)).map(({ source }) => source)
    expect(online).toEqual({
      type: 'webpage',
      title: 'A Leaked Call: How It Was Heard',
      'title-short': 'A Leaked Call',
      author: [
        { family: 'Doe', given: 'Jane' },
        { family: 'Humboldt', given: 'Alexander', 'non-dropping-particle': 'von' },
      ],
      issued: '2025-11-26~',
      URL: 'https://gazette.example/call',
      accessed: '2025-12-01',
      language: 'de',
      publisher: 'The Harbour Gazette',
      status: 'prepublished',
    })
    expect(book).toMatchObject({ type: 'collection', editor: [{ family: 'Muñoz', given: 'José María' }] })
    expect(chapter).toMatchObject({
      type: 'chapter',
      title: '小舟',
      author: [{ family: '毛', given: '泽东' }],
      'container-title': 'Ships',
      editor: [{ family: 'Muñoz', given: 'José María' }],
      publisher: 'Ship Press',
      issued: '1998-05/1999-02',
      page: '12-20',
    })
    expect(report).toMatchObject({
      type: 'report',
      author: [{ literal: 'Ministry of Boats, Quays and Piers' }],
      publisher: 'Harbour Office',
      number: '17',
      issued: '2024-03-05/..',
      archive: 'arXiv',
      archive_location: '2401.00001',
    })
  })

  test('BibTeX of JabRef', async () => {
    const [paper, book] = (await sources('bibtex', JABREF)).map(({ source }) => source)
    expect(paper).toEqual({
      type: 'paper-conference',
      title: 'On “quoted” bridges',
      author: [
        { family: 'López García', given: 'Ana' },
        { family: 'Smith', given: 'J.' },
      ],
      'container-title': 'Proc. of the 3rd ACM Conf.',
      publisher: 'Journal of Bridges Press',
      issued: '2019-06/2019-07',
    })
    expect(book).toMatchObject({
      author: [{ family: 'Vallée Poussin', given: 'Charles Louis Xavier Joseph', 'non-dropping-particle': 'de la' }],
      issued: '2001~',
      ISBN: '0-8044-2957-X, 978-3-16-148410-0',
    })
    expect((await leftOf('bibtex', JABREF)).map(([, what]) => what)).toEqual([
      '`and others` is not carried: name them',
      '`timestamp` is not carried',
      '`owner` is not carried',
      '`groups` is not carried',
      '`foo` is not carried',
    ])
  })

  test('RIS of EndNote', async () => {
    const [article] = await sources('ris', ENDNOTE_RIS)
    expect(article?.source).toEqual({
      type: 'article-journal',
      author: [
        { family: 'Doe', given: 'Jane' },
        { family: 'van Gogh', given: 'Vincent' },
        { family: 'King', given: 'Martin', suffix: 'Jr.' },
      ],
      title: 'On bridges: a very long title that goes on',
      'container-title': 'Journal of Bridges',
      'container-title-short': 'J. Bridges',
      volume: '12',
      issue: '3',
      page: '1-10',
      ISSN: '1234-5679',
      DOI: '10.1000/182',
      URL: 'https://journal.example/1',
      accessed: '2021-05-04',
      issued: '2020-05-04',
      note: 'first note; second note',
      keyword: 'bridges, harbours',
    })
    expect(await leftOf('ris', ENDNOTE_RIS)).toEqual([
      [18, '`UR` is not carried'],
      [20, '`AN` is not carried'],
    ])
  })

  test('RIS of Mendeley', async () => {
    const [book, news] = (await sources('ris', MENDELEY_RIS)).map(({ source }) => source)
    expect(book).toEqual({
      type: 'book',
      title: '港の船',
      author: [{ family: '山田', given: '太郎' }],
      editor: [{ literal: 'Harbour Office' }],
      publisher: '出版社',
      'publisher-place': 'Leiden',
      ISBN: '9783161484100',
      issued: '1999',
    })
    expect(news).toMatchObject({
      'container-title': 'The Harbour Gazette',
      issued: '2025-05',
      type: 'article-newspaper',
    })
  })

  test('CSL-JSON of pandoc', async () => {
    const [article, book] = await sources('json', PANDOC_CSL)
    expect(article?.source).toEqual({
      type: 'article-journal',
      title: 'On bridges',
      author: [{ family: 'Doe', given: 'Jane' }, { literal: 'World Bridge Organization' }],
      issued: '2020-05-04~',
      accessed: '2021-05-04',
      'container-title': 'Journal of Bridges',
      DOI: '10.1000/182',
      page: '1-10',
      'number-of-pages': '10',
    })
    expect(book?.source.issued).toBe('1999/2001')
    expect((await leftOf('json', PANDOC_CSL)).map(([, what]) => what)).toEqual([
      '`unheard` is not carried',
      '`custom` is not carried',
    ])
  })
})

describe('other files of the same programs', () => {
  test('BibTeX of EndNote, without keys', async () => {
    const [article, book] = await sources('bibtex', ENDNOTE_BIBTEX)
    expect(article).not.toHaveProperty('id')
    expect(article?.source).toMatchObject({ title: 'Boats in the harbour', issued: '2020' })
    expect(book).toMatchObject({
      id: 'RN12',
      source: { author: [{ literal: 'World Boat Organization' }], ISBN: '9783161484100', DOI: '10.1000/182' },
    })
  })

  test('BibTeX of Mendeley', async () => {
    const [article] = await sources('bibtex', MENDELEY_BIBTEX)
    expect(article?.source).toEqual({
      type: 'article-journal',
      title: 'On bridges in Übersee',
      author: [
        { family: 'Doe', given: 'Jane' },
        { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
        { family: 'María López', given: 'Ana' },
      ],
      'container-title': 'Journal of Bridges',
      abstract: '50% of all bridges <i>rust</i>.',
      keyword: 'bridges,harbours',
      URL: 'http://journal.example/a_b',
      issued: '2020-03',
    })
    expect(await leftOf('bibtex', MENDELEY_BIBTEX)).toEqual([[6, '`mendeley-groups` is not carried']])
  })

  test('RIS of Zotero', async () => {
    const [article, page] = (await sources('ris', ZOTERO_RIS)).map(({ source }) => source)
    expect(article).toEqual({
      type: 'article-journal',
      title: 'On bridges',
      author: [{ family: 'Doe', given: 'Jane' }, { literal: 'World Bridge Organization' }],
      'container-title': 'Journal of Bridges',
      'container-title-short': 'J. Bridges',
      abstract: 'We study. Second paragraph.',
      issued: '2020-03',
      accessed: '2021-05-04',
      source: 'DOI.org (Crossref)',
      page: '1-10',
      keyword: 'bridges, harbours',
    })
    expect(page).toEqual({ type: 'webpage', title: 'A page', issued: '2020', URL: 'https://page.example' })
    expect(await leftOf('ris', ZOTERO_RIS)).toEqual([
      [16, '`L1` is not carried'],
      [23, '`spring` of `Y1` is not carried'],
    ])
  })

  test('CSL-JSON of Zotero', async () => {
    const [page, book] = await sources('json', ZOTERO_CSL)
    expect(page).toMatchObject({
      id: 'doeBoats2020',
      source: { title: 'On boats and iPads, a<b', issued: '2020-05-04', accessed: '2021-05' },
    })
    expect(book).toMatchObject({ id: '7', source: { issued: '2020' } })
    expect((await leftOf('json', ZOTERO_CSL)).map(([, what]) => what)).toEqual([
      'the season of `issued` is not carried',
    ])
  })

  test('a kind of thesis that BibLaTeX would write out', async () => {
    const [thesis] = await sources('bibtex', '@thesis{t, title = {T}, type = {phdthesis}, institution = {U}}')
    expect(thesis?.source).toEqual({ type: 'thesis', title: 'T', genre: 'PhD thesis', publisher: 'U' })
  })

  test('a volume of a whole that has a title, and back', async () => {
    const volume = '@book{a, title = {Tides}, subtitle = {And Ebb}, maintitle = {The Sea}, volume = {2}}'
    const [book] = await sources('bibtex', volume)
    expect(book?.source).toEqual({ type: 'book', title: 'The Sea', 'volume-title': 'Tides: And Ebb', volume: '2' })
    const at = { file: 'claims.yaml', line: 1, start: 0, end: 0 }
    const { text, lost } = await EXPORTS.biblatex.write({ claims: [], sources: [{ key: 'a', at, ...book?.source }] })
    expect(lost).toEqual([])
    expect((await sources('bibtex', text))[0]?.source).toEqual(book?.source)
  })

  test('what is of an archive alone is told', async () => {
    const eprint = '@misc{a, eprint = {2101.00001},\n eprinttype = {arxiv},\n eprintclass = {cs.CL}}'
    expect(await leftOf('bibtex', eprint)).toEqual([[3, '`eprintclass` is not carried']])
  })

  test('entries that refer to themselves', async () => {
    const circle = '@book{a,\n crossref = {b},\n title = {A}}\n@book{b,\n crossref = {a},\n year = 1999}'
    expect((await sources('bibtex', circle)).map(({ source }) => source.issued)).toEqual(['1999', '1999'])
    expect(await leftOf('bibtex', circle)).toEqual([
      [2, '`crossref` leads back to its own entry'],
      [5, '`crossref` leads back to its own entry'],
    ])
    const [self] = await sources('bibtex', '@book{a, crossref = {a}, title = {A}}')
    expect(self?.source).toEqual({ type: 'book', title: 'A' })
  })
})

describe('a name of BibTeX', () => {
  test.each([
    ['Jane Doe', { family: 'Doe', given: 'Jane' }],
    ['Plato', { family: 'Plato' }],
    ['{Acme, Inc.}', { literal: 'Acme, Inc.' }],
    ['{\\"O}zg{\\"u}r {\\c{C}}elik', { family: 'Çelik', given: 'Özgür' }],
    ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }],
    ['de la Cruz, Ana', { family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la' }],
    ['{de la Cruz}, Ana', { family: 'de la Cruz', given: 'Ana' }],
    ["d'Alembert, Jean", { family: "d'Alembert", given: 'Jean' }],
    ['Barnes and Noble', { family: 'Barnes' }],
    ['{Barnes and Noble}', { literal: 'Barnes and Noble' }],
  ])('%s', async (written, name) => {
    const [entry] = await sources('bibtex', `@book{a, author = {${written}}, title = {T}}`)
    expect(entry?.source.author?.[0]).toEqual(name)
  })
})

describe('a date of BibTeX', () => {
  test.each([
    ['date = {2020-03-04?}', '2020-03-04?'],
    ['date = {/2020}', '../2020'],
    ['date = {2020-03-04T12:30:00Z}', '2020-03-04'],
    ['year = {2019--2021}', '2019/2021'],
    ['year = {2020}, month = {3 March}', '2020-03-03'],
    ['year = {2020}, month = mar # "~3"', '2020-03-03'],
    ['year = {2020}, month = {12}, day = {24}', '2020-12-24'],
    ['year = 2020, month = dec, day = {24--26}', '2020-12-24/2020-12-26'],
    ['year = {[2020]}', '2020'],
    ['year = {in press}', undefined],
  ])('%s', async (written, issued) => {
    const [entry] = await sources('bibtex', `@book{a, title = {T}, ${written}}`)
    expect(entry?.source.issued).toBe(issued)
  })
})

describe('a text of TeX', () => {
  test.each([
    ['\\\'Etude na\\"{\\i}ve \\v{c} \\H{o} \\k a \\aa{} \\O sterbro', 'Étude naïve č ő ą å Østerbro'],
    ['\\emph{A} \\textbf{b}---c--d ~e', 'A b—c–d e'],
    ['\\enquote{said \\emph{so}} it', '“said so” it'],
    ['CO$_2$ and 10$^{12}$ \\$5 100\\%', 'CO_2 and 10¹² $5 100%'],
    ['\\~{}x \\^{} \\~{n} \\^\\i', '~x ^ ñ î'],
    ['\\href{https://a.example/b}{the \\emph{words}}', 'the words'],
    ['\\unknown word', 'word'],
  ])('%s', async (written, title) => {
    const [entry] = await sources('bibtex', `@book{a, title = {${written}}}`)
    expect(entry?.source.title).toBe(title)
  })

  test('with a command that is not known is told', async () => {
    expect(await leftOf('bibtex', '@book{a,\n title = {\\unknown word}}')).toEqual([
      [2, '`\\unknown` is not known, and was left out'],
    ])
  })
})

describe('what cannot be right is left, with its place', () => {
  test.each<[ImportName, string, [number, string]]>([
    ['bibtex', '@book{a,\n isbn = {978-3-16-148410-1}}', [2, 'ISBN `978-3-16-148410-1` cannot be right']],
    ['bibtex', '@misc{a,\n url = {nowhere}}', [2, 'URL `nowhere` cannot be right']],
    ['bibtex', '@misc{a,\n date = {Summer 2020}}', [2, '`issued` is no date that a ledger takes: Summer 2020']],
    ['bibtex', '@misc{a,\n crossref = {b}}', [2, '`crossref` names `b`, which is not in this file']],
    ['ris', 'TY  - BOOK\nPY  - 20xx\nER  - ', [2, '`issued` is no date that a ledger takes: 20xx']],
    ['json', '[{"type": "book",\n"DOI": "no"}]', [2, 'DOI `no` cannot be right']],
  ])('%s %j', async (format, text, left) => {
    expect(await leftOf(format, text)).toEqual([left])
  })
})

describe('what cannot be read is refused, with its place', () => {
  const braces = '{'.repeat(10_000_000)
  test.each<[string, ImportName, string, number, string]>([
    ['ten million braces', 'bibtex', `@book{a,\n title = {${braces}}}`, 2, 'this brace is never closed'],
    ['ten million entries that do not begin', 'bibtex', '@book{'.repeat(1_000_000), 1, 'is never closed'],
    [
      'macros of macros',
      'bibtex',
      `@string{a0 = "letters"}\n${Array.from({ length: 60 }, (_, at) => `@string{a${at + 1} = a${at} # a${at}}`).join('\n')}`,
      20,
      'the macros of this file stand for more than 5,000,000 letters',
    ],
    ['a truncated entry', 'bibtex', '\n@book{a,\n title = {T},\n year', 2, 'this @book is never closed'],
    ['no comma', 'bibtex', '@book{a,\n title = {T}\n year = 1}', 3, 'a comma is missing here'],
    ['no value', 'bibtex', '@book{a,\n title = ,}', 2, 'a value is expected here'],
    ['a record without an end', 'ris', 'TY  - BOOK\nTI  - T\n', 1, 'this record is never ended'],
    ['two records in one', 'ris', 'TY  - BOOK\nTY  - BOOK\nER  - ', 1, 'this record is never ended'],
    ['an end without a record', 'ris', '\nER  - ', 2, 'ER ends a record that has not begun'],
    ['truncated JSON', 'json', '[{"type": "book",\n', 2, 'this is no JSON'],
    ['JSON of another kind', 'json', '{"name": "factcheck"}', 1, 'this is no CSL-JSON'],
    ['a number', 'json', '17', 1, 'this is neither a list of sources nor a ledger'],
    ['an item of Zotero', 'json', '[\n{"itemType": "book", "title": "T"}]', 2, 'an item of Zotero'],
    ['a list of names', 'json', '["a"]', 1, 'no source of CSL-JSON'],
    ['ragged rows', 'csv', 'id,text\na,b\n\nc,d,e\n', 4, 'this row has 3 cells, and the first has 2'],
    ['a thousand columns', 'csv', `${'text,'.repeat(1000)}\n`, 1, 'more than 100 columns'],
    ['more rows than anybody reads', 'csv', 'text\n'.repeat(200_000), 100_001, 'more than 100,000 rows'],
    ['a quotation mark that is not closed', 'csv', 'id,text\na,"b\n', 2, 'this quotation mark is never closed'],
    ['text behind a quotation mark', 'csv', 'text\n"a"b\n', 2, 'text stands behind the closing quotation mark'],
    ['no text', 'csv', 'a,b\nc,d\n', 1, 'no column of this table is called `text`'],
    ['nothing', 'csv', '', 1, 'there is nothing in this table'],
    ['a page that is nested without end', 'html', '<div>'.repeat(100_000), 1, 'this page has more than 1000 depth'],
    ['a page that says nothing', 'html', '<p>words', 1, 'this page says nothing of itself'],
  ])('%s', async (_, format, text, line, message) => {
    const fault = await read(format, text).catch((error: unknown) => error)
    if (!(fault instanceof ImportFault)) throw fault
    expect(fault.message).toContain(message)
    expect(text.slice(0, fault.at).split('\n').length).toBe(line)
    expect(fault.help).toMatch(/\w/)
  })

  test('more names than anybody has are left', async () => {
    const many = 'Doe, J. and '.repeat(100_000)
    expect((await leftOf('bibtex', `@book{a, author = {${many}Roe, R.}}`))[0]?.[1]).toBe(
      'names that are far too long are not carried',
    )
    const { left } = await read('ris', `TY  - BOOK\n${'AU  - Doe, J.\n'.repeat(6000)}ER  - `)
    expect(left.map(({ what }) => what)).toEqual(['`author` has 6,000 names, and more than 5,000 are not carried'])
  })

  test('a row with more sources or tags than anybody has is left', async () => {
    for (const name of ['sources', 'tags']) {
      const { claims, left } = await read(
        'csv',
        `text,confidence,${name}\nsaid,sourced,"${'a|'.repeat(5001)}"\nso,sourced,a\n`,
      )
      expect(claims.map(({ claim }) => claim.text)).toEqual(['so'])
      expect(left.map(({ what }) => what)).toEqual([`a row is not carried: \`${name}\` has more than 5,000 values`])
    }
  })

  test('a value of many megabytes that ends is read, or left', async () => {
    const text = `@book{a, title = {${'{'.repeat(200_000)}${'}'.repeat(200_000)}}, note = {${'x'.repeat(5_000_000)}}}`
    const { sources, left } = await read('bibtex', text)
    expect(sources).toHaveLength(1)
    expect(left.map(({ what }) => what)).toEqual(['`note` has 5000000 characters, and a ledger takes 10000'])
  })
})
