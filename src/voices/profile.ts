import type { Source } from '../ledger/model/types.js'
import { type Snapshot, SnapshotText } from '../quotes/snapshot.js'
import { agenciesOf, creditsIn } from './credit.js'
import { fingerprintsOf } from './fingerprints.js'
import { numberWords } from './words.js'

/** What of a source tells whether it is the voice of another. */
export interface Profile {
  source: Source
  /** Folded; none where it tells nothing. */
  title: string | undefined
  agencies: ReadonlySet<string>
  /** Where there is a text to be compared. */
  text?: ComparedText
}

export interface ComparedText {
  /** The article; the rest of a page is the same on many of them. */
  article: string
  prints: Uint32Array
  /** Nothing of it may be shown. */
  isConfidential: boolean
}

/** Words that a text has at least, to be more than the begin of one, or a notice. */
const FEWEST_WORDS = 50

export function profileOf(source: Source, snapshot: Snapshot | undefined): Profile {
  const content = snapshot?.content
  const article = content instanceof SnapshotText ? content.layout.article : ''
  const isConfidential = snapshot?.isConfidential === true
  const { hashes } = numberWords(article)
  const names = [
    ...(source.author ?? []).flatMap(({ literal, family }) => literal ?? family ?? []),
    source.publisher,
    source['container-title'],
  ]
  return {
    source,
    title: titleOf(source),
    agencies: new Set([
      ...names.flatMap((name) => (name ? agenciesOf(name) : [])),
      ...(isConfidential ? [] : creditsIn(article)),
    ]),
    ...(hashes.length >= FEWEST_WORDS && {
      text: { article, prints: Uint32Array.from(fingerprintsOf(hashes).keys()), isConfidential },
    }),
  }
}

/** Titles that many documents have. */
const FEWEST = { words: 2, letters: 8 }

/** A title to be compared; none of a description in brackets, or of one word such as "Minutes". */
function titleOf({ title, publisher, 'container-title': container }: Source): string | undefined {
  if (!title || title.startsWith('[')) return undefined
  const names = [publisher, container].flatMap((name) => (name ? [fold(name)] : []))
  const parts = title.split(/\s[|\u2013\u2014-]\s/)
  const own = parts.length > 1 && names.includes(fold(parts.at(-1) ?? '')) ? parts.slice(0, -1).join(' ') : title
  const folded = fold(own)
  const isTelling = folded.split(' ').length >= FEWEST.words || /[^\u0000-\u024f]{8}/u.test(folded)
  return isTelling && folded.length >= FEWEST.letters ? folded : undefined
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
