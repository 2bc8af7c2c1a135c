import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairsWithCommon } from '../../src/voices/common-prints.js'
import { fingerprintsOf } from '../../src/voices/fingerprints.js'
import { sharedBy } from '../../src/voices/shared.js'
import { numberWords } from '../../src/voices/words.js'

const shared = (a: string, b: string) => sharedBy(numberWords(a), numberWords(b))
/** Words that stand nowhere else. */
const words = (name: string, number: number) => Array.from({ length: number }, (_, at) => `${name}${at}`).join(' ')

describe('what two texts share', () => {
  const STORY = `The harbour office closed the bridge on Saturday after divers had found rust in four of its nine piers, and it said that
no date was set for its opening, as the report of the divers would be read first.`
  const CHINESE =
    '港口办公室周六关闭了大桥因为潜水员在九个桥墩中的四个发现了锈迹并且没有公布重新开放的日期而且报告还没有人读过'
  const [A, B, S, T] = [words('a', 90), words('b', 90), words('s', 20), words('t', 20)]
  test.each<[string, string, string, number | undefined]>([
    ['nothing', A, B, undefined],
    ['a whole report', STORY, STORY, 40],
    ['a report between other words', `${A} ${STORY} ${B}`, `${words('c', 40)} ${STORY} ${words('d', 300)}`, 40],
    ['in other case, with other marks and lines', STORY.toUpperCase(), STORY.replace(/[ ,]+/g, ' ;\n'), 40],
    ['a few words', `${A} ${S}`, `${B} ${S}`, undefined],
    ['two stretches, each short', `${S} a ${T}`, `${T} b ${S}`, 40],
    ['the words of a speaker', `${A} “${S} ${T}”`, `${B} “${S} ${T}”`, undefined],
    ['what is said around them', `${S} x “${T}” y ${T}`, `${S} x “${T}” y ${T}`, 42],
    ['and a quotation mark that is never closed', `“${A}\n\n${S} ${T}`, `“${B}\n\n${S} ${T}`, 40],
    ['a report after an empty line', `${A}\n\n${S} ${T}`, `${B}\n\n${S} ${T}`, 40],
    ['Chinese', `昨${CHINESE}。`, `今${CHINESE}！`, CHINESE.length / 2],
  ])('%s', (_, a, b, expected) => expect(shared(a, b)?.words).toBe(expected))

  test('is told by how the longest stretch begins', () => {
    expect(shared(`x ${STORY}`, `y ${S} ${STORY}`)?.begin).toBe(
      'The harbour office closed the bridge on Saturday after divers had found rust in…',
    )
  })

  test('is found wherever it stands, if it is long enough', () => {
    const gap = fc.integer({ min: 0, max: 120 })
    fc.assert(
      fc.property(gap, gap, gap, gap, fc.integer({ min: 25, max: 80 }), (a, b, c, d, length) => {
        const stretch = words('s', length)
        const first = `${words('a', a)} ${stretch} ${words('b', b)}`
        expect(shared(first, `${words('c', c)} ${stretch} ${words('d', d)}`)?.words).toBe(length)
      }),
    )
  })

  test('of words again and again is no more than there is', () => {
    expect(shared('so '.repeat(20_000), 'so '.repeat(30_000))?.words).toBeLessThanOrEqual(30_000)
    expect(shared('a b c d e f g h i j k l '.repeat(5000), 'c d e f g h i j k l m '.repeat(5000))).toBeUndefined()
  })
})

test('texts are paired by what they share, each pair once', () => {
  const [S, A] = [words('s', 40), words('a', 50)]
  const texts = [S, `${A} ${words('d', 9)}`, `${words('b', 90)} ${S}`, A, words('c', 60)]
  const prints = texts.map((text) => Uint32Array.from(fingerprintsOf(numberWords(text).hashes).keys()))
  const pairs = [...pairsWithCommon(prints)].flatMap(([a, others]) => [...others].map((b) => `${a} ${b}`))
  expect(pairs.sort()).toEqual(['0 2', '1 3'])
})

test('a notice that all have pairs some of them only', () => {
  const notice = Uint32Array.of(7)
  const pairs = [...pairsWithCommon(Array.from({ length: 1000 }, () => notice))].flatMap(([, others]) => [...others])
  expect(pairs).toHaveLength((16 * 15) / 2)
})
