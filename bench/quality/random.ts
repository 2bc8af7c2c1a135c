/** Numbers that are the same in every run (mulberry32, by T. Ettinger), in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** So many of the items, in random order. */
export function sample<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...items]
  const drawn: Item[] = []
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1))
  return drawn
}

/** The text with one wrong letter in every word of five letters or more. */
export function misspell(text: string, random: () => number): string {
  return text.replace(/\p{L}{5,}/gu, (word) => misspellWord(word, random))
}

function misspellWord(word: string, random: () => number): string {
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  const at = Math.floor(random() * (word.length - 1))
  const before = word.slice(0, at)
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + letter + word.slice(at + 1)
    case 1:
      return before + word.slice(at + 1)
    case 2:
      return before + letter + word.slice(at)
    default:
      return before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  }
}
