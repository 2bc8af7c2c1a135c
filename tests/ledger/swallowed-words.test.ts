import { describe, expect, test } from 'vitest'
import { factcheck } from '../harness.js'

const ledger = (line: string) => `claims:
  - id: a
    confidence: speculative
    attributed-to: a reader
    ${line}
`
const list = (line: string) => factcheck(['list', '--file', '-'], { stdin: ledger(line) })

describe('words that YAML would swallow are an error that says so', () => {
  test.each([
    ['text: !never will we sell the bridge', '`!never` for a tag', 'write `"!never will we sell the bridge"`'],
    ['text: !Kung of the northern river', '`!Kung` for a tag', 'write `"!Kung of the northern river"`'],
    ['text: ! stop the sale.', '`!` for a tag', 'write `"! stop the sale."`'],
    ['text: !never', '`!never` for a tag', 'write `"!never"`'],
    ['{text: A text., note: !never mind}', '`!never` for a tag', 'write `"!never mind"`'],
    ['text: !!important words', '`!!important` for a tag', 'write `"!!important words"`'],
    ['text: !never will we\n      sell it', '`!never` for a tag', 'put the whole text in quotes'],
    ['text: !never say "no"', '`!never` for a tag', 'write `\'!never say "no"\'`'],
    ['text: &c. and so on', '`&c.` for an anchor', 'write `"&c. and so on"`'],
    ['about: [&Sons Ltd]', '`&Sons` for an anchor', 'write `"&Sons Ltd"`'],
    ['about:\n      - &Sons Ltd', '`&Sons` for an anchor', 'write `"&Sons Ltd"`'],
    ['text: &Co says !never', '`&Co` for an anchor', 'write `"&Co says !never"`'],
    ['text: &c. !never again', '`&c.` for an anchor', 'write `"&c. !never again"`'],
  ])('%j', async (line, message, help) => {
    const text = line.startsWith('{') ? `claims:\n  - ${line}\n` : undefined
    const { code, stderr } = text ? await factcheck(['list', '--file', '-'], { stdin: text }) : await list(line)
    expect(code).toBe(2)
    expect(stderr).toContain(`YAML takes ${message}`)
    expect(stderr).toContain(help)
  })

  test('the place is that of the mark', async () => {
    expect((await list('text: !never will we')).stderr).toMatch(/^<stdin>:5:11: error: /)
  })
})

test.each([
  ['text: "!never will we sell it"', '!never will we sell it'],
  ["text: '&c. and so on'", '&c. and so on'],
  ['text: Smith &Sons, !Kung and R&D!', 'Smith &Sons, !Kung and R&D!'],
  ['text: |\n      !never &c.', '!never &c.'],
  ['text: A text. # !never &c.', 'A text.'],
  ['note: &words A text that is named\n    text: *words', 'A text that is named'],
])('%j is read as it stands', async (line, text) => {
  const { code, stdout } = await list(line)
  expect(code).toBe(0)
  expect(stdout.trim()).toBe(`○ SPECULATIVE  a  ${text}`)
})

test('an anchor of a list or mapping that nobody names loses no words', async () => {
  expect((await list('text: A text.\n    tags: &tags [one]')).code).toBe(0)
})
