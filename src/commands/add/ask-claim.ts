import { proposeId } from '../../adding/claim-id.js'
import { claimFinder, sourceChoices } from '../../adding/item-choices.js'
import { type QuoteChoice, quoteChoices } from '../../adding/quote-choices.js'
import { CLAIM } from '../../ledger/model/model.js'
import type { Ledger, Source } from '../../ledger/model/types.js'
import { Snapshots, SnapshotText } from '../../quotes/snapshot.js'
import { line } from '../../screen/text.js'
import { whereabouts } from '../../words/elsewhere.js'
import type { Desk } from '../desk/desk.js'
import type { ClaimOptions } from './claim.js'
import type { Choice, Questions } from './questions.js'

/** Asks for a claim step by step; what the options say already is not asked. */
export async function askClaim(
  given: ClaimOptions,
  desk: Desk,
  questions: Questions,
): Promise<{ text: string; options: ClaimOptions }> {
  const { ledger } = desk
  const text = await questions.text({ message: 'What is claimed? In one or two sentences', fault: needed })
  showSimilar(text, desk, questions)
  const confidence = given.confidence ?? (await questions.choose('How is it supported?', LABELS))
  const premises = confidence === 'inferred' && !given.premise ? await askPremises(ledger, questions) : given.premise
  const isSourced = confidence === 'sourced'
  const by = isSourced || given.by ? given.by : [await questions.text({ message: BY[confidence] ?? '', fault: needed })]
  const reasoning =
    confidence === 'inferred' && given.reasoning === undefined
      ? await questions.text({ message: 'How does it follow from them? (Enter: leave it out)' })
      : given.reasoning
  const citation = given.source ? {} : await askCitation(isSourced, desk, questions)
  const id = given.id ?? (await askId(text, ledger, questions))
  const asked = {
    ...(premises && { premise: premises }),
    ...(by && { by }),
    ...(reasoning && { reasoning }),
    ...citation,
  }
  return { text, options: { ...given, confidence, ...asked, id } }
}

export const needed = (answer: string) => (answer === '' ? 'It is needed' : undefined)

const LABELS: Choice[] = [
  { value: 'sourced', label: 'sourced', hint: 'a source says it' },
  { value: 'inferred', label: 'inferred', hint: 'it is drawn from other claims' },
  { value: 'speculative', label: 'speculative', hint: 'somebody guesses it' },
]
const BY: Readonly<Partial<Record<string, string>>> = {
  inferred: 'Who draws that conclusion?',
  speculative: 'Who guesses it?',
}

const SIMILAR = 3

function showSimilar(text: string, { ledger }: Desk, questions: Questions): void {
  const found = claimFinder(ledger)(text).slice(0, SIMILAR)
  if (found.length > 0) questions.note(found.map(({ id, text }) => `${line(id)}: ${line(text)}`).join('\n'), 'Like it')
}

function askPremises(ledger: Ledger, questions: Questions): Promise<string[]> {
  const find = claimFinder(ledger)
  return questions.searchMany('Which claims is it drawn from? Type to search, Tab to choose', (typed) =>
    find(typed).map(({ id, text }) => ({ value: id, label: line(id), hint: line(text) })),
  )
}

const NONE: Choice = { value: '', label: 'none' }

/** A source, the words in it and where they stand. */
async function askCitation(isNeeded: boolean, desk: Desk, questions: Questions): Promise<ClaimOptions> {
  const { ledger, context } = desk
  if (ledger.sources.size === 0) return {}
  const source = await questions.search('Which source? Type to search', (typed) => [
    ...sourceChoices(typed, ledger).map(sourceChoice),
    ...(isNeeded ? [] : [NONE]),
  ])
  const found = ledger.sources.get(source)
  if (!found) return {}
  const snapshots = new Snapshots(context.io.cwd)
  const { quote, place } = await askQuote(found, snapshots, questions)
  const locator = await questions.text({
    message: 'Where in the source? (Enter: leave it out)',
    ...(place === undefined ? { placeholder: 'para. 3, p. 12, 12:30' } : { initial: place }),
  })
  return { source: [source], ...(quote && { quote }), ...(locator && { locator }) }
}

const sourceChoice = ({ key, title }: Source): Choice => ({
  value: key,
  label: line(key),
  ...(title && { hint: line(title) }),
})

async function askQuote(
  source: Source,
  snapshots: Snapshots,
  questions: Questions,
): Promise<{ quote: string; place?: string }> {
  if (!(snapshots.of(source).content instanceof SnapshotText))
    return {
      quote: await questions.text({
        message: 'Which words of it? There is no snapshot to look them up in (Enter: none)',
      }),
    }
  const shown = new Map<string, QuoteChoice>()
  const quote = await questions.search('Which words of it? Type, and choose what is found', (typed) => {
    const choices = quoteChoices(typed, source, snapshots)
    for (const choice of choices) shown.set(choice.words, choice)
    // Alone, as what is chosen stays chosen while more is typed.
    return choices.length > 0 ? choices.map(quoteChoice) : [typed.trim() === '' ? NO_QUOTE : NOT_THERE]
  })
  const place = shown.get(quote)?.place
  return { quote, ...(place && { place: whereabouts(place) }) }
}

const NO_QUOTE: Choice = { value: '', label: 'no quote' }
const NOT_THERE: Choice = { value: '', label: 'the source has no such words: no quote' }

function quoteChoice({ words, before, after, place, isNear }: QuoteChoice): Choice {
  const around = `…${line(before)}[${line(words)}]${line(after)}…`
  return { value: words, label: around, hint: isNear ? `most like it, ${whereabouts(place)}` : whereabouts(place) }
}

function askId(text: string, ledger: Ledger, questions: Questions): Promise<string> {
  const { pattern, name } = CLAIM.fields.id.format ?? { pattern: /./, name: '' }
  return questions.text({
    message: 'What is it called?',
    initial: proposeId(text, ledger.claims),
    fault: (id) =>
      ledger.claims.has(id) ? 'Another claim has this id' : pattern.test(id) ? undefined : `It must be ${name}`,
  })
}
