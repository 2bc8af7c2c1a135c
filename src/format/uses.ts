import type { Use } from '../draft/uses.js'
import { spanOf } from '../ledger/model/problem.js'
import { count, line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { INDENT } from './claim.js'

/** To a person so many are enough. */
const SHOWN = 50

/** Sentences of drafts, each with its place. */
export function useLines(uses: readonly Use[], theme: Theme, indent = INDENT): string[] {
  const { width } = theme.terminal
  const shown = uses.slice(0, SHOWN).map((use) => {
    const { file, line: at, column } = placeOf(use)
    const place = theme.strong(line(`${file}:${at}:${column}`))
    return wrap(`${place}  ${theme.prose(use.sentence.text)}`, width, indent, indent + INDENT)
  })
  const left = uses.length - SHOWN
  return left > 0
    ? [...shown, wrap(`and ${count(left, 'more sentence')}: --format json has all`, width, indent)]
    : shown
}

/** What falls with a claim or source in the drafts of a ledger. */
export function formatFallingUses(uses: readonly Use[], theme: Theme): string {
  const { width } = theme.terminal
  if (uses.length === 0) return `${wrap('No sentence of the drafts falls with it.', width)}\n`
  const head = `${count(uses.length, 'sentence')} of the drafts ${uses.length === 1 ? 'falls' : 'fall'} with it:`
  return `${[wrap(head, width), ...useLines(uses, theme)].join('\n')}\n`
}

export function useJson(use: Use): object {
  return { ...placeOf(use), text: use.sentence.text }
}

function placeOf({ draft, sentence }: Use) {
  return spanOf(draft.file, sentence.start, sentence.end)
}
