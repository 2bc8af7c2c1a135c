import { countDraft } from '../../format/check/counts.js'
import type { Stretch } from '../../quotes/quote.js'
import { type Child, h, said } from '../elements/dom.js'
import { marked } from '../elements/marked.js'
import { type Part, shares } from '../elements/plots.js'
import { draftAddress, type PageBlock, type PageDraft, type PageSentence } from '../ledger/drafts.js'
import type { PageLedger } from '../ledger/ledger.js'
import { fault, note } from './note.js'
import { legend, markOf, signOf } from './signs.js'

/** A draft as its readers see it, sentence by sentence, and in the margin what backs each. */
export function draftView(draft: PageDraft, ledger: PageLedger): HTMLElement {
  const { name, title, blocks, astray = [] } = draft
  const [first, ...rest] = blocks
  const isTitle = first?.kind === 'heading' && first.sentences.every(({ number }) => number === undefined)
  return h(
    'article',
    { class: `draft ${isFromRight(blocks) ? 'from-right' : 'from-left'}` },
    h('p', { class: 'kicker' }, 'Draft · ', h('span', { class: 'id', dir: 'auto' }, name)),
    h('h1', { dir: 'auto', lang: first?.lang }, isTitle ? title : name),
    draftShares(draft, ledger),
    astray.length > 0 &&
      h(
        'section',
        { class: 'astray' },
        h('h2', {}, 'Marks that stand behind no sentence'),
        astray.map((one) => h('p', {}, fault(one))),
      ),
    legend(),
    h(
      'div',
      { class: 'body' },
      (isTitle ? rest : blocks).map((block) => blockOf(block, ledger)),
    ),
  )
}

/** Whether most of a text is written from right to left. The margin of such a draft is on the left. */
function isFromRight(blocks: readonly Pick<PageBlock, 'sentences'>[]): boolean {
  const letters = blocks.flatMap(
    ({ sentences }) =>
      sentences
        .map(({ text }) => text)
        .join('')
        .match(/\p{L}/gu) ?? [],
  )
  const others = letters.filter((letter) =>
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter),
  )
  return others.length * 2 > letters.length
}

/** How much of a draft is backed, with the denominator of `factcheck draft` in its words. */
export function draftShares(
  draft: PageDraft,
  ledger: PageLedger,
  title: Child = 'How much of it is backed',
): HTMLElement {
  const { backed, excused, open, sentences, needing, mostOn } = draft.counts
  const [firstOpen] = draft.blocks.flatMap(({ sentences }) => sentences.filter(({ state }) => state === 'open'))
  const parts: Part[] = [
    { name: 'Backed', kind: 'exact', count: backed },
    { name: 'Excused', kind: 'ambiguous', count: excused },
    { name: 'Open', kind: 'not-found', count: open, ...(firstOpen && { href: draftAddress(draft, firstOpen.number) }) },
    { name: 'Nothing in it has to be backed', kind: 'unchecked', count: sentences - needing },
  ]
  const figure = shares(
    title,
    parts.filter(({ count }) => count > 0),
    countDraft(draft),
  )
  const most = mostOn && ledger.sources.get(mostOn.source)
  if (most) {
    const href = `#/source/${encodeURIComponent(most.source.key)}`
    figure.append(h('p', { class: 'aside' }, h('a', { href }, 'What falls with ', said(most.name))))
  }
  return figure
}

function blockOf({ kind, lang, sentences }: PageBlock, ledger: PageLedger): HTMLElement {
  const content = sentences.map((sentence) => [piece(sentence, ledger), ' '])
  const isRtl = isFromRight([{ sentences }])
  const attributes = { class: `block ${kind}${isRtl ? ' rtl' : ''}`, dir: 'auto', lang }
  if (kind === 'heading') return h('h2', attributes, content)
  if (kind === 'quotation') return h('blockquote', attributes, h('p', {}, content))
  return h('p', attributes, content)
}

function piece(sentence: PageSentence, ledger: PageLedger): Child {
  const { draft, number, text, faults = [] } = sentence
  if (number === undefined) return text
  const mark = markOf(sentence, ledger)
  const places = faults.flatMap(({ place }): Stretch[] => (place ? [place] : []))
  return h(
    'span',
    { class: `piece ${mark ?? ''}` },
    h('span', { class: 'words' }, marked(text, places)),
    h(
      'a',
      {
        class: 'ref',
        href: draftAddress(draft, number),
        id: `note-${number}`,
        'aria-label': `Note ${number}: ${mark ?? ''}`,
      },
      mark && h('span', { class: 'sign' }, signOf(mark)),
      String(number),
    ),
    note(sentence, ledger),
  )
}

/** Brings a note into sight, and goes on from there. */
export function goToNote(number: number): boolean {
  const ref = document.getElementById(`note-${number}`)
  ref?.focus({ preventScroll: true })
  ref?.scrollIntoView({ block: 'center' })
  return ref !== null
}

/** From open sentence to open sentence. Nothing where there is none. */
export function stepToOpen(view: HTMLElement, by: 1 | -1): void {
  const open = [...view.querySelectorAll<HTMLElement>('.piece.open > .ref')]
  const from = document.activeElement
  const follows = (ref: Node) =>
    from !== null && (from.compareDocumentPosition(ref) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const isIn = view.contains(from) && from !== view
  const next =
    by > 0 ? open.find((ref) => !isIn || follows(ref)) : open.findLast((ref) => isIn && ref !== from && !follows(ref))
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}
