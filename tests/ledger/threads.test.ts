import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tryLoad } from '../../src/ledger/load/load.js'
import type { PieceMemory } from '../../src/ledger/load/parse.js'
import { ParseThreads } from '../../src/ledger/load/parse-threads.js'
import { folderWith, ROOT } from '../harness.js'

const SCRIPT = join(ROOT, 'dist', 'parse-thread.cjs')
/** Four shares' worth of claims. */
const COUNT = 4000
const FILLER = 'said that the harbour bridge would not be opened before the ferries had been paid for. '.repeat(11)
const claim = (n: number, more = '') =>
  `  - id: claim-${n}\n    text: Witness ${n} ${FILLER}\n    confidence: sourced\n${more}`
const LEDGER = `claims:\n${Array.from({ length: COUNT }, (_, n) => claim(n)).join('')}`

const load = (text: string, memory?: PieceMemory) => {
  const cwd = folderWith({ 'claims.yaml': text })
  const { ledger, problems } = tryLoad({ files: ['claims.yaml'], cwd, memoryOf: () => memory })
  return { claims: [...ledger.claims.values()], problems }
}

describe('a long ledger parsed by several threads', () => {
  test('is what one thread makes of it', () => {
    expect(load(LEDGER, new ParseThreads(SCRIPT, undefined, 4))).toEqual(load(LEDGER))
  })

  test.each([
    ['a wrong key', claim(COUNT, '    txt: t\n')],
    ['a wrong label', claim(COUNT).replace('sourced', 'likely')],
    ['an id that the first share has', claim(0)],
    ['bad syntax', claim(COUNT, '    note: [\n')],
  ])('so is one with %s', (_, last) => {
    const text = LEDGER + last
    const found = load(text, new ParseThreads(SCRIPT, undefined, 4))
    expect(found.problems).toHaveLength(1)
    expect(found).toEqual(load(text))
  })

  test('what threads parsed is used, and kept', () => {
    const kept: string[] = []
    const inner: PieceMemory = {
      recall: () => undefined,
      remember: (_, claims) => kept.push(...claims.map(({ id }) => id)),
    }
    const folder = folderWith({})
    const script = join(folder, 'marked.cjs')
    writeFileSync(
      script,
      `const { port, done, texts } = require('node:worker_threads').workerData
const claim = (n) => ({ id: 'thread-' + n, text: 't', confidence: 'sourced', citations: [], premises: [], disputes: [], about: [], tags: [], at: { file: '', line: 1, start: 0, end: 1 } })
port.postMessage(JSON.stringify(texts.map((text, n) => n === 0 ? [claim(/claim-\\d+/.exec(text)[0])] : null)))
Atomics.store(done, 0, 1)
Atomics.notify(done, 0)`,
    )
    const { claims } = load(LEDGER, new ParseThreads(script, inner, 4))
    expect(claims.filter(({ id }) => id.startsWith('thread-'))).toHaveLength(3)
    expect(kept).toEqual(claims.map(({ id }) => id))
  })

  test('a thread that fails leaves its share to the others', () => {
    const script = join(folderWith({ 'fails.cjs': 'throw new Error("no")' }), 'fails.cjs')
    expect(load(LEDGER, new ParseThreads(script, undefined, 2))).toEqual(load(LEDGER))
  })

  test('what is known already is not parsed', () => {
    const known: PieceMemory = { recall: () => [], remember: () => expect.fail('parsed') }
    expect(load(LEDGER, new ParseThreads(join(ROOT, 'none.cjs'), known, 4)).claims).toEqual([])
  })
})
