import { expect } from 'vitest'
import { testHostileText } from './hostile.js'

testHostileText('summary', (shown) => {
  const rows = shown.split('\n').filter((line) => line.startsWith('| error') || line.startsWith('| warning'))
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(row.replaceAll(/\\./g, '').match(/\|/g)).toHaveLength(6)
    // Code has no meaning; it begins at a backtick that is not escaped, and ends at the next.
    const outside = row.replaceAll(/\\[^a-z]|`[^`]+`/g, '')
    expect(outside).not.toMatch(/[<[`]|@(?!\u200b)/)
  }
})
