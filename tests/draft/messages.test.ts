import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

const LEDGER = `sources:
  gazette: {title: The Gazette, note: N}
  minutes: {title: Minutes, note: N, confidential: true}
claims:
  - id: one
    text: In the vote 71 per cent were for it, it cost $5 and took 3 hours, and 44 came.
    confidence: sourced
    citations:
      - source: gazette
        quote: the safety of those who cross comes first
  - {id: two, text: So it was., confidence: sourced, citations: [gazette]}
  - {id: three, text: So it is., confidence: sourced, citations: [minutes]}
`
const files = {
  'claims.yaml': LEDGER,
  'snapshots/gazette.txt': 'The clerk said: “Nobody crosses the old bridge after ten o’clock at night.”',
  'snapshots/confidential/minutes.txt': 'The mayor said that the river was higher than it had ever been.',
}

interface Told {
  rule: string
  message: string
  suggestion: string
}
async function told(sentence: string, id = 'one'): Promise<Told[]> {
  const cwd = folderWith({ ...files, 'a.md': `${sentence} <!-- claim: ${id} -->\n` })
  const { stdout } = await factcheck(['draft', 'a.md', '--format', 'json'], { cwd })
  return JSON.parse(stdout).findings
}

describe('the same number of something else', () => {
  test.each([
    ['Then 71 were for it.', '“71%”', '“71”'],
    ['It cost €5.', '“$5”', '“€5”'],
    ['It took 3 days.', '“3 hours”', '“3 days”'],
    ['Then 44% came.', '“44”', '“44%”'],
    ['Then 44 percentage points came.', '“44”', '“44 percentage points”'],
  ])('%s', async (sentence, says, not) => {
    const [finding] = await told(sentence)
    expect(finding?.message).toBe(`the claim says ${says}, which is not ${not}`)
    expect(finding?.suggestion).toContain(`write ${says}, or name a claim that says ${not}`)
  })

  test('another number is told as before, with units', async () => {
    const [finding] = await told('Then 72% were for it.')
    expect(finding?.message).toBe('the claim does not say “72%”')
    expect(finding?.suggestion).toBe('it says “71%”, “$5”, “3” and “44”')
  })
})

describe('a quotation that is not right shows the nearest passage', () => {
  test.each([
    [
      'of the claim',
      '“The safety of those who walk comes first,” it said.',
      'one',
      'in `one`, [-only in the draft-] {+only there+}: [-The-] {+the+} safety of those who [-walk-] {+cross+} comes first',
    ],
    [
      'of a snapshot',
      '“Nobody crosses the new bridge after ten o’clock at night,” he said.',
      'two',
      'in the snapshot of `gazette`, [-only in the draft-] {+only there+}: Nobody crosses the [-new-] {+old+} bridge',
    ],
  ])('%s', async (_, sentence, id, help) => {
    const [finding] = await told(sentence, id)
    expect(finding?.rule).toBe('draft-quote-in-claim')
    expect(finding?.suggestion).toContain(`the nearest passage, ${help}`)
  })

  test.each([
    ['nothing is near', '“Whales sing at dawn in winter,” he said.', 'two'],
    ['the text is confidential', '“The river was lower than it had ever been,” he said.', 'three'],
  ])('but not where %s', async (_, sentence, id) => {
    const [finding] = await told(sentence, id)
    expect(finding?.rule).toBe('draft-quote-in-claim')
    expect(finding?.suggestion).toBe('quote the words as the source has them, or give them as a `quote` of the claim')
  })
})

test('of a confidential text the words are found, and no passage is shown', async () => {
  expect(await told('“The river was higher than it had ever been,” he said.', 'three')).toEqual([])
})

test('the summary of a run has at most --max-findings', async () => {
  const cwd = folderWith({ ...files, 'a.md': 'It took 9 days.\n\n'.repeat(5) })
  const page = join(mkdtempSync(join(tmpdir(), 'summary-')), 'page.md')
  const argv = ['draft', 'a.md', '--summary', '--format', 'github', '--max-findings', '2']
  const { code } = await factcheck(argv, { cwd, env: { GITHUB_STEP_SUMMARY: page } })
  expect(code).toBe(1)
  const summary = readFileSync(page, 'utf8')
  expect(summary.match(/^\| error/gm)).toHaveLength(2)
  expect(summary).toContain('And 3 more findings.')
  expect(summary).toContain('Of 5 sentences 5 hold a number, date or quotation')
})
