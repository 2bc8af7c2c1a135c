import { loweredDigits, raisedDigits } from '../blocks/raised.js'
import { namesOf } from './selector.js'
import { type ChildNode, type Element, elementsIn, isElement, type ParentNode } from './tree.js'

/** Parts of a formula, by the text of each and the text before all of them, to what is written in a line. */
type Writer = (parts: string[], before: string) => string

/** Of MathML. What it says by place alone is said by a sign here: 10², 1/2, √2; as 102 and 12 they would be other numbers. */
const BY_TAG: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['msup', ([base = '', high = '']) => base + raised(high, base)],
  ['msub', ([base = '', low = '']) => base + lowered(low, base)],
  ['msubsup', ([base = '', low = '', high = '']) => base + lowered(low, base) + raised(high, base)],
  ['mfrac', ([above = '', below = '']) => `${above}/${below}`],
  ['msqrt', (parts) => `√${parts.join('')}`],
  ['mroot', ([base = '']) => `√${base}`],
])

/** Of KaTeX, which draws the lower part first. */
const BY_CLASS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['mfrac', ([below = '', above = '']) => `${above}/${below}`],
  ['sqrt', (parts) => `√${parts.join('')}`],
])

export function isFormulaPart(element: Element): boolean {
  if (BY_TAG.has(element.tagName)) return true
  return namesOf(element).classes.some((name) => BY_CLASS.has(name) || name === 'msupsub')
}

/** What a part of a formula says, in a line. */
export function writeFormula(element: Element, before: string): string {
  const byTag = BY_TAG.get(element.tagName)
  if (byTag) return byTag(childTexts(element), before)
  const { classes, set } = namesOf(element)
  const rows = rowsOf(element)
  const byClass = classes.map((name) => BY_CLASS.get(name)).find(Boolean)
  if (byClass) return byClass(rows, before)
  if (!set.has('msupsub')) return textOf(element, before)
  const [first = '', second] = rows
  if (second !== undefined) return lowered(first, before) + raised(second, before)
  const isBelow = [...elementsIn(element)].some((one) => namesOf(one).set.has('vlist-t2'))
  return isBelow ? lowered(first, before) : raised(first, before)
}

const childTexts = (element: ParentNode) => element.childNodes.filter(isElement).map((one) => textOf(one, '').trim())

/** The rows that are drawn above each other. */
function rowsOf(element: Element): string[] {
  const list = [...elementsIn(element)].find((one) => namesOf(one).set.has('vlist'))
  return list ? childTexts(list).filter((text) => text !== '') : []
}

const UNSEEN = /^(?:annotation|annotation-xml|mphantom|svg|script|style)$/

function textOf(node: ChildNode, before: string): string {
  if (!isElement(node)) return 'value' in node ? node.value.replace(/[\s\u200b]+/g, ' ') : ''
  if (UNSEEN.test(node.tagName)) return ''
  if (isFormulaPart(node)) return writeFormula(node, before)
  let text = ''
  for (const child of node.childNodes) text += textOf(child, before + text)
  return text
}

function raised(text: string, base: string): string {
  const digits = text.replace(/-/g, '−')
  if (/^[+−]?\d+[+−]?$/.test(digits)) return raisedDigits(digits)
  return /\d$/.test(base) || /\d/.test(text) ? `^${text}` : text
}

function lowered(text: string, base: string): string {
  return /^\d+$/.test(text) && /\d$/.test(base) ? loweredDigits(text) : text
}
