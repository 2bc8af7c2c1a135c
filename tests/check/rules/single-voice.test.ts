import { describe, expect, test } from 'vitest'
import { told } from '../check-text.js'

describe('single-voice', () => {
  const DERIVED = `  a: {title: T, note: N}\n  b: {title: T, note: N, derived-from: [a]}\n  c: {title: T, note: N, derived-from: [d]}\n  d: {title: T, note: N, derived-from: [c]}\n`
  const DOIS = `  g: {title: T, DOI: 10.1000/AB<1>}
  h: {title: T, URL: "https://doi.org/10.1000/ab%3C1%3E?x=y"}
  i: {title: T, URL: "http://dx.doi.org/10.1000/other%"}
`
  const rest = '- {id: rest, text: Fares rose., confidence: sourced, citations: [a, c]}\n'
  const cite = (citations: string) =>
    told(
      `sources:\n${DERIVED}  e: {title: T, note: N, URL: "https://www.x.example/p?utm_source=q"}\n  f: {title: T, note: N, URL: "http://x.example/p/"}\n${DOIS}claims:\n${rest}- {id: z, text: All is well., confidence: sourced, citations: [e]}\n- {id: y, text: Boats sail., confidence: sourced, citations: [f]}\n- id: x\n  text: It rained.\n  confidence: sourced\n  citations: ${citations}\n`,
    ).filter((text) => !text.startsWith('source-used'))
  test.each<[string, string, boolean]>([
    ['one repeats the other', '[a, b]', true],
    ['they repeat each other', '[c, d]', true],
    ['one page by two addresses', '[e, f]', true],
    ['a DOI and the URL that leads to it', '[g, h]', true],
    ['two DOIs', '[g, i]', false],
    ['two voices', '[a, c]', false],
    ['one citation', '[b]', false],
    ['one source twice', '[{source: a, locator: p. 1}, {source: a, locator: p. 2}]', false],
    ['via says it already', '[a, {source: c, via: a}]', false],
    ['two known through a third', '[{source: a, via: e}, {source: c, via: e}]', true],
  ])('%s', (_, citations, isOne) => expect(cite(citations)).toEqual(isOne ? [`single-voice x: ${citations}`] : []))
})
