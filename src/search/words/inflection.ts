/**
 * A word without its inflection: "conditions" and "condition" are one, "conditional" is another, which Porter's stem joins
 * to them. Only compared with what was made by the same rules.
 */
export function uninflected(word: string): string {
  const base = word
    .replace(/(?<=[^s])(?:ies)$/, 'y')
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, '')
    .replace(/(?<=[^su])s$/, '')
  const short = base
    .replace(/(?<=[aeiouy].*)([bdfglmnprt])\1(?:ed|ing)$/, '$1')
    .replace(/ied$/, 'y')
    .replace(/(?<=[aeiouy].*)(?:ed|ing)$/, '')
  return short.replace(/(?<=..)e$/, '')
}
