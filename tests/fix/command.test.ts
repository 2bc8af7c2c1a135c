import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unifiedDiff } from '../../src/format/unified-diff.js'
import { applyEdits } from '../../src/ledger/files/edit.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import { terminalOf } from '../../src/screen/terminal.js'
import { themeFor } from '../../src/screen/theme.js'
import { factcheck, folderWith, IS_POSIX } from '../harness.js'

const LEDGER = `sources:
  a: {title: T, URL: "https://a.example", issued: 3 May 2025}
claims:
  - text: Fares rose. # up
    id: one
    confidence: sourced
    citations: [{source: a}]
`
const FIXED = `sources:
  a: {title: T, URL: "https://a.example", issued: 2025-05-03}
claims:
  - id: one
    text: Fares rose. # up
    confidence: sourced
    citations: [a]
`
const SAID = '1 date, 1 longhand value and the order of keys in 1 claim.\n'
const read = (folder: string, path = 'claims.yaml') => readFileSync(join(folder, path), 'utf8')

describe('check --fix', () => {
  test('writes what is certain, then checks', async () => {
    const cwd = folderWith({ 'claims.yaml': LEDGER })
    const { code, stdout, stderr } = await factcheck(['check', '--fix'], { cwd })
    expect([code, stderr]).toEqual([0, `Fixed in claims.yaml: ${SAID}`])
    expect(stdout).toBe('Checked 1 claim, 1 citation and 0 quotes: no findings.\n')
    expect(read(cwd)).toBe(FIXED)
    expect(readdirSync(cwd)).toEqual(['claims.yaml'])
    const again = await factcheck(['check', '--fix'], { cwd })
    expect([again.code, again.stderr, read(cwd)]).toEqual([0, 'Nothing to fix.\n', FIXED])
  })

  test('what is left is still found', async () => {
    const cwd = folderWith({ 'claims.yaml': `${LEDGER}    date: 03/04/2025\n` })
    const { code, stdout } = await factcheck(['check', '--fix'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('error[date-valid]')
    expect(read(cwd)).toContain('date: 03/04/2025\n')
  })

  test('a misspelt key or id is suggested, and the file left', async () => {
    const text = LEDGER.replace('confidence', 'confidnce')
    const cwd = folderWith({ 'claims.yaml': text })
    const { code, stderr } = await factcheck(['check', '--fix'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Left as it is: claims\.yaml, because a part of it could not be read\.\n/)
    expect(stderr).toContain('did you mean `confidence`?')
    expect(read(cwd)).toBe(text)
  })

  test('included files too, but not the one with problems', async () => {
    const cwd = folderWith({
      'claims.yaml': 'include: [claims/*.yaml]\n',
      'claims/a.yaml': LEDGER,
      'claims/b.yaml': 'claims:\n  - {text: T, id: one, confidence: sourced}\n',
    })
    const { code, stderr } = await factcheck(['check', '--fix'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe(
      `Fixed in claims/a.yaml: ${SAID}Left as it is: claims/b.yaml, because a part of it could not be read.\n`,
    )
    expect(read(cwd, 'claims/a.yaml')).toBe(FIXED)
    expect(read(cwd, 'claims/b.yaml')).toContain('{text: T, id: one')
  })

  test('permissions, a byte order mark and the ends of lines stay', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    const cwd = folderWith({ 'claims.yaml': windows(LEDGER) })
    chmodSync(join(cwd, 'claims.yaml'), 0o640)
    expect((await factcheck(['check', '--fix'], { cwd })).code).toBe(0)
    expect(read(cwd)).toBe(windows(FIXED))
    if (IS_POSIX) expect(statSync(join(cwd, 'claims.yaml')).mode & 0o777).toBe(0o640)
  })

  test('nothing is written through a symbolic link', async () => {
    const outside = folderWith({ 'victim.yaml': LEDGER })
    const cwd = folderWith({})
    symlinkSync(join(outside, 'victim.yaml'), join(cwd, 'claims.yaml'))
    const { stderr } = await factcheck(['check', '--fix'], { cwd })
    expect(stderr).toBe('Left as it is: claims.yaml, which is a symbolic link: fix the file that it leads to.\n')
    expect(read(outside, 'victim.yaml')).toBe(LEDGER)
    expect(lstatSync(join(cwd, 'claims.yaml')).isSymbolicLink()).toBe(true)
  })

  test.each([
    [['check', '--fix', '-'], 'error: --fix writes files, and standard input is none\nhelp: name a file\n'],
    [['check', '--dry-run'], 'error: --dry-run shows what --fix would do\nhelp: give both: --fix --dry-run\n'],
  ])('%j', async (argv, message) => {
    const { code, stderr } = await factcheck(argv, { cwd: folderWith({ 'claims.yaml': LEDGER }), stdin: LEDGER })
    expect([code, stderr]).toEqual([2, message])
  })
})

describe('check --fix --dry-run', () => {
  test('prints a diff that git applies, and writes nothing', async () => {
    const cwd = folderWith({ 'claims.yaml': LEDGER })
    const { code, stdout, stderr } = await factcheck(['check', '--fix', '--dry-run'], { cwd })
    expect([code, stderr]).toEqual([1, `To be fixed in claims.yaml: ${SAID}`])
    expect(stdout).toBe(`--- a/claims.yaml
+++ b/claims.yaml
@@ -1,7 +1,7 @@
 sources:
-  a: {title: T, URL: "https://a.example", issued: 3 May 2025}
+  a: {title: T, URL: "https://a.example", issued: 2025-05-03}
 claims:
-  - text: Fares rose. # up
-    id: one
+  - id: one
+    text: Fares rose. # up
     confidence: sourced
-    citations: [{source: a}]
+    citations: [a]
`)
    expect(read(cwd)).toBe(LEDGER)
    execFileSync('git', ['apply'], { cwd, input: stdout })
    expect(read(cwd)).toBe(FIXED)
    const { code: clean, stdout: none } = await factcheck(['check', '--fix', '--dry-run'], { cwd })
    expect([clean, none]).toEqual([0, ''])
  })

  test('names a file outside of the folder as it is', async () => {
    const path = join(folderWith({ 'claims.yaml': LEDGER }), 'claims.yaml')
    const { stdout } = await factcheck(['check', '--fix', '--dry-run', path], { cwd: folderWith({}) })
    const name = `../${path.split('/').slice(-2).join('/')}`
    expect(stdout.split('\n').slice(0, 2)).toEqual([`--- ${name}`, `+++ ${name}`])
  })

  test('a ledger that cannot be read', async () => {
    const cwd = folderWith({ 'claims.yaml': 'claims: [\n' })
    const { code, stdout, stderr } = await factcheck(['check', '--fix', '--dry-run'], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('claims.yaml:1:9: error:')
  })

  test('hostile comments do nothing', async () => {
    const told = (comment: string) => {
      const cwd = folderWith({ 'claims.yaml': LEDGER.replace('# up', comment) })
      return factcheck(['check', '--fix', '--dry-run'], { cwd })
    }
    expect((await told('# ##[error]x')).stdout).not.toMatch(/##\[error/)
    const { code, stdout, stderr } = await told('# \u001b[31m\u202e')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).not.toMatch(/[\u001b\u202e]/)
    expect(stderr).toContain('holds the character U+001B')
  })
})

test('any edits, as a diff, are what git applies', () => {
  const theme = themeFor(terminalOf({ write: () => {} }, {}, 'never'))
  const lines = fc.array(fc.constantFrom('a', 'b', '  c', '', 'd\r'), { minLength: 1, maxLength: 30 })
  const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.constantFrom('x', '', 'y\nz', 'a\n', '\n')), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(lines, fc.boolean(), edits, (before, ends, wanted) => {
      const text = before.join('\n') + (ends ? '\n' : '')
      let at = 0
      const made = wanted.flatMap(([gap, length, put]) => {
        const start = at + gap
        at = start + length + 1
        return at <= text.length ? [{ start, end: start + length, text: put }] : []
      })
      const after = applyEdits(text, made)
      fc.pre(!/\r(?!\n|$)/.test(text) && !/\r(?!\n|$)/.test(after)) // Shown as \x0d, as it can overwrite a line.
      const patch = unifiedDiff(new TextFile('f', text), made, theme)
      if (after === text) {
        expect(patch).toBe('')
        return
      }
      const cwd = folderWith({ f: text })
      execFileSync('git', ['apply', '--whitespace=nowarn'], { cwd, input: patch })
      expect(after === '' ? '' : read(cwd, 'f')).toBe(after)
    }),
    // Of these, one edit ends at a line's end, where a file has no last line break.
    {
      numRuns: 80,
      examples: [
        [['a', 'b'], false, [[0, 2, 'x']]],
        [['d\r', 'd\r'], false, [[4, 0, 'x']]],
      ],
    },
  )
}, 60_000)
