import { describe, expect, test } from 'vitest'
import { checkText, told } from '../check-text.js'
import { BASE, SOURCES } from './claims.js'

const ledger = (names: string) => `${SOURCES}names:\n${names}claims:\n${BASE}`

describe('name-distinct', () => {
  test.each<[string, string, string[]]>([
    ['forms of their own', '  Kyiv: [Kiev]\n  Odesa: Odessa\n', []],
    ['a form of two names', '  Kyiv: [Kiev]\n  Kyiv Oblast:\n    - the region\n    - KIEV\n', ['name-distinct: KIEV']],
    ['a form that is the name', '  Kyiv: kyïv\n', ['name-distinct: kyïv']],
    ['a form written twice', '  Kyiv: [Kiev, Kijew, "Kiev\'s"]\n', ['name-distinct: "Kiev\'s"']],
    ['a form with forms of its own', '  Kyiv: [Kiev]\n  Kiev: [Kijew]\n', ['name-distinct: Kiev']],
  ])('%s', (_, names, expected) => expect(told(ledger(names))).toEqual(expected))

  test('says which names, and once for each', () => {
    const { findings } = checkText(ledger('  Kyiv: [Kiev]\n  Kyiv Oblast: [Kiev]\n  Kyiv Rus: [Kiev]\n'))
    expect(findings.map(({ fact }) => fact)).toEqual([
      { rule: 'name-distinct', form: 'Kiev', fault: 'several', names: ['Kyiv', 'Kyiv Oblast'] },
      { rule: 'name-distinct', form: 'Kiev', fault: 'several', names: ['Kyiv', 'Kyiv Rus'] },
    ])
  })
})
