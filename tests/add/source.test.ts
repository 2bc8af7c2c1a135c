import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAsked } from '../../src/adding/asked.js'
import { merge } from '../../src/adding/merge.js'
import { sameSource } from '../../src/adding/same-source.js'
import { proposeKey } from '../../src/adding/source-key.js'
import { tidy } from '../../src/adding/tidy.js'
import { addSource, type SourceOptions } from '../../src/commands/add/source.js'
import { Context } from '../../src/commands/command/context.js'
import { Fetcher } from '../../src/fetch/fetch.js'
import type { Source } from '../../src/ledger/model/types.js'
import { page, serve, status } from '../fetch/server.js'
import { factcheck } from '../harness.js'
import { desk, FILES, LEDGER } from './desk.js'

const BODY =
  '<body><article><h1>Harbour Bridge reopened</h1><p>The bridge was opened to all traffic on 9 May, the city said.</p></article>'
const article = (head: string) => page(`<!doctype html><html><head>${head}</head>${BODY}</html>`)
const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const NEWS = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', '@id': '#site', name: 'The Harbour Gazette' },
    { '@type': 'Organization', '@id': '#org', name: 'The Harbour Gazette' },
    {
      '@type': ['NewsArticle'],
      headline: 'Harbour Bridge reopened &amp; repaired',
      author: [{ '@type': 'Person', name: 'Jane Doe', familyName: 'Doe', givenName: 'Jane' }, { '@id': '#org' }],
      datePublished: '2025-05-09T08:00:00+02:00',
      publisher: { '@id': '#org' },
      inLanguage: 'en-GB',
    },
  ],
}
const WORK = {
  type: 'journal-article',
  title: 'Rust in the <i>piers</i> of Harbour Bridge',
  author: [
    { family: 'Roe', given: 'John', sequence: 'first', affiliation: [] },
    { name: 'Bridge Group', sequence: 'additional' },
  ],
  'container-title': ['Journal of Piers'],
  volume: '12',
  issue: '3',
  page: '1-9',
  issued: { 'date-parts': [[2024, 5]] },
  DOI: '10.1000/rust',
  URL: 'http://dx.doi.org/10.1000/rust',
  ISSN: ['1234-5679'],
  publisher: 'Pier Press',
}
const BOOK = {
  'ISBN:9780306406157': {
    title: 'Bridges',
    subtitle: 'A history',
    authors: [{ name: 'Jane Doe' }],
    publishers: [{ name: 'Pier Press' }],
    publish_date: 'May 1978',
  },
}
const json = (data: unknown, type = 'application/json') => page(JSON.stringify(data), type)

const server = await serve({
  '/news': article(
    `<title>Harbour Bridge reopened - Gazette</title><meta property="og:title" content="Harbour Bridge reopened &amp; repaired">${jsonLd(NEWS)}<meta property="og:site_name" content="Harbour Gazette">`,
  ),
  '/twice': article(
    `${jsonLd({ '@type': 'NewsArticle', headline: 'Harbour Bridge reopened', datePublished: '2025-05-09' })}<meta property="og:title" content="Ferries lose half of their passengers"><meta property="article:published_time" content="2025-05-10T00:00:00Z">`,
  ),
  '/paper': article(
    '<meta name="citation_title" content="Rust in the piers of Harbour Bridge"><meta name="citation_author" content="Roe, John"><meta name="citation_journal_title" content="Journal of Piers"><meta name="citation_doi" content="doi:10.1000/rust"><meta name="citation_publication_date" content="2024/06/01">',
  ),
  '/tags': article(
    '<meta name="citation_title" content="Piers"><meta name="citation_author" content="Roe, John"><meta name="citation_author" content="Jane Doe"><meta name="citation_conference_title" content="Proceedings on Piers"><meta name="citation_date" content="3/4/2024"><meta name="citation_firstpage" content="11"><meta name="citation_lastpage" content="19">',
  ),
  '/bare': page('<p>Harbour Bridge was opened to all traffic.'),
  '/canonical?utm_source=x': article('<title>T one</title><link rel="canonical" href="/canonical">'),
  '/hostile': article(
    `<title>a</title>${jsonLd({ '@type': 'Article', headline: 'x\u202e'.repeat(50), author: { name: 7 }, datePublished: [], url: 'javascript:alert(1)' })}<script type="application/ld+json">{"broken</script><meta name="citation_doi" content="no doi"><meta name="citation_author" content=""><meta property="og:title" content="${'y'.repeat(6000)}">`,
  ),
  '/gone': status(404),
  '/10.1000/rust': (request, response) =>
    response.writeHead(302, { location: /csl/.test(request.headers.accept ?? '') ? '/works/rust' : '/paper' }).end(),
  '/works/rust': json(WORK, 'application/vnd.citationstyles.csl+json'),
  '/10.1000/none': status(404),
  '/10.48550/arXiv.2101.00001': json({ ...WORK, type: 'article', DOI: '10.48550/arXiv.2101.00001' }),
  '/abs/2101.00001': article('<meta name="citation_title" content="Rust in the piers of Harbour Bridge">'),
  '/pubmed?id=31452104': json({ ...WORK, PMID: '31452104' }),
  '/books?ISBN:9780306406157': json(BOOK),
  '/books?ISBN:0306406152': json({}),
  '/picture': page('\u0089PNG\r\n\u001a\n', 'image/png'),
})

