import { expect, test } from 'vitest'
import { GAZETTE } from '../../../src/check/rule/example.js'
import { digest } from '../../../src/quotes/snapshot-lock.js'
import { checkText } from '../check-text.js'

const TEXT = '\f[page 41, 3 in the file]\nThe bridge was closed to\n\f[page 42, 4 in the file]\nall traffic on 3 May.'
const files = {
  'snapshots/gazette.txt': TEXT,
  'snapshots/lock.json': JSON.stringify({
    version: 1,
    sources: {
      gazette: {
        url: 'https://gazette.example/bridge',
        fetched: '2025-12-01T09:30:00Z',
        type: 'application/pdf',
        bytes: '',
        text: digest(TEXT),
        reader: '2',
      },
    },
  }),
}

const found = (quote: string, locator: string) =>
  checkText(
    `${GAZETTE}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations:
      - source: gazette
        locator: ${locator}
        quote: ${quote}
`,
    { files },
  ).findings.map(({ fact, severity, at }) => ({ fact, severity, line: at.line }))

test.each([
  ['The bridge was closed', 'p. 41'],
  ['The bridge was closed', 'p. 3'],
  ['bridge was closed to all traffic', 'pp. 41-42'],
  ['bridge was closed to all traffic', 'p. 42'],
  ['bridge was closed', 'para. 7'],
  ['bridge was closed', "'12:30'"],
])('passes: “%s” at %s', (quote, locator) => {
  expect(found(quote, locator)).toEqual([])
})

test.each([
  ['The bridge was closed', 'p. 42', 'p. 41'],
  ['bridge was closed to all traffic', 'p. 5', 'pp. 41–42'],
])('fails: “%s” at %s', (quote, locator, stands) => {
  expect(found(quote, locator)).toEqual([
    {
      fact: { rule: 'quote-locator', quote, source: 'gazette', stands, says: locator },
      severity: 'warning',
      line: 11,
    },
  ])
})
