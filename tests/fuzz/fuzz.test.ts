import { expect, test } from 'vitest'
import { caseOf, OTHERS_FROM } from './cases.js'
import { faultsOf } from './oracles.js'
import { runCase } from './run-case.js'

/** What the long run (`npm run fuzz`) found once. */
const FOUND = [194, 282, 310, 338, 584, 971, 1280, 2805, 1000361, 1005950, 5056385]

async function faults(seed: number): Promise<string[]> {
  const one = caseOf(seed)
  return faultsOf(one, await runCase(one))
}

test.each(FOUND)('seed %i, which failed once', async (seed) => {
  expect(await faults(seed)).toEqual([])
})

test('whatever is sent, a run ends in 0, 1 or 2 and prints nothing unsafe', async () => {
  for (let seed = 0; seed < 400; seed++) expect(await faults(seed), `seed ${seed}`).toEqual([])
})

test('whatever is drafted, imported, exported or added, too', async () => {
  for (let seed = OTHERS_FROM; seed < OTHERS_FROM + 400; seed += 2)
    expect(await faults(seed), `seed ${seed}`).toEqual([])
})

/** A judge that lets everything pass would never fail. */
test.each([
  [{ code: 3 }, /exit code 3/],
  [{ thrown: new Error('x') }, /threw/],
  [{ stderr: 'factcheck: internal error: x' }, /a bug/],
  [{ stdout: 'a\u001b[2Jb' }, /U\+1b/],
  [{ stdout: 'a\u202eb' }, /U\+202e/],
  [{ stdout: 'a\uffffb' }, /U\+ffff/],
  [{ stderr: 'a\n  ::set-env name=a::b' }, /workflow command/],
  [{ stdout: 'a ##[error]' }, /workflow command/],
  [{ stdout: '{"a": 1' }, /json cannot be read/],
])('%j is a fault', (outcome, fault) => {
  const judged = faultsOf({ argv: ['list', '--format', 'json'] }, { code: 0, stdout: '{}', stderr: '', ...outcome })
  expect(judged.join('\n')).toMatch(fault)
})

test('XML that no reader takes is a fault', () => {
  const outcome = { code: 0, stdout: '<a b="\ufffe"></a>', stderr: '' }
  expect(faultsOf({ argv: ['check', '--format', 'junit'] }, outcome).join('\n')).toMatch(/junit cannot be read/)
})
