import { describe, expect, test } from 'vitest'
import { factcheck } from '../../harness.js'
import { BASE, claims, SOURCES, sources } from './claims.js'

describe('source-exists', () => {
  test.each<[string, string, string[]]>([
    ['short', '[nope]', ['source-exists a: nope']],
    ['long', '[{source: nope, locator: p. 1}]', ['source-exists a: nope']],
    ['via', '[{source: gazette, via: nope}]', ['source-exists a: nope']],
    ['an address', '["https://gazette.example/1"]', ['source-exists a: "https://gazette.example/1"']],
    ['both', '[{source: one, via: two}]', ['source-exists a: one', 'source-exists a: two']],
    ['listed', '[{source: gazette, via: council}]', []],
  ])('%s', (_, citations, expected) =>
    expect(claims(`  - {id: a, text: Fares rose., confidence: sourced, citations: ${citations}}\n`)).toEqual(expected),
  )
  test('a source named by its address is shown by its key', async () => {
    const text = (url: string) =>
      `${SOURCES}claims:\n${BASE}  - {id: a, text: Fares rose., confidence: sourced, citations: ["${url}"]}\n`
    const { stdout } = await factcheck(['check', '-f', '-'], { stdin: text('https://gazette.example/1') })
    expect(stdout).toContain('help: did you mean `gazette`?')
    const other = await factcheck(['check', '-f', '-'], { stdin: text('https://gazette.example/2') })
    expect(other.stdout).toContain('help: list it under `sources:`, as `my-source: {URL: …}`')
  })
  test('derived-from', () => {
    expect(sources('  a: {title: T, note: N, derived-from: [b]}\n', '[a]')).toEqual(['source-exists a: b'])
  })
})
