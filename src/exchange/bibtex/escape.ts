import { clean } from '../record/clean.js'

const SIGNS = new Map(
  Object.entries({
    '\\': '\\textbackslash{}',
    '{': '\\{',
    '}': '\\}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }),
)

/** Text in which no sign has a meaning of TeX. Letters stay as they are: every reader of today knows UTF-8. */
export function escaped(text: string): string {
  return escapeSigns(clean(text))
}

function escapeSigns(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => SIGNS.get(sign) ?? `\\${sign}`)
}

const WORD = /([\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*)/u

/** A title in which no style changes the letters of names: `Harbour {Bridge} and {NATO}`. */
export function titled(text: string): string {
  return clean(text)
    .split(WORD)
    .map((part, at) => {
      const changeable = at === 1 ? part.slice(1) : part
      return at % 2 === 1 && /\p{Lu}/u.test(changeable) ? `{${escapeSigns(part)}}` : escapeSigns(part)
    })
    .join('')
}

/** An address or number. Braces would end the value, and percent signs of an address are its own. */
export function verbatim(text: string): string {
  return clean(text).replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
