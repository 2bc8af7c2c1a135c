import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/check/rules/index.js'
import { rulesPage } from '../../src/format/check/sheet.js'
import { factcheck, ROOT } from '../harness.js'
import { checkText } from './check-text.js'

const rulesFound = (text: string) => checkText(text).findings.map(({ fact }) => fact.rule)

describe.each(RULES)('the examples of $name', ({ name, severity, bad, good }) => {
  test('the bad one yields this finding and no other', () => {
    expect(rulesFound(bad)).toEqual([name])
    expect(checkText(bad).findings[0]?.severity).toBe(severity)
  })
  test('the good one yields none', () => {
    expect(rulesFound(good)).toEqual([])
  })
  test('explain prints both', async () => {
    const { code, stdout } = await factcheck(['explain', name])
    expect(code).toBe(0)
    for (const line of `${bad}${good}`.trim().split('\n')) expect(stdout).toContain(line)
  })
})

test('docs/rules.md is what the rules say', () => {
  expect(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')).toBe(rulesPage(RULES))
})

test('explain lists every rule once, in the order of the registry', async () => {
  const { code, stdout } = await factcheck(['explain'])
  expect(code).toBe(0)
  expect([...stdout.matchAll(/^[a-z-]+(?= +(?:error|warning))/gm)].map(String)).toEqual(RULES.map(({ name }) => name))
})

test('explain of a rule that is none names the nearest', async () => {
  const { code, stderr } = await factcheck(['explain', 'claim-need-source'])
  expect(code).toBe(2)
  expect(stderr).toBe('error: no rule `claim-need-source`\nhelp: did you mean `claim-needs-source`?\n')
})
