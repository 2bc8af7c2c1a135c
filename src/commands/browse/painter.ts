import { draw } from '../../browse/draw.js'
import type { State } from '../../browse/state.js'
import type { Screen } from '../../io.js'
import { terminalOf } from '../../screen/terminal.js'
import { type Theme, themeFor } from '../../screen/theme.js'
import { type Placed, sendPlaced } from '../../screen/way-out.js'
import type { Context } from '../command/context.js'

/** Draws states on a screen: of each, the rows that look other than before. */
export class Painter {
  #theme: Theme
  #drawn: string[] = []

  constructor(
    readonly screen: Screen,
    readonly context: Context,
  ) {
    this.#theme = this.themeOf(screen.columns)
  }

  draw(state: State): void {
    const { rows, cursor } = draw(state, this.#theme)
    const placed = rows.map((parts, at): Placed[] => {
      const row = at + 1
      return parts.length > 0 ? parts.map((part) => ({ row, ...part })) : [{ row, column: 1, text: '' }]
    })
    const keys = placed.map((parts) => JSON.stringify(parts))
    const changed = placed.filter((_, at) => keys[at] !== this.#drawn[at])
    this.#drawn = keys
    sendPlaced(this.screen, changed.flat(), cursor, this.#theme.terminal)
  }

  /** Draws all next time: the screen is another, or something else was on it. */
  forget(): void {
    this.#drawn = []
    this.#theme = this.themeOf(this.screen.columns)
  }

  /** How things look in a part of the screen. */
  themeOf(width: number): Theme {
    const { io, options } = this.context
    return themeFor({ ...terminalOf(this.screen, io.env, options.color), width })
  }
}
