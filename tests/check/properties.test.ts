import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RULES } from '../../src/check/rules/index.js'
import { FORMAT_NAMES } from '../../src/format/check/index.js'
import { BRIDGE, factcheck } from '../harness.js'

const PIECES = [
  ...RULES.flatMap(({ bad, good }) => `${bad}${good}`.split('\n')),
  ...BRIDGE.split('\n'),
  'claims:',
  'sources:',
  'rules:',
  '  - id: a',
  '  - *x',
  '  &x a: b',
  '    <<: *x',
  '- ',
  '"',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '::error::x',
  '\r',
  '\t- a',
  '%YAML 1.1',
  '---',
  '...',
]

/** Lines of ledgers, shuffled and broken. */
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 60,
  })
  .map((lines) => lines.join('\n'))

/** A whole ledger with one line left out, doubled or replaced: closer to what people get wrong. */
const wounded = fc
  .tuple(
    fc.constantFrom(BRIDGE, ...RULES.map(({ bad }) => bad)),
    fc.nat(),
    fc.constantFrom('drop', 'double', 'swap'),
    fc.constantFrom(...PIECES),
  )
  .map(([whole, at, how, piece]) => {
    const lines = whole.split('\n')
    const index = at % lines.length
    lines.splice(
      index,
      how === 'double' ? 0 : 1,
      ...(how === 'drop' ? [] : how === 'double' ? [lines[index] ?? ''] : [piece]),
    )
    return lines.join('\n')
  })

test('any text is checked, or said to be bad input, in every format: no throw, no bug, nothing unsafe', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, wounded), fc.constantFrom(...FORMAT_NAMES), async (stdin, format) => {
      const { code, stdout, stderr } = await factcheck(['check', '-', '--format', format], { stdin })
      expect([0, 1, 2]).toContain(code)
      expect(stderr).not.toContain('internal error')
      expect(stdout + stderr).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
      )
      // Bad input is told of in every format; as text, on stderr.
      expect(stdout === '').toBe(code === 2 && format === 'text')
    }),
    { numRuns: 500 },
  )
})

test('places lie in the file, begin before they end, and are in order', async () => {
  await fc.assert(
    fc.asyncProperty(wounded, async (stdin) => {
      const { code, stdout } = await factcheck(['check', '-', '--format', 'json'], { stdin })
      if (code === 2) return
      const lines = stdin.split('\n')
      let before = [0, 0]
      for (const { line, column, endLine, endColumn } of JSON.parse(stdout).findings) {
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1)
        expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
        expect(line > (before[0] ?? 0) || (line === before[0] && column >= (before[1] ?? 0))).toBe(true)
        before = [line, column]
      }
    }),
    { numRuns: 300 },
  )
})
