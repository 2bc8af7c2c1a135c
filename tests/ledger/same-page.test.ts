import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageOf } from '../../src/ledger/model/same-page.js'

const PAGE = 'https://gazette.example/2025/bridge'

describe('one page has many addresses', () => {
  test.each([
    'http://gazette.example/2025/bridge',
    'https://www.gazette.example/2025/bridge/',
    'https://WWW.Gazette.Example:443/2025/bridge#comments',
    'https://m.gazette.example/2025/bridge',
    'https://mobile.gazette.example/2025/bridge',
    'https://amp.gazette.example/2025/bridge',
    'https://gazette.example/2025/bridge/amp/',
    'https://gazette.example/amp/2025/bridge',
    'https://gazette.example/2025/bridge?amp=1',
    'https://gazette.example/2025/bridge/index.html',
    'https://gazette.example/2025/bridge?utm_source=x&utm_medium=y&fbclid=1&smid=tw-share',
    'https://gazette.example/2025/bridge?',
    'https://gazette.example/2025/%62ridge',
    'https://gazette.example/2025/bridge#:~:text=closed',
    'https://web.archive.org/web/20250504120000/https://gazette.example/2025/bridge',
    'https://web.archive.org/web/20250504120000if_/https://www.gazette.example/2025/bridge?utm_source=x',
    'https://web.archive.org/web/2025*/https://gazette.example/2025/bridge',
    'https://web.archive.org/web/20250504/gazette.example/2025/bridge',
    'http://web.archive.org/web/2025/http:/gazette.example/2025/bridge',
    'https://archive.ph/20250504120000/https://gazette.example/2025/bridge',
    'https://archive.today/2025.05.04-120000/https://gazette.example/2025/bridge',
    'https://archive.is/newest/https://gazette.example/2025/bridge',
    'https://archive.li/o/AbC12/https://gazette.example/2025/bridge',
    'https://archive.ph/2025/https://web.archive.org/web/2025/https://gazette.example/2025/bridge',
    'https://arquivo.pt/wayback/20250504120000/https://gazette.example/2025/bridge',
    'https://www.google.com/url?q=https%3A%2F%2Fgazette.example%2F2025%2Fbridge&sa=U',
    'https://www.google.com/amp/s/gazette.example/2025/bridge',
    'https://gazette-example.cdn.ampproject.org/c/s/gazette.example/2025/bridge',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2F2025%2Fbridge%3Ffbclid%3D1&h=2',
    'https://webcache.googleusercontent.com/search?q=cache:AbC:https://gazette.example/2025/bridge&hl=en',
    'https://webcache.googleusercontent.com/search?q=cache:https://gazette.example/2025/bridge',
  ])('%s', (address) => expect(pageOf(address)).toBe(pageOf(PAGE)))

  test.each([
    ['https://gazette.example/caf%c3%a9', 'https://gazette.example/café'],
    ['https://gazette.example/caf%C3%A9', 'https://gazette.example/cafe\u0301'],
    ['https://gazette.example/?q=caf%c3%a9&a=1', 'https://gazette.example/?a=1&q=café'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example'],
    ['https://youtu.be/AbC_12-3?si=x', 'https://www.youtube.com/watch?v=AbC_12-3&t=12s'],
    ['https://m.youtube.com/watch?v=AbC', 'https://www.youtube-nocookie.com/embed/AbC?start=3'],
    ['https://www.youtube.com/shorts/AbC', 'https://youtube.com/live/AbC?feature=share'],
    ['https://en.m.wikipedia.org/wiki/Bridge', 'https://en.wikipedia.org/w/index.php?title=Bridge'],
    ['https://twitter.com/Mayor/status/12?s=20', 'https://mobile.x.com/mayor/status/12'],
    ['https://en.wikipedia.org/wiki/Old_Bridge', 'https://en.wikipedia.org/wiki/Old%20Bridge'],
    ['https://old.reddit.com/r/bridges/comments/1/b/', 'https://www.reddit.com/r/bridges/comments/1/b/'],
    ['https://gazette.example//a///bridge', 'https://gazette.example/a/bridge'],
    ['https://arxiv.org/pdf/2501.00001v2.pdf', 'http://www.arxiv.org/abs/2501.00001v2'],
    ['https://gazette.example/#!/bridge', 'https://www.gazette.example/#!/bridge'],
  ])('%s is %s', (a, b) => expect(pageOf(a)).toBe(pageOf(b)))
})

describe('two pages stay two', () => {
  test.each([
    ['https://gazette.example/a', 'https://gazette.example/A'],
    ['https://gazette.example/a', 'https://gazette.example/b'],
    ['https://gazette.example/?id=1', 'https://gazette.example/?id=2'],
    ['https://gazette.example/a%2Fb', 'https://gazette.example/a/b'],
    ['https://gazette.example/a?page=2', 'https://gazette.example/a'],
    ['https://news.gazette.example/a', 'https://gazette.example/a'],
    ['https://m.example/a', 'https://example/a'],
    ['https://mobile.example/a', 'https://m.example/a'],
    ['https://www.youtube.com/watch?v=AbC', 'https://www.youtube.com/watch?v=ABC'],
    ['https://www.youtube.com/', 'https://www.youtube.com/watch'],
    ['https://archive.ph/AbC12', 'https://archive.ph/AbC13'],
    [
      'https://web.archive.org/web/2025/https://gazette.example/a',
      'https://web.archive.org/web/2025/https://gazette.example/b',
    ],
    ['https://en.wikipedia.org/w/index.php?title=Bridge&oldid=1', 'https://en.wikipedia.org/wiki/Bridge'],
    ['https://gazette.example/#!/bridge', 'https://gazette.example/#!/ferry'],
    ['https://gazette.example:8080/a', 'https://gazette.example/a'],
    ['https://192.0.2.1/a', 'https://192.0.2.2/a'],
  ])('%s is not %s', (a, b) => expect(pageOf(a)).not.toBe(pageOf(b)))
})

test('what is no address stays as it is, and nothing throws', () => {
  expect(pageOf('not a url')).toBe('not a url')
  expect(pageOf('https://web.archive.org/web/2025/not a url')).toBe(pageOf('http://not a url'))
  const parts = fc.constantFrom(
    'https://',
    'web.archive.org/web/2025/',
    'archive.ph/newest/',
    'a.example',
    '/',
    '%',
    '%e9',
    '?u=',
    '#',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(parts, fc.string()), { maxLength: 8 }),
      (all) => typeof pageOf(all.join('')) === 'string',
    ),
  )
})
