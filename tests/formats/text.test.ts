import { expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'
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

test('errors come first, file by file, and the advice is on the first of them', async () => {
  const cwd = folderWith({
    'claims.yaml':
      'include: [more.yaml]\nsources:\n  a: {title: T, URL: "https://a.example"}\n  gazette-2025: {title: T, URL: "https://b.example"}\nclaims:\n  - {id: one, text: Fares rose., confidence: sourced, citations: [a, gazete-2025]}\n',
    'more.yaml':
      'sources:\n  c: {title: T, URL: "https://c.example"}\nclaims:\n  - {id: two, text: Boats sail., confidence: sourced, date: soon, citations: [a]}\n',
  })
  const { stdout } = await factcheck(['check'], { cwd })
  expect(stdout.match(/(?<=(?:error|warning)\[)[\w-]+|^\S+: 1 error.*/gm)).toEqual([
    'claims.yaml: 1 error and 1 warning',
    'source-exists',
    'source-used',
    'more.yaml: 1 error and 1 warning',
    'date-valid',
    'source-used',
  ])
  expect(stdout).toContain('help: did you mean `gazette-2025`?')
  expect(stdout).toContain('factcheck explain source-exists\n')
})
