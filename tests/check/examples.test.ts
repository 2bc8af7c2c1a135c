import { describe, expect, test } from 'vitest'
import { ruleOf } from '../../src/check/problems.js'
import { RULES } from '../../src/check/rules/index.js'
import { runCheck } from '../../src/check/run.js'
import { tryLoad } from '../../src/ledger/load.js'

const NOW = new Date('2026-01-15T12:00:00Z')

function rulesFound(text: string): string[] {
  const loaded = tryLoad({ files: ['-'], cwd: '/', stdin: Buffer.from(text) })
  const problems = loaded.problems.map((problem) => ruleOf(problem) ?? problem.code)
  expect(problems.filter((rule) => !RULES.some(({ name }) => name === rule))).toEqual([])
  return runCheck(loaded, new Map(), NOW).findings.map(({ fact }) => fact.rule)
}

describe.each(RULES)('the examples of $name', ({ name, bad, good }) => {
  test('the bad one yields this finding and no other', () => {
    expect(rulesFound(bad)).toEqual([name])
  })
  test('the good one yields none', () => {
    expect(rulesFound(good)).toEqual([])
  })
})
