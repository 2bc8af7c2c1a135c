import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/search/meaning/compile.js'
import { relationsOfGroups } from '../../src/search/meaning/lines.js'
import { theThesaurus } from '../../src/search/meaning/thesaurus.js'
import { ROOT } from '../harness.js'
import { find } from './find.js'

const CLAIMS = [
  'The mayor dismissed the engineer in June.',
  'The council ceded land on the quay to the port.',
  'The talks lasted 120 minutes.',
  'A missile struck the depot.',
  'Hungary sent an envoy.',
  'The firm sold its ferries.',
]

describe('other words for the same', () => {
  test.each([
    ['who was sacked', 0],
    ['was the engineer fired', 0],
    ['give up territory', 1],
    ['did they meet for two hours', 2],
    ['what weapon hit the depot', 3],
    ['Hungarian ambassador', 4],
    ['did the company sell the boats', 5],
    ['did the council keep the land', 1],
    ['did the missile miss the depot', 3],
  ])('%s', (query, place) => {
    expect(find(CLAIMS, query).texts[0]).toBe(CLAIMS[place])
  })

  test('the narrower word is found by the broader one, and not the reverse', () => {
    expect(find(['The weapon was found.'], 'missile').answers).toEqual([])
    expect(find(['The missile was found.'], 'weapon').answers).toHaveLength(1)
  })

  test("the claim's own words win", () => {
    const claims = ['The shop shut at noon.', 'The shop closed at noon.']
    expect(find(claims, 'shop closed').texts[0]).toBe(claims[1])
    expect(find(claims, 'shop shut').texts[0]).toBe(claims[0])
  })

  test('matches say how they came about', () => {
    const by = (query: string, claims = CLAIMS) =>
      find(claims, query).hits[0]?.matches.map(({ by, asked }) => `${asked} ${by}`)
    expect(by('sacked')).toEqual(['sacked meaning'])
    expect(by('dismiss')).toEqual(['dismiss form'])
    expect(by('dismised')).toEqual(['dismised spelling'])
    expect(by('sell')).toEqual(['sell form'])
    expect(by('give up')).toEqual(['give up meaning'])
  })

  test('and can be left out', () => {
    expect(find(CLAIMS, 'sacked', { exact: true }).total).toBe(0)
  })

  test('whoever asks whether it is so finds that it is not', () => {
    const claims = ['The tribunal held that the sale was unlawful.', 'The tribunal sat for two days.']
    expect(find(claims, 'was it legal').texts).toEqual([claims[0]])
  })

  test('names of one alphabet find those of another', () => {
    const claims = ['Putin spoke to the press.', 'Президент Путин выступил перед прессой.', 'The Πειραιάς ferry sank.']
    expect(find(claims, 'Путин').texts.slice(0, 2).sort()).toEqual([claims[0], claims[1]].sort())
    expect(find(claims, 'putin').texts.sort()).toEqual([claims[0], claims[1]].sort())
    expect(find(claims, 'peiraias').answers).toEqual([claims[2]])
  })

  test('in a German ledger German is spoken', () => {
    const claims = [
      'Die Werft meldete im Mai Insolvenz an, und die Belegschaft wurde nicht entlassen.',
      'Die Insolvenzverwalterin hat den Verkauf der Fähren mit der Bank nicht abgestimmt.',
      'Der Minister kannte das Gutachten, und es wurde dem Ausschuss nicht vorgelegt.',
    ]
    expect(find(claims, 'ist die Werft pleite').texts[0]).toBe(claims[0])
    expect(find(claims, 'was wusste der Minister').texts[0]).toBe(claims[2])
    expect(find(claims, 'wer war in Gefahr').total).toBe(0)
  })
})

