import { describe, expect, test } from 'vitest'
import { find } from './find.js'

/** A ledger in which each claim below stands among others. */
const OTHERS = [
  'The lighthouse keeper retired after forty years.',
  'Two bakeries opened on the square.',
  'The orchestra played in the rain.',
  'A ferry runs every hour in summer.',
]

/** A claim, and queries that find it first. */
const FINDS: [what: string, claim: string, queries: string[]][] = [
  ['a prefix', 'Tomahawk missiles were promised.', ['toma', 'tomahaw', 'miss toma']],
  ['a longer word by its beginning', 'The counterintelligence bureau moved.', ['counter']],
  ['letters that changed places', 'Tomahawk missiles were promised.', ['tomahwak misile', 'tomahwak', 'misslies']],
  ['two letters of a short word', 'The envoy flew to Milan.', ['mialn']],
  ['a misspelt singular of a plural', 'Tomahawk missiles were promised.', ['misile']],
  [
    'a letter too many, too few, or wrong',
    'The parliament dissolved itself.',
    ['parliiament', 'parlament', 'parliamant'],
  ],
  [
    'a word and those of its stem',
    'The relocation of the archive was delayed.',
    ['relocated', 'relocating archives', 'delays'],
  ],
  ['a possessive', 'Oslo’s mayor resigned.', ['oslo', "oslo's", 'oslos mayor', 'Oslo’s', '"oslo mayor"']],
  ['an apostrophe left out', "The council didn't vote.", ['didnt vote', 'didn’t vote']],
  ['a hyphen', 'A long-range drone crashed.', ['long range', 'long-range', 'range']],
  ['an abbreviation with points', 'The U.N. envoy left.', ['UN envoy', 'u.n.', 'un']],
  ['accents left out', 'Erdoğan visited Łódź and Malmö.', ['erdogan', 'lodz', 'malmo', 'ERDOĞAN']],
  ['accents put in', 'Erdogan visited Lodz.', ['Erdoğan', 'Łódź']],
  ['two spellings of a name', 'Zelenskyy spoke first.', ['zelensky', 'Zelenskiy']],
  ['a number with and without commas', 'It cost 1,500 crowns.', ['1500', '1,500']],
  ['a number with a point', 'Growth was 3.5 per cent.', ['3.5']],
  ['a number with a unit', 'It cost £3.2m in all.', ['3.2', '£3.2', '3.2m', '£3.2m']],
  [
    'hashtags and handles, as the words that run together in them',
    'The harbour bridge was closed.',
    ['#HarbourBridge', '@HarborBridge', '#closedBridge'],
  ],
  ['an ordinal', 'It was the 14th attempt.', ['14 attempt', '14th', '"14 attempt"']],
  ['Cyrillic', 'Переговоры начались в Стамбуле.', ['переговоры', 'СТАМБУЛЕ', 'перегов', 'перегаворы']],
  ['Arabic, with and without vowel signs', 'بدأت المُفاوضات في القاهرة', ['المفاوضات', 'القاهرة', 'المُفاوضات']],
  ['Chinese', '外交部发言人周二在北京表示反对。', ['北京', '发言人', '外交部 反对', '京']],
  ['Greek', 'Η Αθήνα συμφώνησε.', ['αθηνα', 'Αθήνα']],
  ['Korean', '서울 회담이 열렸다.', ['서울', '회담']],
  [
    'a web address does not hide the words',
    'The dam burst.',
    ['dam burst https://example.org/a/b?c=d', 'dam example.org/x'],
  ],
]

describe.each(FINDS)('%s', (_, claim, queries) => {
  test.each(queries)('%s', (query) => {
    expect(find([...OTHERS, claim], query).texts[0]).toBe(claim)
  })
})

describe('joined and split words find each other', () => {
  const claims = ['The cease-fire held.', 'A ceasefire began.', 'They broke the cease fire.']
  test.each(['cease-fire', 'ceasefire', 'cease fire'])('%s', (query) => {
    expect(find([...OTHERS, ...claims], query).texts.sort()).toEqual([...claims].sort())
  })
})

describe('both spellings of a name find both claims', () => {
  const claims = ['Zelenskyy spoke first.', 'Zelensky spoke last.']
  test.each(['zelensky', 'zelenskyy', 'zelenskiy', 'Zelenski'])('%s', (query) => {
    expect(find([...OTHERS, ...claims], query).texts.sort()).toEqual([...claims].sort())
  })
})

describe('a date finds a date, however it is written', () => {
  const queries = [
    '14 October',
    '2025-10-14',
    'Oct 14',
    'October 14, 2025',
    '14 oct 2025',
    '14th of October',
    '14.10.2025',
  ]
  const claims = [{ text: 'The call took place on 14 October 2025.' }, { text: 'They met.', date: '2025-10-14' }]
  const other = { text: 'The call took place on 15 March 2024.', date: '2024-03-15' }
  test.each(queries)('%s', (query) => {
    for (const claim of claims) expect(find([...OTHERS, other, claim], query).answers).toEqual([claim.text])
  })
})

test('a number is never read as another', () => {
  expect(find([...OTHERS, 'The vote was in 2024.'], '2025').total).toBe(0)
})

test('the letters of a web address are no words', () => {
  expect(find(OTHERS, 'https://example.org/orchestra www.example.org/ferry example.org/rain').total).toBe(0)
  expect(find(OTHERS, 'ftp://orchestra/').total).toBe(0)
})

test('Chinese words are not found by their characters in another order', () => {
  expect(find(['京北大学成立。'], '北京').total).toBe(0)
})
