/** What of a style says whether and how text is seen. */
export interface Declared {
  display?: string
  visibility?: string
  /** Struck through. */
  isStruck?: boolean
  /** Out of sight by other means: beyond the page's edge, clipped away, of no size. */
  isOutOfSight?: boolean
  /** Of no colour: pages also begin so, and fade in. */
  isClear?: boolean
  /** At a place of its own, as the lines of a PDF that was turned into a page. */
  isPlaced?: boolean
  /** Beside the text, as a large first letter. */
  isFloating?: boolean
  /** As the mark of a note is. */
  isRaised?: boolean
}

/** The properties that `declarationsOf` looks at, in small letters. */
type Properties = ReadonlyMap<string, string>

/** Reads "display: none; color: red". Later ones win, but for those that are `!important`. */
export function declarationsOf(style: string): { normal: Declared; important: Declared } {
  const normal = new Map<string, string>()
  const important = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (!LOOKED_AT.has(name) || declaration.length > 300) continue
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    if (value.endsWith('!important')) important.set(name, value.slice(0, -'!important'.length).trim())
    else normal.set(name, value)
  }
  return { normal: declared(normal), important: declared(important) }
}

const LOOKED_AT = new Set(
  (
    'display visibility text-decoration text-decoration-line position left top right text-indent clip clip-path ' +
    'width height max-height overflow font-size opacity float white-space content-visibility vertical-align'
  ).split(' '),
)

function declared(found: Properties): Declared {
  if (found.size === 0) return {}
  const { display, visibility } = Object.fromEntries(found)
  const decoration = `${found.get('text-decoration') ?? ''} ${found.get('text-decoration-line') ?? ''}`
  return {
    ...(display && { display }),
    ...(visibility && { visibility }),
    ...(decoration !== ' ' && { isStruck: decoration.includes('line-through') }),
    ...(isOutOfSight(found) && { isOutOfSight: true }),
    ...(found.has('opacity') && { isClear: Number.parseFloat(found.get('opacity') ?? '') === 0 }),
    ...(found.get('position') === 'absolute' &&
      /^(?:nowrap|pre)$/.test(found.get('white-space') ?? '') && { isPlaced: true }),
    ...(/^(?:left|right|inline-start)$/.test(found.get('float') ?? '') && { isFloating: true }),
    ...(found.get('vertical-align') === 'super' && { isRaised: true }),
  }
}

const FAR = /^-\s*(?:\d{4,}(?:\.\d+)?px|\d{3,}(?:\.\d+)?(?:r?em|vw|vh|%))$/
const NOTHING = /^0(?:\.0+)?(?:px|r?em|pt|%)?$/
const TINY = /^[01](?:\.0+)?px$|^0/

function isOutOfSight(found: Properties): boolean {
  const has = (name: string) => found.get(name) ?? ''
  const isPositioned = /^(?:absolute|fixed)$/.test(has('position'))
  const isCut = /^(?:hidden|clip)$/.test(has('overflow'))
  return (
    (isPositioned && ['left', 'top', 'right'].some((name) => FAR.test(has(name)))) ||
    FAR.test(has('text-indent')) ||
    (isPositioned && /^rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?/.test(has('clip'))) ||
    /^inset\(\s*(?:50|100)%|^circle\(\s*0/.test(has('clip-path')) ||
    NOTHING.test(has('font-size')) ||
    (isCut && (NOTHING.test(has('height')) || NOTHING.test(has('max-height')))) ||
    (isCut && TINY.test(has('width')) && TINY.test(has('height'))) ||
    has('content-visibility') === 'hidden'
  )
}
