import { appendFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

/** Every file is written to between the beginning and the end of its reading. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    readFileSync: (path: string) => {
      const bytes = fs.readFileSync(path)
      if (path.endsWith('claims.yaml')) appendFileSync(path, '# more\n')
      return bytes
    },
  }
})

test('a ledger that is written to while it is read is bad input', async () => {
  const cwd = folderWith({ 'claims.yaml': 'claims:\n  - {id: one, text: Fares rose., confidence: sourced}\n' })
  const { code, stdout, stderr } = await factcheck(['check'], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('claims.yaml: error: the file was written to while it was read')
})
