import { read as readMarkdown } from './markdown.js'
import type { Reading } from './reading.js'
import { remarkIn } from './remark.js'

export const mark = '{/* claim: ID */}'

/** Markdown with components: what is not Markdown is blanked, and remarks are put between brackets, each in its place. */
export function read(text: string): Reading {
  return readMarkdown(
    text
      .replace(MODULE, blank)
      .replace(COMMENT, (whole, said: string) =>
        remarkIn(said, 0) ? `  [${said.replace(/[[\]]/g, ' ')}]  ` : blank(whole),
      )
      .replace(TAG, blank)
      .replace(EXPRESSION, blank),
  )
}

const MODULE = /^(?:import|export)\s(?:.+(?:\r?\n|$)){1,1000}/gm
const COMMENT = /\{\/\*([^*]{0,2000})\*\/\}/g
const TAG = /<\/?(?:[A-Z][\w.]{0,100}(?:\s[^<>]{0,2000})?)?\/?>/g
const EXPRESSION = /\{[^{}\n]{0,2000}\}/g

/** Not as spaces, which would make code of a paragraph that begins with a tag. */
const blank = (text: string) => text.replace(/[^\r\n]/g, '\ufeff')
