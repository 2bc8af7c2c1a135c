/** Between the values of a cell that holds several. */
export const SEPARATOR = ' | '

/** What a spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection), wide forms too. */
const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/
const GUARDED = /^'(?=\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20'])/

/** A cell that no spreadsheet computes: an apostrophe stands before what would begin a formula. */
export function guarded(text: string): string {
  return FORMULA.test(text) || GUARDED.test(text) ? `'${text}` : text
}

/** A cell without the apostrophe that guards it. */
export function unguarded(cell: string): string {
  return cell.replace(GUARDED, '')
}

/** Several values in one cell; a bar of their own is written `\|`. */
export function joined(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(SEPARATOR)
}

/** The values of a cell. */
export function parted(cell: string): string[] {
  if (cell.trim() === '') return []
  const parts = ['']
  for (const [token] of cell.matchAll(/\\[\\|]|[^\\|]+|\\|\|/g))
    if (token === '|') parts.push('')
    else parts[parts.length - 1] += token.length === 2 && token.startsWith('\\') ? token.slice(1) : token
  return parts.map((part) => part.trim())
}

/** A cell as RFC 4180 writes it. */
export function quoted(text: string): string {
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
