/** A text on one line: how it is laid out in a file is no part of it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
