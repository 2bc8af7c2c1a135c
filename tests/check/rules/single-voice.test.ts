import { describe, expect, test } from 'vitest'
import { told } from '../check-text.js'

describe('single-voice', () => {
  const DERIVED = `  a: {title: T, note: N}\n  b: {title: T, note: N, derived-from: [a]}\n  c: {title: T, note: N, derived-from: [d]}\n  d: {title: T, note: N, derived-from: [c]}\n`
  const DOIS = `  g: {title: T, DOI: 10.1000/AB<1>}
  h: {title: T, URL: "https://doi.org/10.1000/ab%3C1%3E?x=y"}
  i: {title: T, URL: "http://dx.doi.org/10.1000/other%"}
`
  const PAGES = `  j: {title: T, URL: "https://web.archive.org/web/20250504/https://www.x.example/p"}
  k: {title: T, URL: "https://x.example/q", archived: "https://archive.ph/AbC12"}
  l: {title: T, URL: "https://archive.ph/AbC12"}
  m: {title: T, URL: "https://x.example/caf%c3%a9"}
  n: {title: T, URL: "https://m.x.example/café/amp"}
  o: {title: T, archived: "https://web.archive.org/web/2025/https://doi.org/10.1000/ab%3C1%3E"}
  q: {title: T, URL: "https://youtu.be/AbC"}
  r: {title: T, URL: "https://www.youtube.com/watch?v=AbC&t=9"}
  s: {title: T, URL: "https://www.youtube.com/watch?v=AbD"}
`
  const rest = '- {id: rest, text: Fares rose., confidence: sourced, citations: [a, c]}\n'
  const cite = (citations: string) =>
    told(
      `sources:\n${PAGES}${DERIVED}  e: {title: T, note: N, URL: "https://www.x.example/p?utm_source=q"}\n  f: {title: T, note: N, URL: "http://x.example/p/"}\n${DOIS}claims:\n${rest}- {id: z, text: All is well., confidence: sourced, citations: [e]}\n- {id: y, text: Boats sail., confidence: sourced, citations: [f]}\n- id: x\n  text: It rained.\n  confidence: sourced\n  citations: ${citations}\n`,
    ).filter((text) => !text.startsWith('source-used'))
  test.each<[string, string, boolean]>([
    ['one repeats the other', '[a, b]', true],
    ['they repeat each other', '[c, d]', true],
    ['one page by two addresses', '[e, f]', true],
    ['a DOI and the URL that leads to it', '[g, h]', true],
    ['two DOIs', '[g, i]', false],
    ['a page and its copy in an archive', '[e, j]', true],
    ['the copy of one is the other', '[k, l]', true],
    ['one page in other letters, on a phone', '[m, n]', true],
    ['a DOI and the copy of what it leads to', '[g, o]', true],
    ['one video', '[q, r]', true],
    ['two videos', '[q, s]', false],
    ['two pages of a site', '[e, k]', false],
    ['two voices', '[a, c]', false],
    ['one citation', '[b]', false],
    ['one source twice', '[{source: a, locator: p. 1}, {source: a, locator: p. 2}]', false],
    ['via says it already', '[a, {source: c, via: a}]', false],
    ['two known through a third', '[{source: a, via: e}, {source: c, via: e}]', true],
  ])('%s', (_, citations, isOne) => expect(cite(citations)).toEqual(isOne ? [`single-voice x: ${citations}`] : []))
})
