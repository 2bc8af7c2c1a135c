/** What is wrong, and what to do about it. */
export interface Words {
  message: string
  help?: string | undefined
}

/** The help where a word is like a known one. */
export function meant(word: string | undefined): string | undefined {
  return word ? `did you mean \`${word}\`?` : undefined
}
