import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Source } from '../../src/ledger/model/types.js'
import { Snapshots, SnapshotText } from '../../src/quotes/snapshot.js'
import { folderWith, IS_POSIX } from '../harness.js'

vi.mock('node:fs', { spy: true })

const at = { file: 'claims.yaml', line: 1, start: 0, end: 0 }
const source = (key: string, snapshot?: string): Source => ({ key, at, ...(snapshot !== undefined && { snapshot }) })

/** The fault of a snapshot, or its text. */
function told(cwd: string, of: Source): string {
  const { content } = new Snapshots(cwd).of(of)
  return content instanceof SnapshotText ? content.text : content.code
}

test.each([
  ['without a folder of snapshots', {}],
  ['with one that has others', { 'snapshots/other.txt': 'x' }],
])('of many sources without a snapshot, %s, no path is walked', (_, files) => {
  const snapshots = new Snapshots(folderWith(files))
  const walked = vi.mocked(realpathSync)
  walked.mockClear()
  for (let at = 0; at < 1000; at++) {
    expect(snapshots.of(source(`s${at}`)).content).toEqual({ code: 'missing' })
    expect(snapshots.of(source(`t${at}`, `snapshots/old/t${at}.txt`)).content).toEqual({ code: 'missing' })
  }
  // Of a path that is given, it is asked whether it is confidential.
  expect(walked.mock.calls.length).toBeLessThanOrEqual(2 * 1000 + 10)
})

describe('a snapshot is found, or it is said why not', () => {
  const cwd = folderWith({ 'snapshots/a.txt': 'A', 'b.txt': 'B', 'snapshots/.c.txt': 'C', 'snapshots/x/d.txt': 'D' })
  test.each<[string, string | undefined, string]>([
    ['a', undefined, 'A'],
    ['a', './snapshots/a.txt', 'A'],
    ['a', 'snapshots//a.txt', 'A'],
    ['b', 'b.txt', 'B'],
    ['c', 'snapshots/.c.txt', 'hidden'],
    ['c', '.git/c.txt', 'hidden'],
    ['d', 'snapshots/x/d.txt', 'D'],
    ['d', 'snapshots/x/e.txt', 'missing'],
    ['d', 'b.txt/d.txt', 'missing'],
    ['e', '../e.txt', 'outside'],
    ['e', '/e.txt', 'outside'],
    ['e', '/etc/e.txt', 'outside'],
    ['e', 'C:\\e.txt', 'outside'],
    ['e', 'snapshots/../../e.txt', 'outside'],
  ])('%s at %s', (key, path, expected) => {
    expect(told(cwd, source(key, path))).toBe(expected)
  })

  test.runIf(IS_POSIX)('behind links that lead out, nothing is said of what is there', () => {
    const outside = folderWith({ 'a.txt': 'secret' })
    const cwd = folderWith({})
    symlinkSync(outside, join(cwd, 'snapshots'))
    for (const key of ['a', 'missing']) expect(told(cwd, source(key))).toBe('outside')
  })

  test('one that is written later is found by the next run', () => {
    const cwd = folderWith({})
    expect(told(cwd, source('a'))).toBe('missing')
    mkdirSync(join(cwd, 'snapshots'))
    writeFileSync(join(cwd, 'snapshots', 'a.txt'), 'A')
    expect(told(cwd, source('a'))).toBe('A')
  })
})
