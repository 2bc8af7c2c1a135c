import { describe, expect, test } from 'vitest'
import { told } from './drafts.js'

const backed = (text: string) => told(text).filter((found) => found.startsWith('draft-backed'))

describe('draft-backed', () => {
  test.each([
    'The bridge is closed.',
    'The bridge is closed, as `12` says.',
    'See [the page](https://gazette.example/2025/12).',
    'See chapter 3, fig. 2 and p. 17.',
    'It was the so-called “reform”.',
    'The street is the A40, and the plane an F-16.',
    'It may close, and nobody marched.',
    'The energy is $E = mc^2$, it is said.',
    'One of them, and a bridge.',
    '```\n12 cars\n```',
    '![12 cars](cars-12.png)',
    'It was <del>12</del> ~~12~~ many.',
    '<!-- 12 cars -->',
  ])('holds nothing: %s', (text) => expect(told(text)).toEqual([]))

  test.each([
    ['It took 30 years.', 'It took 30 years.'],
    ['It took thirty years.', 'It took thirty years.'],
    ['It rose by ½.', 'It rose by ½.'],
    ['It closed on Monday.', 'It closed on Monday.'],
    ['It closed in May.', 'It closed in May.'],
    ['It closed in 2025.', 'It closed in 2025.'],
    ['“We closed it,” he said.', '“We closed it,” he said.'],
    ['> We closed it.', 'We closed it.'],
    ['# 12 cars', '12 cars'],
    ['- 12 cars', '12 cars'],
    ['| a |\n|---|\n| 12 |', '12'],
    ['A note.[^1]\n\n[^1]: Of 12 cars.', 'Of 12 cars.'],
    ['Dr. Doe saw 12 cars. Nobody came.', 'Dr. Doe saw 12 cars.'],
    ['Er kam am 3. Mai 2025 an. Keiner sah ihn.', 'Er kam am 3. Mai 2025 an.'],
    ['Dreiundzwanzig Autos kamen.', 'Dreiundzwanzig Autos kamen.'],
    ['Il y avait quatre-vingt-dix voitures.', 'Il y avait quatre-vingt-dix voitures.'],
    ['Había treinta y dos coches.', 'Había treinta y dos coches.'],
  ])('is found: %s', (text, words) => expect(told(text)).toEqual([`draft-backed: ${words}`]))

  test('an excuse needs a reason', () => {
    const excused = (reason: string) =>
      backed(`<!-- factcheck off${reason} -->\n\n12 cars.\n\n<!-- factcheck on -->\n\n13 cars.`)
    expect(excused(': an opinion')).toEqual(['draft-backed: 13 cars.'])
    expect(excused(':')).toEqual(['draft-backed: 12 cars.', 'draft-backed: 13 cars.'])
    expect(excused('')).toEqual(['draft-backed: 12 cars.', 'draft-backed: 13 cars.'])
  })
})
