import { EXIT, type ExitCode } from '../../exit-code.js'
import { line } from '../../screen/text.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { Browser } from './browser.js'
import { type BrowseOptions, Engine } from './engine.js'

/** `factcheck browse [WORDS…]` */
export async function browse(words: readonly string[], options: BrowseOptions, context: Context): Promise<ExitCode> {
  const { io } = context
  if (io.env.TERM === 'dumb')
    throw new UsageError('browse needs a terminal that can be drawn on, and TERM is dumb', INSTEAD)
  // Read before the terminal is taken, so that what is wrong with it is told as ever.
  const engine = await Engine.open(options, context)
  const screen = io.openScreen?.()
  if (!screen) throw new UsageError('browse needs a terminal, and this process has none', INSTEAD)
  try {
    const id = await new Browser(screen, engine, words.join(' '), options, context).run()
    if (id === undefined) return EXIT.nothing
    screen.close()
    context.print(`${line(id)}\n`)
    return EXIT.ok
  } finally {
    screen.close()
  }
}

const INSTEAD = 'factcheck find WORDS looks words up, factcheck list lists all claims'
