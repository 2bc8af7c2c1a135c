import { describe, expect, test } from 'vitest'
import { BRIDGE_LEDGER } from '../../src/check/rule/example.js'
import { factcheck, folderWith } from '../harness.js'

const ARTICLE = `The city closed it on 3 May. <!-- claim: bridge-closed -->
Fares may have risen, as the Gazette says. <!-- claim: closing-raised-fares, bridge-closed -->
The council voted 11 to 4. <!-- claim: council-voted -->
`
/** A second voice holds one of the claims. */
const LEDGER = `documents: [article.md]
${BRIDGE_LEDGER.trim()
  .replace('claims:\n', '  clerk: {title: Minutes of the council, note: on paper}\nclaims:\n')
  .replace('        quote: the safety', '      - clerk\n      - source: gazette\n        quote: the safety')}
  - id: ferry-is-old
    text: The ferry is 40 years old.
    confidence: sourced
    citations: [clerk]
`
const cwd = folderWith({
  'claims.yaml': LEDGER,
  'article.md': ARTICLE,
  'other.md': 'It is 40. <!-- claim: ferry-is-old -->',
})
const plain = folderWith({ 'claims.yaml': BRIDGE_LEDGER, 'article.md': ARTICLE })
const broken = folderWith({
  'claims.yaml': LEDGER.replace('[article.md]', '[article.md, gone.md]'),
  'article.md': ARTICLE,
})

describe('show says where a claim is used', () => {
  test('in text', async () => {
    const { stdout } = await factcheck(['show', 'bridge-closed'], { cwd })
    expect(stdout).toContain(
      '  Used in\n    article.md:1:1  The city closed it on 3 May.\n    article.md:2:1  Fares may have risen, as the Gazette says.\n',
    )
    expect((await factcheck(['show', 'ferry-is-old'], { cwd })).stdout).toContain('  Used in no draft of the ledger\n')
  })

  test('in JSON', async () => {
    const { stdout } = await factcheck(['show', 'council-voted', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout).claims[0]['used-in']).toEqual([
      { file: 'article.md', line: 3, column: 1, endLine: 3, endColumn: 27, text: 'The council voted 11 to 4.' },
    ])
  })

  test('not where the ledger declares no drafts', async () => {
    expect((await factcheck(['show', 'bridge-closed'], { cwd: plain })).stdout).not.toContain('Used')
    const { stdout } = await factcheck(['show', 'bridge-closed', '--format', 'json'], { cwd: plain })
    expect(Object.keys(JSON.parse(stdout).claims[0])).not.toContain('used-in')
  })

  test('of drafts that can be read, and says which cannot', async () => {
    const { code, stdout, stderr } = await factcheck(['show', 'bridge-closed'], { cwd: broken })
    expect([code, stdout.includes('article.md:1:1')]).toEqual([0, true])
    expect(stderr).toContain('Not all drafts of the ledger can be read:\n  claims.yaml:1:25: `gone.md` matches no file')
  })
})

describe('trace --impact lists the sentences that fall', () => {
  const fallen = async (id: string) => {
    const { stdout } = await factcheck(['trace', '--impact', id, '--format', 'json'], { cwd })
    return JSON.parse(stdout).sentences.map(({ line, claims }: { line: number; claims: string[] }) => [line, claims])
  }

  test('with a claim: those that name it or what rests on it', async () => {
    expect(await fallen('bridge-closed')).toEqual([
      [1, ['bridge-closed']],
      [2, ['closing-raised-fares', 'bridge-closed']],
    ])
    expect(await fallen('closing-raised-fares')).toEqual([[2, ['closing-raised-fares']]])
    expect(await fallen('ferry-is-old')).toEqual([])
  })

  test('with a source: those that nothing else holds, as many as draft counts', async () => {
    expect((await fallen('gazette')).map(([line]: [number]) => line)).toEqual([1, 2])
    expect(await fallen('clerk')).toEqual([])
    const { stdout } = await factcheck(['draft', '--require', 'sentences', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout).counts.mostOn).toEqual({ source: 'gazette', sentences: 2 })
  })

  test('in text', async () => {
    const { stdout } = await factcheck(['trace', '--impact', 'gazette'], { cwd })
    expect(stdout).toContain(
      '2 sentences of the drafts fall with it:\n  article.md:1:1  The city closed it on 3 May.\n',
    )
    const none = await factcheck(['trace', '--impact', 'ferry-is-old'], { cwd })
    expect(none.stdout).toContain('No sentence of the drafts falls with it.\n')
    expect((await factcheck(['trace', 'bridge-closed'], { cwd })).stdout).not.toContain('sentence')
    expect((await factcheck(['trace', '--impact', 'gazette'], { cwd: plain })).stdout).not.toContain('sentence')
  })

  test('many are cut in text, and all there in JSON', async () => {
    const many = folderWith({ 'claims.yaml': LEDGER, 'article.md': ARTICLE.repeat(60) })
    const { stdout } = await factcheck(['trace', '--impact', 'gazette'], { cwd: many })
    expect(stdout).toContain('and 70 more sentences: --format json has all')
    const json = await factcheck(['trace', '--impact', 'gazette', '--format', 'json'], { cwd: many })
    expect(JSON.parse(json.stdout).sentences).toHaveLength(120)
  })
})

describe('draft --unused', () => {
  test('lists what no draft names, and what nothing rests on that one names', async () => {
    const { code, stdout, stderr } = await factcheck(['draft', '--unused'], { cwd })
    expect([code, stdout]).toEqual([0, '● SOURCED      ferry-is-old  The ferry is 40 years old.\n'])
    expect(stderr).toBe('Of 4 claims 1 is unused: no draft names it, and nothing that a draft names rests on it.\n')
    const only = folderWith({ 'claims.yaml': LEDGER, 'a.md': 'So it may be. <!-- claim: closing-raised-fares -->' })
    expect((await factcheck(['draft', '--unused', 'a.md'], { cwd: only })).stdout).not.toContain('bridge-closed')
  })

  test('as JSON, of drafts that are named', async () => {
    const { stdout } = await factcheck(['draft', '--unused', 'other.md', '--format', 'json'], { cwd })
    const ids = JSON.parse(stdout).claims.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['bridge-closed', 'council-voted', 'closing-raised-fares'])
  })

  test('nothing where all are used', async () => {
    const { code, stdout, stderr } = await factcheck(['draft', '--unused', 'article.md', 'other.md'], { cwd })
    expect([code, stdout, stderr]).toEqual([0, '', 'Of 4 claims none is unused.\n'])
  })

  test.each([['--view'], ['--min', '3'], ['--baseline', 'x'], ['--format', 'sarif'], ['--format', 'json:x']])(
    'not with %s %s',
    async (...more) => {
      const { code, stderr } = await factcheck(['draft', '--unused', ...more], { cwd })
      expect([code, stderr.includes('--unused lists claims')]).toEqual([2, true])
    },
  )
})
