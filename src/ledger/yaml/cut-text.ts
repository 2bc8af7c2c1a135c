import { isPair, isScalar, visit } from 'yaml'
import { type Span, spanOf } from '../model/problem.js'
import type { TextFile } from '../model/text-file.js'
import type { Place } from '../model/types.js'
import { indentOf } from './locate.js'
import { parseYaml } from './parse-yaml.js'

/** A text without quotes that ends at a ` #`, with what YAML took for a comment. */
export interface CutText {
  key: string
  rest: string
  at: Span
}

/** Whoever writes a comment sets a space after `#`; a number or a name is meant to be read. */
const MARK = / #(?=[\p{L}\p{N}])/u
const KEYS = new Set('text quote exact original prefix suffix translation title reasoning note'.split(' '))

/** A comment behind an item. */
const COMMENT = /[ \t]*#[^\n]*/y

/** The texts of a claim or source that a ` #` has cut. Only an item that holds one is parsed. */
export function cutTexts(file: TextFile, at: Place): CutText[] {
  const { start, end } = at
  COMMENT.lastIndex = end
  const text = file.text.slice(start, end + (COMMENT.exec(file.text)?.[0].length ?? 0))
  if (!MARK.test(text)) return []
  const column = indentOf(file, { ...at, end: start + text.length })
  const indented = ' '.repeat(column) + text
  const found: CutText[] = []
  visit(parseYaml(indented, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' }), {
    Scalar(_key, { type, comment, range }, path) {
      const pair = path.at(-1)
      if (type !== 'PLAIN' || !comment || !range || !isPair(pair) || !isScalar(pair.key)) return
      const key = String(pair.key.value)
      const rest = indented.slice(range[1]).split('\n', 1)[0]?.trimEnd() ?? ''
      if (!KEYS.has(key) || rest.search(MARK) !== 0) return
      const from = start - column + range[1]
      found.push({ key, rest: rest.trim(), at: spanOf(file, from + 1, from + rest.length) })
    },
  })
  return found
}
