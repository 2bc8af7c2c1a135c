import { type Declared, declarationsOf } from './declarations.js'
import { namesOf } from './selector.js'
import type { Sheet } from './sheet.js'
import { attribute, type Element } from './tree.js'

/** Nothing of these is text that a reader sees, or it is text of another kind: a reading aid, what is seen without scripts. */
const UNREAD = new Set(
  (
    'script style noscript template iframe object embed video audio canvas select datalist progress meter head noembed noframes ' +
    'frameset map param rt rp rtc annotation annotation-xml title input'
  ).split(' '),
)
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table ' +
    'tbody td textarea tfoot th thead tr ul xmp'
  ).split(' '),
)
const STRUCK = new Set(['del', 's', 'strike'])
const STRUCK_CLASS = new Set([
  'line-through',
  'text-decoration-line-through',
  'strikethrough',
  'has-text-strikethrough',
  'strike-through',
  'strike',
  'struck',
  'struck-through',
  'crossed-out',
  'text-strike',
])
/** For those who listen to a page. What is only heard cannot be seen. */
const HEARD_CLASS = new Set(
  (
    'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only u-visually-hidden is-visually-hidden ' +
    'a11y-hidden cdk-visually-hidden assistive-text element-invisible show-for-sr katex-mathml mw-editsection mw-jump-link ltx_tag_note'
  ).split(' '),
)

/** What is hidden by the sheets of common frameworks, unless another class of theirs shows it on some screens. */
const HIDDEN_CLASS = new Set(['d-none', 'hidden', 'is-hidden', 'uk-hidden', 'govuk-!-display-none'])
const SHOWN_CLASS =
  /^(?:\w+:|d-\w+-|is-)(?:block|flex|grid|inline|table|contents|list-item)|^(?:\w+:)?(?:not-)?visible|^visible-/

/** How an element is seen. */
export interface Seen {
  isBlock: boolean
  /** A line of its own, in a text that goes on: what is a word elsewhere, and shown as a block here. */
  isLine: boolean
  isStruck: boolean
  /** Whether its text is seen; what is in it may be seen all the same. */
  isVisible: boolean
  /** Its children stand beside each other, each by itself. */
  partsChildren: boolean
  declared: Declared
}

/** What holds for the elements in an element as well. */
interface Inherited {
  isVisible: boolean
  isStruck: boolean
  partsChildren: boolean
}

/** How an element is seen; `undefined` where neither it nor anything in it is. */
export function seenOf(element: Element, around: Inherited, sheet: Sheet): Seen | undefined {
  const { tagName } = element
  if (UNREAD.has(tagName)) return undefined
  const { classes } = namesOf(element)
  const declared = styleOf(element, sheet)
  const { display } = declared
  if (display === 'none' || declared.isOutOfSight || classes.some((name) => HEARD_CLASS.has(name))) return undefined
  if ((isHidden(element) || isHiddenByClass(element)) && display === undefined) return undefined
  const isInline = display?.startsWith('inline') || display === 'contents'
  const isBlock = !isInline && BLOCKS.has(tagName)
  const isLine = !isInline && !isBlock && (display !== undefined || around.partsChildren)
  // A page that fades in begins without colour; a word in a line does not.
  if (declared.isClear && !isBlock && !isLine) return undefined
  return {
    declared,
    isBlock: isBlock && !declared.isFloating,
    isLine: isLine && !declared.isFloating,
    isStruck:
      around.isStruck ||
      (declared.isStruck ??
        (STRUCK.has(tagName) ||
          attribute(element, 'role') === 'deletion' ||
          classes.some((name) => STRUCK_CLASS.has(name)))),
    isVisible: declared.visibility ? !/^(?:hidden|collapse)$/.test(declared.visibility) : around.isVisible,
    partsChildren: /^(?:inline-)?(?:flex|grid)$/.test(display ?? ''),
  }
}

/** Until it is found: a browser opens it when one searches the page. */
function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden')
  if (hidden !== undefined) return hidden.toLowerCase() !== 'until-found'
  return element.tagName === 'dialog' && attribute(element, 'open') === undefined
}

function isHiddenByClass(element: Element): boolean {
  const { classes } = namesOf(element)
  if (WHOLE.has(element.tagName) || !classes.some((name) => HIDDEN_CLASS.has(name))) return false
  return !classes.some((name) => SHOWN_CLASS.test(name))
}

/** Some builders hide a whole page until their scripts have run. */
const WHOLE = new Set(['html', 'body', 'main'])

function styleOf(element: Element, sheet: Sheet): Declared {
  const rules = sheet.of(element)
  const style = attribute(element, 'style')
  const own = style === undefined ? undefined : declarationsOf(style)
  const all = own ? { ...own.normal, ...rules, ...own.normal, ...own.important } : rules
  if (!WHOLE.has(element.tagName)) return all
  const { display: _, visibility: __, isOutOfSight: ___, ...rest } = all
  return rest
}
