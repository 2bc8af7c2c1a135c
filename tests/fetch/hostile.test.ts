import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { extract } from '../../src/fetch/extract/extract.js'
import { Extractor } from '../../src/fetch/extract/extractor.js'
import { folderWith, ROOT } from '../harness.js'
import { articleOf, pdfOf } from './documents.js'
import { HOSTILE_ARCHIVES, HOSTILE_CUES, HOSTILE_MAILS, HOSTILE_MARKDOWN, HOSTILE_STYLES } from './hostile-files.js'
import { HOSTILE_PAGES, HOSTILE_TEXTS } from './hostile-pages.js'
import { HOSTILE_PDFS, PACKED_PDFS } from './hostile-pdfs.js'
import { page, serve } from './server.js'

interface File {
  type: string
  make: () => string | Uint8Array
}

const kind = (type: string, makers: Record<string, () => string | Uint8Array>) =>
  Object.entries(makers).map(([name, make]): [string, File] => [name, { type, make }])

/** Between the hostile ones, as what is broken must not break what comes after it. */
const HONEST: [string, File][] = Array.from({ length: 6 }, (_, number) => [
  `honest ${number}`,
  {
    type: number % 2 ? 'application/pdf' : 'text/html',
    make: () => (number % 2 ? pdfOf(['The bridge was closed.']) : articleOf(['The bridge was closed.'])),
  },
])
const HOSTILE = [
  ...kind('text/html', HOSTILE_PAGES),
  ...kind('application/pdf', HOSTILE_PDFS),
  ...kind('text/plain', {
    ...HOSTILE_TEXTS,
    'form feeds': () => '\f'.repeat(8_000_000),
    pages: () => 'a head\nx\n1\f'.repeat(500_000),
  }),
  ...kind('text/html', HOSTILE_STYLES),
  ...kind('text/markdown', HOSTILE_MARKDOWN),
  ...kind('text/vtt', HOSTILE_CUES),
  ...kind('application/zip', HOSTILE_ARCHIVES),
  ...kind('message/rfc822', HOSTILE_MAILS),
]
const FILES = HOSTILE.flatMap((file, index) => [
  file,
  ...HONEST.slice(index / 10, index % 10 === 0 ? index / 10 + 1 : 0),
])

const MEGABYTES = 400

/** Required by the process before the program: tells the most memory that it had. */
const WATCHED = `
const { existsSync, readFileSync, writeSync } = require('node:fs')
const most = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] / 1024
if (existsSync('/proc/self/status')) process.on('exit', () => writeSync(2, 'MEMORY ' + Math.round(most()) + '\\n'))
`

interface Source {
  source: string
  state: string
  problem?: string
  message?: string
}

test('what is made to take long, or much memory, is told of, in bounded memory, and harms nothing else', async () => {
  const server = await serve(
    Object.fromEntries(FILES.map(([, { type, make }], index) => [`/${index}`, page(make(), type)])),
  )
  const sources = FILES.map((_, index) => `  s${index}: {title: A page, URL: "${server.origin}/${index}"}\n`).join('')
  const cwd = folderWith({
    'watch.cjs': WATCHED,
    'claims.yaml': `sources:\n${sources}claims:\n  - {id: a, text: A., confidence: sourced, citations: [s0]}\n`,
  })
  const argv = [
    '--require',
    './watch.cjs',
    join(ROOT, 'bin/factcheck.js'),
    'snapshot',
    '--allow-private',
    '--timeout',
    '6',
    '--format',
    'json',
  ]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { cwd }).catch((error) => error)
  const results = (JSON.parse(stdout) as { sources: Source[] }).sources
  const told = FILES.map(([name], index) => [
    name,
    results[index]?.problem ?? results[index]?.state,
    results[index]?.message,
  ])
  expect(told.filter(([name, state]) => name?.startsWith('honest') && state !== 'kept')).toEqual([])
  expect(told.filter(([, state]) => !/^(?:kept|too-much|no-text|damaged|text-too-large)$/.test(String(state)))).toEqual(
    [],
  )
  for (const [, state, message] of told) if (state === 'too-much') expect(message).toMatch(/ more than .*--from FILE$/)
  expect(told.length).toBeGreaterThanOrEqual(50)
  // Linux tells it.
  if (existsSync('/proc/self/status')) expect(Number(/MEMORY (\d+)/.exec(stderr)?.[1])).toBeLessThan(MEGABYTES)
}, 600_000)

test('a PDF whose streams are packed, once or twice, is read', async () => {
  const extractor = new Extractor()
  for (const pdf of Object.values(PACKED_PDFS))
    expect(await extractor.extract(pdf(), 'application/pdf')).toEqual({
      text: '\f[page 1]\npacked words\n',
      type: 'application/pdf',
    })
  await extractor.close()
})

test('a PDF of one long line is refused before it is read; one of many lines is not', async () => {
  const pdf = pdfOf(['The bridge was closed.'])
  const after = (line: string) => Buffer.concat([pdf, Buffer.from(line)])
  expect(await extract(after('x'.repeat(4_100_000)), 'application/pdf')).toMatchObject({ what: 'line' })
  expect(await extract(after(`${'x'.repeat(100)}\n`.repeat(50_000)), 'application/pdf')).toMatchObject({
    text: expect.stringContaining('The bridge was closed.'),
  })
})

test('of a PDF that is nested too deeply, it is said that it is', async () => {
  const pdf = HOSTILE_PDFS['dictionaries in the trailer']?.() ?? new Uint8Array()
  expect(await extract(pdf, 'application/pdf')).toMatchObject({ code: 'damaged', reason: 'it is nested too deeply' })
})

test('a file is given up when its time is over, and the next one is read as ever', async () => {
  const extractor = new Extractor(4)
  const given = await Promise.all([
    extractor.extract(pdfOf(['The first.']), 'application/pdf'),
    extractor.extract(HOSTILE_PDFS['q, five million times']?.() ?? new Uint8Array(), 'application/pdf'),
    extractor.extract(Buffer.from('<p>The last.'), 'text/html'),
  ])
  expect(given).toEqual([
    { text: '\f[page 1]\nThe first.\n', type: 'application/pdf' },
    {
      code: 'too-much',
      type: 'application/pdf',
      what: expect.stringMatching(/seconds|megabytes/),
      limit: expect.any(Number),
    },
    { text: 'The last.\n', type: 'text/html' },
  ])
  await extractor.close()
})
