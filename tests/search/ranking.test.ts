import { describe, expect, test } from 'vitest'
import type { SearchDocument } from '../../src/search/index/fields.js'
import { find } from './find.js'

const CLAIMS = [
  'The harbour bridge was closed in May.',
  'The harbour master denied that the bridge was unsafe.',
  'Ferry fares rose by a tenth in June.',
  'The mayor promised a new tunnel under the harbour.',
  'The tunnel was never built.',
]

describe('which claims come first', () => {
  test('those that have more of the words', () => {
    expect(find(CLAIMS, 'harbour bridge closed').texts[0]).toBe(CLAIMS[0])
  })

  test('the word itself before what it may stand for, however rare that is', () => {
    const claims = [
      'The ejection was filmed.',
      ...['north', 'south', 'east', 'west'].map((x) => `An election in the ${x}.`),
    ]
    expect(find(claims, 'election').texts.at(-1)).toBe(claims[0])
    expect(find(['The firenado was filmed.', 'The fire was filmed.'], 'fire').texts[0]).toBe('The fire was filmed.')
  })

  test('the very form that was typed, however short the claim with another', () => {
    const claims = ['The court sent subpoenas to them.', 'A county court subpoenaed papers of builders.', ...CLAIMS]
    expect(find(claims, 'subpobenaed').texts[0]).toBe(claims[1])
    expect(find(claims, 'subpoenas').texts[0]).toBe(claims[0])
  })

  test.each(['quote', 'about', 'tags', 'source', 'attributed-to'] as const)(
    'a word in the text before one in %s',
    (field) => {
      const elsewhere: SearchDocument = { text: 'A spokesman said nothing at all.', [field]: 'granite' }
      const result = find([elsewhere, 'Granite was quarried there for many years by hand.', ...CLAIMS], 'granite')
      expect(result.texts).toEqual(['Granite was quarried there for many years by hand.', elsewhere.text])
    },
  )

  test('what a misspelling most often stands for before what it seldom does', () => {
    const claims = [
      'A putt was missed.',
      ...['spoke', 'left', 'called'].map((verb) => `Putin ${verb} on Monday.`),
      ...CLAIMS.slice(0, 3),
    ]
    expect(find(claims, 'putn').texts[0]).not.toBe(claims[0])
  })

  test('words that are there before one that two letters are changed to reach', () => {
    const claims = ['The council voted to praise her.', 'She opened the tunnel.', 'A tunnel.', ...CLAIMS.slice(0, 3)]
    expect(find(claims, 'promise tunnel').texts[0]).not.toBe(claims[0])
  })

  test('a word by its beginning after the whole word, unless it is not there', () => {
    const claims = ['The provincial court sat.', 'It was a pro and con debate.', 'Provinces protested.']
    expect(find(claims, 'pro').texts[0]).toBe(claims[1])
  })

  test('other forms of a word that is not there do not hide what it may be misspelt for', () => {
    const claims = ['Paris was quiet.', 'The party was over.', ...CLAIMS.slice(0, 3)]
    expect(find(claims, 'pary').texts).toContain(claims[1])
  })

  test('a word of one letter does not drown the rest', () => {
    const claims = ['Plan X was dropped.', 'A plan of the tunnel was shown.', ...CLAIMS.slice(0, 3)]
    expect(find(claims, 'x tunnel').texts[0]).toBe(claims[1])
    expect(find(claims, 'x').texts).toEqual([claims[0]])
  })

  test('of the same words, those in the order of the query', () => {
    const claims = ['The guilty driver did not flee.', 'The driver was not guilty then.']
    expect(find(claims, 'not guilty').texts).toEqual([claims[1], claims[0]])
  })

  test('the word as it was typed before others of its stem', () => {
    expect(find(['The bridges closed.', 'The bridge closed.'], 'bridge').texts[0]).toBe('The bridge closed.')
  })

  test('the claim of which the query is the id', () => {
    const claims = [
      { text: 'Bridge closed in May: bridge closed.', id: 'closure', about: 'bridge closed in may' },
      { text: 'The crossing was shut.', id: 'bridge-closed-in-may' },
      { text: 'It was shut in May.', id: 'bridge-closed-in-may-again' },
    ]
    const { texts, hits } = find(claims, 'bridge-closed-in-may')
    expect(texts[0]).toBe('The crossing was shut.')
    expect(hits[0]?.score).toBe(1)
  })

  test('equals in the order of the ledger', () => {
    expect(find(['B tunnel.', 'D tunnel.', 'C tunnel.'], 'tunnel').hits.map(({ document }) => document)).toEqual([
      0, 1, 2,
    ])
  })
})

