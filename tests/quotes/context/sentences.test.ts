import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../src/quotes/context/sentences.js'
import { toItsEnd } from '../../to-its-end.js'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())

describe('sentences', () => {
  test.each([
    'The bridge is closed. | Boats may pass. | Who knew?',
    'Dr. Doe of the U.S. Army came. | He spoke.',
    'It opens at 5 p.m. Friday. | See Fig. 3 and p. 12. | It is there.',
    '“Why now?” he asked. | She left.',
    'He said “It is over.” | Then he left.',
    'It cost $3.5 million. | Fares rose by 1.2 percent.',
    'He was 12. | She was 14.',
    'Sie kam Freitag, 3. Mai, und am 4. ging sie. | Es regnete.',
    'J. R. Doe left. | Roe stayed.',
    'Am 3. Mai schloss die Stadt die Brücke. | Sie blieb zu, z. B. für Busse.',
    'Le maire, M. Roe, est venu. | Il est parti.',
    'El Sr. Roe vino. | ¿Por qué? | Nadie lo sabe.',
    'Мост закрыт. | Мэр молчит.',
    '昨日は雨だった。 | 「晴れる。」と言った。 | 今日は晴れだ。',
    'الجسر مغلق. | لماذا؟ | لا أحد يعرف.',
    'पुल बंद है। | मेयर चुप हैं।',
    'No full stop at all',
    '',
  ])('%s', (text) => {
    const expected = text.split(' | ').filter(Boolean)
    const isUnspaced = /[぀-ヿ]/.test(text)
    expect(split(expected.join(isUnspaced ? '' : ' '))).toEqual(expected)
  })

  test('are the same in a long text as in a short one', () => {
    const some = ['Dr. Doe came at 5 p.m. Friday.', '“Why now?” he asked.', 'See Fig. 3 (it is there).', 'He was 12.']
    const long = `No stop ${'at all '.repeat(2000)}here.`
    const expected = [...Array.from({ length: 300 }, () => some).flat(), long, ...some]
    expect(split(expected.join(' '))).toEqual(expected)
  })

  test('are told in the time that a text is long', () => {
    expect(toItsEnd(() => sentencesOf('He left. '.repeat(200_000)).length)).toBe(200_000)
  })

  test('lose nothing and do not overlap, whatever the text', () => {
    const piece = fc.constantFrom('. ', '? ', 'Dr.', ' a', ' B', '3', '”', '。', '\n', ' [1]', '…', 'é')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('')
        expect(
          sentencesOf(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
