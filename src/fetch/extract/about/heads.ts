import { attribute, type Element } from '../page/tree.js'

/** The values of a page's `meta` tags by their names, in small letters; `link canonical` is that link. */
export type Heads = ReadonlyMap<string, readonly string[]>

/** Of each name, and of one value: more are no description. */
const MOST_VALUES = 200
const LONGEST = 5000

export function metaIn(all: readonly Element[]): Heads {
  const found = new Map<string, string[]>()
  const add = (name: string | undefined, value: string | undefined) => {
    const key = name?.trim().toLowerCase()
    if (!key || !value || value.trim() === '' || value.length > LONGEST) return
    const known = found.get(key)
    if (!known) found.set(key, [value])
    else if (known.length < MOST_VALUES) known.push(value)
  }
  for (const element of all) {
    if (element.tagName === 'meta')
      add(attribute(element, 'name') ?? attribute(element, 'property'), attribute(element, 'content'))
    if (element.tagName === 'link' && /^canonical$/i.test(attribute(element, 'rel') ?? ''))
      add('link canonical', attribute(element, 'href'))
  }
  return found
}