const OPTIONS: SourceOptions = { timeout: 10 }

/** Adds a source as the command does, with registers on loopback. */
async function add(word: string, options: Partial<SourceOptions> = {}, files: Record<string, string> = FILES) {
  const { cwd, read } = desk(files)
  const [out, err]: [string[], string[]] = [[], []]
  const io = {
    stdin: (async function* () {})(),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    cwd,
    env: { LANG: 'C.UTF-8' },
    platform: 'linux',
    now: () => new Date('2026-01-15T12:00:00Z'),
  }
  const fetcher = new Fetcher({
    ...{ allowPrivate: true, milliseconds: 5000, pace: { pause: 1 }, doiResolver: `${server.origin}/` },
    registers: {
      openLibrary: `${server.origin}/books?ISBN:`,
      pubMed: `${server.origin}/pubmed?id=`,
      arxiv: `${server.origin}/abs/`,
    },
  })
  const context = new Context(io, { color: 'auto' })
  const code = await addSource(word, { ...OPTIONS, ...options }, context, fetcher).catch((error: Error) => error)
  return { code, stdout: out.join(''), stderr: err.join(''), cwd, read }
}

const written = (stdout: string) => stdout.replaceAll(server.origin, 'http://host')

describe('a page', () => {
  test('says what it is; the source and its text are kept in one go', async () => {
    const before = server.seen.length
    const { code, stdout, stderr, cwd, read } = await add(`${server.origin}/news`)
    expect(code).toBe(0)
    expect(written(stdout)).toBe(`  doe-2025-harbour:
    type: article-newspaper
    title: Harbour Bridge reopened & repaired
    author: [{family: Doe, given: Jane}, The Harbour Gazette]
    container-title: The Harbour Gazette
    publisher: The Harbour Gazette
    issued: 2025-05-09
    accessed: 2026-01-15
    URL: http://host/news
    language: en-GB
`)
    expect(read()).toBe(LEDGER.replace('\nclaims:', `\n${stdout}claims:`))
    expect(stderr).toMatch(
      /^Added `doe-2025-harbour` to claims\.yaml, line 10\.\nkept +doe-2025-harbour +snapshots\/doe-2025-harbour\.txt/m,
    )
    expect(readFileSync(join(cwd, 'snapshots/doe-2025-harbour.txt'), 'utf8')).toContain(
      'opened to all traffic on 9 May',
    )
    expect(readFileSync(join(cwd, 'snapshots/lock.json'), 'utf8')).toContain(`${server.origin}/news`)
    // The page is fetched once, for both.
    expect(server.seen.length - before).toBe(1)
    const claim = ['add', 'claim', 'It is open.', '--source', 'doe-2025-harbour', '--quote', 'opened to all traffic']
    expect((await factcheck(claim, { cwd })).code).toBe(0)
  })

  test('what it says twice and differently is said, and the first is taken', async () => {
    const { code, stdout, stderr } = await add(`${server.origin}/twice`)
    expect(code).toBe(0)
    expect(stdout).toContain('title: Harbour Bridge reopened\n')
    expect(stdout).toContain('issued: 2025-05-09\n')
    expect(stderr).toContain(
      '`title` is said differently: “Harbour Bridge reopened” (JSON-LD) and “Ferries lose half of their passengers” (Open Graph); the first is taken',
    )
    expect(stderr).toContain('`issued` is said differently: “2025-05-09” (JSON-LD) and “2025-05-10” (Open Graph)')
  })

  test('that names its DOI is described by what was registered', async () => {
    const { stdout, stderr } = await add(`${server.origin}/paper`, { snapshot: false })
    expect(written(stdout)).toBe(`  roe-2024-rust:
    type: article-journal
    title: Rust in the piers of Harbour Bridge
    author: [{family: Roe, given: John}, Bridge Group]
    container-title: Journal of Piers
    publisher: Pier Press
    volume: 12
    issue: 3
    page: 1-9
    issued: 2024-05
    accessed: 2026-01-15
    URL: http://host/paper
    DOI: 10.1000/rust
    ISSN: 1234-5679
`)
    expect(stderr).toContain('`issued` is said differently: “2024-05” (doi.org) and “2024-06-01” (citation tags)')
  })

  test('with citation tags; a date of two readings is left out', async () => {
    const { stdout, stderr, cwd } = await add(`${server.origin}/tags`, { snapshot: false })
    expect(written(stdout)).toBe(`  roe-piers:
    type: paper-conference
    title: Piers
    author: [{family: Roe, given: John}, Jane Doe]
    container-title: Proceedings on Piers
    page: 11-19
    accessed: 2026-01-15
    URL: http://host/tags
`)
    expect(stderr).toContain('the date `3/4/2024` may be read in more than one way, and is left out')
    expect(existsSync(join(cwd, 'snapshots/roe-piers.txt'))).toBe(false)
  })

  test('that says nothing is a page at an address, and no more', async () => {
    const { code, stdout, stderr } = await add(`${server.origin}/bare`)
    expect(code).toBe(0)
    expect(written(stdout)).toMatch(
      /^ {2}bare:\n {4}type: webpage\n {4}accessed: 2026-01-15\n {4}URL: http:\/\/host\/bare\n$/,
    )
    expect(stderr).toContain('warning[source-complete]')
  })

  test('is kept under the address that it names itself', async () => {
    expect(written((await add(`${server.origin}/canonical?utm_source=x`)).stdout)).toContain(
      'URL: http://host/canonical\n',
    )
  })

  test('with what nobody would write is a source all the same', async () => {
    const { code, stdout } = await add(`${server.origin}/hostile`)
    expect(code).toBe(0)
    expect(stdout).toContain(`title: ${'x'.repeat(50)}\n`)
    expect(stdout).not.toContain('javascript')
  })
})

