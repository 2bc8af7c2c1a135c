import { expect, test } from 'vitest'
import { parseYaml } from '../../src/ledger/yaml/parse-yaml.js'
import { syntaxFaults } from '../../src/ledger/yaml/syntax-fault.js'

const claim = (lines: string) => `claims:\n  - id: a\n${lines}\n    confidence: sourced\n`

/** One of each kind of mistake that an error of the parser leads to. */
const MISTAKES: [kind: string, text: string][] = [
  ['tab', 'claims:\n  - id: a\n\ttext: b\n'],
  ['escape', claim('    text: "C:\\dir"')],
  ['never-closed', claim('    text: "A text.')],
  ['never-closed', claim('    tags: [a, {b: c}')],
  ['stray-close', claim('    tags: a\n    about: []]')],
  ['stray', claim('    "note: a text')],
  ['more-after', claim("    text: 'it's so'")],
  ['more-after', claim('    text: [Mayor] said')],
  ['more-after', claim('    tags: ["a" "b"]')],
  ['special-start', claim('    text: @mayor')],
  ['special-start', claim('    text: |Mayor said')],
  ['special-start', claim('    text: *Mayor* said')],
  ['special-start', claim('    text: - said')],
  ['colon-inside', claim('    text: He said: no')],
  ['space-missing', claim('    text:A text.')],
  ['column', claim('   text: A text.')],
  ['no-key', claim('    text: A text.\n  of two lines')],
  ['in-brackets', claim('    citations: [{source: b quote: c}]')],
  ['in-brackets', 'claims: [\n  - id: a\n]\n'],
]

test.each(MISTAKES)('%s is told from code and text, whatever the words of the parser are: %j', (kind, text) => {
  const { errors, contents } = parseYaml(text, { version: '1.2', schema: 'core', prettyErrors: false })
  for (const error of errors) error.message = 'reworded'
  const kinds = syntaxFaults(text, errors, contents).map(({ fact }) => fact.code === 'yaml-syntax' && fact.mistake.kind)
  expect(kinds[0]).toBe(kind)
  expect(kinds).not.toContain('unknown')
})
