import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText } from '../check-text.js'

const ledger = (more: string) => `sources:
  talk: {title: A talk, note: N, confidential: true${more}}
claims:
  - {id: a, text: Boats sail., confidence: sourced, citations: [talk]}
`
const told = (text: string, files: Record<string, string> = {}) =>
  checkText(text, { files })
    .findings.filter(({ fact }) => fact.rule === 'confidential-kept-out')
    .map(({ fact, source }) => `${source}: ${describeFinding(fact).message}`)

describe('confidential-kept-out', () => {
  const HERE = 'snapshots/confidential/talk.txt'
  const IGNORE = 'snapshots/confidential/.gitignore'
  const open = 'talk: the text of this confidential source is in snapshots/talk.txt, which git may hold'
  const bare = `talk: ${IGNORE} does not keep git from taking the text of this confidential source`
  test.each<[string, string, Record<string, string>, string[]]>([
    ['no text here', '', {}, []],
    ['in the ignored folder', '', { [HERE]: 'A.', [IGNORE]: '*\n' }, []],
    ['beside the open texts', '', { 'snapshots/talk.txt': 'A.' }, [open]],
    ['in a folder that is not ignored', '', { [HERE]: 'A.' }, [bare]],
    ['in a folder that is ignored in part', '', { [HERE]: 'A.', [IGNORE]: '*\n!talk.txt\n' }, [bare]],
    [
      'a field that names another place',
      ', snapshot: saved/talk.txt',
      {},
      ['talk: `snapshot` names saved/talk.txt, which git may hold'],
    ],
  ])('%s', (_, more, files, expected) => expect(told(ledger(more), files)).toEqual(expected))

  test('asks nothing of other sources', () =>
    expect(told(ledger('').replace('true', 'false'), { 'snapshots/talk.txt': 'A.' })).toEqual([]))
})