describe('who did what to whom', () => {
  const claims = [
    'The Gazette sued the city in May.',
    'The city sued the Gazette in June.',
    'Tolland was warned by Haskett.',
  ]
  test.each([
    ['the Gazette sued the city', 0],
    ['the city sued the Gazette', 1],
    ['was the Gazette sued by the city', 1],
    ['Haskett warned Tolland', 2],
  ])('%s', (query, place) => {
    expect(find(claims, query).texts[0]).toBe(claims[place])
  })

  test('the reverse of what is said is no answer', () => {
    expect(find(claims, 'Haskett warned Tolland').answers).toHaveLength(1)
    expect(find(claims, 'Tolland warned Haskett').answers).toEqual([])
  })

  test.each([
    ['Brackley ended the contract with the city', 0],
    ['the city ended the contract with Brackley', 1],
    ['Nimbrel complained to the Competition Council about Stratoline', 0],
    ['Stratoline complained to the Competition Council about Nimbrel', 1],
    ['Nimbrel raised the premium of Halvard', 0],
    ['the District Court overturned the Court of Appeal', 0],
    ['the Court of Appeal overturned the District Court', 1],
    ['in Ostrand the Court of Appeal overturned the District Court', 1],
  ])('%s: %i answers', (query, count) => {
    const claims = [
      'The city ended its contract with Brackley Works in July.',
      'Stratoline complained about Nimbrel Cloud to the Competition Council.',
      'Halvard Insurance tripled the premium of Nimbrel Cloud.',
      'The Court of Appeal overturned the judgment of the District Court of Ostrand.',
    ]
    expect(find(claims, query).answers).toHaveLength(count)
  })
})

describe('what is asked of somebody', () => {
  const claims = ['Mayor Tolland opened the bridge in May.', 'The ferry sank off Penhale Quay.']
  test.each([
    ['who opened the bridge', 1],
    ['did Tolland open the bridge', 1],
    ['did Mayor Tolland buy a yacht', 0],
    ['the pension of Agnes Tolland', 0],
  ])('%s: %i answers', (query, count) => {
    expect(find(claims, query).answers).toHaveLength(count)
  })
})

describe('the kind of thing that is asked for', () => {
  const claims = [
    'The bridge closed after the storm because a pier had cracked.',
    'The bridge closed on 3 May 2025.',
    'The bridge closed for eleven weeks.',
    'The bridge closed near the head of Penhale Quay.',
  ]
  test.each([
    ['when did the bridge close', 1],
    ['how long was the bridge closed', 2],
    ['why did the bridge close', 0],
    ['where did the bridge close', 3],
  ])('%s', (query, place) => {
    expect(find(claims, query).texts[0]).toBe(claims[place])
  })
})

describe('the files of the thesaurus', () => {
  const FOLDER = join(ROOT, 'src', 'search', 'meaning')
  const files = ['en', 'de'].flatMap((language) =>
    readdirSync(join(FOLDER, language))
      .filter((file) => file !== 'forms.txt')
      .map((file) => join(language, file)),
  )

  test.each(files)('%s: each line is words, words > narrower words, or words <> opposites', (file) => {
    const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n')
    const wrong = lines.filter(
      (line) =>
        line !== '' &&
        !line.startsWith('#') &&
        !/^[^,<>;:]+(?:, ?[^,<>;:]+)*(?: (?:<>|>) [^,>;:]+(?:, ?[^,>;:]+)*)?$/.test(line),
    )
    expect(wrong).toEqual([])
    const alone = relationsOfGroups(lines.join('\n')).filter(({ asked, found }) => asked === found && asked.length < 2)
    expect(alone).toEqual([])
  })

  test('hold at least 3,000 groups', () => {
    const groups = files.flatMap((file) => relationsOfGroups(readFileSync(join(FOLDER, file), 'utf8')))
    expect(groups.length).toBeGreaterThan(3000)
  })

  test('what is built is what they say', () => {
    const { letterStarts } = theThesaurus('en')
    expect(letterStarts.length).toBeGreaterThan(20_000)
  })

  test('opposites find each other, and weigh less than other words for the same', () => {
    const texts = { groups: ['safe, harmless <> unsafe'], places: '', names: '', forms: '', breadth: '' }
    const { asked, likeness, askedStarts } = compile(texts, 'en')
    expect(Array.from(askedStarts)).toEqual([0, 1, 2, 4])
    expect([Array.from(asked), Array.from(likeness)]).toEqual([
      [2, 2, 0, 1],
      [50, 50, 50, 50],
    ])
  })

  test('directed lines are directed', () => {
    const texts = { groups: ['tool > hammer'], places: '', names: '', forms: '', breadth: '' }
    const { letters, asked } = compile(texts, 'en')
    expect([letters, Array.from(asked)]).toEqual(['hammertool', [0]])
  })
})
