import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/fetch/extract/extract.js'
import { FORMATS, typeOf } from '../../src/fetch/extract/formats.js'
import { factcheck, folderWith } from '../harness.js'
import { docxOf, epubOf, zipOf } from './archives.js'
import { hold, snapshotOf } from './held.js'

const q = 'built of steel and stood for ninety years'
const found = async (content: string | Uint8Array, type: string, quote: string) =>
  (await hold(content, type))(quote).state !== 'not-found'

describe('Markdown', () => {
  test.each([
    ['It was **built of _steel_** and stood for `ninety` years.', q, true],
    ['It was [built of steel](https://a.example "T") and stood for ninety years.', q, true],
    ['It was built of steel[^1] and stood for ninety years.\n\n[^1]: In 1903.', q, true],
    ['It was built of steel[^1] and stood for ninety years.\n\n[^1]: In 1903.', 'In 1903', true],
    ['It was built of steel[^1] and stood for ninety years.', q, true],
    ['It was built of steel^[In 1903.] and stood for ninety years.', q, true],
    ['It was built of steel and\nstood for ninety\nyears.', q, true],
    ['The bridge will ~~never~~ be sold.', 'will never be sold', false],
    ['The bridge will <del>never</del> be sold.', 'will never be sold', false],
    ['The bridge will be sold.<!-- never -->', 'never', false],
    ['About H~2~O and 10^2^ of it.', 'H2O and 10² of it', true],
    ['| sold | 4 |\n|---|---|\n| kept | 9 |', 'kept 9', true],
    ['| sold | 4 |\n|---|---|\n| kept | 9 |', '4 kept', false],
    ['- They will never\n- sell the bridge', 'never sell', false],
    ['# Will they\n\nsell it?', 'Will they sell it', false],
    ['---\ntitle: "The Bridge"\ndraft: true\n---\nIt stands.', 'The Bridge', true],
    ['---\ntitle: "The Bridge"\ndraft: true\n---\nIt stands.', 'draft: true', false],
    ['4 < 9 & 9 > 4 \\*stars\\*', '4 < 9 & 9 > 4 *stars*', true],
  ])('%j, “%s”: %s', async (markdown, quote, isThere) => {
    expect(await found(markdown, 'text/markdown', quote)).toBe(isThere)
  })
})

