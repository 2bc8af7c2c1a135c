/** A plain text in quotes, where it is short and no quotes change what it says. */
export function quoted(text: string): string | undefined {
  if (text.length > 100 || /\s#|\\/.test(text)) return undefined
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
