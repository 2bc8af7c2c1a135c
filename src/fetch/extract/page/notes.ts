import { isPower } from '../blocks/raised.js'
import { namesOf } from './selector.js'
import { allText, attribute, type Element, elementsIn } from './tree.js'

/** Stands where the mark of a note was, until it is known what is around it. No page has it. */
export const MARK = '\u0001'

const REFERENCE =
  /^(?:reference|references?-link|footnote(?:-?(?:ref|anchor|reference|link|marker|number|button))?|fn-?ref|fnref|(?:foot|end)?note-?(?:mark|number|call|sign)|fn-?mark|margin-toggle|modern-footnotes-footnote|noteref|note-ref|sdfootnoteanc|sdendnoteanc|cite-?ref|citation-?ref|bibr|xref-bibr|xref-fn|ltx_note_mark|endnote-?ref|easy-footnote|simple-footnote|js-footnote|ref-?mark|superscript-ref|MsoFootnoteReference|MsoEndnoteReference)$/i
/** Addresses within a page that lead to notes: `#fn1`, `#_ftn1`, `#cite_note-3`, `#ref-CR4`, `#B12`, `#footnote-1`. */
const TO_NOTE =
  /#(?:.*[-_:.])?(?:user-content-)?_?(?:fn|ftn|edn|sdfootnote|sdendnote|foot-?notes?|end-?notes?|notes?|cite_note|cite|citation|refs?|references?|ref-?CR|bib|bibr?|B|R|CR|c|n|r|en|nt[a-z]?)[-_:.]?\d+[a-z]?(?:[-_:.].*)?$|#(?:fn|footnote|note|cite_note|_ftn|_edn)/i
/** `1`, `[2]`, `1)`, `1,2`, `3–5`, `1 2`, `note 3`, `*`, `†`, `a`, `: 45 `, `iv` */
const NUMBER_MARK =
  /^[[(]?\s*(?:\d{1,3}|[a-z]|[ivxlc]+|(?:note|n|ref|fn)\.? \d+)(?:(?:\s*[,;–—-]\s*|\s)(?:\d{1,3}|[a-z]))*\s*[\])]?$/i
const SIGN_MARK = /^[[(]?\s*[*†‡§¶‖#⁎∗✱⊕]+(?:\s*,\s*[*†‡§¶‖#]+)*\s*[\])]?$/
const PAGE_MARK = /^\s*:\s*[\divxlc–—,\s-]+$/i
/** `↩`, `^`, `↑`: back to where the note is called. */
const BACK = /^(?:[\s↩↑⤴^⮌]|[\ufe0e\ufe0f])+$/

export type Raised = { is: 'mark' } | { is: 'power'; text: string } | { is: 'text' }

/** What a link is: the mark of a note, or words. */
export function isNoteLink(link: Element): boolean {
  const text = allText(link).trim()
  if (text.length > 20) return false
  const href = attribute(link, 'href') ?? ''
  if (BACK.test(text)) return href.includes('#')
  const isMark = NUMBER_MARK.test(text) || SIGN_MARK.test(text)
  if (!isMark) return false
  const { classes } = namesOf(link)
  if (classes.some((name) => REFERENCE.test(name))) return true
  const role = `${attribute(link, 'role') ?? ''} ${attribute(link, 'epub:type') ?? ''}`
  if (/doc-(?:noteref|biblioref)|noteref|biblioref/.test(role) || attribute(link, 'data-footnote-ref') !== undefined)
    return true
  return TO_NOTE.test(href)
}

/** Whether an element that is neither a link nor raised is the mark of a note: it is called one and looks like one. */
export function isNamedMark(element: Element): boolean {
  const opens = ['popovertarget', 'aria-controls', 'data-footnote-number'].some(
    (name) => attribute(element, name) !== undefined,
  )
  if (!opens && !namesOf(element).classes.some((name) => REFERENCE.test(name))) return false
  const text = allText(element).trim()
  return text.length < 20 && (NUMBER_MARK.test(text) || SIGN_MARK.test(text))
}

/** `1,2`, `1 2`, `(3)`, `4)`, `a, b`, `Ref. 5` */
const RAISED_MARK =
  /^(?:\d{1,3}(?:(?:\s*[,;–—-]\s*|\s)\d{1,3})+|\(?\d{1,3}\)|[a-z](?:\s*,\s*[a-z])+|(?:note|n|ref|fn)\.? \d+)$/i

/** What raised text is: the mark of a note, a power, or letters as in 4th; by the text before and after it. */
export function raisedOf(raised: Element, before: string, after: string): Raised {
  const text = allText(raised).replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > 40) return { is: 'text' }
  const links = [...elementsIn(raised)].filter(({ tagName }) => tagName === 'a')
  const isNamed = [raised, ...elementsIn(raised)].some((one) =>
    namesOf(one).classes.some((name) => REFERENCE.test(name)),
  )
  if (isNamed || (links.length > 0 && links.every((link) => isLinkedMark(link)))) return { is: 'mark' }
  if (/^\[.*\]$/.test(text) || SIGN_MARK.test(text) || PAGE_MARK.test(text)) return { is: 'mark' }
  if (/^[+−-]?\d+[+−-]?$|^[+−-]$/.test(text))
    return isPower(text, before, after) ? { is: 'power', text } : { is: 'mark' }
  // Of a number in a table; 4e and 1a are words.
  if (/^[a-z]$/.test(text) && /\s$|\d[.,]\d+$/.test(before)) return { is: 'mark' }
  return RAISED_MARK.test(text) ? { is: 'mark' } : { is: 'text' }
}

function isLinkedMark(link: Element): boolean {
  const text = allText(link).trim()
  return (attribute(link, 'href') ?? '').includes('#') && text.length < 20
}

/** Takes the marks out, with brackets and commas around them that hold nothing else: `[1, 2]`, `(3)`. */
export function withoutMarks(text: string): string {
  if (!text.includes(MARK)) return text
  return text
    .replace(/ ?[[(](?:[\s,;–—-]*\u0001)+[\s,;–—-]*[\])]/g, '')
    .replace(/\u0001(?:[,;–—-]\u0001)+/g, '')
    .replaceAll(MARK, '')
}
