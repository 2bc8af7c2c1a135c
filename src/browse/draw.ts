import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { clip, displayWidth, graphemes } from '../screen/display.js'
import type { Theme } from '../screen/theme.js'
import { drawList } from './draw-list.js'
import { countOf, drawHint } from './hints.js'
import { keyLines } from './key-lines.js'
import { layoutOf, type Pane } from './layout.js'
import type { State } from './state.js'

/** A text at a column of a row, both counted from 1. */
export interface Part {
  column: number
  text: string
}

/** A whole screen: of each row its parts from left to right, and where the cursor is; nowhere where nothing is typed. */
export interface Frame {
  rows: Part[][]
  cursor?: { row: number; column: number }
}

const PROMPT = '> '

/** What is on the screen. A text goes no further than its part of it. */
export function draw(state: State, theme: Theme): Frame {
  return state.keysFrom === undefined ? drawBrowser(state, theme) : drawKeys(state, state.keysFrom, theme)
}

function drawBrowser(state: State, theme: Theme): Frame {
  const { size, focus } = state
  const rows: Part[][] = Array.from({ length: size.rows }, () => [])
  const put = ({ row, column, width, height }: Pane, lines: readonly string[]) => {
    for (const [at, text] of lines.slice(0, height).entries())
      rows[row - 1 + at]?.push({ column, text: clip(text, width, theme.glyphs.ellipsis) })
  }
  const { list, view, isWide } = layoutOf(size)
  const typed = drawQuery(state, theme)
  put({ row: 1, column: 1, width: size.columns, height: 1 }, [typed.text])
  put(list, drawList(state, list, theme))
  if (view) {
    put(divider(list, view, isWide), ruler(list, view, isWide, theme))
    put(view, viewed(state, view, theme))
  }
  if (size.rows > 2) put({ row: size.rows, column: 1, width: size.columns, height: 1 }, [drawHint(state, theme)])
  return { rows, ...(focus === 'query' && { cursor: { row: 1, column: typed.cursor } }) }
}

/** The query, as much of it as there is room for around the cursor, and at the right how much was found. */
function drawQuery({ query, found, size, focus }: State, theme: Theme): { text: string; cursor: number } {
  const count = countOf(found)
  const room = size.columns - PROMPT.length - 1
  const before = Array.from(graphemes(escapeUnsafe(query.text.slice(0, query.at))))
  while (before.length > 0 && displayWidth(before.join('')) > room) before.shift()
  const shown = before.join('')
  const prompt = focus === 'query' ? theme.hint(PROMPT) : theme.dim(PROMPT)
  const text = clip(shown + escapeUnsafe(query.text.slice(query.at)), room, theme.glyphs.ellipsis)
  const gap = room - displayWidth(text) - displayWidth(count)
  const side = gap >= 1 ? ' '.repeat(gap) + theme.dim(count) : ''
  return { text: prompt + text + side, cursor: PROMPT.length + displayWidth(shown) + 1 }
}

/** The rows between the list and the view: a column of them, or one. */
function divider(list: Pane, view: Pane, isWide: boolean): Pane {
  return isWide
    ? { row: list.row, column: view.column - 2, width: 1, height: list.height }
    : { row: view.row - 1, column: 1, width: view.width, height: 1 }
}

function ruler(list: Pane, view: Pane, isWide: boolean, { glyphs, dim }: Theme): string[] {
  if (isWide) return Array.from({ length: list.height }, () => dim(glyphs.trunk.trim()))
  return [dim(glyphs.rule.repeat(view.width))]
}

/** The lines of the view from the one that is scrolled to, the last of them said to go on where it does. */
function viewed({ lines, scroll }: State, { height }: Pane, theme: Theme): string[] {
  const shown = lines.slice(scroll, scroll + height)
  const more = lines.length - scroll - height
  if (more <= 0 || height < 3) return shown
  return [...shown.slice(0, -1), theme.dim(`${theme.glyphs.ellipsis} ${more + 1} more lines: Shift-Down`)]
}

function drawKeys({ size }: State, from: number, theme: Theme): Frame {
  const { columns, rows } = size
  const height = Math.max(1, rows - 1)
  const lines = keyLines(columns)
  const shown = lines.slice(from, from + height).map(({ text, isTitle }) => (isTitle ? theme.strong(text) : text))
  const more = lines.length - from - height
  const hint = more > 0 ? `${more} more: Down.   Any other key goes back` : 'Any key goes back'
  const all = [...shown, ...Array.from({ length: height - shown.length }, () => ''), theme.dim(hint)]
  return { rows: all.slice(0, rows).map((text) => [{ column: 1, text: clip(text, columns, theme.glyphs.ellipsis) }]) }
}
