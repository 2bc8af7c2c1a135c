import { expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'
import { PLANTED, type Planted, WRITTEN } from './planted.js'

interface Score {
  right: number
  missed: number
  wrong: number
}

/** By the place of a sentence: the rules that find something in it. */
async function found(ending: string, ledger: string, sentences: readonly Planted[]): Promise<Set<string>[]> {
  const write = WRITTEN.get(ending)
  const cwd = folderWith({
    'claims.yaml': ledger,
    [`a.${ending}`]: sentences.map(({ text, claim }) => write?.(text, claim)).join(''),
  })
  const { stdout } = await factcheck(['draft', `a.${ending}`, '--format', 'json'], { cwd })
  const report = JSON.parse(stdout) as Record<
    'findings' | 'sentences',
    { rule: string; line: number; endLine: number }[]
  >
  expect(report.sentences).toHaveLength(sentences.length)
  return report.sentences.map(({ line }, at) => {
    const next = report.sentences[at + 1]?.line ?? Infinity
    return new Set(report.findings.filter((one) => one.line >= line && one.line < next).map(({ rule }) => rule))
  })
}

test('of planted sentences in five formats and four languages every rule finds its own, and nothing else', async () => {
  const scores = new Map<string, Score>()
  const told: string[] = []
  let all = 0
  const scoreOf = (rule: string) => {
    const score = scores.get(rule) ?? { right: 0, missed: 0, wrong: 0 }
    scores.set(rule, score)
    return score
  }
  for (const ending of WRITTEN.keys())
    for (const { language, ledger, sentences } of PLANTED) {
      const rules = await found(ending, ledger, sentences)
      for (const [at, { text, finds }] of sentences.entries()) {
        all++
        const own = rules[at] ?? new Set()
        if (finds) scoreOf(finds)[own.has(finds) ? 'right' : 'missed']++
        if (finds && !own.has(finds)) told.push(`${language} .${ending}: ${finds} misses ${text}`)
        for (const rule of own) {
          if (rule === finds) continue
          scoreOf(rule).wrong++
          told.push(`${language} .${ending}: ${rule} finds ${text}`)
        }
      }
    }
  const rows = [...scores].sort().map(([rule, { right, missed, wrong }]) => {
    const [precision, recall] = [right / (right + wrong), right / (right + missed)]
    return { rule, planted: right + missed, precision, recall }
  })
  console.log([`${all} planted sentences`, ...rows.map((row) => JSON.stringify(row)), ...told].join('\n'))
  expect(all).toBeGreaterThanOrEqual(400)
  expect(rows).toHaveLength(8)
  for (const { rule, precision, recall } of rows) {
    expect(precision, rule).toBeGreaterThanOrEqual(0.95)
    expect(recall, rule).toBeGreaterThanOrEqual(0.95)
  }
})
