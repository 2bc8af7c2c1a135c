import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import type { DeadLink } from '../../../src/findings/link.js'
import { checkText } from '../check-text.js'

const TEXT = `sources: {gazette: {title: T, URL: "https://gazette.example/1", archived: "https://copy.example/1"}}
claims: [{id: a, text: Boats sail., confidence: sourced, citations: [gazette]}]
`
const dead = (link: Partial<DeadLink>): DeadLink => ({
  source: 'gazette',
  field: 'URL',
  value: link.url ?? 'https://gazette.example/1',
  url: 'https://gazette.example/1',
  status: 404,
  ...link,
})
const saying = (...links: DeadLink[]) =>
  checkText(TEXT, { links }).findings.map(({ fact, source }) => {
    const { message, help } = describeFinding(fact)
    return `${fact.rule} ${source}: ${message} | ${help}`
  })

describe('link-alive', () => {
  test.each<[string, DeadLink[]]>([
    ['no address is gone', []],
    ['one of a source that is not listed', [dead({ source: 'council' })]],
    ['one that the source has no more', [dead({ url: 'https://gazette.example/2' })]],
    ['one of another field', [dead({ field: 'archived' })]],
  ])('%s', (_, links) => expect(saying(...links)).toEqual([]))
  test('gone', () =>
    expect(saying(dead({}))).toEqual([
      'link-alive gazette: the server answers 404: https://gazette.example/1 is gone | find where it went, or a lasting copy, such as on web.archive.org, and give it as `archived`',
    ]))
  test('gone, with a lasting copy', () =>
    expect(saying(dead({ status: 410, archived: 'https://copy.example/1' }))).toEqual([
      'link-alive gazette: the server answers 410: https://gazette.example/1 is gone | a lasting copy is at https://copy.example/1',
    ]))
  test('both addresses are two findings', () =>
    expect(saying(dead({}), dead({ field: 'archived', url: 'https://copy.example/1' }))).toHaveLength(2))
})
