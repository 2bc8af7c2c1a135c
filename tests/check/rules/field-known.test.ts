import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText } from '../check-text.js'
import { sources } from './claims.js'

describe('field-known', () => {
  const one = (field: string) => sources(`  a: {title: T, note: N, ${field}}\n`, '[a]')
  test.each([
    'language: en',
    'status: in press',
    'status: corrected',
    'custom: {a: 1}',
    'author: [{family: D, suffix: Jr.}]',
  ])('%s is', (field) => expect(one(field)).toEqual([]))
  test.each([
    ['titel: T', 'titel'],
    ['status: submitted', 'submitted'],
    ['author: [{family: Doe, givn: J}]', 'givn'],
    ['__proto__: {a: 1}', '__proto__'],
  ])('%s is not', (field, name) => expect(one(field)).toEqual([`field-known a: ${name}`]))

  test.each([
    ['link: x', 'write its address as `URL: …`'],
    ['date: 2025', 'write when it was published as `issued: 2025-05-04`'],
    ['newspaper: X', 'write what it is part of as `container-title: …`'],
    ['archive_url: x', 'write the address of the lasting copy as `archived: …`'],
    ['quote: x', 'it belongs to a citation: `citations: [{source: my-source, quote: …}]`'],
  ])('%s: %s', (field, help) => {
    const text = `sources:\n  a: {title: T, note: N, ${field}}\nclaims:\n  - {id: c, text: T., confidence: sourced, citations: [a]}\n`
    const [finding] = checkText(text).findings
    expect(finding && describeFinding(finding.fact).help).toBe(help)
  })
})
