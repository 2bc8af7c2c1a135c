import { nearest } from '../../ledger/model/nearest.js'

/** What to do, by what commander says of arguments that do not fit. */
export type Hint = readonly [said: RegExp, help: string]

export const LIST_SHOWS_IDS: Hint = [/missing required argument 'id'/, 'factcheck list shows the ids of all claims']

/** What commander says, and what to do. */
export function withHint(message: string, hints: readonly Hint[]): string {
  const help = hints.find(([said]) => said.test(message))?.[1] ?? choiceMeant(message)
  return help === undefined ? message : `${message}help: ${help}\n`
}

/** The choice that is nearest to a word that is none. */
function choiceMeant(message: string): string | undefined {
  const [, word, choices] = /(?:value|argument) '(.*)' is invalid.* Allowed choices are (.+)\.$/m.exec(message) ?? []
  const near = word && choices && nearest(word, choices.split(', '))
  return near ? `did you mean ${near}?` : undefined
}
