import { markedText } from '../format/claim.js'
import { echo, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { Pane } from './layout.js'
import { firstRow, listRows } from './list-rows.js'
import type { Hit, State } from './state.js'

/** UTF-16 units of a text, more than any row shows. */
const LONGEST = 600

/** In fewer columns an id says more than the beginning of a text does, which in "The article says that …" is that of many. */
const LEAST_FOR_TEXTS = 60

/** The rows of the list that are in sight: the sign of the label, what became of the claim, and its text, or its id. */
export function drawList({ found, chosen, query }: State, { width, height }: Pane, theme: Theme): string[] {
  if (found.hits.length === 0) return nothing(query.text, found.missing, width, theme)
  const rows = listRows(found)
  const first = firstRow(rows, chosen, height)
  return rows.slice(first, first + height).map((row) => {
    if ('title' in row) return theme.dim(row.title)
    const hit = found.hits[row.hit]
    return hit ? hitRow(hit, row.hit === chosen, width, theme) : ''
  })
}

function hitRow({ one, marks }: Hit, isChosen: boolean, width: number, theme: Theme): string {
  const { claim } = one
  const pointer = isChosen ? theme.hint(theme.glyphs.pointer) : ' '
  const said = became(one, theme).join(', ')
  const text = claim.text.slice(0, LONGEST)
  const within = marks.filter(({ end }) => end <= text.length)
  const shown = width < LEAST_FOR_TEXTS ? claim.id : markedText(text, within, theme)
  const start = `${pointer} ${theme.sign(claim.confidence)} ${said ? `${theme.warning(`(${said})`)} ` : ''}`
  return start + (isChosen ? theme.strong(shown) : shown)
}

/** What became of a claim, in a word each: the claim beside the list says by whom and when. */
function became({ claim, effective, standing = {} }: Hit['one'], { sign }: Theme): string[] {
  const { sources = [], fallsWith, disputedBy } = standing
  return [
    ...(claim.status ? [claim.status] : []),
    ...new Set(sources.map(({ status }) => `source ${status}`)),
    ...(fallsWith ? ['falls'] : []),
    ...(disputedBy ? ['disputed'] : []),
    ...(claim.citations.some(({ contrary }) => contrary) ? ['denied'] : []),
    ...(effective === claim.confidence ? [] : [`rests on ${sign(effective)}`]),
  ]
}

function nothing(query: string, missing: readonly string[], width: number, theme: Theme): string[] {
  const { open, close } = theme.glyphs
  const words = missing.map((word) => open + echo(word) + close).join(' or ')
  const said = words === '' ? `No claim matches ${open}${echo(query)}${close}.` : `No claim has ${words}.`
  return wrap(said, width).split('\n')
}
