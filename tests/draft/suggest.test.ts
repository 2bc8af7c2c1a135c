import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

const LEDGER = `
sources:
  gazette: {title: Harbour Bridge closed, URL: https://gazette.example/bridge}
  clerk: {title: Minutes of the council, URL: https://clerk.example/minutes}
claims:
  - {id: council-voted, text: The council voted 11 to 4 for the closure., confidence: sourced, citations: [clerk]}
  - {id: closure-cost, text: The closure of the bridge cost the city 1.2 million., confidence: sourced, citations: [gazette]}
  - id: fares-rose
    text: The closure raised the fares of the ferries.
    confidence: inferred
    attributed-to: the Gazette
    premises: [council-voted]
    citations: [gazette]
`
const cwd = folderWith({ 'claims.yaml': LEDGER })
const suggest = (stdin: string, more: string[] = []) =>
  factcheck(['draft', '-', '--stdin-filename', 'a.md', '--suggest', ...more], { cwd, stdin })

/** Of each sentence the claim that is suggested, and what is different. */
async function suggestionsFor(text: string): Promise<unknown[]> {
  const { sentences } = JSON.parse((await suggest(text, ['--format', 'json'])).stdout)
  return sentences.map(({ suggestion }: { suggestion?: { claim: string; different: string[] } }) =>
    suggestion ? [suggestion.claim, ...suggestion.different] : undefined,
  )
}

describe('factcheck draft --suggest', () => {
  test.each([
    ['By 11 votes to 4 the council voted for the closure.', [['council-voted']]],
    [
      'The closure of the bridge cost 1.4 million.',
      [['closure-cost', 'the claim says “1.2 million”, not “1.4 million”']],
    ],
    [
      'On 3 May the closure raised the fares of the ferries.',
      [['fares-rose', 'the claim has no number: it does not say “3 May”', expect.stringContaining('only infers')]],
    ],
    ['The council did not vote 11 to 4 for the closure.', [['council-voted', 'one says “not”, the other does not']]],
    ['Some 300 people marched in the rain.', [undefined]],
    ['By 11 votes to 4 the council voted for the closure. <!-- claim: fares-rose -->', [['council-voted']]],
    ['The closure raised the fares of the ferries. <!-- claim: fares-rose -->', [undefined]],
    ['The council voted for the closure.', [undefined]],
    ['The council voted 11 to 4 for the closure. <!-- claim: council-voted -->', [undefined]],
    ['The council voted 12 to 4 for the closure. <!-- claim: council-voted -->', [undefined]],
    ['“The council voted 11 to 4” -for “the closure”.', [['council-voted']]],
    ['https://gazette.example/bridge 12', [undefined]],
  ])('%s', async (text, expected) => expect(await suggestionsFor(text)).toEqual(expected))

  test('a source that the sentence cites narrows the choice', async () => {
    const text = 'The closure of the bridge cost the city 1.2 million'
    expect(await suggestionsFor(`${text} [@gazette].`)).toEqual([['closure-cost']])
    expect(await suggestionsFor(`${text} [@clerk].`)).toEqual([undefined])
  })

  test('shows the claim with its label and what is different, and counts nothing', async () => {
    const text = 'The closure of the bridge cost 1.4 million.\n'
    const { stdout, code } = await suggest(text, ['--color', 'never'])
    expect(stdout).toContain(
      [
        'The nearest claims:',
        'a.md:1:1: ● SOURCED  closure-cost',
        '  The closure of the bridge cost the city 1.2 million.',
        '  different: the claim says “1.2 million”, not “1.4 million”',
      ].join('\n'),
    )
    expect(stdout).toContain('0 backed, 0 excused, 1 open.')
    expect(code).toBe(1)
    const plain = await factcheck(['draft', '-', '--stdin-filename', 'a.md'], { cwd, stdin: text })
    expect(plain.stdout).not.toContain('closure-cost')
  })

  test('says so where no claim is near', async () => {
    expect((await suggest('Some 300 people marched.\n')).stdout).toContain('No claim is near a sentence that is open.')
  })
})
