/** What to do, by what commander says of arguments that do not fit. */
export type Hint = readonly [said: RegExp, help: string]

export const LIST_SHOWS_IDS: Hint = [/missing required argument 'id'/, 'factcheck list shows the ids of all claims']

/** What commander says, and what to do. */
export function withHint(message: string, hints: readonly Hint[]): string {
  const hint = hints.find(([said]) => said.test(message))
  return hint ? `${message}help: ${hint[1]}\n` : message
}
