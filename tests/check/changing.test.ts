import { appendFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

/** Every ledger is written to once, between the beginning and the end of its reading. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const opened = new Map<number, string>()
  return {
    ...fs,
    openSync: (path: string, flags: number) => {
      const file = fs.openSync(path, flags)
      if (path.endsWith('claims.yaml')) opened.set(file, path)
      return file
    },
    readSync: (file: number, bytes: Uint8Array) => {
      const path = opened.get(file)
      if (path) appendFileSync(path, '# more\n')
      opened.delete(file)
      return fs.readSync(file, bytes)
    },
  }
})

test('a ledger that is written to while it is read is bad input', async () => {
  const cwd = folderWith({ 'claims.yaml': 'claims:\n  - {id: one, text: Fares rose., confidence: sourced}\n' })
  const { code, stdout, stderr } = await factcheck(['check'], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('claims.yaml: error: the file changed while it was read')
})
