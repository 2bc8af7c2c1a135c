/** Words that are written out; of a longer passage the first and the last are, and the browser takes what is between. */
const WRITTEN_OUT = 10

/**
 * A link that opens a page at a passage (https://wicg.github.io/scroll-to-text-fragment/): the stretches of the source's
 * text that a quote was found as, in their order. `undefined` where the page has no address that a browser opens.
 */
export function textFragment(url: string | undefined, passages: readonly string[]): string | undefined {
  if (passages.length === 0 || !url || !URL.canParse(url) || !/^https?:/i.test(url)) return undefined
  const first = wordsOf(passages[0])
  const isWhole = passages.length === 1 && first.length <= WRITTEN_OUT
  const ends = isWhole ? [first] : [first.slice(0, WRITTEN_OUT / 2), wordsOf(passages.at(-1)).slice(-WRITTEN_OUT / 2)]
  const directive = `:~:text=${ends.map((part) => encode(part.join(' '))).join(',')}`
  const { href, hash } = new URL(url)
  return hash ? `${href}${directive}` : `${href.replace(/#$/, '')}#${directive}`
}

const wordsOf = (text = '') => text.trim().split(/\s+/)

/** Hyphens, commas and ampersands have a meaning of their own there. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
