import { displayWidth } from '../screen/display.js'
import { wrap } from '../screen/text.js'

/** Help as commander and its writers lay it out, with the lines that a terminal is too narrow for broken between words. */
export function fitHelp(text: string, width: number): string {
  return text
    .split('\n')
    .map((row) => (displayWidth(row) > width ? fitRow(row, width) : row))
    .join('\n')
}

/** What explains a term beside it goes below it. */
function fitRow(row: string, width: number): string {
  const [, indent = '', term = '', gap = '', meaning = ''] = /^( *)(.*?)(?:( {2,})(\S.*))?$/.exec(row) ?? []
  const first = wrap(term, width, indent, `${indent}  `)
  return gap === '' ? first : `${first}\n${wrap(meaning, width, `${indent}    `)}`
}
