import type { CopyFault } from '../../quotes/copy-fault.js'
import { type Difference, differInSpaces } from '../../quotes/differences.js'
import type { Absence } from '../../quotes/effort.js'
import type { Elsewhere, HeldPlace } from '../../quotes/elsewhere.js'
import type { Stretch } from '../../quotes/quote.js'
import { nearestTo } from '../../quotes/quotes.js'
import { SnapshotText } from '../../quotes/snapshot.js'
import { formatDifferences } from '../../words/differences.js'
import { describeCopy, describePlaces } from '../../words/elsewhere.js'
import type { Words } from '../../words/words.js'
import { CLOSED_QUOTING, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = {
  words: string
  source: string
  why: Absence
  nearest?: Difference[]
  /** The nearest passage as it stands there, where only spaces set it apart. */
  spaced?: string
  /** The words are those of two parts that do not read on, as two items of a list. */
  isParted?: true
  hasBrackets?: true
  /** Where else the words stand; an empty list where no source has them, nothing where that is not known. */
  elsewhere?: HeldPlace[]
  /** What is wrong with the copy that was looked into. */
  copy?: CopyFault
}

/** The nearest passage is looked for so often; it takes a millisecond. */
const MOST_HINTS = 1000

export const quoteInSource: Rule<'quote-in-source', Fact> = {
  name: 'quote-in-source',
  severity: 'error',
  since: '0.1.0',
  asks: "The quoted words stand in the source's snapshot, in that order.",
  why: 'A quote is the one part of a citation that can be put to the test. White space, dashes, quotation marks and hyphenation may differ; a word, digit, sign, unit or name may not. With `edited: true`, what stands in [brackets] is the editor’s, and all else is held word for word.',
  files: { 'snapshots/gazette.txt': 'The bridge was closed to all traffic on 3 May, the mayor said.' },
  bad: `
${GAZETTE}
claims:
${CLOSED_QUOTING}
        quote: closed to most traffic on 3 May
`,
  good: `
${GAZETTE}
claims:
${CLOSED_QUOTING}
        quote: closed to all traffic on 3 May
`,
  says,
  *check(context) {
    const { quotes, snapshots } = context
    let hints = MOST_HINTS
    for (const result of quotes) {
      const { claim, index, quote, source, found } = result
      if (found.state !== 'not-found' || !source || !snapshots) continue
      const elsewhere = placesOf(context.elsewhere.get(result))
      const { content } = snapshots.of(source)
      const copy = content instanceof SnapshotText ? content.copyFault : undefined
      const isHeld = elsewhere !== undefined && elsewhere.length > 0
      const isHinted = !isHeld && hints-- > 0
      const near = isHinted ? nearestTo(found, source, snapshots) : undefined
      const spaced = near && differInSpaces(near.differences) ? near.passage : undefined
      const { words, why } = found
      const fact = {
        words: isHeld ? quote.exact : words,
        source: source.key,
        why,
        ...(near && { nearest: near.differences }),
        ...(spaced && { spaced }),
        ...(spaced && isParted(near, content) && { isParted: true as const }),
        ...(!quote.edited && /\[[^[\]]*\]/.test(words) && { hasBrackets: true as const }),
        ...(elsewhere && { elsewhere }),
        ...(copy && { copy }),
      }
      yield { fact, claim, path: ['citations', index, 'quote', 'exact'], what: `${source.key}: ${quote.exact}` }
    }
  },
}

function isParted(near: Stretch | undefined, content: SnapshotText | object): boolean {
  return near !== undefined && content instanceof SnapshotText && !content.layout.readsOn(near.start, near.end)
}

function placesOf(elsewhere: Elsewhere | undefined): HeldPlace[] | undefined {
  if (!elsewhere) return undefined
  const { places, isComplete, others } = elsewhere
  return places.length > 0 || (isComplete && others > 0) ? places : undefined
}

function says(fact: Fact): Words {
  const { words, source, elsewhere, copy } = fact
  const [first] = elsewhere ?? []
  if (first)
    return {
      message: `“${words}” stands ${first.isEdited ? 'as edited' : 'word for word'} in ${describePlaces(elsewhere ?? [])}; cited is \`${source}\``,
      help: `cite \`${first.source}\`, or quote what \`${source}\` says${copy ? `; ${describeCopy(source, copy)}` : ''}`,
    }
  if (copy)
    return {
      message: `“${words}” is not in the snapshot of \`${source}\`: ${describeCopy(source, copy)}`,
      help: [
        `take the whole text from a file that you have saved: \`factcheck snapshot ${source} --from FILE --update\``,
        ...(fact.nearest ? [nearestPassage(fact.nearest, fact)] : []),
      ].join('; '),
    }
  const { message, help } = absence(fact)
  return { message: elsewhere && fact.why === 'missing' ? `${message}, and in no source that you hold` : message, help }
}

function nearestPassage(
  nearest: readonly Difference[],
  { spaced, isParted }: Pick<Fact, 'spaced' | 'isParted'>,
): string {
  if (isParted)
    return 'the words stand there in two parts that do not read on, as a heading and its text or two items of a list; quote each in a citation of its own, or put an ellipsis between them'
  if (spaced) return `it differs in spaces only, which may change what numbers and signs say; there it is “${spaced}”`
  return `the nearest passage, [-only quoted-] {+only there+}: ${formatDifferences(nearest)}`
}

function absence(fact: Fact): Words {
  const { words, source, why, nearest, hasBrackets } = fact
  switch (why) {
    case 'missing':
      return {
        message: `“${words}” is not in the snapshot of \`${source}\``,
        help: [
          nearest ? nearestPassage(nearest, fact) : 'quote the words as they stand there',
          ...(hasBrackets ? ['if the words in [brackets] are yours, say so: `quote: {exact: …, edited: true}`'] : []),
        ].join('; '),
      }
    case 'cut':
      return {
        message: `“${words}” stands in the snapshot of \`${source}\` only as a piece of a longer word or number`,
        help: 'quote the word or number whole, with its sign and unit',
      }
    case 'order':
      return {
        message: `the parts of “${words}” do not stand in this order in the snapshot of \`${source}\``,
        help: 'quote them in their order, or in citations of their own',
      }
    case 'context':
      return {
        message: `“${words}” stands in the snapshot of \`${source}\`, but not between this prefix and suffix`,
        help: 'fix `prefix` and `suffix`, or leave them out',
      }
    case 'bracket':
      return {
        message: `“${words}” stands in the snapshot of \`${source}\` but for its brackets: one would stand for a negation, a doubt, a number, another speaker, the end of a sentence or more than eight words`,
        help: 'quote closer to the source; an ellipsis, [...], leaves words out',
      }
    case 'effort':
      return {
        message: `“${words}” was not looked for to the end in the snapshot of \`${source}\`: the quotes of this ledger take too much work`,
        help: 'quote fewer words that stand there thousands of times, or split the ledger',
      }
  }
}