describe('a work by its number', () => {
  test('a DOI', async () => {
    for (const word of ['doi:10.1000/rust', '10.1000/rust', 'https://doi.org/10.1000/rust']) {
      const { code, stdout, cwd } = await add(word)
      expect(code).toBe(0)
      expect(stdout).toContain('  roe-2024-rust:\n    type: article-journal\n')
      expect(stdout).not.toContain('URL')
      expect(readFileSync(join(cwd, 'snapshots/roe-2024-rust.txt'), 'utf8')).toContain('opened to all traffic')
    }
  })

  test('an ISBN', async () => {
    const { code, stdout } = await add('isbn:9780306406157')
    expect(code).toBe(0)
    expect(stdout).toBe(`  doe-1978-bridges:
    type: book
    title: "Bridges: A history"
    author: [Jane Doe]
    publisher: Pier Press
    issued: 1978-05
    ISBN: 9780306406157
`)
  })

  test('a number of PubMed, and of arXiv', async () => {
    expect((await add('pmid:31452104')).stdout).toContain('PMID: 31452104\n')
    const { stdout, code } = await add('arXiv:2101.00001', { snapshot: false })
    expect(code).toBe(0)
    expect(stdout).toContain('type: article\n')
    expect(stdout).toContain('URL: https://arxiv.org/abs/2101.00001\n')
    expect(stdout).toContain('DOI: 10.48550/arXiv.2101.00001\n')
  })

  test.each([
    ['doi:10.1000/none', 'doi.org does not know this number'],
    ['isbn:0306406152', 'Open Library does not know this number'],
    [`${'http'}://127.0.0.1:1/x`, 'nothing is known of it'],
    [`${server.origin}/picture`, 'image/png'],
  ])('of which nothing is known: %s', async (word, message) => {
    const { code, read } = await add(word)
    expect(String(code)).toContain(message)
    expect(read()).toBe(LEDGER)
  })
})

