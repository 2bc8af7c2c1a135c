import type { Command } from 'commander'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { line } from '../../screen/text.js'
import { wayOut } from '../../screen/way-out.js'
import type { Context } from '../command/context.js'
import { candidatesFor } from './candidates.js'
import { insertable, readBashLine } from './line.js'

/** `factcheck __complete [-- WORD…]`: a candidate a line, with its description behind a tab where the words are given. */
export async function complete(words: readonly string[], program: Command, context: Context): Promise<ExitCode> {
  const { COMP_LINE, COMP_WORDBREAKS } = context.io.env
  const typed = words.length === 0 && COMP_LINE ? readBashLine(COMP_LINE, COMP_WORDBREAKS) : undefined
  if (typed?.isDollar) return EXIT.ok
  const candidates = await candidatesFor(typed ? typed.words.slice(1) : words, program, context)
  if (candidates === 'files') return EXIT.nothing
  const rows = candidates.map(({ word, description }) =>
    typed ? insertable(word, typed) : `${word}\t${line(description)}`,
  )
  // Without its beginning, a name may be what a workflow's runner obeys, and would be taken apart.
  const whole = typed ? rows.filter((row) => wayOut(row, 'text') === row) : rows
  context.print(whole.map((row) => `${row}\n`).join(''))
  return EXIT.ok
}
