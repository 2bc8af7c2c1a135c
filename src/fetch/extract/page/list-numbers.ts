import { attribute, type Element, isElement } from './tree.js'

/** The numbers that a reader sees before the items of numbered lists. */
export class ListNumbers {
  readonly #next = new WeakMap<Element, number>()

  /** "3. " for the third item; nothing in a list without numbers. */
  of(item: Element): string {
    const list = item.parentNode
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return ''
    const isReversed = attribute(list, 'reversed') !== undefined
    const number =
      numberIn(item, 'value') ?? this.#next.get(list) ?? numberIn(list, 'start') ?? (isReversed ? items(list) : 1)
    this.#next.set(list, number + (isReversed ? -1 : 1))
    return `${written(number, attribute(list, 'type') ?? '1')}. `
  }
}

const items = (list: Element) => list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length

function numberIn(element: Element, name: string): number | undefined {
  const number = Number.parseInt(attribute(element, name) ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

function written(number: number, type: string): string {
  if (number < 1 || number > 3999) return String(number)
  if (/^[aA]$/.test(type)) return inCase(letters(number), type)
  return /^[iI]$/.test(type) ? inCase(roman(number), type) : String(number)
}

const inCase = (text: string, type: string) => (type === type.toUpperCase() ? text.toUpperCase() : text)

/** a, b, …, z, aa */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26))
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  let left = number
  let text = ''
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign
  return text
}
