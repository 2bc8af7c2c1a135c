import { uninflected } from '../words/inflection.js'
import { type Language, stemOf } from '../words/stem.js'
import { words } from '../words/words.js'
import type { Thesaurus } from './format.js'
import { formsIn, LIKENESS, type Relation, relationsOfBreadth, relationsOfGroups, relationsOfPlaces } from './lines.js'

/** The texts of the files that a person edits, and of the one that is made by .ci/breadth.js. */
export interface ThesaurusTexts {
  groups: readonly string[]
  places: string
  names: string
  forms: string
  breadth: string
}

/** More ways to write a phrase than this are not kept. */
const MOST_WRITINGS = 12

/** @throws where there are more members than 16 bits number */
export function compile(sources: ThesaurusTexts, language: Language): Thesaurus {
  const baseOf = (text: string) =>
    words(text)
      .map(({ word }) => stemOf(word, language))
      .join(' ')

  const formsOf = new Map<string, Set<string>>()
  for (const { lemma, form } of formsIn(sources.forms)) {
    const [base, other] = [baseOf(lemma), baseOf(form)]
    if (base !== other) formsOf.set(base, (formsOf.get(base) ?? new Set()).add(other))
  }
  const numbers = new Map<string, number>()
  const written = new Map<string, Set<string>>()
  const noteWritten = (text: string) => {
    const all = words(text).map(({ word }) => word)
    const base = all.map((word) => stemOf(word, language)).join(' ')
    written.set(base, (written.get(base) ?? new Set()).add(all.map(uninflected).join(' ')))
    return base
  }
  const numberOf = (base: string) => {
    const number = numbers.get(base) ?? numbers.size
    numbers.set(base, number)
    return number
  }
  /** By member found and member asked: likeness. */
  const links = new Map<number, Map<number, number>>()
  const link = (asked: number, found: number, likeness: number) => {
    if (asked === found) return
    const known = links.get(found) ?? new Map<number, number>()
    links.set(found, known.set(asked, Math.max(known.get(asked) ?? 0, likeness)))
  }
  const relate = ({ asked, found, likeness }: Relation) => {
    const [from, to] = [asked, found].map((texts) => texts.map((text) => numberOf(noteWritten(text))))
    for (const a of from ?? []) for (const b of to ?? []) link(a, b, likeness)
  }
  for (const text of sources.groups) for (const relation of relationsOfGroups(text)) relate(relation)
  for (const relation of relationsOfGroups(sources.names, LIKENESS.name)) relate(relation)
  for (const relation of relationsOfPlaces(sources.places)) relate(relation)
  for (const { asked, found, likeness } of relationsOfBreadth(sources.breadth))
    link(numberOf(asked), numberOf(found), likeness)
  for (const lemma of formsOf.keys()) numberOf(lemma)
  if (numbers.size > 0xffff) throw new Error(`${numbers.size} words in the thesaurus: 65,535 at most`)
  return encode(
    [...numbers.keys()].map((base) => writingsOf(base, formsOf)),
    links,
    written,
  )
}

/** A word or phrase in all forms that do not share its stems. */
function writingsOf(base: string, formsOf: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  let writings = ['']
  for (const stem of base.split(' ')) {
    const forms = [stem, ...(formsOf.get(stem) ?? [])]
    writings = writings.flatMap((before) => forms.map((form) => (before === '' ? form : `${before} ${form}`)))
    if (writings.length > MOST_WRITINGS) writings.length = MOST_WRITINGS
  }
  return writings
}

function encode(
  writings: string[][],
  links: ReadonlyMap<number, ReadonlyMap<number, number>>,
  written: ReadonlyMap<string, ReadonlySet<string>>,
): Thesaurus {
  const membersOf = new Map<string, number[]>()
  for (const [member, texts] of writings.entries())
    for (const text of texts) membersOf.set(text, [...(membersOf.get(text) ?? []), member])
  const sorted = [...membersOf.keys()].sort()
  const placeOf = new Map(sorted.map((text, place) => [text, place]))
  const asked = writings.map((_, member) => [...(links.get(member) ?? [])].sort(([a], [b]) => a - b))
  const [letterStarts] = flat(sorted.map((text) => text.split('')))
  const [memberStarts, members] = flat(sorted.map((text) => membersOf.get(text) ?? []))
  const [textStarts, texts] = flat(writings.map((list) => list.map((text) => placeOf.get(text) ?? 0)))
  const [askedStarts, askedMembers] = flat(asked.map((list) => list.map(([member]) => member)))
  const spelt = sorted.map((text) => [...(written.get(text) ?? [])].join('|'))
  return {
    written: spelt.join(''),
    writtenStarts: flat(spelt.map((text) => text.split('')))[0],
    letters: sorted.join(''),
    letterStarts,
    memberStarts,
    members: Uint16Array.from(members),
    textStarts,
    texts: Uint32Array.from(texts),
    askedStarts,
    asked: Uint16Array.from(askedMembers),
    likeness: Uint8Array.from(asked.flatMap((list) => list.map(([, likeness]) => likeness))),
  }
}

/** Lists one after the other, and where each starts. */
function flat<Item>(lists: readonly (readonly Item[])[]): [starts: Uint32Array, items: Item[]] {
  const starts = new Uint32Array(lists.length + 1)
  for (const [i, { length }] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + length
  return [starts, lists.flat()]
}
