import { LEDGER } from '../ledger/model/model.js'
import type { Fact, FoundValue } from '../ledger/model/problem.js'
import { type Path, type Shape, shapeAt, type TextFormat } from '../ledger/model/shape.js'

/** What an item of each list looks like. */
const ITEMS: ReadonlyMap<string, string> = new Map([
  ['claims', '- id: my-claim'],
  ['citations', '- source: my-source'],
  ['except', '- claim: my-claim'],
  ['author', '- family: Doe'],
  ['editor', '- family: Doe'],
  ['include', '- claims/*.yaml'],
  ['documents', '- article.md'],
  ['premises', '- my-claim'],
  ['disputes', '- my-claim'],
  ['derived-from', '- my-source'],
  ['attributed-to', '- the author'],
  ['supplied-premises', '- my-claim'],
  ['names', '- Kiev'],
  ['reviewed', '- {by: Jane Doe, on: 2025-05-04, of: …}'],
])

/** What each mapping by key looks like. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ['sources', '`my-source:`, and below it, indented further, `title: …`'],
  ['rules', '`source-used: off`'],
  ['names', '`Kyiv: [Kiev]`'],
])

type WrongType = Extract<Fact, { code: 'wrong-type' }>

/** How to write what was expected, by an example. */
export function shapeHelp({ path, isKey, found, expected }: WrongType): string {
  if (isKey) return 'write the key as plain text before the colon'
  if (path.length === 0)
    return found.kind === 'list'
      ? 'write `claims:` on the line above the list'
      : 'begin with `claims:`, and below it a claim, `- id: my-claim`'
  switch (expected.kind) {
    case 'list':
      // The keys of `names` are names.
      return listHelp(path[0] === 'names' ? 'names' : nameIn(path), found)
    case 'map':
      return `write each under a key of its own, without a dash: ${ENTRIES.get(nameIn(path)) ?? '`key: value`'}`
    case 'record':
      return found.kind === 'nothing' && path.at(-1) === 'quote' ? textHelp(path, found) : recordHelp(path)
    case 'any':
      return 'remove the key'
    case 'flag':
      return 'write `true` after the colon, or remove the key'
    case 'word':
      return 'write one of these words after the colon'
    case 'text':
      return 'source' in found ? quoteHelp(found.source, expected.format) : textHelp(path, found)
  }
}

function listHelp(name: string, found: FoundValue): string {
  const item = ITEMS.get(name) ?? `- my ${name.replace(/s$/, '')}`
  if (found.kind === 'nothing') return `list what belongs to it below, such as \`${item}\`, or remove the key`
  if ('source' in found && /^[^[\]{},:#]{1,60}$/.test(found.source)) return `write a list: [${found.source}]`
  return `begin each item with a dash: \`${item}\``
}

function recordHelp(path: Path): string {
  const [first] = path
  const isItem = path.length === 2
  if (first === 'sources' && isItem) return 'write its fields below the key, indented further: `title: …`'
  if (first === 'claims' && isItem) return 'write its fields after the dash: `- id: my-claim`, and below it `text: …`'
  const example = ITEMS.get(nameIn(path))
  return `write ${example ? `\`${example}\`` : 'it as `key: value`'}`
}

function quoteHelp(source: string, format: TextFormat | undefined): string {
  return format && !format.pattern.test(source) ? `expected ${format.name}` : `write it in quotes: '${source}'`
}

function textHelp(path: Path, found: FoundValue): string {
  if (found.kind === 'nothing' && found.written && found.written !== '~')
    return `YAML reads \`${found.written}\` as nothing; if it is a text, write \`"${found.written}"\``
  if (found.kind !== 'nothing') return 'if it is a text, put all of it in quotes'
  if (typeof path.at(-1) === 'number') return 'write it after the dash, or remove the dash'
  return isRequired(path)
    ? 'write it after the colon; if it begins with `#`, put it in quotes'
    : 'write it after the colon, or remove the key; if it begins with `#`, put it in quotes'
}

/** Whether what holds a value cannot do without it. */
export function isRequired(path: Path): boolean {
  const holder: Shape | undefined = shapeAt(LEDGER, path.slice(0, -1))
  return holder?.kind === 'record' && holder.required.includes(String(path.at(-1)))
}

/** The field that a path leads to, or the one whose item it leads to. */
function nameIn(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? ''
}
