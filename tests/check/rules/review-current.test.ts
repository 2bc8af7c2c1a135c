import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../../harness.js'

const CLAIM = '{id: a, text: The city closed it., confidence: sourced, citations: [g]'
const RULES = 'rules: {review-current: {severity: error, reviews: 2}}\n'

async function found(claim: string, { by = [] as string[], rules = RULES } = {}) {
  const cwd = folderWith({ 'claims.yaml': `${rules}sources: {g: {title: T, note: N}}\nclaims:\n  - ${claim}}\n` })
  for (const name of by) expect((await factcheck(['review', 'a', '--by', name], { cwd })).code).toBe(0)
  const { stdout } = await factcheck(['check', '--format', 'json'], { cwd })
  return JSON.parse(stdout).findings.map(({ message, line }: { message: string; line: number }) => [message, line])
}

describe('review-current', () => {
  test('is off where nothing is said', async () => {
    expect(await found(CLAIM, { rules: '' })).toEqual([])
  })

  test.each([
    [[], 'nobody has reviewed it'],
    [['Jane Doe'], 'only Jane Doe reviewed it, and 2 people are asked for'],
    [['Jane Doe', 'jane  DOE'], 'only Jane Doe reviewed it, and 2 people are asked for'],
  ])('two people are asked for: %j', async (by, message) => {
    expect(await found(CLAIM, { by })).toEqual([[message, 4]])
  })

  test('two people will do, or one where no number is given', async () => {
    expect(await found(CLAIM, { by: ['Jane Doe', 'John Roe'] })).toEqual([])
    expect(await found(CLAIM, { by: ['Jane Doe'], rules: 'rules: {review-current: error}\n' })).toEqual([])
    expect(await found(`${CLAIM}, status: withdrawn`)).toEqual([])
  })

  test.each([
    ['2026-01-14', 'it was to be reviewed again by 2026-01-14'],
    ['2026-01-15', undefined],
    ['2026-01', undefined],
    ['2025', 'it was to be reviewed again by 2025'],
  ])('review-by: %s', async (date, message) => {
    const rules = 'rules: {review-current: error}\n'
    const claim = `${CLAIM}, review-by: ${date}`
    // Both reviews are of 15 January 2026, and the second is said to be of 2024.
    const folder = folderWith({ 'claims.yaml': `${rules}sources: {g: {title: T, note: N}}\nclaims:\n  - ${claim}}\n` })
    await factcheck(['review', 'a', '--by', 'X'], { cwd: folder })
    const check = async (on: string) => {
      const { readFileSync, writeFileSync } = await import('node:fs')
      const text = readFileSync(`${folder}/claims.yaml`, 'utf8')
      writeFileSync(`${folder}/claims.yaml`, text.replace(/on: [\d-]+/, `on: ${on}`))
      const { stdout } = await factcheck(['check', '--format', 'json'], { cwd: folder })
      return JSON.parse(stdout).findings.map((finding: { message: string }) => finding.message)
    }
    expect(await check('2024-03-01')).toEqual(message ? [message] : [])
    expect(await check('2026-01-15')).toEqual([])
  })

  test('a number that is none is told of', async () => {
    const cwd = folderWith({ 'claims.yaml': `rules: {review-current: {reviews: 0}}\nclaims:\n  - ${CLAIM}}\n` })
    expect((await factcheck(['check'], { cwd })).stderr).toContain('expected a number from 1 to 9')
  })
})
