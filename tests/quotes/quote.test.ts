import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quote } from '../../src/ledger/model/types.js'
import { differences } from '../../src/quotes/differences.js'
import { fold } from '../../src/quotes/fold.js'
import { NearestFinder } from '../../src/quotes/nearest.js'
import { locateQuote } from '../../src/quotes/quote.js'
import { formatDifferences } from '../../src/words/differences.js'
import { chanceFrom } from './quote-alterations.js'
import { TEXTS } from './quote-texts.js'

const find = (quote: string | Quote, text: string) =>
  locateQuote(typeof quote === 'string' ? { exact: quote } : quote, fold(text))
/** The state, and what stands in the text where the quote was found. */
const told = (quote: string | Quote, text: string) => {
  const found = find(quote, text)
  return found.state === 'not-found'
    ? found.why
    : [found.state, ...found.parts.map(({ start, end }) => text.slice(start, end))]
}

test('a number below the line is no digit of the number before it', () => {
  expect(find('was 1012 there', 'it was 101₂ there').state).toBe('not-found')
  expect(find('二 三 人', '二三 人').state).toBe('not-found')
})

describe('offsets are those of the text as it stands', () => {
  test.each([
    ['closed to all traffic', 'It was closed to\n   all\u00a0traffic.', 'closed to\n   all\u00a0traffic'],
    ['final offer', 'the ﬁnal o\u00adﬀer stands', 'ﬁnal o\u00adﬀer'],
    ['negotiation', 'a nego-\ntiation failed', 'nego-\ntiation'],
    ['long-range missiles', 'a long-\nrange missiles', 'long-\nrange missiles'],
    ['“yes”', 'said "yes" twice', '"yes"'],
    ['café', 'a cafe\u0301, closed', 'cafe\u0301'],
    ['was −5 °C', 'it was -5 ℃ then', 'was -5 ℃'],
    ['𝒜 plan', 'the 😀 𝒜  plan', '𝒜  plan'],
    ['land that', 'control—land  that', 'land  that'],
    ['Politikwissenschaft', 'der Po\n\u00ad\nlitikwissenschaft', 'Po\n\u00ad\nlitikwissenschaft'],
    ['Politikwissenschaft', 'der Po\n\u00adlitikwissenschaft', 'Po\n\u00adlitikwissenschaft'],
    ['地方長官大橋', '昨日、地⽅⾧官⼤橋', '地⽅⾧官⼤橋'],
    ['马车长', '這⻢⻋⻓了', '⻢⻋⻓'],
    ['the p value', 'so the 𝑝 value', 'the 𝑝 value'],
    ['Louis XII', 'King Louis Ⅻ', 'Louis Ⅻ'],
    ['No 5 der', 'Beschluss № 5 der', '№ 5 der'],
    ['și ţara', 'Orașul şi țara', 'şi țara'],
    ['นำท่วม', 'แม่น\u0e4d\u0e32ท่วม', 'น\u0e4d\u0e32ท่วม'],
    ['有5辆，比去年', '今年有5辆，\n比去年', '有5辆，\n比去年'],
    ['共5，比去年', '一共5，\n比去年', '共5，\n比去年'],
    ['说「不」', '市长说\n「不」', '说\n「不」'],
    ['العمدة قال', 'لكن العــمدة قال', 'العــمدة قال'],
  ])('%j in %j', (quote, text, stretch) => {
    expect(told(quote, text)).toEqual(['normalised', stretch])
  })

  test('and lead back to the same words, wherever a quote is cut from a text', () => {
    const texts = Object.values(TEXTS)
    const stretch = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([text, from, count]) => {
        const gaps = [0, ...Array.from(text.matchAll(/ /g), ({ index }) => index + 1), text.length + 1]
        const first = from % (gaps.length - 1)
        return { text, start: gaps[first] ?? 0, end: (gaps[Math.min(first + count, gaps.length - 1)] ?? 0) - 1 }
      })
    fc.assert(
      fc.property(stretch, ({ text, start, end }) => {
        const exact = text.slice(start, end)
        fc.pre(
          fold(exact).text !== '' &&
            !/(?<![\p{L}.])\d{1,3}$|^\d{3}\b/u.test(exact) &&
            !/(?:%|°C|€|\$)/.test(text.slice(end, end + 4)),
        )
        const found = find(exact, text)
        expect(['exact', 'ambiguous', 'normalised'], exact).toContain(found.state)
        if (found.state === 'exact') expect(text.slice(found.parts[0]?.start, found.parts[0]?.end)).toBe(exact)
      }),
    )
  })

  test('of any text at all stay inside it, and folding never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { starts, ends, text: folded, joints } = fold(original)
        expect(starts.length).toBe(folded.length)
        expect(joints.length).toBe(folded.length + 1)
        for (const [unit, start] of starts.entries()) expect(start).toBeLessThan(ends[unit] ?? 0)
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(original.length)
      }),
    )
  })
})