describe('nothing is written', () => {
  test.each([
    ['nonsense', 'names no source'],
    ['doi:nonsense', 'is no DOI\nhelp: a DOI begins with 10. and a number'],
    ['isbn:9780306406158', 'is no ISBN: its last digit does not fit'],
    ['pmid:x', 'is no number of PubMed\nhelp: it has digits only'],
    ['arxiv:x', 'is no number of arXiv\nhelp: write it as arxiv:2101.00001'],
    ['https//gazette.example/x', 'did you mean https://gazette.example/x?'],
    ['gazette.example/x', 'did you mean https://gazette.example/x?'],
    ['https://https://gazette.example/x', 'did you mean'],
  ])('of %s', async (word, message) => {
    const { run, read } = desk()
    const outcome = await run(['add', 'source', word])
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
    expect(read()).toBe(LEDGER)
  })

  test('of options of claims, and of several at a time', async () => {
    const { run } = desk()
    const own = ['add', 'source', 'https://gazette.example/x']
    expect((await run([...own, '--quote', 'x'])).stderr).toContain('--quote is of claims')
    expect((await run([...own, 'https://gazette.example/y'])).stderr).toContain('one source is added at a time')
    expect((await run(['add', 'claim', 'T', '--allow-private'])).stderr).toContain('--allow-private is of sources')
  })

  test('of what the ledger has, under any of its addresses', async () => {
    const before = server.seen.length
    const { run, read } = desk()
    const outcome = await run(['add', 'source', 'http://www.gazette.example/bridge/?utm_source=x#top'])
    expect(outcome).toMatchObject({
      code: 1,
      stderr: '`gazette` is this source already: Harbour Bridge closed. --force adds it once more.\n',
    })
    expect(read()).toBe(LEDGER)
    expect(server.seen.length).toBe(before)
  })

  test('of what turns out to be one that the ledger has', async () => {
    const files = { 'claims.yaml': LEDGER.replace('note: read on paper', 'DOI: 10.1000/RUST') }
    const { code, stderr, read } = await add(`${server.origin}/paper`, {}, files)
    expect(code).toBe(1)
    expect(stderr).toContain('`ferries` is this source already')
    expect(read()).toBe(files['claims.yaml'])
    expect((await add(`${server.origin}/paper`, { force: true }, files)).stderr).toContain('Added `roe-2024-rust`')
  })

  test('by a dry run', async () => {
    const { code, stdout, cwd, read } = await add(`${server.origin}/news`, { dryRun: true })
    expect(code).toBe(0)
    expect(stdout).toContain('+  doe-2025-harbour:\n')
    expect(read()).toBe(LEDGER)
    expect(existsSync(join(cwd, 'snapshots/doe-2025-harbour.txt'))).toBe(false)
  })

  test('where the address is private', async () => {
    const { run, read } = desk()
    const outcome = await run(['add', 'source', `${server.origin}/news`])
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('--allow-private lets it be fetched') })
    expect(read()).toBe(LEDGER)
    expect((await run(['add', 'source', `${server.origin}/news`, '--allow-private'])).code).toBe(0)
  })
})

test('a terminal is told what is looked at, and a pipe is not', async () => {
  const own = ['add', 'source', `${server.origin}/bare`, '--allow-private', '--dry-run']
  expect((await desk().run(own, { columns: 80 })).stderr).toContain(`looking at ${server.origin}/bare\r\u001b[K`)
  expect((await desk().run(own)).stderr).not.toContain('looking at')
})

test('a ledger that has nothing yet', async () => {
  const { code, read } = await add(
    'doi:10.1000/rust',
    { snapshot: false },
    { 'claims.yaml': 'title: T\nsources:\nclaims:\n' },
  )
  expect(code).toBe(0)
  expect(read()).toMatch(/^title: T\nsources:\n {2}roe-2024-rust:\n/)
})

