import { addTo } from '../../../ledger/model/grouped.js'
import { type Declared, declarationsOf } from './declarations.js'
import { type Compound, matches, namesOf, readSelector, type Selector } from './selector.js'
import { allText, type Element } from './tree.js'

/** A rule of a style sheet, for one selector. */
interface SheetRule {
  selector: Selector
  declared: Declared
  isImportant: boolean
  /** Holds on some screens only. */
  isSometimes: boolean
  order: number
}

/** Rules that tell how text is seen; pages have some dozen. */
const MOST_RULES = 5000

/**
 * The rules of a page's style elements that tell what is seen, as far as their selectors are simple. What some screens
 * show is seen; what some screens hide is seen on others.
 */
export class Sheet {
  readonly #byKey = new Map<string, SheetRule[]>()
  #count = 0

  add(css: string): void {
    this.#read(css.replace(/\/\*.*?(?:\*\/|$)/gs, ' '), false)
  }

  /** What all rules together say of an element. */
  of(element: Element): Declared {
    const found = keysOf(element)
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter(({ selector }) => matches(selector, element))
    if (found.length === 0) return {}
    found.sort(
      (a, b) =>
        Number(a.isImportant) - Number(b.isImportant) ||
        a.selector.specificity - b.selector.specificity ||
        a.order - b.order,
    )
    const always = Object.assign({}, ...found.filter(({ isSometimes }) => !isSometimes).map((rule) => rule.declared))
    const shown = found.findLast(({ isSometimes, declared }) => isSometimes && isShown(declared.display))
    return always.display === 'none' && shown ? { ...always, display: shown.declared.display } : always
  }

  /** One block after the other; what is in an at-rule that is about other media is left out. */
  #read(css: string, isSometimes: boolean): void {
    for (let at = 0; at < css.length && this.#count < MOST_RULES; ) {
      const open = css.indexOf('{', at)
      if (open < 0) return
      const close = closingOf(css, open)
      const prelude = css.slice(at, open).split(';').at(-1)?.trim() ?? ''
      const body = css.slice(open + 1, close)
      at = close + 1
      if (!prelude.startsWith('@')) this.#addRule(prelude, body, isSometimes)
      else if (/^@media\b/i.test(prelude)) {
        const media = mediaOf(prelude.slice('@media'.length))
        if (media !== 'never') this.#read(body, isSometimes || media === 'sometimes')
      } else if (/^@(?:supports|layer|scope)\b/i.test(prelude)) this.#read(body, isSometimes)
    }
  }

  #addRule(prelude: string, body: string, isSometimes: boolean): void {
    if (prelude.length > 10_000) return
    const { normal, important } = declarationsOf(withoutNested(body))
    for (const [declared, isImportant] of [
      [normal, false],
      [important, true],
    ] as const) {
      if (Object.keys(declared).length === 0) continue
      for (const written of prelude.split(',')) {
        const selector = readSelector(written)
        if (!selector || this.#count++ >= MOST_RULES) continue
        const rule = { selector, declared, isImportant, isSometimes, order: this.#count }
        addTo(this.#byKey, keyOf(selector.compound), rule)
      }
    }
  }
}

/** The rules of the style elements among these. */
export function sheetIn(elements: Iterable<Element>): Sheet {
  const sheet = new Sheet()
  for (const element of elements) if (element.tagName === 'style') sheet.add(allText(element))
  return sheet
}

const isShown = (display: string | undefined) => display !== undefined && display !== 'none'

/** Where the block that opens at an offset closes. */
function closingOf(css: string, open: number): number {
  let depth = 0
  const brackets = /[{}]/g
  brackets.lastIndex = open
  for (let found = brackets.exec(css); found; found = brackets.exec(css)) {
    depth += found[0] === '{' ? 1 : -1
    if (depth === 0) return found.index
  }
  return css.length
}

/** The declarations of a rule, without the rules in it. */
function withoutNested(body: string): string {
  if (!body.includes('{')) return body
  let own = ''
  for (let at = 0; at < body.length; ) {
    const open = body.indexOf('{', at)
    if (open < 0) return own + body.slice(at)
    const before = body.slice(at, open)
    own += before.slice(0, before.lastIndexOf(';') + 1)
    at = closingOf(body, open) + 1
  }
  return own
}

function mediaOf(query: string): 'always' | 'sometimes' | 'never' {
  const written = query.trim().toLowerCase()
  if (/^(?:(?:only\s+)?(?:screen|all)|not\s+print|)$/.test(written)) return 'always'
  return /^(?:only\s+)?(?:print|speech)\b/.test(written) ? 'never' : 'sometimes'
}

/** What a rule is looked up by: the rarest thing that its last part asks for. */
function keyOf({ id, classes, tag }: Compound): string {
  if (id !== undefined) return `#${id}`
  return classes[0] === undefined ? (tag ?? '*') : `.${classes[0]}`
}

/** Classes of one element that are looked at. */
const MOST_CLASSES = 100

function keysOf(element: Element): string[] {
  const { id, classes } = namesOf(element)
  const ofClasses = classes.slice(0, MOST_CLASSES).map((name) => `.${name}`)
  return ['*', element.tagName, ...(id === undefined ? [] : [`#${id}`]), ...new Set(ofClasses)]
}
