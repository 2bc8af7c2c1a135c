import { expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'
import { TEXT } from './rules/quoted.js'

test('check counts quotes by how they stand', async () => {
  const claims = ['closed to all traffic', 'closed  to all traffic', 'closed to all', 'closed to none']
    .map(
      (quote, at) =>
        `  - {id: c${at}, text: Bridge number ${at}., confidence: sourced, citations: [{source: gazette, quote: ${quote}}]}\n`,
    )
    .join('')
  const text = `sources: {gazette: {title: Bridge, URL: "https://a.example/"}, b: {title: B, URL: "https://b.example"}}\nclaims:\n${claims}  - {id: d, text: Other., confidence: sourced, citations: [{source: b, quote: e f g}]}\n`
  const cwd = folderWith({
    'claims.yaml': text
      .replace('closed  to', '"closed  to')
      .replace('all traffic}]}\n  - {id: c2', 'all traffic"}]}\n  - {id: c2'),
    'snapshots/gazette.txt': TEXT,
  })
  const { stdout } = await factcheck(['check', '--format', 'json'], { cwd })
  expect(JSON.parse(stdout).checked.quotes).toEqual({
    exact: 1,
    normalised: 1,
    edited: 0,
    ambiguous: 1,
    notFound: 1,
    unchecked: 1,
  })
})
