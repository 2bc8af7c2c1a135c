import { diffArrays, structuredPatch } from 'diff'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { unifiedDiff } from '../../src/format/unified-diff.js'
import { applyEdits, type Edit } from '../../src/ledger/files/edit.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import { terminalOf } from '../../src/screen/terminal.js'
import { themeFor } from '../../src/screen/theme.js'

vi.mock('diff', { spy: true })

const theme = themeFor(terminalOf({ write: () => {} }, {}, 'never'))

/** What the whole texts differ in, by the package that compares them. */
function whole(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 3 })
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
  ])
  return hunks.length === 0 ? '' : `${['--- a/f', '+++ b/f', ...lines].join('\n')}\n`
}

const shown = (text: string, edits: readonly Edit[]) => unifiedDiff(new TextFile('f', text), edits, theme)

/** Lines of which no part is in another one, so that two texts differ in one way only. */
const lines = (count: number, ends: readonly string[]) =>
  Array.from(
    { length: count },
    (_, at) => String.fromCharCode(0x4e00 + at).repeat(7) + (ends[at % ends.length] ?? '\n'),
  )

test('edits as a diff are the diff of the texts', () => {
  const text = fc
    .tuple(fc.nat(60), fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([count, ends, isEnded]) =>
      lines(count, ends)
        .join('')
        .slice(0, isEnded ? undefined : -1),
    )
  // What is put in: new words, so that no line becomes another.
  const put = fc.array(fc.constantFrom('new', '\n', ''), { maxLength: 5 })
  const places = fc.array(fc.tuple(fc.nat(90), fc.oneof(fc.constant(0), fc.nat(40)), fc.boolean(), put), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(text, places, (before, wanted) => {
      let [at, number] = [0, 0]
      const edits = wanted.flatMap(([gap, length, isWhole, put]) => {
        const lineStart = (offset: number) => (isWhole && offset > 0 ? before.indexOf('\n', offset - 1) + 1 : offset)
        const start = Math.max(at, lineStart(at + gap))
        const end = Math.max(start, lineStart(start + length))
        at = end
        const text = put.map((part) => (part === 'new' ? `new ${number++}` : part)).join('')
        return end <= before.length ? [{ start, end, text }] : []
      })
      const after = applyEdits(before, edits)
      // Of lines that are there twice, either may be the one that stays.
      const all = [before, after].map((text) => text.split('\n'))
      fc.pre(all.every((lines) => new Set(lines).size === lines.length))
      // A carriage return within a line is shown as \x0d.
      fc.pre(!/\r(?!\n|$)/.test(before + after))
      expect(shown(before, edits)).toBe(whole(before, after))
    }),
    { numRuns: 2000 },
  )
})

test('of many edits, only the lines that they touch are compared', () => {
  const text = lines(1000, ['\n']).join('')
  const compared = vi.mocked(diffArrays)
  compared.mockClear()
  const edits = Array.from(text.matchAll(/\n/g), ({ index }) => ({ start: index, end: index, text: 'x' }))
  expect(shown(text, edits).match(/^[-+]\p{Lo}+x?$/gmu)).toHaveLength(2000)
  expect(compared).toHaveBeenCalledTimes(1000)
  for (const [before, after] of compared.mock.calls) expect([before, after].map(({ length }) => length)).toEqual([1, 1])
})

test.each([
  ['many lines that are put in', [], lines(300, ['\n'])],
  ['many lines that go', lines(300, ['\n']), []],
  ['a stretch that differs too much to be compared', lines(300, ['\n']), lines(300, ['\n']).toReversed()],
])('%s: one change, and lines that stay at its ends are none', (_, before, after) => {
  const text = `first\n${before.join('')}last\nend\n`
  const patch = shown(text, [{ start: 0, end: text.length - 4, text: `first\n${after.join('')}last\n` }])
  const changed = [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)].join('')
  const range = `@@ -1,${before.length + 3} +1,${after.length + 3} @@`
  expect(patch).toBe(`--- a/f\n+++ b/f\n${range}\n first\n${changed} last\n end\n`)
})
