import { attribute, type Element } from './tree.js'

/** What one element must be: `p.note[hidden]:not(.open)`. */
export interface Compound {
  tag?: string
  id?: string
  classes: string[]
  attributes: { name: string; value?: string }[]
  not: Compound[]
}

/** A simple selector: what an element is, and what it stands in. */
export interface Selector {
  compound: Compound
  /** The elements around it, the nearest first; `child` where it must be the parent. */
  around: { compound: Compound; isParent: boolean }[]
  specificity: number
}

const NAME = '-?[_a-z\\u0080-\\uffff](?:[\\w-]|[^\\x00-\\x7f]|\\\\[^\\n])*'
const PIECE = new RegExp(
  `^(?:(\\*|${NAME})|#(${NAME})|\\.(${NAME})|\\[\\s*(${NAME})\\s*(?:=\\s*["']?([^"'\\]]*)["']?\\s*)?\\]|:not\\(([^()]+)\\)|(:root))`,
  'iu',
)
/** Parts of one selector. */
const MOST_PARTS = 10

/** Reads a selector without brothers, states and the like; `undefined` for the others. */
export function readSelector(written: string): Selector | undefined {
  const parts = written
    .trim()
    .replace(/\s*>\s*/g, ' > ')
    .split(/\s+/)
  if (parts.length > MOST_PARTS) return undefined
  const compounds: { compound: Compound; isParent: boolean }[] = []
  let isParent = false
  for (const part of parts) {
    if (part === '>') {
      if (compounds.length === 0) return undefined
      isParent = true
      continue
    }
    const compound = readCompound(part)
    if (!compound) return undefined
    const last = compounds.at(-1)
    if (last) last.isParent = isParent
    compounds.push({ compound, isParent: false })
    isParent = false
  }
  const last = compounds.pop()
  if (!last || isParent) return undefined
  const all = [...compounds, last].map(({ compound }) => specificityOf(compound))
  return {
    compound: last.compound,
    around: compounds.reverse(),
    specificity: all.reduce((sum, one) => sum + one, 0),
  }
}

function readCompound(written: string): Compound | undefined {
  const compound: Compound = { classes: [], attributes: [], not: [] }
  let rest = written
  while (rest !== '') {
    const [found, tag, id, name, attributeName, value, inner, root] = PIECE.exec(rest) ?? []
    if (found === undefined || (tag !== undefined && rest !== written)) return undefined
    if (tag !== undefined && tag !== '*') compound.tag = tag.toLowerCase()
    if (root !== undefined) compound.tag = 'html'
    if (id !== undefined) compound.id = plain(id)
    if (name !== undefined) compound.classes.push(plain(name))
    if (attributeName !== undefined)
      compound.attributes.push({ name: attributeName.toLowerCase(), ...(value !== undefined && { value }) })
    if (inner !== undefined) {
      const refused = readCompound(inner.trim())
      if (!refused) return undefined
      compound.not.push(refused)
    }
    rest = rest.slice(found.length)
  }
  return compound
}

/** `md\:block` is the class md:block. */
const plain = (name: string) => name.replace(/\\(.)/g, '$1')

function specificityOf({ tag, id, classes, attributes, not }: Compound): number {
  const own = (id === undefined ? 0 : 10_000) + (classes.length + attributes.length) * 100 + (tag === undefined ? 0 : 1)
  return not.reduce((sum, one) => sum + specificityOf(one), own)
}

export function matches({ compound, around }: Selector, element: Element): boolean {
  if (!fits(compound, element)) return false
  let inside = parentOf(element)
  for (const { compound: outer, isParent } of around) {
    while (inside && !isParent && !fits(outer, inside)) inside = parentOf(inside)
    if (!inside || !fits(outer, inside)) return false
    inside = parentOf(inside)
  }
  return true
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined
}

function fits({ tag, id, classes, attributes, not }: Compound, element: Element): boolean {
  if (tag !== undefined && tag !== element.tagName) return false
  const names = namesOf(element)
  if (id !== undefined && names.id !== id) return false
  if (!classes.every((name) => names.set.has(name))) return false
  const hasAll = attributes.every(({ name, value }) => {
    const found = attribute(element, name)
    return value === undefined ? found !== undefined : found === value
  })
  return hasAll && !not.some((refused) => fits(refused, element))
}

interface Names {
  id: string | undefined
  classes: string[]
  set: ReadonlySet<string>
}

const known = new WeakMap<Element, Names>()

/** The id and classes of an element. */
export function namesOf(element: Element): Names {
  const found = known.get(element)
  if (found) return found
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean)
  const names = { id: attribute(element, 'id'), classes, set: new Set(classes) }
  known.set(element, names)
  return names
}
