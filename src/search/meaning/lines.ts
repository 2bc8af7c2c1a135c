/** Words that stand for each other, as a line of a thesaurus file has them. */
export interface Relation {
  /** Asked for, they find those of `found`. */
  asked: string[]
  found: string[]
  /** In hundredths. */
  likeness: number
}

/** What a relation of each kind is worth beside the word itself, in hundredths. Set on the questions of bench/questions. */
export const LIKENESS = { group: 80, narrower: 70, name: 95, place: 95, people: 90, seat: 60, opposite: 50 } as const

/** How much of a cosine is likeness. */
const BREADTH = 0.55

/**
 * `a, b, c`: each stands for each other; `a, b > c, d`: whoever asks for a or b finds c and d, but not the reverse;
 * `a, b <> c, d`: opposites, so that whoever asks whether a is true finds that c is.
 */
export function relationsOfGroups(text: string, likeness: number = LIKENESS.group): Relation[] {
  return linesOf(text).flatMap((line) => {
    const [one = '', other] = line.split(' <> ')
    if (other !== undefined) return opposites(listOf(one), listOf(other))
    const [broad = '', narrow] = line.split(' > ')
    const members = listOf(broad)
    if (narrow === undefined) return { asked: members, found: members, likeness }
    return { asked: members, found: listOf(narrow), likeness: Math.min(likeness, LIKENESS.narrower) }
  })
}

function opposites(a: string[], b: string[]): Relation[] {
  return [
    { asked: a, found: b, likeness: LIKENESS.opposite },
    { asked: b, found: a, likeness: LIKENESS.opposite },
  ]
}

/** `ukraine ; kyiv, kiev ; ukrainian`: the names of a country, its capital and seats of power, and its people. */
export function relationsOfPlaces(text: string): Relation[] {
  return linesOf(text).flatMap((line) => {
    const [names = [], seats = [], people = []] = line.split(' ;').map(listOf)
    const both = (a: string[], b: string[], likeness: number): Relation[] =>
      a.length > 0 && b.length > 0
        ? [
            { asked: a, found: b, likeness },
            { asked: b, found: a, likeness },
          ]
        : []
    return [
      { asked: names, found: names, likeness: LIKENESS.place },
      { asked: people, found: people, likeness: LIKENESS.place },
      { asked: seats, found: seats, likeness: LIKENESS.seat },
      ...both(names, people, LIKENESS.people),
      ...both(names, seats, LIKENESS.seat),
      ...both(seats, people, LIKENESS.seat),
    ].filter(({ asked, found }) => asked.length > 0 && found.length > 0)
  })
}

/** `dismiss: reject 67, …`: stems that are used alike, with the cosine in hundredths. Asked for the first, the others are found. */
export function relationsOfBreadth(text: string): { asked: string; found: string; likeness: number }[] {
  return linesOf(text).flatMap((line) => {
    const [asked = '', near] = line.split(': ')
    return near === undefined
      ? []
      : near.split(', ').map((one) => {
          const [found = '', cosine = '0'] = one.split(' ')
          return { asked, found, likeness: Math.round(Number(cosine) * BREADTH) }
        })
  })
}

/** `sell: sold`: by form, the word that it is a form of. */
export function formsIn(text: string): { lemma: string; form: string }[] {
  return linesOf(text).flatMap((line) => {
    const [lemma = '', forms = ''] = line.split(': ')
    return listOf(forms).map((form) => ({ lemma: lemma.trim(), form }))
  })
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '')
}
