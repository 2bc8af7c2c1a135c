import { decodeText } from '../blocks/charset.js'
import { CONTROLS } from '../blocks/flow.js'

/** Text as it is. */
export function readText(bytes: Uint8Array, contentType: string): string {
  return tidy(decodeText(bytes, contentType))
}

/** Line ends as on Unix, no white space at their ends, one empty line at most; the words stay as they are. */
export function tidy(text: string): string {
  const trimmed = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
    .map((line) => line.trimEnd())
  return trimmed
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(CONTROLS, '')
    .trim()
}