describe('subtitles', () => {
  const VTT = `WEBVTT - the council

NOTE nobody sees this

STYLE
::cue { color: red }

1
00:12:28.000 --> 00:12:31.000 align:start
<v Mayor>We will never

2
00:12:31.000 --> 00:12:35.500
sell the <i>bridge</i>, &amp; that is&nbsp;it.

01:02:30.250 --> 01:02:33.000
<v Critic>He said so
<v Mayor>I said so.
`
  const SRT = `1\r\n00:12:28,000 --> 00:12:31,000\r\n<i>We will never</i>\r\n\r\n2\r\n00:12:31,000 --> 00:12:35,500\r\n{\\an8}sell the bridge.\r\n`

  test('are joined over cues, and keep their times', async () => {
    expect(await snapshotOf(VTT, 'text/vtt')).toBe(
      '\f[12:28]\nMayor: We will never\n\f[12:31]\nsell the bridge, & that is\u00a0it.\n\n\f[1:02:30.25]\nCritic: He said so\n\n\nMayor: I said so.\n',
    )
    expect(await snapshotOf(SRT, 'application/x-subrip')).toBe(
      '\f[12:28]\nWe will never\n\f[12:31]\nsell the bridge.\n',
    )
    expect(await found(VTT, 'text/vtt', 'We will never sell the bridge')).toBe(true)
    expect(await found(VTT, 'text/vtt', 'He said so I said so')).toBe(false)
    expect(await found(VTT, 'text/vtt', 'nobody sees this')).toBe(false)
  })

  test('that roll up say each line once', async () => {
    const cue = (at: number, ...lines: string[]) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${lines.join('\n')}\n`
    const rolling = `WEBVTT\n\n${[cue(1, 'so we'), cue(2, 'so we', 'close the<00:00:02.5><c> bridge</c>'), cue(3, 'close the bridge'), cue(4, 'close the bridge', 'today')].join('\n')}`
    expect(await found(rolling, 'text/vtt', 'so we close the bridge today')).toBe(true)
    const grown = `WEBVTT\n\n${[cue(1, 'so'), cue(2, 'so we'), cue(3, 'so we close')].join('\n')}`
    expect(await found(grown, 'text/vtt', 'so we close')).toBe(true)
    const twice = `WEBVTT\n\n${[cue(1, 'No.'), cue(2, 'No.'), cue(3, 'We'), cue(4, 'never'), cue(5, 'sell'), cue(6, 'it.'), cue(7, 'Ever.')].join('\n')}`
    expect(await found(twice, 'text/vtt', 'No. No. We never sell it')).toBe(true)
  })
})

describe('DOCX', () => {
  const p = (runs: string, style = '') => `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`
  const r = (text: string, props = '') =>
    `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
  const is = (body: string, quote: string, parts = {}) => found(docxOf(body, parts), '', quote)

  test('is known by what is in it', () => {
    expect(typeOf(docxOf(''), 'text/plain')).toMatch(/wordprocessingml/)
  })

  test.each([
    ['runs are joined', p(r('built of ') + r('steel', '<w:b/>') + r(' and stood for ninety years')), true],
    ['a tab is a space', p(`${r('built of steel and')}<w:r><w:tab/></w:r>${r('stood for ninety years')}`), true],
    [
      'the mark of a note is no word',
      p(
        `${r('built of steel')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>${r(' and stood for ninety years')}`,
      ),
      true,
    ],
    [
      'nor one that is typed',
      p(r('built of steel') + r('1', '<w:vertAlign w:val="superscript"/>') + r(' and stood for ninety years')),
      true,
    ],
    [
      'what was put in is there',
      p(`${r('built of ')}<w:ins w:id="1">${r('steel')}</w:ins>${r(' and stood for ninety years')}`),
      true,
    ],
    [
      'what was deleted is not',
      p(
        `${r('built of steel and ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>${r('stood for ninety years')}`,
      ),
      true,
    ],
    ['struck', p(r('built of steel and stood ') + r('for ninety', '<w:strike/>') + r(' years')), false],
    [
      'struck twice',
      p(r('built of steel and stood ') + r('for ninety', '<w:dstrike w:val="true"/>') + r(' years')),
      false,
    ],
    ['not struck', p(r('built of steel and stood ') + r('for ninety', '<w:strike w:val="0"/>') + r(' years')), true],
    ['hidden', p(r('built of steel and stood ') + r('for ninety', '<w:vanish/>') + r(' years')), false],
    ['two paragraphs are two', p(r('built of steel')) + p(r('and stood for ninety years')), false],
    [
      'a row',
      `<w:tbl><w:tr><w:tc>${p(r('built'))}</w:tc><w:tc>${p(r('of steel and stood for ninety years'))}</w:tc></w:tr></w:tbl>`,
      true,
    ],
    [
      'two texts in a row',
      `<w:tbl><w:tr><w:tc>${p(r('built of steel'))}</w:tc><w:tc>${p(r('and stood for ninety years'))}</w:tc></w:tr></w:tbl>`,
      false,
    ],
    [
      'two rows',
      `<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('built of steel'))}</w:tc></w:tr><w:tr><w:tc>${p(r('and stood for ninety years'))}</w:tc></w:tr></w:tbl>`,
      false,
    ],
    [
      'a box beside the text',
      p(
        `${r('built of steel ')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('in a box'))}</w:txbxContent></mc:Choice><mc:Fallback>${p(r('no'))}</mc:Fallback></mc:AlternateContent></w:r>${r('and stood for ninety years')}`,
      ),
      true,
    ],
    [
      'a field’s code',
      p(`${r('built of steel and stood ')}<w:r><w:instrText>PAGE</w:instrText></w:r>${r('for ninety years')}`),
      true,
    ],
  ])('%s', async (_, body, isThere) => {
    expect(await is(body, q)).toBe(isThere)
  })

  test('its notes and heads are read, and headings in any language', async () => {
    const note = `<w:footnote w:type="separator" w:id="0">${p(r('----'))}</w:footnote><w:footnote w:id="2">${p(r('It was iron at first.'))}</w:footnote>`
    const docx = docxOf(p(r('Rust'), 'berschrift1') + p(r('It stands.')), {
      footnotes: note,
      header1: p(r('Draft')),
      header2: p(r('Draft')),
    })
    expect(await snapshotOf(docx, '')).toBe(
      '# Rust\n\n\nIt stands.\n\nIt was iron at first.\n\n\n\f[outside the article: heads and page numbers]\n\n\nDraft\n',
    )
  })
})

describe('EPUB', () => {
  const book = epubOf([
    '<p>The second chapter.<a id="x"/> It is short.</p>',
    '<h2>The first</h2><p>It was built of steel<a epub:type="noteref" href="#n1">1</a> and stood<span epub:type="pagebreak" title="41"/> for ninety years.</p><p>Rust <s>never</s> sleeps.</p>',
  ])

  test('is read in the order of its spine, with the pages of the printed book', async () => {
    expect(typeOf(book, 'application/zip')).toBe('application/epub+zip')
    expect(await snapshotOf(book, '')).toBe(
      '# The Old Bridge\n\n\n## The first\n\n\nIt was built of steel and stood\n\f[page 41]\nfor ninety years.\n\nRust sleeps.\n\n\nThe second chapter. It is short.\n',
    )
    expect(await found(book, '', q)).toBe(true)
  })
})

describe('mail', () => {
  test('of lines that flow, quoted ones are joined among themselves', async () => {
    const mail = [
      'From: a@b.example',
      'To: c@d.example',
      'Subject: x',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8;',
      ' format=flowed',
      '',
      'The first line goes on ',
      'in the second line.',
      '> Quoted words of somebody ',
      '> else are here ',
      'Not so, I said.',
    ].join('\r\n')
    const held = await hold(mail, 'message/rfc822')
    expect(held('The first line goes on in the second line.').state).not.toBe('not-found')
    expect(held('Quoted words of somebody else are here').part).toBe('quoted mail')
    expect(held('are here Not so').state).toBe('not-found')
    expect(held('Not so, I said').part).toBeUndefined()
  })

  const MAIL = `Return-Path: <doe@gazette.example>
From: =?utf-8?q?Jane_D=C3=B6?= <doe@gazette.example>
To: editor@gazette.example
Subject: The bridge
Date: Sat, 03 May 2025 10:00:00 +0200
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

It was built of steel and stood=20
for ninety years=2E Gr=C3=BC=C3=9Fe

> It will be
> sold.
`

  test('is its letter, with who wrote it, and what it quotes is another’s', async () => {
    expect(typeOf(Buffer.from(MAIL), 'text/plain')).toBe('message/rfc822')
    const held = await hold(MAIL, 'message/rfc822')
    expect(held(q).state).not.toBe('not-found')
    expect(held('From: Jane Dö <doe@gazette.example>').state).toBe('exact')
    expect(held('years. Grüße').state).toBe('exact')
    expect(held('It will be sold')).toEqual({ state: 'normalised', part: 'quoted mail' })
  })

  test('as a page is read as one', async () => {
    const html = MAIL.replace('text/plain', 'text/html').replace(
      /> It will be\n> sold/,
      '<p>It will <s>never</s> be sold',
    )
    expect(await found(html, 'message/rfc822', 'It will be sold')).toBe(true)
  })
})

describe('plain text', () => {
  test('with form feeds has pages, without what is printed on each', async () => {
    const page = (number: number, text: string) =>
      `Doe            The Bridge            May 2025\n\n${text}\n\n\nDoe  Informational   [Page ${number}]\n`
    const text = [page(1, 'It was built\nof steel and'), page(2, 'stood for ninety\nyears.'), page(3, 'The end.')].join(
      '\f',
    )
    expect(await found(text, 'text/plain', q)).toBe(true)
    expect(await snapshotOf(text, 'text/plain')).toMatch(
      /^\f\[page 1\]\nIt was built\nof steel and\n\f\[page 2\]\nstood/,
    )
  })
})

describe('what is not read', () => {
  test.each([
    ['a ZIP archive', zipOf({ 'a.txt': 'x' }), 'application/zip', ''],
    ['an Excel sheet (XLSX)', zipOf({ 'xl/workbook.xml': '' }), /spreadsheetml/, 'application/octet-stream'],
    ['PowerPoint slides (PPTX)', zipOf({ 'ppt/presentation.xml': '' }), /presentationml/, 'application/zip'],
    [
      'an OpenDocument text (ODT)',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      /opendocument.text/,
      '',
    ],
    [
      'an old Office file (DOC, XLS or PPT)',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'application/msword',
      'text/plain',
    ],
    ['an RTF text', '{\\rtf1 x}', 'application/rtf', 'text/plain'],
    ['an image (image/png)', '\x89PNG\r\n', 'image/png', 'text/plain'],
    ['a video (video/webm)', 'x', 'video/webm', 'video/webm'],
  ])('is named: %s', async (name, content, type, said) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
    expect(typeOf(bytes, said)).toMatch(type)
    const cwd = folderWith({
      'claims.yaml':
        'sources: {s: {title: T, URL: "https://s.example/x"}}\nclaims: [{id: a, text: A., confidence: sourced, citations: [s]}]\n',
    })
    writeFileSync(join(cwd, 'file'), bytes)
    if (said !== 'video/webm') {
      const { code, stdout } = await factcheck(['snapshot', 's', '--from', 'file'], { cwd })
      expect(code).toBe(1)
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        `no text can be taken from ${name}; what is read: PDF, DOCX, EPUB, HTML, Markdown, WebVTT, SRT, mail and plain text`,
      )
    } else expect(await extract(bytes, said)).toEqual({ code: 'type', type: 'video/webm' })
  })

  test.each([
    ['text/html, text/html; charset=utf-8', 'text/html'],
    [`text/${'x'.repeat(9000)}`, 'text/html'],
    [`${'x'.repeat(9000)}; charset=utf-8`, 'text/html'],
  ])('what servers say twice, or at length: %.30s', (said, type) => {
    expect(typeOf(Buffer.from('<!doctype html><p>words'), said)).toBe(type)
  })

  test('nor what unpacks to more than is allowed, whatever it says', async () => {
    const bomb = docxOf(`<w:p><w:r><w:t>${'x'.repeat(70 * 1024 * 1024)}</w:t></w:r></w:p>`)
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await extract(bomb, '')).toMatchObject({ code: 'too-much', what: 'megabytes' })
    const many = zipOf({
      'word/document.xml': '',
      ...Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, ''])),
    })
    expect(await extract(many, '')).toMatchObject({ code: 'too-much', what: 'files' })
    const lies = docxOf(`<w:p><w:r><w:t>${'built of steel '.repeat(10_000)}</w:t></w:r></w:p>`)
    const view = new DataView(lies.buffer, lies.byteOffset)
    const directory = view.getUint32(lies.length - 22 + 16, true)
    for (let at = directory; view.getUint32(at, true) === 0x02014b50; ) {
      view.setUint32(at + 24, 1000, true)
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    const result = await extract(lies, '')
    expect('text' in result ? result.text.length : 0).toBeLessThan(1000)
  })

  test('every format is in the registry once, with a file that reads it', async () => {
    const all = FORMATS.flatMap(({ types, extensions }) => [...types, ...extensions])
    expect(new Set(all).size).toBe(all.length)
    for (const { reader } of FORMATS) expect(await reader()).toBeTypeOf('function')
    for (const { name } of FORMATS)
      expect(readFileSync(join(import.meta.dirname, '../../docs/quotes.md'), 'utf8')).toContain(name)
  })
})
