/** A line of YAML as its writer sees it, whatever a parser makes of it. Columns from 0. */
export interface SourceLine {
  /** Where the first `- ` stands. */
  dash?: number
  /** Where what follows the dashes begins. */
  column: number
  /** What follows the dashes. */
  content: string
  key?: string
  /** Where the key's value begins. */
  value?: number
}

const LINE = /^([ \t]*)((?:-(?:[ \t]+|$))*)(.*)$/s
const KEY = /^("[^"]*"|'[^']*'|[\w.+-]+)[ \t]*:(?:[ \t]+|$)/

export function lineOf(line: string): SourceLine {
  const [, indent = '', dashes = '', rest = ''] = LINE.exec(line) ?? []
  const column = indent.length + dashes.length
  const content = rest.startsWith('#') ? '' : rest.trimEnd()
  const key = KEY.exec(content)
  return {
    ...(dashes && { dash: indent.length }),
    column,
    content,
    ...(key && { key: key[1] as string, value: column + key[0].length }),
  }
}

/** The value that a line gives its key, or the item of a list. */
export function valueIn({ column, content, value = column }: SourceLine): { text: string; at: number } {
  return { text: content.slice(value - column), at: value }
}