describe('a word or number is never cut', () => {
  test.each([
    ['5 million', 'it cost 15 million'],
    ['5 million', 'it cost 2.5 million'],
    ['5 million', 'it cost .5 million'],
    ['5 million', 'it cost $5 million'],
    ['$5 million', 'it cost US$5 million'],
    ['5 degrees', 'it was −5 degrees'],
    ['5 degrees', 'it was -5 degrees'],
    ['5 degrees', 'it was (–5 degrees)'],
    ['5 people', 'of 3–5 people'],
    ['19 cases', 'the COVID-19 cases'],
    ['about 5', 'about 5-10 people'],
    ['rose by 5', 'rose by 5% then'],
    ['rose by 5', 'rose by 5 % then'],
    ['rose by 5', 'rose by 5.2 points'],
    ['rose by 5.', 'rose by 5.2 points'],
    ['sold 10', 'sold 10 000 copies'],
    ['000 copies', 'sold 10 000 copies'],
    ['at 12', 'at 12:30 sharp'],
    ['the end', 'in the endgame'],
    ['they can', 'they can’t go'],
    ['they did', 'they didn’t go'],
    ['happy people', 'unhappy people'],
    ['happy people', 'un\u00adhappy people'],
    ['happy people', 'un-\nhappy people'],
    ['violent protest', 'a non-violent protest'],
    ['the drug', 'the drug-free zone'],
    ['五人', '二十五人がいた'],
    ['가능하다', '그것은 불가능하다'],
    ['e', 'é'],
  ])('%j is not in %j', (quote, text) => {
    expect(find(quote, text).state).toBe('not-found')
  })

  test.each([
    ['5 million', 'it cost—5 million'],
    ['5 million people', 'Gone: 5 million people.'],
    ['land', 'control—land'],
    ['Steve Witkoff', 'Steve Witkoff’s call'],
    ['homme libre', 'l’homme libre'],
    ['in 1990', '“It was in 1990” he said'],
    ['in May 2019', 'in May 2019, 300 people'],
    ['大桥没有', '表示大桥没有关闭'],
    ['시장', '시장은 말했다'],
    ['−5 degrees', 'it was –5 degrees'],
    ['COVID-19', 'after COVID–19 came'],
    ['5-3', 'won 5 – 3 there'],
  ])('%j is in %j', (quote, text) => {
    expect(find(quote, text).state).toMatch(/exact|normalised/)
  })
})

describe('signs', () => {
  test.each([
    ['was 5', 'was −5'],
    ['fell to −5 now', 'fell to 5 now'],
    ['fell to −5 now', 'fell to +5 now'],
    ['fell to −5 now', 'fell to — 5 now'],
    ['a −5 b', 'a-5 b'],
    ['re-sign', 'resign'],
    ['resign', 're-sign'],
    ['resign', 're—sign'],
    ["5' long", '5" long'],
    ['10² m', '102 m'],
    ['½ litre', '1/2 litre'],
    ['H₂O', 'H2O'],
    ['Bush', 'bush'],
    ['naïve', 'naive'],
    ['10,000', '10.000'],
    ['10 000', '10000'],
    ['一二人', '一 二人'],
    ['control land', 'control\u00adland'],
    ['a word of', 'a\n\u00ad\n5 word of'],
    ['العمدة', 'العمد'],
  ])('%j is not %j', (quote, text) => {
    expect(find(quote, text).state).toBe('not-found')
  })
})

