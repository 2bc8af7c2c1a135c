import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { load } from '../../src/ledger/load/load.js'
import { langOf } from '../../src/report/language.js'
import { lossesIn } from '../../src/support/losses.js'
import { traceImpact } from '../../src/support/trace.js'
import { BRIDGE, folderWith } from '../harness.js'
import { reportOn } from './report.js'

const KEYS = ['a', 'b', 'c', 'd']
const IDS = ['p', 'q', 'r', 's', 't']
const some = (names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 })

test('what is lost with a source is what its trace says', () => {
  const sources = fc.dictionary(
    fc.constantFrom(...KEYS),
    fc.record({ title: fc.constant('T'), 'derived-from': some(KEYS) }),
  )
  const citation = fc.record(
    { source: fc.constantFrom(...KEYS), via: fc.constantFrom(...KEYS), contrary: fc.boolean() },
    { requiredKeys: ['source'] },
  )
  const claim = fc.record({ citations: fc.array(citation, { maxLength: 3 }), premises: some(IDS) })
  fc.assert(
    fc.property(sources, fc.tuple(...IDS.map(() => claim)), (sources, claims) => {
      const list = claims.map((one, at) => ({ id: IDS[at], text: 'It is.', confidence: 'inferred', ...one }))
      const cwd = folderWith({ 'claims.yaml': stringify({ sources, claims: list }) })
      const ledger = load({ files: [], cwd })
      const told = Object.fromEntries(
        [...ledger.sources.keys()].map((key) => {
          const losses = new Map(
            traceImpact(ledger, key)
              .nodes.slice(1)
              .map(({ id, loss }) => [id, loss]),
          )
          const count = (wanted: string) => [...losses.values()].filter((loss) => loss === wanted).length
          return [key, [count('falls'), count('weakened')]]
        }),
      )
      const losses = lossesIn(ledger).map(({ source, falls, weakened }) => [source, [falls.length, weakened]])
      expect(Object.fromEntries(losses)).toEqual(told)
    }),
    { numRuns: 200 },
  )
})

describe('the data of a page', () => {
  test('tells of a claim in the words of the terminal', async () => {
    const { data } = await reportOn({
      'claims.yaml': BRIDGE.replace(
        'URL: https://gazette.example/bridge',
        'URL: https://gazette.example/bridge\n    snapshot: gazette.txt\n    status: corrected\n    status-date: 2025-05-06',
      ),
      'gazette.txt':
        'A first sentence. The bridge is closed to all traffic, the city says. A last sentence. Another.\n',
    })
    const claim = (id: string) => data.claims.find((one) => one.claim.id === id)
    expect(claim('bridge-closed')).toMatchObject({
      effective: 'sourced',
      at: 'claims.yaml:22',
      lang: 'en',
      date: '3 May 2025',
      support: '2 citations, 2 sources: 1 voice',
      remarks: ['2 of 2 sources corrected'],
      due: { because: 'never', words: 'nobody has reviewed it' },
    })
    expect(claim('bridge-closed')?.citations).toEqual([
      {
        remarks: ['(corrected 6 May 2025)'],
        quote: { state: 'exact', words: ['Found in gazette.txt.'], link: expect.stringContaining('#:~:text=') },
        passages: [
          {
            text: 'A first sentence. The bridge is closed to all traffic, the city says. A last sentence.',
            marks: [{ start: 32, end: 53 }],
          },
        ],
      },
      {
        lines: ['Not read directly: Doe, The Harbour Gazette credits it.'],
      },
    ])
    expect(claim('closing-was-planned')).toMatchObject({
      effective: 'speculative',
      basis: 'Held by The Harbour Gazette, from 2 premises',
      remarks: ['disputed by closing-was-sudden'],
    })
    expect(data.sources[0]).toMatchObject({
      name: 'Doe, The Harbour Gazette',
      authors: 'Jane Doe',
      issued: '4 May 2025',
      status: 'corrected 6 May 2025',
      falls: 4,
    })
  })
})

test.each([
  ['The bridge was closed to all traffic by the city.', 'en'],
  ['Die Brücke wurde für den Verkehr gesperrt.', 'de'],
  ['桥在五月被关闭。', 'zh'],
  ['橋は五月に閉鎖された。', 'ja'],
  ['다리가 오월에 폐쇄되었다.', 'ko'],
  ['أغلقت المدينة الجسر في مايو.', 'ar'],
  ['شهر پل را در ماه مه بست.', undefined],
  ['The mayor said 和平 to the council.', 'en'],
])('the language of %s is %s', (text, lang) => {
  expect(langOf(text)).toBe(lang)
})
