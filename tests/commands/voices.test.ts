import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

const own = (name: string) => Array.from({ length: 80 }, (_, at) => `${name}${at}`).join(' ')
const STORY = own('story')

/** What look-ups say of the sources of one claim. */
async function said(fields: Record<string, string>, texts: Record<string, string> = {}, argv = '') {
  const sources = Object.entries(fields).map(
    ([key, more]) => `  ${key}: {title: The paper ${key}${more && `, ${more}`}}\n`,
  )
  const cited = Object.keys(fields).join(', ')
  const files = Object.fromEntries(Object.entries(texts).map(([key, text]) => [`snapshots/${key}.txt`, text]))
  const cwd = folderWith({
    'claims.yaml': `sources:\n${sources.join('')}claims:\n  - {id: rain, text: It rained., confidence: sourced, citations: [${cited}]}\n`,
    ...files,
  })
  const of = async (command: string) => (await factcheck(`${command} rain ${argv}`.trim().split(' '), { cwd })).stdout
  return { find: await of('find'), show: await of('show') }
}
const counts = (text: string) => /\d+ citations, ([^)\n]+)/.exec(text)?.[1]

describe('voices are not presumed', () => {
  const declared = 'derived-from: []'
  test.each<[string, Record<string, string>, Record<string, string>, string, string]>([
    ['nothing said', { a: '', b: '' }, {}, '2 sources', '2 sources'],
    ['neither repeats another', { a: declared, b: declared }, {}, '2 independent voices', '2 independent voices'],
    ['said of one of them', { a: declared, b: '' }, {}, '2 sources', '2 sources'],
    ['one repeats the other', { a: '', b: 'derived-from: [a]' }, {}, '2 sources: 1 voice', '2 sources: 1 voice'],
    ['said of both', { a: declared, b: 'derived-from: [a]' }, {}, '2 sources: 1 voice', '2 sources: 1 voice'],
    [
      'one of three does',
      { a: '', b: 'derived-from: [a]', c: '' },
      {},
      '3 sources: at most 2 voices',
      '3 sources: at most 2 voices',
    ],
    [
      'said of all three',
      { a: declared, b: 'derived-from: [a]', c: declared },
      {},
      '2 independent voices',
      '2 independent voices',
    ],
    [
      'texts that have nothing in common',
      { a: '', b: '' },
      { a: own('a'), b: own('b') },
      '2 sources',
      '2 independent voices',
    ],
    ['texts of which one is too short', { a: '', b: '' }, { a: own('a'), b: 'Short.' }, '2 sources', '2 sources'],
    ['texts that share a story', { a: '', b: '' }, { a: `${STORY} ${own('a')}`, b: STORY }, '2 sources', '2 sources'],
  ])('%s', async (_, fields, texts, find, show) => {
    const text = await said(fields, texts)
    expect({ find: counts(text.find), show: counts(text.show) }).toEqual({ find, show })
  })

  test('what speaks against it is shown', async () => {
    const texts = { a: `AFP\n\n${STORY}`, b: `${STORY}\n\n(AFP)\n` }
    const { show } = await said({ a: '', b: '' }, texts)
    expect(show.replace(/\s+/g, ' ')).toContain(
      'Perhaps one voice: The paper a and The paper b share 80 words, such as “story0 story1 story2 story3 story4 story5 story6 story7 story8 story9 story10 story11 story12 story13…” and both credit AFP.',
    )
  })

  test('as JSON', async () => {
    const json = async (fields: Record<string, string>, texts?: Record<string, string>) => {
      const { find, show } = await said(fields, texts, '--format json')
      const [hit, claim] = [JSON.parse(find).results[0], JSON.parse(show).claims[0]]
      return { hit, claim }
    }
    const known = await json({ a: declared, b: declared })
    expect(known.hit).toMatchObject({ voices: 2, independent: true })
    expect(known.claim).toMatchObject({ voices: 2, independent: true })
    expect(known.claim).not.toHaveProperty('suspicions')
    const { hit, claim } = await json({ a: '', b: '' }, { a: STORY, b: STORY })
    expect(hit).not.toHaveProperty('independent')
    expect(claim).not.toHaveProperty('independent')
    expect(claim.suspicions).toEqual([
      { sources: ['a', 'b'], reasons: [{ code: 'text', words: 80, begin: expect.stringMatching(/^story0 /) }] },
    ])
  })
})
