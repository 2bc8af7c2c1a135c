import { FIELD_NAMES } from '../model/model.js'
import type { TextFile } from '../model/text-file.js'
import type { YamlMistake } from '../model/yaml-mistake.js'
import { lineOf } from './source-line.js'

export interface FoundMistake {
  mistake: YamlMistake
  start: number
  end: number
  /** Whether the lines after it are read as they are meant. */
  isLocal?: boolean
}

/** A key or a dash that begins where nothing above it does. */
export function wrongColumn(file: TextFile, lineNumber: number): FoundMistake | undefined {
  const line = lineOf(file.line(lineNumber))
  const what = line.dash === undefined ? line.key : '-'
  if (what === undefined) return undefined
  const column = line.dash ?? line.column
  const start = (file.lineStarts[lineNumber - 1] ?? 0) + column
  const end = start + what.length
  let nearest: { name: string; column: number } | undefined
  let open = Infinity
  // What is further out than it is further off as well.
  for (let above = lineNumber - 1; above > 0 && (open > column || !nearest) && open > 0; above--) {
    const { key, dash, column: keyColumn } = lineOf(file.line(above))
    for (const [name, at] of [
      [key, keyColumn],
      ['-', dash],
    ] as const) {
      if (name === undefined || at === undefined || at >= open) continue
      open = at
      if (name === '-' && what !== '-' && at === column)
        return { mistake: { kind: 'dash-missing', key: what }, start, end }
      if ((name === '-') !== (what === '-')) continue
      if (at === column) return undefined
      if (!nearest || Math.abs(at - column) < Math.abs(nearest.column - column)) nearest = { name, column: at }
    }
  }
  if (!nearest) return undefined
  const { name: neighbour, column: neighbourColumn } = nearest
  return {
    mistake: { kind: 'column', what, column: column + 1, neighbour, neighbourColumn: neighbourColumn + 1 },
    start,
    end,
  }
}

/** A line that begins nothing: no key, no dash. */
export function noKey(file: TextFile, lineNumber: number): FoundMistake | undefined {
  const { content, column, dash } = lineOf(file.line(lineNumber))
  if (content === '' || dash !== undefined || content.includes(':')) return undefined
  const start = (file.lineStarts[lineNumber - 1] ?? 0) + column
  const above = keyAbove(file, lineNumber)
  const name = /^[\w-]+/.exec(content)?.[0]
  const fixed = name && FIELD_NAMES.has(name) && shortened(content.replace(name, `${name}:`))
  const mistake: YamlMistake = { kind: 'no-key', ...(above && { above }), ...(fixed && { fixed }) }
  return { mistake, start, end: start + content.length, isLocal: true }
}

function keyAbove(file: TextFile, lineNumber: number): string | undefined {
  for (let above = lineNumber - 1; above > 0; above--) {
    const { key } = lineOf(file.line(above))
    if (key !== undefined) return key
  }
  return undefined
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
