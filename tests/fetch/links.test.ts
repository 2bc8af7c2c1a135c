import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Fetcher } from '../../src/fetch/fetch.js'
import { checkLinks } from '../../src/fetch/links.js'
import type { Ledger, Source } from '../../src/ledger/model/types.js'
import { factcheck, folderWith } from '../harness.js'
import { inTurn, page, serve, status } from './server.js'

const server = await serve({
  '/alive': page('hello'),
  '/moved': status(301, { location: '/alive' }),
  '/gone': status(410),
  '/login': status(401),
  '/forbidden': status(403),
  '/busy': status(429),
  '/broken': status(500),
  '/loop': status(302, { location: '/loop' }),
  '/reset': (_, response) => response.destroy(),
  '/silent': () => {},
  '/silent-head': (request, response) => void (request.method !== 'HEAD' && response.end('x')),
  '/loops-head': (request, response) =>
    void (request.method === 'HEAD'
      ? response.writeHead(302, { location: '/loops-head' }).end()
      : response.writeHead(200).end('x')),
  '/no-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end('x'),
  '/lies': (request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end('x'),
  '/recovers': inTurn(status(503), status(503), page('hello')),
  '/large': (request, response) => {
    response.writeHead(200, { 'content-length': '99999999999' })
    if (request.method === 'HEAD') response.end()
    else response.write('x')
  },
})

const fetcher = (milliseconds = 20_000) => new Fetcher({ allowPrivate: true, milliseconds, pace: { pause: 1 } })
const sourcesOf = (...paths: string[]): Pick<Ledger, 'sources'> => {
  const at = { file: 'claims.yaml', line: 1, start: 0, end: 0 }
  const source = (path: string): Source => ({ key: path, URL: server.origin + path, at })
  return { sources: new Map(paths.map((path) => [path, source(path)])) }
}

test.each([
  ['/alive', { state: 'alive' }],
  ['/moved', { state: 'alive' }],
  ['/no-head', { state: 'alive' }],
  ['/silent-head', { state: 'alive' }],
  ['/loops-head', { state: 'alive' }],
  ['/lies', { state: 'alive' }],
  ['/recovers', { state: 'alive' }],
  ['/large', { state: 'alive' }],
  ['/gone', { state: 'dead', status: 410 }],
  ['/none', { state: 'dead', status: 404 }],
  ['/login', { state: 'not-checked', problem: { code: 'status', status: 401 } }],
  ['/forbidden', { state: 'not-checked', problem: { code: 'status', status: 403 } }],
  ['/busy', { state: 'not-checked', problem: { code: 'status', status: 429 } }],
  ['/broken', { state: 'not-checked', problem: { code: 'status', status: 500 } }],
  ['/loop', { state: 'not-checked', problem: { code: 'redirects' } }],
  ['/reset', { state: 'not-checked', problem: { code: 'cut-short' } }],
  ['/silent', { state: 'not-checked', problem: { code: 'timeout' } }],
])('%s', async (path, expected) => {
  expect(await checkLinks(sourcesOf(path), { fetcher: fetcher(path === '/silent' ? 300 : undefined) })).toMatchObject([
    { source: path, field: 'URL', ...expected },
  ])
})

test('an address is tried once, however many sources have it, and with HEAD where that will do', async () => {
  const { sources } = sourcesOf('/alive', '/moved')
  const before = server.seen.length
  const twice = new Map([...sources, ['again', { ...(sources.get('/alive') as Source), key: 'again' }]])
  expect(await checkLinks({ sources: twice }, { fetcher: fetcher() })).toHaveLength(3)
  expect(
    server.seen
      .slice(before)
      .map(({ method, path }) => `${method} ${path}`)
      .sort(),
  ).toEqual(['HEAD /alive', 'HEAD /alive', 'HEAD /moved'])
})

describe('check --links', () => {
  const ledger = `sources:
  alive: {title: A, URL: "${server.origin}/alive"}
  gone: {title: G, URL: "${server.origin}/gone", archived: "${server.origin}/alive"}
  login: {title: L, URL: "${server.origin}/login"}
claims:
  - {id: a, text: Boats sail., confidence: sourced, citations: [alive, gone, login]}
`
  const check = (cwd: string, ...argv: string[]) =>
    factcheck(['check', ...argv], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } })

  test('finds what is gone, suggests the lasting copy, and says what was not checked', async () => {
    const { code, stdout, stderr } = await check(folderWith({ 'claims.yaml': ledger }), '--links', '--allow-private')
    expect(code).toBe(1)
    const text = stdout.replace(/\s+/g, ' ')
    expect(text).toContain(`error[link-alive]: gone: the server answers 410: ${server.origin}/gone is gone`)
    expect(text).toContain(`help: a lasting copy is at ${server.origin}/alive`)
    expect(text).toContain('4 links (1 dead, 1 not checked): 1 error.')
    expect(stderr).toBe(
      `1 link could not be checked:\n  login: ${server.origin}/login: the server answers 401: it asks for a password\n`,
    )
  })

  test('is never done without being asked for', async () => {
    const before = server.seen.length
    expect(await check(folderWith({ 'claims.yaml': ledger }), '--allow-private')).toMatchObject({ code: 0, stderr: '' })
    expect(server.seen.length).toBe(before)
  })

  test('does not go to private addresses by itself', async () => {
    const before = server.seen.length
    const { code, stderr } = await check(folderWith({ 'claims.yaml': ledger }), '--links')
    expect(code).toBe(0)
    expect(stderr).toContain('4 links could not be checked')
    expect(server.seen.length).toBe(before)
  })

  test('remembers for a day what is certain, and nothing else', async () => {
    const cwd = folderWith({ 'claims.yaml': ledger })
    await check(cwd, '--links', '--allow-private')
    const before = server.seen.length
    const again = await check(cwd, '--links', '--allow-private')
    expect(again.stdout.replace(/\s+/g, ' ')).toContain('4 links (1 dead, 1 not checked)')
    expect([...new Set(server.seen.slice(before).map(({ path }) => path))]).toEqual(['/login'])
    expect(readFileSync(join(cwd, 'cache/factcheck/links.cache'), 'utf8')).not.toContain('login')
    writeFileSync(join(cwd, 'cache/factcheck/links.cache'), 'damaged')
    expect(await check(cwd, '--links', '--allow-private')).toMatchObject({ code: 1 })
  })

  test('says on a terminal how far it is, and nothing of it in a pipe', async () => {
    const cwd = folderWith({ 'claims.yaml': ledger })
    const argv = ['check', '--links', '--allow-private', '--no-cache']
    const { stderr } = await factcheck(argv, { cwd, columns: 80 })
    expect(stderr).toContain('trying: 1 of 3 addresses\r\u001b[K')
    expect(stderr).toContain('trying: 2 of 3 addresses\r\u001b[K')
    expect((await factcheck(argv, { cwd })).stderr).not.toContain('trying')
  })

  test('an exception holds, and is not said to be unneeded where links were not tried', async () => {
    const text = `${ledger}rules: {link-alive: {except: [{source: gone, reason: It is known.}]}}\n`
    const cwd = folderWith({ 'claims.yaml': text })
    expect((await check(cwd, '--links', '--allow-private')).code).toBe(0)
    expect((await check(cwd)).code).toBe(0)
  })

  test('are counted in the JSON', async () => {
    const { stdout } = await check(
      folderWith({ 'claims.yaml': ledger }),
      '--links',
      '--allow-private',
      '--format',
      'json',
    )
    expect(JSON.parse(stdout).checked.links).toEqual({ alive: 2, dead: 1, notChecked: 1 })
    expect(JSON.parse(stdout).findings).toMatchObject([{ rule: 'link-alive', source: 'gone', line: 3 }])
  })
})