describe('more places than one', () => {
  const text = 'She said no. He said no. They all said no, again.'

  test('are told', () => {
    expect(find('said no', text)).toMatchObject({ state: 'ambiguous', places: 3 })
  })

  test.each([
    [{ exact: 'said no', prefix: 'He' }, 16],
    [{ exact: 'said no', prefix: 'She ' }, 4],
    [{ exact: 'said no', suffix: ', again' }, 34],
    [{ exact: 'said no', prefix: 'all', suffix: ',' }, 34],
  ])('are settled by %j', (quote, start) => {
    expect(find(quote, text)).toMatchObject({ state: 'exact', parts: [{ start }] })
  })

  test('are none where the words do not stand between prefix and suffix', () => {
    expect(find({ exact: 'said no', prefix: 'We' }, text)).toMatchObject({ state: 'not-found', why: 'context' })
  })
})

describe('an ellipsis', () => {
  const text = 'First we closed the bridge. Then, after much talk, we sold it. First come, first served … they say.'

  test.each([
    ['we closed … we sold it', ['exact', 'we closed', 'we sold it']],
    ['we closed [...] we sold it', ['exact', 'we closed', 'we sold it']],
    ['we closed ... talk (…) sold it', ['exact', 'we closed', 'talk', 'sold it']],
    ['we closed . . . sold it', ['exact', 'we closed', 'sold it']],
    ['… closed the bridge …', ['exact', 'closed the bridge']],
    ['served … they', ['exact', 'served … they']],
    ['served...  they', ['normalised', 'served … they']],
    ['we sold … we closed', 'order'],
    ['the bridge … bridge. Then', 'order'],
    ['we closed … we kept it', 'missing'],
    ['… …', 'missing'],
  ])('%j', (quote, expected) => {
    expect(told(quote, text)).toEqual(expected)
  })

  test('leaves out the least where a part stands more than once', () => {
    expect(told('First … served', text)).toEqual(['exact', 'First', 'served'])
    expect(find('First … served', text)).toMatchObject({ parts: [{ start: 63 }, {}] })
  })
})

// What tries each part at each place takes minutes for these.
describe('a quote of many parts', () => {
  const parts = 'a … '.repeat(5_000)
  const text = 'a '.repeat(100_000)

  test('has many places, and enough of them are counted', () => {
    expect(find(`${parts}a`, text)).toMatchObject({ state: 'ambiguous', places: 100 })
  })
  test.each([
    ['missing', `${parts}b`, text],
    ['order', `b … ${parts}c`, `c ${text}b`],
  ])('may be found not to be there: %s', (why, quote, text) => {
    expect(find(quote, text)).toMatchObject({ why })
  })
  test('or of one, that lies over itself at every place of the source', () => {
    expect(find('a'.repeat(30_000), 'a'.repeat(2_000_000))).toMatchObject({ state: 'not-found' })
    expect(find(`${'aa '.repeat(10_000)}a—a`, 'aa '.repeat(1_000_000))).toMatchObject({ state: 'not-found' })
  })
  test('or of one, with a wide gap in it', () => {
    expect(find(`a${' '.repeat(300_000)}b`, 'a b')).toMatchObject({ state: 'normalised' })
    expect(find(`a${'\t'.repeat(300_000)}c`, 'a b')).toMatchObject({ why: 'missing' })
  })
})

