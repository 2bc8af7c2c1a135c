import { endWith, mayStandFor, REACH, startWith } from './bracket-gap.js'
import { type Bracket, type EditedWords, parseBrackets } from './brackets.js'
import { type Edges, isWhole } from './edges.js'
import { type Absence, COST, type Effort, type Places } from './effort.js'
import { type Folded, fold } from './fold.js'
import { type Around, betweenThese, isJoinedAlike, placesOf } from './places.js'

/** Anchors that are tried, and ways to go on from one that are kept. */
const MOST = { anchors: 100_000, ways: 32 }

/**
 * Where the words of an edited quote stand. What is outside of its brackets stands word for word, and what the source has in
 * their place is what they may stand for. Brackets that the source has, too, are tried as words of it first ([4Fe-4S]).
 */
export function editedPlaces(
  { original }: Folded,
  source: Folded,
  around: Around,
  limit: number,
  effort: Effort,
): Places {
  const isLiteral = (bracket: string) =>
    effort.mayHave(fold(bracket).text, source) && source.text.includes(fold(bracket).text)
  const mixed = parseBrackets(original, isLiteral)
  const found = placesIn(mixed, source, around, limit, effort)
  const edited = parseBrackets(original, () => false)
  return found.why && edited.words.length !== mixed.words.length
    ? placesIn(edited, source, around, limit, effort)
    : found
}

function placesIn(edited: EditedWords, source: Folded, around: Around, limit: number, effort: Effort): Places {
  const lengths = edited.words.map(({ text }) => text.length)
  const anchor = lengths.indexOf(Math.max(...lengths))
  const words = edited.words[anchor]
  if (!words) return { starts: [], ends: [], why: 'missing' }
  const walk = new Walk(edited, source, effort)
  const anchors = placesOf(words, source, {}, MOST.anchors, effort, walk.edgesOf(anchor))
  if (anchors.why) return anchors
  const isBetween = betweenThese(around, source)
  let why: Absence = walk.hasAllWords() ? 'bracket' : 'missing'
  const spans: [start: number, end: number][] = []
  for (const at of anchors.starts) {
    const start = walk.startFrom(anchor, at)
    const end = start === undefined ? undefined : walk.endFrom(anchor, at + words.text.length)
    if (effort.isSpent) return { starts: [], ends: [], why: 'effort' }
    if (start === undefined || end === undefined) continue
    if (!isBetween(start, end)) why = 'context'
    else if (spans.push([start, end]) === limit) break
  }
  const shortest = withoutWider(spans)
  const places = { starts: shortest.map(([start]) => start), ends: shortest.map(([, end]) => end) }
  return shortest.length > 0 ? places : { ...places, why }
}

/** Goes from one stretch of words to the next, over what the bracket between them may stand for. */
class Walk {
  constructor(
    readonly edited: EditedWords,
    readonly source: Folded,
    readonly effort: Effort,
  ) {}

  /** Where a bracket is a part of the word, the words end inside of it. */
  edgesOf(index: number): Edges {
    const { brackets } = this.edited
    const [before, after] = [brackets[index]?.kind, brackets[index + 1]?.kind]
    return { before: before !== 'case' && before !== 'inside', after: after !== 'ending' && after !== 'inside' }
  }

  hasAllWords(): boolean {
    const { text } = this.source
    return this.edited.words.every((words) => this.effort.mayHave(words.text, this.source) && text.includes(words.text))
  }

  /** The last place at which the quote may begin, its words at `index` being at `at`. */
  startFrom(index: number, at: number): number | undefined {
    let starts = [at]
    for (let i = index - 1; i >= 0 && starts.length > 0; i--) {
      const [last, first] = [Math.max(...starts), Math.min(...starts)]
      starts = this.#placesWithin(i, first - REACH, last, (_, end) =>
        starts.some((start) => this.#fits(this.edited.brackets[i + 1], end, start)),
      ).map(({ start }) => start)
    }
    const begins = starts.map((start) => startWith(this.edited.brackets[0], this.source, start))
    return best(begins, Math.max)
  }

  /** The first place at which the quote may end, its words at `index` ending at `end`. */
  endFrom(index: number, end: number): number | undefined {
    let ends = [end]
    for (let i = index + 1; i < this.edited.words.length && ends.length > 0; i++) {
      const [last, first] = [Math.max(...ends), Math.min(...ends)]
      ends = this.#placesWithin(i, first, last + REACH + this.#lengthOf(i), (start) =>
        ends.some((before) => this.#fits(this.edited.brackets[i], before, start)),
      ).map((place) => place.end)
    }
    const stops = ends.map((stop) => endWith(this.edited.brackets.at(-1), this.source, stop))
    return best(stops, Math.min)
  }

  #lengthOf(index: number): number {
    return this.edited.words[index]?.text.length ?? 0
  }

  #fits(bracket: Bracket | undefined, from: number, to: number): boolean {
    this.effort.spend(COST.bracket)
    return bracket !== undefined && from <= to && to - from <= REACH && mayStandFor(bracket, this.source, from, to)
  }

  /** Where some of the words stand in a stretch of the source. */
  #placesWithin(
    index: number,
    from: number,
    to: number,
    isTaken: (start: number, end: number) => boolean,
  ): { start: number; end: number }[] {
    const words = this.edited.words[index]
    const places: { start: number; end: number }[] = []
    if (!words) return places
    const low = Math.max(0, from - words.text.length)
    const stretch = this.source.text.slice(from < 0 ? 0 : low, to)
    const base = from < 0 ? 0 : low
    for (let found = stretch.indexOf(words.text); found >= 0; found = stretch.indexOf(words.text, found + 1)) {
      const start = base + found
      const end = start + words.text.length
      this.effort.spend(COST.place + words.text.length)
      if (this.effort.isSpent || places.length === MOST.ways) break
      const stands = isJoinedAlike(words, this.source, start) && isWhole(words, this.source, start, this.edgesOf(index))
      if (stands && isTaken(start, end)) places.push({ start, end })
    }
    return places
  }
}

function best(places: readonly (number | undefined)[], choose: (...places: number[]) => number): number | undefined {
  const possible = places.filter((place) => place !== undefined)
  return possible.length > 0 ? choose(...possible) : undefined
}

/** In order, without those that hold another one. */
function withoutWider(spans: readonly [start: number, end: number][]): [start: number, end: number][] {
  const kept: [start: number, end: number][] = []
  for (const span of [...spans].sort((a, b) => b[0] - a[0] || a[1] - b[1]))
    if (span[1] < (kept.at(-1)?.[1] ?? Number.POSITIVE_INFINITY)) kept.push(span)
  return kept.reverse()
}
