import { namesOf } from './selector.js'
import { allText, attribute, type Element, elementsIn, isElement } from './tree.js'

/** What opens a part outside the article, by the names that builders give it. The first that fits counts. */
const BY_NAME: readonly (readonly [part: string, names: RegExp])[] = [
  [
    'comments',
    /^(?:(?:user|reader|post|article|blog)?-?comments?(?:-?(?:list|section|area|body|content|tree|thread|text|item|wrapper|container))?|disqus(?:_thread|-thread)?|respond|responses|commentlist)$/,
  ],
  [
    'related links',
    /^(?:(?:.+-)?related(?:-.+)?|recommend(?:ed|ations?)?(?:-.+)?|(?:you-)?(?:may|might)-also-like|read-?(?:more|next|also)(?:-.+)?|more-(?:from|on|stories|news|articles)(?:-.+)?|most-(?:read|popular|viewed)(?:-.+)?|trending(?:-.+)?|popular-(?:posts|stories|articles)|outbrain|taboola(?:-.+)?|ob-widget|teasers?(?:-.+)?|promo(?:-.+)?|next-post|prev(?:ious)?-post|post-navigation)$/i,
  ],
  [
    'advertisement',
    /^(?:ad|ads|advert|advertisement|advertorial|sponsored?(?:-.+)?|ad-(?:slot|unit|container|wrapper|banner)|banner-ad|google-auto-placed)$/,
  ],
  [
    'cookie notice',
    /^(?:(?:.+-)?cookies?-?(?:banner|notice|bar|consent|wall|popup|message|law|policy-banner)(?:-.+)?|(?:gdpr|consent|cmp|onetrust|cookiebot)(?:-.+)?)$/i,
  ],
  ['subscription offer', /^(?:(?:.+-)?(?:newsletter|paywall|subscribe|subscription|signup|sign-up|regwall)(?:-.+)?)$/],
  [
    'share buttons',
    /^(?:(?:social|sharing|share)(?:-(?:buttons?|links?|bar|icons?|tools?|widget|list|this|post|media))?|addtoany.*|sharedaddy)$/,
  ],
  ['pull quote', /^(?:pull-?quote|pq|wp-block-pullquote)$/],
  ['sidebar', /^(?:(?:.+-)?side-?bar(?:-.+)?|widget-area)$/],
  [
    'navigation',
    /^(?:(?:.+-)?(?:nav|navbar|navigation)(?:-(?:menu|list|links?|bar|wrapper|container|items?))?|navmenu|(?:main-?)?menu|breadcrumbs?|pagination|skip-link)$/,
  ],
]

/** A box that corrects the article belongs to it, wherever it stands and whatever else it is called. */
const CORRECTION = /correct(?:ion|ed)|erratum|corrigend|clarification|editors?-?note|retraction/i

const BY_ROLE: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['complementary', 'sidebar'],
  ['banner', 'page header'],
  ['contentinfo', 'page footer'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['search', 'navigation'],
])
const BY_TAG: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['aside', 'sidebar'],
  ['dialog', 'dialog'],
  ['amp-sidebar', 'navigation'],
])

/** What a page as a whole is made of, as far as its parts are named after it. */
export interface Outline {
  /** The first headline. */
  headline: Element | undefined
  /** What holds the article and no other, where the page says so. */
  article: Element | undefined
  /** How many characters an element has, scripts left out. */
  size: (element: Element) => number
  root: Element
}

/** Of the text of a page: what has more of it is no part by its name alone, unless many people speak in it. */
const MOST_OF_PAGE = 0.6

export function outlineOf(root: Element): Outline {
  const all = [...elementsIn(root)]
  const headline = all.find(({ tagName }) => tagName === 'h1')
  const articles = all.filter(({ tagName }) => tagName === 'article')
  const main = all.find((one) => one.tagName === 'main' || attribute(one, 'role') === 'main')
  const own = headline && articles.findLast((one) => holds(one, headline))
  const article = own ?? (articles.length === 1 ? articles[0] : undefined) ?? main
  return { headline, article, size: sizesIn(root), root }
}

function sizesIn(root: Element): (element: Element) => number {
  const sizes = new Map<Element, number>()
  const measure = (element: Element): number => {
    let size = 0
    if (!/^(?:script|style|template|noscript|svg)$/.test(element.tagName))
      for (const child of element.childNodes)
        if (isElement(child)) size += measure(child)
        else if ('value' in child) size += child.value.trim().length
    sizes.set(element, size)
    return size
  }
  measure(root)
  return (element) => sizes.get(element) ?? 0
}

/** The part that an element opens; `undefined` where it opens none. */
export function partOf(element: Element, { headline, article, size, root }: Outline): string | undefined {
  const { tagName } = element
  if (tagName === 'body' || tagName === 'main' || element === article) return undefined
  // A part that has the headline, or the article, is the page itself by a name that misleads.
  if ((headline && holds(element, headline)) || (article && holds(element, article))) return undefined
  const { id, classes } = namesOf(element)
  const names = [...classes.slice(0, 30), ...(id === undefined ? [] : [id])]
  if (names.some((name) => CORRECTION.test(name))) return undefined
  const named = BY_NAME.find(([, pattern]) => names.some((name) => pattern.test(name)))
  if (named && (named[0] === 'comments' || size(element) <= size(root) * MOST_OF_PAGE)) return named[0]
  const role = BY_ROLE.get(attribute(element, 'role') ?? '') ?? BY_TAG.get(tagName)
  if (role) return isCorrection(element) ? undefined : role
  const isInside = article !== undefined && holds(article, element)
  if (isInside) return undefined
  if (tagName === 'footer') return isCorrection(element) ? undefined : 'page footer'
  if (tagName === 'header') return 'page header'
  return tagName === 'article' && article?.tagName === 'article' ? 'another article' : undefined
}

const CORRECTS =
  /^\s*(?:Corrections?|Clarifications?|Corrected|Editor.s note|Erratum|Corrigendum|Retraction|Berichtigung|Korrektur|Anmerkung der Redaktion|Rectificatif|Correctif|Fe de errores|Correcci[oó]n|Errata corrige|Rettelse|Rättelse|Rectificatie|Sprostowanie|Исправление|訂正|更正|정정)(?!\p{L})/iu

function isCorrection(element: Element): boolean {
  return CORRECTS.test(allText(element).slice(0, 200))
}

function holds(outer: Element, inner: Element): boolean {
  for (let node: Element['parentNode'] = inner; node; node = 'parentNode' in node ? node.parentNode : null)
    if (node === outer) return true
  return false
}