describe('the nearest passage', () => {
  test('of a quote with a "not" too few', () => {
    const text = TEXTS.en
    const near = new NearestFinder(text).find('We will sell the bridge,” said Mayor')
    expect(near && text.slice(near.start, near.end)).toBe('We will not sell the bridge,” said Mayor')
    expect(near?.differences.filter(({ in: where }) => where !== 'both')).toEqual([{ in: 'source', text: 'not' }])
  })

  test.each(Object.entries(TEXTS))('of a quote with another digit, in %s', (_, text) => {
    const at = text.indexOf('2025') < 0 ? text.indexOf('2568') : text.indexOf('2025')
    const quote = text.slice(Math.max(0, at - 25), at + 30).replace(/2025|2568/, '2026')
    const near = new NearestFinder(text).find(quote)
    expect(near && Math.abs(near.start - Math.max(0, at - 25))).toBeLessThan(12)
    expect(near?.differences).toContainEqual({ in: 'source', text: expect.stringMatching(/2025|2568/) })
  })

  test.each([
    ['fell 3.5% in 2024-25', 'fell 3.5 [-%-] {+per cent+} in 2024-25'],
    ['boats cost $9 each', 'boats cost [-$-] {+dollars+} 9 each'],
    ['he told the bbc', '[-he-] {+He+} told the [-bbc-] {+BBC+}'],
    ['The EU paid $2bn', 'The [-EU-] {+E.U.+} paid $2bn'],
  ])('of “%s” has all its words that are there', (quote, said) => {
    const text =
      'He told the BBC. The E.U. paid $2bn (about 1.9 bn euros). Prices fell 3.5\nper cent in 2024-25. All boats cost dollars 9\neach.'
    expect(formatDifferences(new NearestFinder(text).find(quote)?.differences ?? [])).toBe(said)
  })

  test('is none where nothing is alike', () => {
    expect(new NearestFinder(TEXTS.en).find('Bananas are a fruit of many uses')).toBeUndefined()
    expect(new NearestFinder('').find('Bananas')).toBeUndefined()
  })

  test('does not mark what typesetting changes', () => {
    expect(differences('a “plan” – done', "a 'plan' - done").every(({ in: where }) => where === 'both')).toBe(true)
  })
})

// A quadratic search would take longer than a test may.
test('a megabyte and a thousand quotes take time in proportion', () => {
  const chance = chanceFrom(7)
  const known = [...new Set(Object.values(TEXTS).join(' ').split(' '))]
  const words = Array.from({ length: 170_000 }, () => known[Math.floor(chance() * known.length)])
  const text = words.join(' ')
  const source = fold(text)
  let found = 0
  for (let at = 0; at < 1000; at++) {
    const exact = words.slice(at * 169, at * 169 + 9).join(' ')
    if (locateQuote({ exact }, source).state !== 'not-found') found++
  }
  expect(text.length).toBeGreaterThan(1_000_000)
  expect(found).toBeGreaterThan(900)
}, 30_000)

/** Each would end in an error of V8, take gigabytes, or never end. */
describe('a text of one thing again and again is read', () => {
  const MANY = 3_000_000

  test.each<[string, string]>([
    ['marks', `a${'\u0301'.repeat(MANY)}`],
    ['marks that are to be put in order', `a${'\u0301\u0327'.repeat(MANY / 2)}`],
    ['vowels of Hangul', `\u1100${'\u1161'.repeat(MANY)}`],
    ['tags', '\u{e0041}'.repeat(MANY / 2)],
    ['soft hyphens', `a${'\u00ad'.repeat(MANY)}b`],
    ['spaces', `a${' '.repeat(MANY)}b`],
    ['letters of Arabic', '\u0627'.repeat(MANY)],
  ])('%s', (_, text) => {
    const source = fold(`${text} all traffic`)
    expect(source.starts.length).toBe(source.text.length)
    expect(locateQuote({ exact: 'all traffic' }, source).state).toBe('exact')
    expect(new NearestFinder(`${text} all traffic`).find('the traffic')).toMatchObject({ end: text.length + 12 })
  })

  test('a ligature that stands for eighteen letters does so while there are few', () => {
    expect(fold('\ufdfa').text).toHaveLength(18)
    expect(fold('\ufdfa'.repeat(100_000)).text.length).toBeLessThan(400_000)
  })
})
