/** Two letters count as a word where a script sets no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{2}/gu
const WORD = /[\p{L}\p{N}]+/gu

/** How many words a text has. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  return unspaced + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0)
}
