import { describe, expect, test } from 'vitest'
import { extract } from '../../src/fetch/extract/extract.js'
import { articleOf, pdfOf } from './documents.js'

const textOf = async (content: string | Uint8Array, type = 'text/html') => {
  const found = await extract(Buffer.from(content as string), type)
  return 'text' in found ? found.text : found
}

describe('a page', () => {
  test('gives its headline and article, a paragraph a line, and then what is around it', async () => {
    const text = await textOf(articleOf(['The city closed the <b>bridge</b> to\n all traffic.', 'Nobody<br>was told.']))
    expect(text).toMatch(
      /^# Harbour Bridge closed\n\n\nThe city closed the bridge to all traffic\.\n\nNobody\nwas told\.\n\nThe bridge has stood/,
    )
    expect(text).toMatch(/year\.\n*\f\[outside the article: navigation\]\n\n\nHome\n\n\nSport\n\n\n\f\[.*Imprint/s)
    expect(text).not.toMatch(/color|script/)
  })

  test.each([
    ['<p>10<sup>2</sup> and 10<sup>−3</sup>', '10² and 10⁻³\n'],
    ['<p>rust<sup><a href="#n1">1</a></sup> and steel<sup>[2]</sup>', 'rust and steel\n'],
    ['<p>the 4<sup>th</sup> CO<sub>2</sub>', 'the 4th CO2\n'],
    ['<p>one<p>two<div>three</div>four', 'one\n\n\ntwo\n\n\nthree\n\n\nfour\n'],
    ['<table><tr><td>a<td>b<tr><td>c</table>', 'a\tb\n\n\nc\n'],
    ['<p><q>Never</q> she said', '“Never” she said\n'],
    ['<p>5 <del>6</del>million', '5 million\n'],
    ['<p>a&nbsp;b &amp; c &#8212; d', 'a\u00a0b & c — d\n'],
    ['<p hidden>no</p><p style="display: none">no</p><p>yes', 'yes\n'],
    ['<script>alert(1)</script><noscript>turn it on</noscript><p>words', 'words\n'],
    ['<p>nego&shy;tiation', 'nego\u00adtiation\n'],
    ['words alone', 'words alone\n'],
  ])('%s', async (html, text) => {
    expect(await textOf(html)).toBe(text)
  })

  test('may be nested deeply, or have very many elements', async () => {
    expect(await textOf(`${'<div>'.repeat(900)}deep words`)).toBe('deep words\n')
    expect(await textOf('<p>x</p>'.repeat(60_000))).toHaveLength(60_000 * 4 - 2)
  }, 30_000)

  test.each([
    ['elements', 100_000, '<p>x</p>', 100_001],
    ['depth', 1000, '<div>', 1001],
    ['pieces', 150_000, 'a<!---->', 75_001],
    ['attributes', 250, '', 0],
  ])('that has too many %s is told of before its tree is built', async (what, limit, text, times) => {
    const attributes = Array.from({ length: 251 }, (_, number) => `a${number}`).join(' ')
    const html = what === 'attributes' ? `<p ${attributes}>x` : text.repeat(times)
    expect(await textOf(html)).toEqual({ code: 'too-much', type: 'text/html', what, limit })
  })

  test('of which only a part is taken for the article is kept whole', async () => {
    const parts = Array.from(
      { length: 40 },
      (_, part) => `<div><p>Part ${part}, ${'with a good many words, and some commas. '.repeat(12)}</p></div>`,
    )
    const text = await textOf(`<body>${parts.map((part) => `<div>${part}</div>`).join('')}</body>`)
    expect(text).toContain('Part 0,')
    expect(text).toContain('Part 39,')
  })

  test.each(['', '<html></html>', '<p> </p>', '<script>x</script>'])('without text is a problem: %j', async (html) => {
    expect(await textOf(html)).toEqual({ code: 'no-text', type: 'text/html' })
  })
})

describe('a PDF', () => {
  test('gives its lines, page by page', async () => {
    const pdf = pdfOf(['The city closed the nego-', 'tiated bridge (all of it).'], ['Page two'])
    expect(await textOf(pdf, 'application/pdf')).toBe(
      '\f[page 1]\nThe city closed the nego-\ntiated bridge (all of it).\n\f[page 2]\nPage two\n',
    )
  })

  test('is known by its first bytes, whatever the header says', async () => {
    expect(await textOf(pdfOf(['words']), 'text/html')).toBe('\f[page 1]\nwords\n')
  })

  test('without text, or damaged, is a problem', async () => {
    expect(await textOf(pdfOf([]), 'application/pdf')).toEqual({ code: 'no-text', type: 'application/pdf' })
    expect(await textOf('%PDF-1.4 nothing', 'application/pdf')).toMatchObject({
      code: 'damaged',
      type: 'application/pdf',
    })
  })
})

describe('the encoding', () => {
  const cafe = 'un café – “bon”'
  const latin = Buffer.from('un caf\xe9 \x96 \x93bon\x94', 'latin1')
  const meta = (charset: string, body: Uint8Array) =>
    Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), body])

  test.each([
    ['UTF-8 by header', Buffer.from(cafe), 'text/plain; charset=utf-8'],
    ['UTF-8 that nothing tells', Buffer.from(cafe), 'text/plain'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${cafe}`), 'text/plain; charset=latin1'],
    ['UTF-8 that the header takes for Latin', Buffer.from(cafe), 'text/plain; charset=iso-8859-1'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${cafe}`, 'utf16le'), 'text/plain'],
    ['UTF-16 by header', Buffer.from(cafe, 'utf16le'), 'text/plain; charset=utf-16le'],
    ['Windows-1252 by header', latin, 'text/plain; charset="windows-1252"'],
    ['Windows-1252 that nothing tells', latin, 'text/plain'],
    ['Windows-1252 that the header takes for UTF-8', latin, 'text/plain; charset=utf-8'],
    ['Windows-1252 by meta', meta('iso-8859-1', latin), 'text/html'],
    ['Windows-1252 by meta, and a header that cannot be', meta('windows-1252', latin), 'text/html; charset=utf-8'],
    ['a charset that nobody knows', Buffer.from(cafe), 'text/plain; charset=klingon'],
  ])('%s', async (_, bytes, type) => {
    expect(await textOf(bytes, type)).toBe(`${cafe}\n`)
  })

  test.each([
    ['at its end', Buffer.from('Das Mädchen\xe4', 'utf8').subarray(0, -1), ''],
    ['told by a header', Buffer.concat([Buffer.from('Das Mädchen '), Buffer.from([0xe4])]), '; charset=utf-8'],
    [
      'that a header takes for Latin',
      Buffer.concat([Buffer.from('Das Mädchen '), Buffer.from([0xe4])]),
      '; charset=latin1',
    ],
    [
      'in Japanese',
      Buffer.concat([Buffer.from('橋は鉄で'), Buffer.from([0xe4]), Buffer.from('できた')]),
      '; charset=shift_jis',
    ],
  ])('UTF-8 with a damaged place %s', async (_, bytes, charset) => {
    expect(await textOf(bytes, `text/plain${charset}`)).toMatch(/^(?:Das Mädchen ?\ufffd|橋は鉄で\ufffdできた)\n$/)
  })

  test('Latin with many letters is not UTF-8', async () => {
    expect(await textOf(Buffer.from('M\xe4dchen \xfcber \xc3\xa4', 'latin1'), 'text/plain')).toBe('Mädchen über Ã¤\n')
  })

  test.each([
    ['koi8-r', Buffer.from([0xed, 0xcf, 0xd3, 0xd4]), 'Мост\n'],
    ['shift_jis', Buffer.from([0x8b, 0xb4]), '橋\n'],
    ['gb18030', Buffer.from([0xc7, 0xc5]), '桥\n'],
    ['iso-2022-jp', Buffer.from('\x1b$B66\x1b(B', 'latin1'), '橋\n'],
  ])('%s', async (charset, bytes, text) => {
    expect(await textOf(bytes, `text/plain; charset=${charset}`)).toBe(text)
  })
})

