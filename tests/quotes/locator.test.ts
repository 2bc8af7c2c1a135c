import { describe, expect, test } from 'vitest'
import { Layout } from '../../src/quotes/layout.js'
import { misplaced, pagesIn, timesIn } from '../../src/quotes/locator.js'
import { locateQuote } from '../../src/quotes/quote.js'
import { QuotedText } from '../../src/quotes/snapshot.js'
import { factcheck, folderWith } from '../harness.js'

test.each([
  ['p. 41', '41-41'],
  ['page 41', '41-41'],
  ['p41', '41-41'],
  ['41', '41-41'],
  ['pp. 41–43', '41-43'],
  ['pp. 141-3', '141-143'],
  ['41, 45-46', '41-41 45-46'],
  ['p. xiv', 'xiv-xiv'],
  ['S. 41f.', '41-42'],
  ['S. 41 ff.', '41-51'],
  ['chap. 3, p. 41', '41-41'],
  ['p. A-12', 'A-12-A-12'],
  ['第41頁', '41-41'],
  ['с. 41', '41-41'],
  ['para. 3', undefined],
  ['paragraph 41', undefined],
  ['chapter 3', undefined],
  ['see pages', undefined],
  ['step 4', undefined],
])('the pages of “%s”: %s', (locator, pages) => {
  expect(
    pagesIn(locator)
      ?.map(({ from, to }) => `${from}-${to}`)
      .join(' '),
  ).toBe(pages)
})

test.each([
  ['12:30', 750, 750],
  ['at 1:02:30', 3750, 3750],
  ['12:30–13:00', 750, 780],
  ['00:12:30.5', 750.5, 750.5],
  ['12m30s', 750, 750],
  ['1h 2min', 3720, 3720],
  ['12 min 30 s', 750, 750],
  ['750s', 750, 750],
])('the time of “%s”', (locator, from, to) => {
  expect(timesIn(locator)).toEqual({ from, to })
})

test.each(['p. 41', 'para. 3', 'Mark 3', '2025', '5 m high'.slice(2)])('“%s” is no time', (locator) => {
  expect(timesIn(locator)).toBeUndefined()
})

describe('a locator that is elsewhere', () => {
  const told = (text: string, quote: string, locator: string) => {
    const layout = new Layout(text, true)
    const found = locateQuote({ exact: quote }, new QuotedText(layout).folded)
    if (found.state === 'not-found') throw new Error('it should be found')
    return misplaced(locator, layout, found.state === 'ambiguous' ? found.all : [found.parts])?.stands
  }
  const BOOK =
    '\f[page xiv, 1 in the file]\nBefore it all.\n\f[page 41, 2 in the file]\nIt was built of\n\f[page 42, 3 in the file]\nsteel. It stands.\n\f[page 43, 4 in the file]\nIt fell. It stands.'

  test.each([
    ['Before it all', 'p. xiv', undefined],
    ['Before it all', 'p. 1', undefined],
    ['Before it all', 'p. 41', 'p. xiv'],
    ['It was built', 'p. 41', undefined],
    ['It was built', 'p. 2', undefined],
    ['It was built', 'p. 42', 'p. 41'],
    ['built of steel', 'p. 42', undefined],
    ['built of steel', 'pp. 41-42', undefined],
    ['built of steel', 'p. 43', 'pp. 41–42'],
    ['It fell', 'pp. 40-43', undefined],
    ['It fell', '§ 3', undefined],
    ['It stands', 'p. 43', undefined],
    ['It stands', 'p. 42', undefined],
    ['It stands', 'p. 41', 'p. 42'],
    ['It fell', '12:30', undefined],
  ])('“%s” at %s: %s', (quote, locator, stands) => {
    expect(told(BOOK, quote, locator)).toBe(stands)
  })

  const TALK = '\f[0:05]\nHello.\n\f[12:28]\nWe will never\n\f[12:31]\nsell it.\n\f[14:00]\nBye.'

  test.each([
    ['We will never sell it', '12:30', undefined],
    ['We will never sell it', '12:20', undefined],
    ['We will never sell it', '2:30', '12:28'],
    ['We will never', '12:45', '12:28'],
    ['We will never', '12:00-13:00', undefined],
    ['Bye', '20:00', undefined],
    ['Bye', '12:31', '14:00'],
    ['Bye', 'p. 3', undefined],
  ])('“%s” at %s: %s', (quote, locator, stands) => {
    expect(told(TALK, quote, locator)).toBe(stands)
  })

  test('is not looked at in a text without pages', () => {
    expect(told('It fell on [page 3].', 'It fell', 'p. 41')).toBeUndefined()
  })
})

describe('a link to what is at a time, or on a page', () => {
  const linkTo = async (url: string, name: string, file: string | Uint8Array, quote: string, locator = '') => {
    const cwd = folderWith({
      [name]: file as string,
      'claims.yaml': `sources: {s: {title: T, URL: "${url}"}}
claims: [{id: a, text: A., confidence: sourced, citations: [{source: s, quote: ${quote}${locator && `, locator: '${locator}'`}}]}]
`,
    })
    if (file !== '') expect(await factcheck(['snapshot', 's', '--from', name], { cwd })).toMatchObject({ code: 0 })
    const { stdout } = await factcheck(['show', 'a', '--format', 'json'], { cwd })
    return JSON.parse(stdout).claims[0].quotes[0].link as string | undefined
  }
  const VTT = 'WEBVTT\n\n12:30.500 --> 12:33.000\nWe will never\n\n12:33.000 --> 12:35.000\nsell it.\n'

  test.each([
    ['https://www.youtube.com/watch?v=abc', 'https://www.youtube.com/watch?v=abc&t=750s'],
    ['https://youtu.be/abc?t=5', 'https://youtu.be/abc?t=750s'],
    ['https://vimeo.com/123', 'https://vimeo.com/123#t=750s'],
    ['https://www.twitch.tv/videos/1', 'https://www.twitch.tv/videos/1?t=750s'],
    ['https://tv.example/talk.mp4', 'https://tv.example/talk.mp4#t=750'],
  ])('%s', async (url, link) => {
    expect(await linkTo(url, 'talk.vtt', VTT, 'We will never sell it')).toBe(link)
  })

  test('by the locator, where no subtitles are kept', async () => {
    expect(await linkTo('https://youtu.be/abc', 'x', '', 'We will never sell it', '12:30')).toBe(
      'https://youtu.be/abc?t=750s',
    )
  })
})
