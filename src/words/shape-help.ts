import type { Fact } from '../ledger/model/problem.js'

/** What an item of each list looks like. */
const ITEMS: ReadonlyMap<string, string> = new Map([
  ['claims', '- id: my-claim'],
  ['citations', '- source: my-source'],
  ['except', '- claim: my-claim'],
  ['author', '- family: Doe'],
  ['editor', '- family: Doe'],
  ['include', '- claims/*.yaml'],
  ['premises', '- my-claim'],
  ['disputes', '- my-claim'],
  ['derived-from', '- my-source'],
])

/** What each mapping by key looks like. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ['sources', '`my-source:`, and below it, indented further, `title: …`'],
  ['rules', '`source-used: off`'],
])

/** Texts that what holds them cannot do without. */
export const NEEDED = /(?:^claims\[\d+\]\.(?:id|text)|\.(?:source|exact|reason))$/

/** How to write what was expected, by an example. */
export function shapeHelp({ where, found, expected }: Extract<Fact, { code: 'wrong-type' }>): string | undefined {
  const name = /([\w-]+)(?:\[\d+\])?$/.exec(where)?.[1] ?? ''
  const isItem = where.endsWith(']')
  if (where === '')
    return found === 'a list'
      ? 'write `claims:` on the line above the list'
      : 'begin with `claims:`, and below it a claim, `- id: my-claim`'
  if (where.startsWith('a key of')) return 'write the key as plain text before the colon'
  if (expected === 'a list') {
    const item = ITEMS.get(name) ?? `- my ${name.replace(/s$/, '')}`
    return found === 'nothing'
      ? `list what belongs to it below, such as \`${item}\`, or take the key out`
      : `begin each item with a dash: \`${item}\``
  }
  const entry = ENTRIES.get(name)
  if (entry) return `write each under a key of its own, without a dash: ${entry}`
  if (where.startsWith('sources.')) return `write its fields below the key, indented further: \`title: …\``
  if (name === 'claims' && isItem) return 'write its fields after the dash: `- id: my-claim`, and below it `text: …`'
  if (expected.endsWith('(a mapping)')) {
    const item = ITEMS.get(name)
    return `write ${item ? `\`${item}\`` : 'it as `key: value`'}`
  }
  if (expected.startsWith('one of')) return 'write one of these words after the colon'
  if (found !== 'nothing') return 'where it is meant as a text, put all of it in quotes'
  if (isItem) return 'write it after the dash, or take the dash out'
  return NEEDED.test(where)
    ? 'write it after the colon; where it begins with `#`, put it in quotes'
    : 'write it after the colon, or take the key out; where it begins with `#`, put it in quotes'
}
