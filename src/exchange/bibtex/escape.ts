import { clean } from '../record/clean.js'

const SIGNS = new Map(
  Object.entries({
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }),
)
/** BibTeX counts escaped braces, too: those without a partner would end a value too soon, or never. */
const LONE = new Map(Object.entries({ '{': '\\textbraceleft{}', '}': '\\textbraceright{}' }))

/** Text in which no sign has a meaning of TeX. Letters stay as they are: every reader of today knows UTF-8. */
export function escaped(text: string): string {
  const plain = clean(text)
  return escapeSigns(plain, isBalanced(plain))
}

function escapeSigns(text: string, isBalanced: boolean): string {
  const signs = text.replace(
    /[\\{}$&#%_^~]/g,
    (sign) => SIGNS.get(sign) ?? (isBalanced ? undefined : LONE.get(sign)) ?? `\\${sign}`,
  )
  // Two hyphens or marks side by side would be one sign.
  return signs.replace(/([-`'])(?=\1)/g, '$1{}')
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '{') depth++
    if (sign === '}' && --depth < 0) return false
  }
  return depth === 0
}

const WORD = /([\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*)/u

/** A title in which no style changes the letters of names: `Harbour {Bridge} and {NATO}`. */
export function titled(text: string): string {
  const plain = clean(text)
  const whole = isBalanced(plain)
  return plain
    .split(WORD)
    .map((part, at) => {
      const changeable = at === 1 ? part.slice(1) : part
      const safe = escapeSigns(part, whole)
      return at % 2 === 1 && /\p{Lu}/u.test(changeable) ? `{${safe}}` : safe
    })
    .join('')
}

/** An address or number. Braces would end the value, and percent signs of an address are its own. */
export function verbatim(text: string): string {
  return clean(text).replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
