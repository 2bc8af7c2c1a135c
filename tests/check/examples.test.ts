import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RuleSheet } from '../../src/check/rule/rule.js'
import { RULES } from '../../src/check/rules/index.js'
import { rulesPage } from '../../src/format/check/sheet.js'
import { factcheck, ROOT } from '../harness.js'
import { checkDraft, checkText } from './check-text.js'

describe.each(RULES)('the examples of $name', ({ name, ...sheet }) => {
  const { severity, files, links, registered, before, ledger, bad, good }: RuleSheet = { name, ...sheet }
  const level = severity === 'off' ? 'warning' : severity
  const beside = { files, links, registered, before, levels: new Map([[name, level]]) }
  const found = (text: string) =>
    (ledger === undefined ? checkText(text, beside) : checkDraft(text, ledger, beside)).findings
  test('the bad one yields this finding and no other', () => {
    expect(found(bad).map(({ fact }) => fact.rule)).toEqual([name])
    expect(found(bad)[0]?.severity).toBe(level)
  })
  test('the good one yields none', () => {
    expect(found(good)).toEqual([])
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
  expect([...stdout.matchAll(/^[a-z-]+(?= +(?:error|warning|off))/gm)].map(String)).toEqual(
    RULES.map(({ name }) => name),
  )
})

test('explain of a rule that is none names the nearest', async () => {
  const { code, stderr } = await factcheck(['explain', 'claim-need-source'])
  expect(code).toBe(2)
  expect(stderr).toBe('error: no rule `claim-need-source`\nhelp: did you mean `claim-needs-source`?\n')
})

test('explain of a problem of loading says it in the words that it is told with', async () => {
  const { code, stdout } = await factcheck(['explain', 'wrong-type'])
  expect(code).toBe(0)
  expect(stdout).toBe(
    `wrong-type, a problem when reading a ledger; for example:
  \`claims\` is a mapping, expected a list
  help: begin each item with a dash: \`- id: my-claim\`
`,
  )
  expect((await factcheck(['explain', 'toString'])).code).toBe(2)
})
