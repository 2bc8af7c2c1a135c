import type { HeldSentence, Misfit } from '../../draft/held.js'
import type { Suggestion } from '../../draft/suggest.js'
import { spanOf } from '../../ledger/model/problem.js'
import { count, enumerate, line, wrap } from '../../screen/text.js'
import type { Theme } from '../../screen/theme.js'
import { INDENT } from '../claim.js'

/** As to a person, so many are enough to begin with. */
const SHOWN = 100

/** For each open sentence the claim that may be meant, with its label, and what is different. */
export function formatSuggestions(suggestions: ReadonlyMap<HeldSentence, Suggestion>, theme: Theme): string {
  if (suggestions.size === 0) return 'No claim is near a sentence that is open.\n'
  const left = suggestions.size - SHOWN
  const shown = [...suggestions].slice(0, SHOWN).map(([held, suggestion]) => formatOne(held, suggestion, theme))
  const more = left > 0 ? [`And ${count(left, 'more claim')}: --format json has all.`] : []
  return `${[theme.strong('The nearest claims:'), ...shown, ...more].join('\n')}\n`
}

function formatOne({ draft, sentence }: HeldSentence, suggestion: Suggestion, theme: Theme): string {
  const { width } = theme.terminal
  const { claim, effective } = suggestion
  const at = spanOf(draft.file, sentence.start, sentence.end)
  const label =
    theme.label(claim.confidence) + (effective === claim.confidence ? '' : `, rests on ${theme.label(effective)}`)
  const place = line(`${at.file}:${at.line}:${at.column}:`)
  const lines = [
    wrap(`${place} ${label}  ${theme.id(line(claim.id))}`, width, '', INDENT),
    wrap(theme.prose(claim.text), width, INDENT),
    ...differencesOf(suggestion).map((one) => wrap(`${theme.hint('different:')} ${theme.prose(one)}`, width, INDENT)),
  ]
  return lines.join('\n')
}

export function suggestionJson(suggestion: Suggestion): object {
  const { claim, effective, score } = suggestion
  const { id, text, confidence } = claim
  return { claim: id, text, confidence, effective, score, different: differencesOf(suggestion) }
}

/** What the sentence says otherwise than the claim, in words; the same is told once. */
function differencesOf({ misfits }: Suggestion): string[] {
  const written = misfits.flatMap((misfit) => (misfit.kind === 'number' ? [misfit] : []))
  const numbers = written[0]
    ? [
        numbersDiffer(
          written.map((one) => one.measured),
          written[0].said,
        ),
      ]
    : []
  return [...new Set([...numbers, ...misfits.flatMap((misfit) => differs(misfit) ?? [])])]
}

function numbersDiffer(written: readonly string[], said: readonly string[]): string {
  if (said.length === 0) return `the claim has no number: it does not say ${quoted(written)}`
  return `the claim says ${quoted(said)}, not ${quoted(written)}`
}

function differs(misfit: Misfit): string | undefined {
  switch (misfit.kind) {
    case 'number':
      return undefined
    case 'quote':
      return 'neither the claim nor its sources have the words that are quoted'
    case 'name':
      return `the claim does not name ${quoted([misfit.written])}`
    case 'negation':
      return 'one says “not”, the other does not'
    case 'standing':
      return 'the claim is disputed, due for a review, or no longer stands'
    case 'label':
      return `the sentence says as plain fact what the claim only ${misfit.label === 'inferred' ? 'infers' : 'supposes'}`
  }
}

const quoted = (words: readonly string[]) => enumerate(words.map((word) => `“${word}”`))
