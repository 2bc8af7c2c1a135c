import { expect, test } from 'vitest'
import { factcheck } from '../harness.js'
import { expectNoMarkup, testHostileText } from './hostile.js'

testHostileText('gitlab', (shown) => {
  expectNoMarkup(shown)
  expect(JSON.parse(shown).length).toBeGreaterThan(0)
})

test('GitLab drops findings with one fingerprint, so each has its own', async () => {
  const stdin =
    'claims:\n  - {id: one, text: Fares rose., confidence: sourced, citations: [a, a, {source: b, via: a}]}\n'
  const { stdout } = await factcheck(['check', '--format', 'gitlab', '-'], { stdin })
  const fingerprints = JSON.parse(stdout).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
  expect(fingerprints).toHaveLength(4)
  expect(new Set(fingerprints).size).toBe(4)
})
