import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addressesOf } from '../../src/fetch/addresses.js'
import { Extractor } from '../../src/fetch/extract/extractor.js'
import { Fetcher } from '../../src/fetch/fetch.js'
import { Keeper } from '../../src/fetch/keep.js'
import { checkLinks } from '../../src/fetch/links.js'
import { askRegistries, descriptionCache, readDescription } from '../../src/fetch/registered.js'
import { type SavedFile, type Taken, take } from '../../src/fetch/take.js'
import { formatTaken, snapshotJson } from '../../src/format/snapshot.js'
import { CacheFolder } from '../../src/ledger/cache/cache-folder.js'
import { load } from '../../src/ledger/load/load.js'
import { Snapshots } from '../../src/quotes/snapshot.js'
import { terminalOf } from '../../src/screen/terminal.js'
import { themeFor } from '../../src/screen/theme.js'
import { folderWith } from '../harness.js'
import { articleOf } from './documents.js'
import { page, serve, status } from './server.js'

const CSL = 'application/vnd.citationstyles.csl+json'
const WORK = {
  title: 'Rust in the piers of <i>Harbour Bridge</i>',
  subtitle: ['An inspection'],
  'original-title': [],
  issued: { 'date-parts': [[2025, 5]] },
  'published-online': { 'date-parts': [['2024', '12', '30']] },
}
const described = (work: unknown) => page(JSON.stringify(work), CSL)

/** doi.org, an agency that registers DOIs, and a publisher, on one host. */
const server = await serve({
  '/10.1000/bridge': (request, response) =>
    response.writeHead(302, { location: request.headers.accept === CSL ? '/works/bridge' : '/paper' }).end(),
  '/10.1000/a%3Cb%3E%23c(1)': (request, response) =>
    response.writeHead(302, { location: request.headers.accept === CSL ? '/works/bridge' : '/paper' }).end(),
  '/works/bridge': described(WORK),
  '/paper': page(articleOf(['The city closed Harbour Bridge to all traffic on 3 May.'])),
  '/10.1000/bare': (request, response) =>
    request.headers.accept === CSL
      ? response.writeHead(406).end()
      : response.writeHead(302, { location: '/paper' }).end(),
  '/10.1000/odd': page('<p>No metadata here, but a text of some words.', 'text/html'),
  '/gone': status(410),
})
const doiResolver = `${server.origin}/`
const fetcher = () => new Fetcher({ allowPrivate: true, milliseconds: 3000, doiResolver, pace: { pause: 1 } })

function project(fields: string): { cwd: string; ledger: ReturnType<typeof load> } {
  const cwd = folderWith({
    'claims.yaml': `sources:\n  paper: {title: Rust in the piers of Harbour Bridge, ${fields}}\nclaims:\n  - {id: a, text: It closed., confidence: sourced, citations: [{source: paper, quote: to all traffic}]}\n`,
  })
  return { cwd, ledger: load({ files: [join(cwd, 'claims.yaml')], cwd }) }
}

async function taken(fields: string, from?: SavedFile): Promise<{ taken: Taken; cwd: string }> {
  const { cwd, ledger } = project(fields)
  const extractor = new Extractor(10)
  const options = {
    ...{ fetcher: fetcher(), extractor, keeper: new Keeper(cwd), snapshots: new Snapshots(cwd), ledger },
    ...{ update: false, by: () => undefined, now: () => new Date('2026-01-15T12:00:00Z') },
    ...(from && { from }),
  }
  const [source] = ledger.sources.values()
  if (!source) throw new Error('no source')
  const result = await take(source, options)
  await extractor.close()
  return { taken: result, cwd }
}
const text = (one: Taken) => formatTaken(one, themeFor({ ...terminalOf({ write: () => {} }, { COLUMNS: '300' }) }))

describe('a DOI is a way to the text', () => {
  test('of a source that has no address', async () => {
    const { taken: one, cwd } = await taken('DOI: 10.1000/bridge')
    expect(one).toMatchObject({
      state: 'kept',
      entry: { url: `${doiResolver}10.1000/bridge`, finalUrl: `${doiResolver}paper` },
    })
    expect(one).not.toHaveProperty('metadata')
    expect(readFileSync(join(cwd, 'snapshots/paper.txt'), 'utf8')).toContain('to all traffic on 3 May')
  })

  test('of one whose address is gone, before its lasting copy', async () => {
    const { taken: one } = await taken(`URL: "${doiResolver}gone", DOI: 10.1000/bridge, archived: "${doiResolver}none"`)
    expect(one).toMatchObject({ state: 'kept', entry: { url: `${doiResolver}10.1000/bridge` } })
  })

  test('whatever letters it has', async () => {
    const { taken: one } = await taken(`DOI: "10.1000/a<b>#c(1)"`)
    expect(one).toMatchObject({ state: 'kept' })
  })

  test('and what is registered with it is shown where the ledger says other', async () => {
    const { taken: one } = await taken('DOI: 10.1000/bridge, issued: 2019')
    expect(text(one)).toContain(
      'the DOI 10.1000/bridge is of “Rust in the piers of Harbour Bridge” (2024, 2025); here the date is 2019',
    )
    expect(JSON.parse(snapshotJson([one])).sources[0].metadata).toMatchObject({
      doi: '10.1000/bridge',
      years: [2024, 2025],
      fields: ['issued'],
    })
  })

  test('and nobody is asked of a file that was saved', async () => {
    const before = server.seen.length
    const saved = { name: 'a.txt', bytes: Buffer.from('It is closed to all traffic.'), type: 'text/plain' }
    const { taken: one } = await taken('DOI: 10.1000/bridge, issued: 2019', saved)
    expect(one).toMatchObject({ state: 'kept', entry: { url: `${doiResolver}10.1000/bridge`, from: 'a.txt' } })
    expect(server.seen.length).toBe(before)
  })

  test.each(['10.1000/bare', '10.1000/odd'])('a text without a description is kept: %s', async (doi) => {
    const { taken: one } = await taken(`DOI: ${doi}, issued: 2019`)
    expect(one).toMatchObject({ state: 'kept' })
    expect(one).not.toHaveProperty('metadata')
  })
})

