import { describe, expect, test } from 'vitest'
import { countDraft } from '../../src/format/check/counts.js'
import { pageLedger } from '../../src/page/ledger/ledger.js'
import { BRIDGE, factcheck, folderWith } from '../harness.js'
import { LOADABLE } from '../way-out/hostile.js'
import { reportOn } from './report.js'

const ARTICLE = `# A bridge for nobody

The city closed the bridge on 3 May 2025. <!-- claim: bridge-closed -->
Fares rose by 12 per cent in June. <!-- claim: fares-rose -->
Some 300 people marched.

“Closed to all traffic”, said the sign. <!-- claim: bridge-closed, nobody -->

<!-- factcheck off: the editor's opinion -->
It took 30 years too long. <!-- factcheck on -->
`
const FILES = { 'claims.yaml': BRIDGE, 'article.md': ARTICLE }
const DRAFT = ['--draft', 'article.md']

const sentencesIn = ({ data }: Awaited<ReturnType<typeof reportOn>>) =>
  (data.drafts ?? []).flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences))

describe('a draft in the data of a page', () => {
  test('has its sentences as `draft` holds them, with what is wrong where it is', async () => {
    const sentences = sentencesIn(await reportOn(FILES, DRAFT))
    const told = sentences.map(({ text, state, claims, excuse, faults = [] }) => [
      text,
      state,
      claims,
      excuse,
      ...faults.map(({ severity, message, place }) => [severity, message, place && text.slice(place.start, place.end)]),
    ])
    expect(told).toEqual([
      ['A bridge for nobody', 'nothing', undefined, undefined],
      ['The city closed the bridge on 3 May 2025.', 'backed', ['bridge-closed'], undefined],
      [
        'Fares rose by 12 per cent in June.',
        'open',
        ['fares-rose'],
        undefined,
        ['error', 'the claim does not say “12%”', '12'],
      ],
      ['Some 300 people marched.', 'open', undefined, undefined, ['error', 'a number with no claim', undefined]],
      [
        '“Closed to all traffic”, said the sign.',
        'open',
        ['bridge-closed'],
        undefined,
        ['error', 'no claim `nobody`', undefined],
      ],
      ['It took 30 years too long.', 'excused', undefined, "the editor's opinion"],
    ])
    expect(sentences.map(({ line }) => line)).toEqual([1, 3, 4, 5, 7, 10])
  })

  test('counts what `draft` counts, and says it in the same words', async () => {
    for (const require of ['quotes,numbers,dates', 'sentences', 'none']) {
      const argv = ['--require', require]
      const cwd = folderWith(FILES)
      const { stdout } = await factcheck(['draft', 'article.md', ...argv], { cwd })
      const { data } = await reportOn(FILES, [...DRAFT, ...argv])
      const [draft] = pageLedger(data, '2026-01-15').drafts
      expect(draft && countDraft(draft)).toBe(stdout.trimEnd().split('\n').at(-1))
    }
  })

  test('is the same whatever the day; a review that is overdue opens its sentence on the day of the reader', async () => {
    const claims = BRIDGE.replace(
      'tags: [fares]',
      'tags: [fares]\n    reviewed: [{by: Jane Doe, on: 2025-07-01, of: OF}]\n    review-by: 2026-02-01',
    )
    const text = 'Ferry fares rose by a tenth in June. <!-- claim: fares-rose -->\n'
    const cwd = folderWith({ 'claims.yaml': BRIDGE })
    await factcheck(['review', 'fares-rose', '--by', 'Jane Doe'], { cwd })
    const { data: stamped } = await reportOn({ 'claims.yaml': claims, 'article.md': text }, DRAFT)
    expect(stamped.drafts?.[0]?.blocks[0]?.sentences[0]?.state).toBe('open')
    const files = { 'claims.yaml': claims.replace('OF', await digestOf('fares-rose')), 'article.md': text }
    const [early, late] = await Promise.all(
      ['2026-01-15', '2026-03-01'].map((day) => reportOn(files, DRAFT, { now: () => new Date(day) })),
    )
    expect(early?.html).toBe(late?.html)
    const stateOn = (day: string) => {
      const [draft] = early ? pageLedger(early.data, day).drafts : []
      const counts = draft?.counts
      return [draft?.blocks[0]?.sentences[0]?.state, counts?.backed, counts?.open]
    }
    expect(stateOn('2026-02-01')).toEqual(['backed', 1, 0])
    expect(stateOn('2026-02-02')).toEqual(['open', 0, 1])
    const { stdout } = await factcheck(['draft', 'article.md'], {
      cwd: folderWith(files),
      now: () => new Date('2026-02-02'),
    })
    expect(stdout).toContain('0 backed, 0 excused, 1 open')
  })

  test('is text, whatever it holds', async () => {
    const hostile = [...LOADABLE, '<!--<script>', '</SCRIPT >', '<img src=x onerror=alert(1)>'].join('\n\n')
    const tags = (html: string) => html.match(/<[/!]?[a-z-]+/gi)
    const { html, data } = await reportOn({ 'claims.yaml': BRIDGE, 'evil.txt': hostile }, ['--draft', 'evil.txt'])
    expect(tags(html)).toEqual(tags((await reportOn({ 'claims.yaml': BRIDGE })).html))
    expect(JSON.stringify(data.drafts)).toContain('onerror=alert(1)')
  })

  test('is one of several, and its claims lead back to its sentences', async () => {
    const second = 'The bridge was closed on 3 May 2025. [claim: bridge-closed]\n'
    const { data } = await reportOn({ ...FILES, 'second.txt': second }, [...DRAFT, '--draft', 'second.txt'])
    const { drafts, uses } = pageLedger(data, '2026-01-15')
    expect(drafts.map(({ name, title }) => [name, title])).toEqual([
      ['article.md', 'A bridge for nobody'],
      ['second.txt', 'second.txt'],
    ])
    expect(uses.get('bridge-closed')?.map(({ draft, number }) => [draft.name, number])).toEqual([
      ['article.md', 1],
      ['article.md', 4],
      ['second.txt', 1],
    ])
    expect(uses.get('rumour')).toBeUndefined()
  })
})

/** As `review` stamps a claim. */
async function digestOf(id: string): Promise<string> {
  const cwd = folderWith({ 'claims.yaml': BRIDGE })
  const { stdout } = await factcheck(['review', id, '--by', 'Jane Doe', '--dry-run'], { cwd })
  return /of: ([0-9a-f]+)/.exec(stdout)?.[1] ?? ''
}

describe('factcheck report --draft', () => {
  test('says what it wrote', async () => {
    const cwd = folderWith(FILES)
    expect(await factcheck(['report', '-o', 'page.html', ...DRAFT], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote 6 claims, 3 sources and 1 draft to page.html.\n',
    })
  })

  test.each([
    [['-o', 'article.md', ...DRAFT], /^error: article\.md is a draft, and would be overwritten/],
    [['-o', 'page.html', '--draft', 'nowhere.md'], /^nowhere\.md: error: there is no such draft/],
    [['-o', 'page.html', '--draft', 'claims.yaml'], /no format of drafts has this ending/],
    [['-o', 'page.html', ...DRAFT, '--require', 'quote'], /did you mean `quotes`/],
  ])('%j is refused', async (argv, said) => {
    const outcome = await factcheck(['report', ...argv], { cwd: folderWith(FILES) })
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(said) })
  })
})
