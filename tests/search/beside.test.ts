import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../src/search/index/build.js'
import type { SearchDocument } from '../../src/search/index/fields.js'
import { findWord, frequencyOf } from '../../src/search/index/vocabulary.js'
import { gainOf } from '../../src/search/rank/gains.js'
import { search } from '../../src/search/rank/search.js'

describe('what a claim is found by beside its text', () => {
  const hitsOf = (documents: SearchDocument[], query: string) =>
    search(buildIndex(documents), query, { documentAt: (at) => documents[at] ?? { text: '' } }).hits
  const ask = (documents: SearchDocument[], query: string) => hitsOf(documents, query).map(({ document }) => document)

  test('the title of a source that all claims cite makes no name common', () => {
    const source = 'Why Haskett was dismissed'
    const documents = Array.from({ length: 10 }, (_, i) => ({ text: `Tolland spoke of harbour ${i}.`, source }))
    const index = buildIndex([...documents, { text: 'Haskett told the press of a plan.', source }])
    const frequency = (word: string) => frequencyOf(index, findWord(index, word))
    expect(frequency('haskett')).toBe(4)
    expect(frequency('tolland')).toBe(10)
  })

  test('its id names what it is about', () => {
    const documents = [
      { text: 'The director apologised to players in October.', id: 'apology' },
      { text: 'Some 240,000 purchasers had their money back by November.', id: 'refunds' },
      ...Array.from({ length: 6 }, (_, i) => ({
        text: `Version ${i} went on sale in another country.`,
        id: `version-${i}`,
      })),
    ]
    expect(ask(documents, 'did players get refunds')[0]).toBe(1)
  })

  test.each(['who is Ilk', 'what is Ilk’s job', 'what does Ilk do'])('who somebody is: %s', (query) => {
    const documents = [
      { text: 'The council heard Ilk on 3 May.' },
      { text: 'Ilk warned the council in June.' },
      { text: 'Ilk was once head of works in another city, and later the acting engineer of the harbour.' },
    ]
    expect(ask(documents, query)[0]).toBe(2)
  })

  test('in pasted prose the order of words tells no roles', () => {
    const documents = [{ text: 'The harbour bridge closed for repairs.' }, { text: 'Repairs of the school.' }]
    const prose =
      'So after all of these repairs that nobody had ever asked for they went and closed it once again, our dear old harbour bridge, what a week'
    const [hit] = hitsOf(documents, prose)
    if (!hit) throw new Error('nothing was found')
    const { signs } = hit.why
    expect(hit.document).toBe(0)
    expect(signs.roles).toBeLessThan(0)
    expect(gainOf({ ...signs, share: 0 }, true)).toBeGreaterThan(gainOf({ ...signs, share: 0 }, false))
  })
})
