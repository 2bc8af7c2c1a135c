import { expect, test } from 'vitest'
import { factcheck } from '../harness.js'
import { testHostileText } from './hostile.js'

testHostileText('text', (shown) => expect(shown).not.toMatch(/^\s*::/m))

test('text says what was checked, with a frame and help for each finding', async () => {
  const stdin =
    'sources:\n  a: {title: T, URL: "https://a.example"}\nclaims:\n  - {id: one, text: Fares rose., confidence: sourced, citations: [b]}\n  - {id: two, text: Boats sail., confidence: sourced, citations: [a]}\n'
  const { stdout } = await factcheck(['check', '-'], { stdin })
  expect(stdout).toMatchInlineSnapshot(`
    "<stdin>:4:67: error[source-exists]: one: \`source\` names \`b\`, which is not
      among the sources
        |
      4 | …e: sourced, citations: [b]}
        |                          ^
      help: did you mean \`a\`?

    More about a rule: factcheck explain source-exists
    Checked 2 claims, 2 citations and 0 quotes: 1 error.
    "
  `)
})