test.each<[object, string[]]>([
  [{}, []],
  [{ URL: 'https://a.example/x', archived: 'https://b.example/y' }, ['https://a.example/x', 'https://b.example/y']],
  [{ DOI: '10.1000/x' }, ['https://doi.org/10.1000/x']],
  [{ DOI: 'doi:10.1000/x y%' }, ['https://doi.org/10.1000/x%20y%25']],
  [
    { URL: 'http://dx.doi.org/10.1000/X', DOI: '10.1000/x', archived: 'https://b.example/y' },
    ['http://dx.doi.org/10.1000/X', 'https://b.example/y'],
  ],
  [{ URL: 'https://a.example/x', DOI: '10.1000/x' }, ['https://a.example/x', 'https://doi.org/10.1000/x']],
])('the addresses of %j', (fields, expected) => {
  const at = { file: 'claims.yaml', line: 1, start: 0, end: 0 }
  expect(addressesOf({ key: 'a', at, ...fields }).map(({ url }) => url)).toEqual(expected)
})

describe('check --links', () => {
  test.each([
    ['10.1000/bridge', { state: 'alive' }],
    ['10.1000/unknown', { state: 'dead', status: 404, field: 'DOI', value: '10.1000/unknown' }],
  ])('tries the DOI %s', async (doi, expected) => {
    expect(await checkLinks(project(`DOI: ${doi}`).ledger, { fetcher: fetcher() })).toMatchObject([expected])
  })

  test('asks each registry once, and for a day not again', async () => {
    const cwd = folderWith({
      'claims.yaml': `sources: {a: {title: A, DOI: 10.1000/bridge}, b: {title: B, URL: "https://doi.org/10.1000/bridge"}, c: {title: C, DOI: 10.1000/bare}, d: {title: D}, e: {title: E, DOI: no-doi}}
claims: [{id: x, text: It closed., confidence: sourced, citations: [a, b, c, d, e]}]
`,
    })
    const ledger = load({ files: [join(cwd, 'claims.yaml')], cwd })
    const now = Date.parse('2026-01-15T12:00:00Z')
    const cacheAt = (time: number) => descriptionCache(new CacheFolder(join(cwd, 'cache'), () => {}), time)
    const asked = async (cache: ReturnType<typeof cacheAt>) => {
      const before = server.seen.length
      const answer = await askRegistries(ledger, { fetcher: fetcher(), cache })
      cache.save()
      return {
        answer,
        paths: server.seen
          .slice(before)
          .map(({ path }) => path)
          .sort(),
      }
    }
    const { answer, paths } = await asked(cacheAt(now))
    expect(answer.registered.map(({ source }) => source)).toEqual(['a', 'b'])
    expect(answer.problems).toEqual([{ source: 'c', problem: { code: 'status', status: 406 } }])
    expect(paths).toEqual(['/10.1000/bare', '/10.1000/bridge', '/works/bridge'])
    const again = await asked(cacheAt(now + 1000))
    expect(again.answer).toEqual(answer)
    expect(again.paths).toEqual(['/10.1000/bare'])
    expect((await asked(cacheAt(now + 25 * 3600 * 1000))).paths).toHaveLength(3)
  })

  test('goes to no private address for it', async () => {
    const before = server.seen.length
    const safe = new Fetcher({ doiResolver, milliseconds: 1000 })
    const { problems } = await askRegistries(project('DOI: 10.1000/bridge').ledger, { fetcher: safe })
    expect(problems).toMatchObject([{ problem: { code: 'private' } }])
    expect(server.seen.length).toBe(before)
  })
})

test.each<[string, unknown, unknown]>([
  ['titles and years', WORK, { titles: [WORK.title, `${WORK.title}: An inspection`], years: [2024, 2025] }],
  ['lists of titles', { title: ['A', 'B'], issued: { 'date-parts': [[null]] } }, { titles: ['A'], years: [] }],
  [
    'what is no title or date',
    { title: 7, issued: 'May', published: { 'date-parts': 'x' } },
    { titles: [], years: [] },
  ],
  ['a prototype', JSON.parse('{"__proto__": {"title": "A"}}'), { titles: [], years: [] }],
  ['a list', [], { code: 'no-metadata' }],
  ['a text', 'x', { code: 'no-metadata' }],
  ['nothing', null, { code: 'no-metadata' }],
])('reads %s', (_, work, expected) => {
  expect(readDescription(Buffer.from(JSON.stringify(work)))).toEqual(expected)
})

test('what is no JSON is no description', () => {
  expect(readDescription(Buffer.from('<p>x'))).toEqual({ code: 'no-metadata' })
})