describe('what is found', () => {
  test('limit and keep; the total counts what was kept', () => {
    const result = find(CLAIMS, 'harbour', { limit: 1, keep: (document) => document !== 0 })
    expect(result.total).toBe(2)
    expect(result.texts).toEqual([CLAIMS[1]])
    expect(find(CLAIMS, 'harbour', { limit: 0 })).toMatchObject({ total: 3, hits: [] })
  })

  test.each(['', '   ', '...', '"', '-', '""', '?! —', '-harbour'])('nothing for %j', (query) => {
    expect(find(CLAIMS, query)).toMatchObject({ total: 0, hits: [] })
  })

  test('something for stop words alone', () => {
    expect(find(CLAIMS, 'never').texts).toEqual([CLAIMS[4]])
    expect(find(CLAIMS, 'that was the').texts[0]).toBe(CLAIMS[1])
  })

  test('stop words do not find by themselves', () => {
    expect(find(CLAIMS, 'the was in volcano').total).toBe(0)
  })

  test('misspelt stop words do neither find nor count', () => {
    expect(find([...CLAIMS, 'Their lighthouse fell.'], 'thier tunnel').answers.sort()).toEqual(
      [CLAIMS[4], CLAIMS[3]].sort(),
    )
    expect(find([...CLAIMS, 'Their lighthouse fell.'], 'thier').total).toBe(0)
  })

  test.each(['volcano', 'quantum entanglement', 'volcano closed crater lava', 'zzzz'])('no answer to %s', (query) => {
    expect(find(CLAIMS, query).answers).toEqual([])
  })

  test('a claim answers that has half of what the words weigh; others are related', () => {
    expect(find(CLAIMS, 'harbour bridge').answers.sort()).toEqual([CLAIMS[0], CLAIMS[1]].sort())
    const related = find(CLAIMS, 'volcano crater harbour')
    expect(related.answers).toEqual([])
    expect(related.texts.sort()).toEqual([CLAIMS[0], CLAIMS[1], CLAIMS[3]].sort())
    expect(find(CLAIMS, 'volcano mayor harbour').texts[0]).toEqual(CLAIMS[3])
  })

  test('a word that every claim has is enough, too', () => {
    const claims = ['Doe opened the bridge.', 'Doe closed the tunnel.', 'Doe left.']
    expect(find(claims, 'envoy doe').total).toBe(3)
    expect(find(claims, 'envoy doe').hits[0]?.score).toBeGreaterThan(0.05)
  })

  test('a claim that has enough of the words', () => {
    expect(find(CLAIMS, 'harbour bridge volcano').texts.slice(0, 2).sort()).toEqual(CLAIMS.slice(0, 2))
  })

  test('no ledger, or empty claims', () => {
    expect(find([], 'harbour').total).toBe(0)
    expect(find(['', { text: '', quote: '' }], 'harbour').total).toBe(0)
  })
})

describe('operators', () => {
  test('a "quoted phrase" stands as it is', () => {
    expect(find(CLAIMS, '"harbour bridge"').texts).toEqual([CLAIMS[0]])
    expect(find(CLAIMS, '"bridge harbour"').total).toBe(0)
    expect(find(CLAIMS, '"the bridge was" harbour').texts).toEqual([CLAIMS[1]])
  })

  test('a phrase in any field, but not across two', () => {
    const claim = { text: 'It was shut.', quote: 'closed to all traffic', about: 'Harbour Bridge' }
    expect(find([claim, ...CLAIMS], '"all traffic"').texts).toEqual([claim.text])
    expect(find([claim, ...CLAIMS], '"traffic harbour"').total).toBe(0)
  })

  test('a phrase of Chinese characters', () => {
    expect(find(['外交部发言人', '外部交涉'], '"外交部"').texts).toEqual(['外交部发言人'])
  })

  test('-word and -"phrase" leave claims out', () => {
    expect(find(CLAIMS, 'harbour -bridge').texts).toEqual([CLAIMS[3]])
    expect(find(CLAIMS, 'harbour -"harbour master"').texts.sort()).toEqual([CLAIMS[0], CLAIMS[3]])
  })

  test('-word leaves out every form of it; -"phrase" only itself', () => {
    expect(find(['A missile fell.', 'Missiles were sold.', 'Nothing was sold.'], 'sold -missile').texts).toEqual([
      'Nothing was sold.',
    ])
    expect(find(['Cruise missiles sold.', 'Cruise missile sold.'], 'sold -"cruise missile"').total).toBe(1)
  })

  test('-word does not look into the sources', () => {
    const claim = { text: 'The bridge closed.', source: 'Doe, Why the mayor left', about: 'Harbour Bridge' }
    expect(find([claim], 'bridge -mayor').total).toBe(1)
    expect(find([claim], 'closed -harbour').total).toBe(0)
  })

  test('what no claim has is told: phrases first, then words', () => {
    expect(find(CLAIMS, '"bridge harbour" volcano tunnel thier').missing).toEqual(['bridge harbour', 'volcano'])
    expect(find(CLAIMS, 'harbour brigde').missing).toEqual([])
  })

  test('a hyphen in a word, or before a digit, leaves nothing out', () => {
    expect(find(['A well-known harbour.'], 'well-known harbour').total).toBe(1)
    expect(find(['It fell to -5 degrees.'], 'fell to -5 degrees').total).toBe(1)
  })

  test('the quotation marks of pasted prose are no operators', () => {
    const pasted =
      'Is it true what they say in town, that the old harbour bridge was "shut down" in May and that -nobody- was told of it?'
    expect(find(CLAIMS, pasted).texts[0]).toBe(CLAIMS[0])
  })
})
