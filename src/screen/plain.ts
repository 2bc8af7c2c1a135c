/** Signs of typography, and what is typed for them: as `iconv //TRANSLIT` writes them, in fewer kinds. */
const PLAIN: [signs: RegExp, typed: string][] = [
  [/[\u2018-\u201b\u2032\u2039\u203a]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/\u2022/g, '*'],
  [/\u2192/g, '->'],
]

/**
 * Text for a terminal that is not known to show more than ASCII. Letters stay as they are, as git leaves them: such a
 * locale is mostly one that nobody has set, and a name that may be unreadable is better than one that surely is.
 */
export function plain(text: string): string {
  return PLAIN.reduce((plainer, [signs, typed]) => plainer.replace(signs, typed), text)
}