describe('other files', () => {
  test('text stays as it is, but for line ends', async () => {
    expect(await textOf('# Title\r\n\r\n*not*  this  \r\n\r\n\r\n\r\nend', 'text/plain')).toBe(
      '# Title\n\n*not*  this\n\nend\n',
    )
    expect(await textOf('{"a": 1}', 'application/ld+json')).toBe('{"a": 1}\n')
  })

  test('without a type are known by what is in them', async () => {
    expect(await textOf('<!DOCTYPE html><p>words', 'application/octet-stream')).toBe('words\n')
    expect(await textOf('words', '')).toBe('words\n')
  })

  test.each([
    ['image/png', '\x89PNG'],
    ['video/mp4', 'x'],
    ['application/octet-stream', 'a\0b'],
  ])('that hold no text are a problem: %s', async (type, content) => {
    expect(await textOf(content, type)).toEqual({ code: 'type', type })
  })
})

test('white space of any length takes no longer than its length', async () => {
  expect(await textOf(`a${' '.repeat(2_000_000)}b`, 'text/plain')).toHaveLength(2_000_003)
  expect(await textOf(`<p>a${'<b> </b>'.repeat(30_000)}b${'<td></td>'.repeat(10_000)}`)).toMatch(/^a b/)
}, 30_000)
