import { isMap, isSeq, type Node } from 'yaml'
import { ALIASES } from '../model/model.js'
import { type Span, spanOf } from '../model/problem.js'
import type { Path } from '../model/shape.js'
import type { TextFile } from '../model/text-file.js'
import type { Place } from '../model/types.js'
import { parseYaml } from './parse-yaml.js'

/**
 * Tells where a value of a claim, source or rule setting stands; the path in a source or setting begins with its key. Only the lines of that item are parsed, and only when
 * there is something to show, so that positions cost a run without findings nothing. What the item takes from elsewhere
 * in the file, through an alias or a merge, is shown at the item's first line.
 */
export class Locator {
  /** The item that was parsed last: one with a long list may be asked for once for each of its values. */
  #parsed: { at: Place; contents: unknown } | undefined

  locate(file: TextFile, at: Place, path: Path): Span {
    const column = indentOf(file, at)
    const range = path.length > 0 ? rangeOf(this.#contentsOf(file, at, column), path) : undefined
    if (!range) return firstLine(file, at)
    const shift = at.start - column
    const start = range[0] + shift
    const value = file.text.slice(start, range[1] + shift).trimEnd()
    return spanOf(file, start, start + value.length)
  }

  #contentsOf(file: TextFile, at: Place, column: number): unknown {
    if (this.#parsed?.at !== at) {
      this.#parsed = {
        at,
        contents: parseYaml(' '.repeat(column) + file.text.slice(at.start, at.end), OPTIONS).contents,
      }
    }
    return this.#parsed.contents
  }
}

const OPTIONS = { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' } as const

/**
 * A block mapping is known by its indentation, which the first line of an item has lost to what stands before it. An item of one
 * line needs none, and may stand far to the right.
 */
export function indentOf(file: TextFile, { start, end }: Place): number {
  return file.lineEnd(start) < end ? file.position(start).column - 1 : 0
}

function firstLine(file: TextFile, { start, end }: Place): Span {
  const line = file.text.slice(start, Math.min(end, file.lineEnd(start)))
  return spanOf(file, start, start + line.trimEnd().length)
}

function rangeOf(contents: unknown, path: Path): [number, number] | undefined {
  let node = contents
  for (const step of path) {
    // A scalar here stands for a whole: `- key` for `- source: key`, a bare quote for `exact`.
    if (isMap(node)) node = node.get(step, true) ?? node.get(ALIASES.get(String(step)), true)
    else if (isSeq(node)) node = node.get(step, true)
  }
  const range = (node as Node | undefined)?.range
  return range ? [range[0], range[1]] : undefined
}
