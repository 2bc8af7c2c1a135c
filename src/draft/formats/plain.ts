import { blocksIn } from '../../quotes/context/blocks.js'
import { ReadingBuilder } from './builder.js'
import type { Reading } from './reading.js'

export const mark = '[claim: ID]'

/** Plain text: paragraphs between empty lines. Remarks stand in brackets. */
export function read(text: string): Reading {
  const builder = new ReadingBuilder()
  for (const { start, end, kind } of blocksIn(text, { start: 0, end: text.length })) {
    builder.prose(text.slice(start, end), text, { start, end })
    builder.close(kind === 'heading' ? 'heading' : 'text')
  }
  return builder.finish()
}
