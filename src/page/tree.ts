import type { Trace, TraceNode } from '../support/trace.js'
import { h } from './elements/dom.js'
import { fullLabel } from './elements/label.js'
import type { PageLedger } from './ledger/ledger.js'

/** Deeper levels are not set in further: their number is said. */
const DRAWN = 8
/** So many branches are drawn at once. */
const FIRST = 120

/** A trace as a tree of lists, without its root, which stands above it. */
export function tree(trace: Trace, ledger: PageLedger, count = FIRST): HTMLElement {
  const list = h('ul', { class: `tree ${trace.direction}` })
  const lists: HTMLElement[] = [list]
  const weakest = trace.nodes.findLastIndex((node) => node.weakest && node.depth > 0)
  const whole = new Map(trace.nodes.flatMap(({ id, repeated }, index) => (repeated ? [] : [[id, index] as const])))
  for (const [index, node] of trace.nodes.entries()) {
    if (node.depth === 0) continue
    if (index > count) break
    const remarks = remarksOf(node, index === weakest, (whole.get(node.id) ?? 0) < index)
    const item = h('li', { class: classOf(node) }, branch(node, remarks, ledger))
    const level = Math.min(node.depth, DRAWN)
    let parent = lists[level - 1]
    if (!parent) {
      parent = h('ul')
      lists[level - 2]?.lastElementChild?.append(parent)
      lists[level - 1] = parent
    }
    parent.append(item)
    lists.length = level
  }
  const rest = trace.nodes.length - 1 - count
  if (rest <= 0) return list
  const more = () => box.replaceWith(tree(trace, ledger, Number.POSITIVE_INFINITY))
  const box = h('div', {}, list, h('button', { type: 'button', class: 'rest', click: more }, `Draw the other ${rest}`))
  return box
}

function classOf({ weakest, loss }: TraceNode): string | undefined {
  return [weakest ? 'weakest' : '', loss ?? ''].filter(Boolean).join(' ') || undefined
}

function branch(node: TraceNode, remarks: readonly string[], ledger: PageLedger): HTMLElement {
  const one = ledger.byId.get(node.id)
  const level = node.depth > DRAWN ? [`level ${node.depth}`] : []
  const head = h(
    'span',
    { class: 'head' },
    one && fullLabel(one),
    [...level, ...remarks].map((remark) => h('span', { class: remark.startsWith('see ') ? 'tag see' : 'tag' }, remark)),
  )
  if (!one) return h('div', { class: 'branch' }, head, h('span', { class: 'id' }, node.id))
  const text = node.repeated ? h('code', {}, node.id) : one.claim.text
  return h(
    'a',
    { class: 'branch', href: `#${node.id}` },
    head,
    h('span', { class: 'text', dir: 'auto', lang: one.lang }, text),
  )
}

function remarksOf(node: TraceNode, isLink: boolean, isAbove: boolean): string[] {
  return [
    ...(isLink ? ['weakest link'] : node.weakest ? ['weakest path'] : []),
    ...(node.loss ? [node.loss] : []),
    ...(node.claim ? [] : ['no such claim']),
    ...(node.repeated ? [isAbove ? 'see above' : 'see below'] : []),
  ]
}
