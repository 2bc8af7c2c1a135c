import type { Block } from '../blocks/block.js'
import { type Outline, partOf } from './parts.js'
import type { Seen } from './seen.js'
import type { Sheet } from './sheet.js'
import { attribute, type ChildNode, type Element } from './tree.js'

/** What holds for a node and all that is in it. */
export interface Around {
  part: string | undefined
  isVisible: boolean
  isStruck: boolean
  partsChildren: boolean
  isPre: boolean
  /** What its blocks are. */
  about: Omit<Block, 'text' | 'part'>
  /** The rules that hold: a shadow tree has its own. */
  sheet: Sheet
  /** What is shown in the slots of a shadow tree. */
  slots?: Slots
  depth: number
}

/** The children of a host by the slots that they are for, and the rules that hold for them. */
interface Slots {
  nodes: ReadonlyMap<string, ChildNode[]>
  sheet: Sheet
}

export const START: Omit<Around, 'sheet'> = {
  part: undefined,
  isVisible: true,
  isStruck: false,
  partsChildren: false,
  isPre: false,
  about: {},
  depth: 0,
}

const ALONE = new Set(['figcaption', 'caption', 'legend', 'summary', 'dt', 'option', 'button', 'label'])
const HEADING = /^h([1-6])$/

/** What holds for all that is in an element. */
export function insideOf(element: Element, seen: Seen, around: Around, outline: Outline): Around {
  const { tagName } = element
  const level = HEADING.exec(tagName)?.[1] ?? (attribute(element, 'role') === 'heading' ? '2' : undefined)
  const { declared, isVisible, isStruck, partsChildren } = seen
  return {
    part: partOf(element, outline) ?? around.part,
    isVisible,
    isStruck,
    partsChildren,
    isPre: around.isPre || tagName === 'pre' || tagName === 'textarea',
    about: {
      ...around.about,
      ...(level && { heading: Number(level) }),
      ...(ALONE.has(tagName) && seen.isBlock && { isAlone: true }),
      ...(declared.isPlaced && { isLine: true }),
    },
    sheet: around.sheet,
    ...(around.slots && { slots: around.slots }),
    depth: around.depth + 1,
  }
}
