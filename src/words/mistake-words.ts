import type { YamlMistake } from '../ledger/model/yaml-mistake.js'
import type { Words } from './words.js'

/** Each mistake of the pen in words: what YAML takes it for, and how to write what was meant. */
export function describeMistake(mistake: YamlMistake): Words {
  return (WORDS[mistake.kind] as (mistake: YamlMistake) => Words)(mistake)
}

const WORDS: { [Kind in YamlMistake['kind']]: (mistake: Extract<YamlMistake, { kind: Kind }>) => Words } = {
  'merge-conflict': () => ({
    message: 'this is a git merge conflict',
    help: 'keep what is right from both sides, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`',
  }),
  tab: () => ({
    message: 'a tab is used for indentation',
    help: 'YAML indents with spaces only: replace every tab at the beginning of a line',
  }),
  'key-twice': () => ({
    message: 'this mapping has this key twice',
    help: 'remove one of the two; if a new list item begins here, write `- ` before it',
  }),
  escape: ({ found }) => ({
    message: `\`${found}\` is not an escape in a text in "…"`,
    help: "write `\\\\` for a backslash, or put the text in '…', where a backslash is a backslash",
  }),
  'never-closed': ({ opened, closedBy }) => ({
    message: closedBy
      ? `the \`${opened}\` that is opened here is closed by \`${closedBy}\``
      : `the \`${opened}\` that is opened here is never closed`,
    help:
      opened === '[' || opened === '{'
        ? `close it with \`${CLOSING.get(opened)}\`; if it is part of a text, put the whole text in quotes`
        : `close it with another \`${opened}\`; if it is part of a text, put the whole text in ${OTHER.get(opened)}`,
  }),
  'stray-close': ({ found }) => ({
    message: `this \`${found}\` closes nothing`,
    help: 'remove it; if it is part of a text, put the whole text in quotes',
  }),
  stray: ({ found }) => ({ message: `this \`${found}\` does not belong here`, help: 'remove it' }),
  'more-after': ({ opened, fixed }) =>
    opened === '[' || opened === '{'
      ? {
          message: `what begins with \`${opened}\` is ${opened === '[' ? 'a list' : 'a mapping'}, and more follows its end`,
          help: `if it is a text, ${write(fixed) ?? 'put the whole text in quotes'}`,
        }
      : {
          message: `the text in quotes ends before this, at the second \`${opened}\``,
          help: write(fixed) ?? `put the whole text in ${OTHER.get(opened)}`,
        },
  'special-start': ({ found, fixed }) => ({
    message: `a text without quotes may not begin with \`${found}\``,
    help:
      (write(fixed) ?? 'put the whole text in quotes') +
      (found === '-' ? '; if it is a list, begin it on the next line' : ''),
  }),
  'taken-for-tag': ({ found, fixed }) => ({
    message: `YAML takes \`${found}\` for a tag, and the word would be lost`,
    help: `a ledger has no tags; if it is a text, ${write(fixed) ?? 'put the whole text in quotes'}`,
  }),
  'taken-for-anchor': ({ found, fixed }) => ({
    message: `YAML takes \`${found}\` for an anchor, and the word would be lost: no alias \`*${found.slice(1)}\` uses it`,
    help: `if it is a text, ${write(fixed) ?? 'put the whole text in quotes'}; else remove it`,
  }),
  'colon-inside': ({ fixed }) => ({
    message: 'a text without quotes may not hold `: `, which ends a key',
    help: write(fixed) ?? 'put the whole text in quotes',
  }),
  'space-missing': ({ after, fixed }) => ({
    message: `a space is missing after \`${after}\``,
    help: `write \`${fixed}\``,
  }),
  column: ({ what, column, neighbour, neighbourColumn }) =>
    what === '-'
      ? {
          message: `this \`-\` stands in column ${column}, and the one above it in column ${neighbourColumn}`,
          help: 'all items of a list begin in the same column',
        }
      : {
          message: `\`${what}\` begins in column ${column}, and \`${neighbour}\` above it in column ${neighbourColumn}`,
          help: 'keys that belong together begin in the same column',
        },
  'dash-missing': ({ key }) => ({
    message: `\`${key}\` begins in the column of the \`-\` above, and has none`,
    help: `a new item: write \`- ${key}:\`; the same item: indent it as the keys above`,
  }),
  'no-key': ({ above, fixed = 'key: …' }) => ({
    message: 'this line is not a `key: value`',
    help: `give it a key and a colon: \`${fixed}\`${above ? `; or, if it continues \`${above}\`, indent it further than that` : ''}`,
  }),
  'in-brackets': () => ({
    message: 'this cannot stand inside of […] or {…}',
    help: 'put a comma before each further entry, and close the bracket where the list ends',
  }),
  unknown: ({ reason }) => ({
    message: `not valid YAML: ${lower(reason.split('\n')[0] ?? reason)}`,
    help: 'look at this line and the one above it: the indentation, quotes, brackets and colons',
  }),
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
])
const OTHER: ReadonlyMap<string, string> = new Map([
  ['"', "single quotes, '…'"],
  ["'", 'double quotes, "…"'],
])

const write = (fixed: string | undefined) => (fixed ? `write \`${fixed}\`` : undefined)
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
