import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText } from '../check-text.js'

const STORY = `The harbour office closed the bridge on Saturday after divers had found rust in four of its nine piers, and it said that
no date was set for its opening, as the report of the divers would be read first. `
const own = (name: string) => Array.from({ length: 80 }, (_, at) => `${name}${at}`).join(' ')

/** The findings on sources a, b and c, which one claim cites. */
function told(
  fields: Record<string, string>,
  texts: Record<string, string> = {},
  citations = Object.keys(fields).join(', '),
) {
  const sources = Object.entries(fields).map(([key, more]) => `  ${key}: {note: N${more && `, ${more}`}}\n`)
  const text = `sources:\n${sources.join('')}claims:\n  - {id: x, text: It rained., confidence: sourced, citations: [${citations}]}\n`
  const files = Object.fromEntries(Object.entries(texts).map(([key, each]) => [`snapshots/${key}.txt`, each]))
  return checkText(text, { files })
    .findings.filter(({ fact }) => fact.rule === 'voice-suspect')
    .map(({ fact, source }) => `${source}: ${describeFinding(fact).message}`)
}
const may = (a: string, b: string, why: string) => `${b}: \`${a}\` and \`${b}\` may be one voice: they ${why}`

describe('voice-suspect', () => {
  const TITLE = 'title: Harbour Bridge closed'
  const SAME = 'have the same title'
  test.each<[string, Record<string, string>, string[]]>([
    ['two titles', { a: TITLE, b: 'title: Ferry fares rose' }, []],
    ['one title', { a: TITLE, b: TITLE }, [may('a', 'b', SAME)]],
    ['of three, each with the first', { a: TITLE, b: TITLE, c: TITLE }, [may('a', 'b', SAME), may('a', 'c', SAME)]],
    [
      'but for case, marks and the name of the paper',
      { a: TITLE, b: 'title: "Harbour bridge “closed” | The Gazette", container-title: The Gazette' },
      [may('a', 'b', SAME)],
    ],
    ['a title of one word', { a: 'title: Minutes', b: 'title: Minutes' }, []],
    ['a description', { a: 'title: "[Wire report on it]"', b: 'title: "[Wire report on it]"' }, []],
    ['items of a series', { a: `${TITLE}, issued: 2025-05-03`, b: `${TITLE}, issued: 2025-06-03` }, []],
    ['a day later', { a: `${TITLE}, issued: 2025-05-03`, b: `${TITLE}, issued: 2025-05-04` }, [may('a', 'b', SAME)]],
    ['the ledger says that one repeats the other', { a: TITLE, b: `${TITLE}, derived-from: [a]` }, []],
    [
      'and a third says nothing of it',
      { a: TITLE, b: `${TITLE}, derived-from: [a]`, c: 'title: Ferry fares rose' },
      [],
    ],
    ['the ledger says that neither does', { a: `${TITLE}, derived-from: []`, b: `${TITLE}, derived-from: []` }, []],
    ['the ledger says it of one only', { a: TITLE, b: `${TITLE}, derived-from: []` }, [may('a', 'b', SAME)]],
    [
      'an agency and a paper',
      { a: 'publisher: Reuters', b: 'author: [The Associated Press]', c: 'author: [Jane Doe, Reuters]' },
      [may('a', 'c', 'both credit Reuters')],
    ],
  ])('%s', (_, fields, expected) => expect(told(fields)).toEqual(expected))

  test('looks at what is cited side by side only, and at support only', () => {
    expect(told({ a: TITLE, b: TITLE }, {}, 'a')).toEqual([])
    expect(told({ a: TITLE, b: TITLE }, {}, 'a, {source: b, contrary: true}')).toEqual([])
    expect(told({ a: TITLE, b: TITLE }, {}, 'a, {source: b, via: a}')).toEqual([])
  })

  const NONE = { a: '', b: '' }
  const begin = '“The harbour office closed the bridge on Saturday after divers had found rust in…”'
  test.each<[string, Record<string, string>, string, string, string[]]>([
    ['other words', NONE, own('a'), own('b'), []],
    [
      'a report among other words',
      NONE,
      `${own('a')} ${STORY}`,
      `${STORY} ${own('b')}`,
      [may('a', 'b', `share 40 words, such as ${begin}`)],
    ],
    ['a speech that both quote', NONE, `${own('a')} “${STORY}”`, `${own('b')} “${STORY}”`, []],
    ['one agency', NONE, `PORT (AFP) - ${own('a')}`, `${own('b')}\n\nAFP\n`, [may('a', 'b', 'both credit AFP')]],
    ['a text of few words', NONE, STORY, STORY, []],
  ])('texts with %s', (_, fields, a, b, expected) => expect(told(fields, { a, b })).toEqual(expected))

  test('does not show words of a confidential text, nor what agency it is from', () => {
    const text = `(AFP) - ${own('x')} ${STORY}`
    const source = { a: '', b: 'confidential: true' }
    const files = { a: text, 'confidential/b': text }
    expect(told(source, files)).toEqual([may('a', 'b', 'share 121 words')])
  })

  test('does not compare what stands outside an article', () => {
    const outside = `\n\n\n\f[outside the article: related links]\n\n\n${STORY}`
    const texts = { a: own('a') + outside, b: own('b') + outside }
    const entry = { fetched: '', type: 'text/html', bytes: '', text: '', reader: '2' }
    const lock = JSON.stringify({ version: 1, sources: { a: entry, b: entry } })
    const text =
      'sources: {a: {note: N}, b: {note: N}}\nclaims: [{id: x, text: It rained., confidence: sourced, citations: [a, b]}]\n'
    const found = (files: Record<string, string>) =>
      checkText(text, { files }).findings.filter(({ fact }) => fact.rule === 'voice-suspect')
    const files = { 'snapshots/a.txt': texts.a, 'snapshots/b.txt': texts.b }
    expect(found({ ...files, 'snapshots/lock.json': lock })).toHaveLength(0)
    expect(found(files)).toHaveLength(1)
  })
})