describe('a key', () => {
  test.each<[Partial<Source>, string]>([
    [
      { author: [{ family: 'Doe', given: 'Jane' }], issued: '2025-05-09', title: 'The Harbour Bridge' },
      'doe-2025-harbour',
    ],
    [{ author: [{ family: 'Gogh', 'non-dropping-particle': 'van' }], title: 'Über Brücken' }, 'van-gogh-brucken'],
    [{ author: [{ literal: 'Jane Doe' }], issued: '2025~', title: '7 bridges' }, 'doe-2025-bridges'],
    [{ 'container-title': 'The New York Times', issued: '2020', title: 'New York' }, 'new-york-2020'],
    [{ URL: 'https://www.gazette.co.uk/x', title: 'It is' }, 'gazette'],
    [{ title: '李世民' }, 'source'],
    [{ URL: 'https://council.example/2025/Minutes%20of%20May.txt' }, 'council-minutes'],
    [{ URL: 'http://127.0.0.1/%FF' }, 'source'],
    [{}, 'source'],
  ])('of %j', (source, key) => {
    expect(proposeKey(source, new Set())).toBe(key)
  })

  test('is another one than those that are taken', () => {
    const source = { author: [{ family: 'Doe' }], issued: '2025', title: 'Harbour Bridge closed' }
    const taken = new Set<string>()
    for (let times = 0; times < 5; times++) taken.add(proposeKey(source, taken))
    expect([...taken]).toEqual([
      'doe-2025-harbour',
      'doe-2025-harbour-bridge',
      'doe-2025-harbour-bridge-closed',
      'doe-2025-harbour-2',
      'doe-2025-harbour-3',
    ])
  })
})

const AT = { file: 'claims.yaml', line: 1, start: 0, end: 0 }
test.each<[Partial<Source>, Partial<Source>, boolean]>([
  [{ ISBN: '0-306-40615-2' }, { ISBN: '978-0-306-40615-7 (pbk.)' }, true],
  [{ DOI: '10.1000/A' }, { URL: 'https://doi.org/10.1000/a' }, true],
  [
    { URL: 'https://m.gazette.example/a?fbclid=1' },
    { archived: 'https://web.archive.org/web/2020/https://gazette.example/a' },
    true,
  ],
  [{ PMID: '7' }, { PMID: '7' }, true],
  [{ URL: 'https://gazette.example/a' }, { URL: 'https://gazette.example/b' }, false],
  [{}, {}, false],
])('%j and %j are one source: %s', (a, b, isSame) => {
  expect(sameSource(a, [{ key: 'k', at: AT, ...b }]) !== undefined).toBe(isSame)
})

test.each([
  ['doi:10.1000/182.', { code: 'doi-end', suggestion: 'doi:10.1000/182' }],
  ['DOI: 10.1000/182', { kind: 'doi', doi: '10.1000/182' }],
  ['arxiv:hep-th/9901001v2', { kind: 'arxiv', id: 'hep-th/9901001v2' }],
  ['https://doi.org/10.1000/a%3C1%3E', { kind: 'doi', doi: '10.1000/a<1>' }],
  ['http://intranet/x', { kind: 'url', url: 'http://intranet/x' }],
  ['ISBN 978-0-306-40615-7', { kind: 'isbn', isbn: '978-0-306-40615-7' }],
  ['pmid:x', { code: 'not-pmid' }],
  ['arxiv:x', { code: 'not-arxiv' }],
  ['isbn:9780306406158', { code: 'isbn-check-digit' }],
  ['isbn:978030640', { code: 'isbn-length' }],
  ['978-0-306-40615-7', { code: 'no-scheme', suggestion: 'isbn:978-0-306-40615-7' }],
  ['31452104', { code: 'no-scheme', suggestion: 'pmid:31452104' }],
  ['2101.00001', { code: 'no-scheme', suggestion: 'arxiv:2101.00001' }],
  ['gazette.example/bridge', { code: 'no-scheme', suggestion: 'https://gazette.example/bridge' }],
  ['https//gazette.example/x', { code: 'no-scheme', suggestion: 'https://gazette.example/x' }],
  ['nonsense', { code: 'no-scheme' }],
])('%s is read', (text, asked) => {
  expect(readAsked(text)).toMatchObject(asked)
})

test('what is said is tidied, and no disagreement is made of its spelling', () => {
  expect(
    tidy({ title: ' a\n<b>b</b> &#233;&lt; ', volume: 7, author: [{ name: 'Org' }, {}, ''], issued: 'May 4, 2025' }),
  ).toEqual({
    fields: { title: 'a b é<', volume: '7', author: [{ literal: 'Org' }], issued: '2025-05-04' },
    odd: [],
  })
  const merged = merge([
    {
      by: 'citation tags',
      fields: { title: 'Bridges', author: [{ family: 'Doe', given: 'Jane' }], issued: '2025-05' },
    },
    { by: 'JSON-LD', fields: { title: 'Bridges', author: [{ literal: 'Jane Doe' }], issued: '2025-05-04' } },
    { by: 'its head', fields: { title: 'Something else' } },
  ])
  expect(merged.disagreements).toEqual([])
})
