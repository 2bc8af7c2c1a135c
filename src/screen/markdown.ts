import { line } from './text.js'

/*
 * Text for a cell of a table of GitHub's Markdown, in which nothing has a meaning. An escape is not enough for all: GitHub
 * makes links of bare addresses, names and numbers behind @ and #, and commits, and pictures of `:x:`, after it has read the
 * Markdown. Within code it makes none.
 */

/** Of a word: what GitHub makes a link or an emoji of, or may. */
const LINKED =
  /[@#]|\/\/|www\.|\b(?:mailto|xmpp|tel):|\bGH(?:SA)?-|\b[0-9a-f]{7,}\b|:(?:[a-z][\w+-]*|100|1234|8ball|[+-]1):/i

/** What a message sets in backticks. */
const QUOTED = /(`[^`]+`)/

/** What a message sets in backticks stays code, and a word that could become a link turns into it. */
export function markdownCell(text: string): string {
  const parts = line(text)
    .split(QUOTED)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/(\s+)/)))
    .filter(Boolean)
  let cell = ''
  let joined: string[] = []
  // Two stretches of code side by side would be read as one, or as none.
  const end = () => {
    const [first = '', ...more] = joined
    if (joined.length > 0) cell += code(more.length === 0 && QUOTED.test(first) ? first.slice(1, -1) : joined.join(''))
    joined = []
  }
  for (const part of parts)
    if (QUOTED.test(part) || LINKED.test(part)) joined.push(part)
    else {
      end()
      cell += plain(part)
    }
  end()
  return cell
}

function plain(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '')
    .replace(/[\\`*_{}[\]()#+!|~^$]/g, '\\$&')
}

/** Between more backticks than it has in a row. A bar ends the cell, in code too, so it stands outside. */
function code(text: string): string {
  return text
    .split('|')
    .map((part) => (part === '' ? '' : fenced(part)))
    .join('\\|')
}

function fenced(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}
