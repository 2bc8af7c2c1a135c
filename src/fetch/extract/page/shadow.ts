import { addTo } from '../../../ledger/model/grouped.js'
import { attribute, type ChildNode, type Element, isElement, type ParentNode } from './tree.js'

/** The tree that a host shows instead of its children, and these by the slots of that tree that they are for. */
export interface Shadow {
  root: ParentNode
  nodes: ReadonlyMap<string, ChildNode[]>
}

export function shadowOf(host: Element): Shadow | undefined {
  const template = host.childNodes.find(isShadow)
  return template && 'content' in template ? { root: template.content, nodes: slotted(host, template) } : undefined
}

const isShadow = (node: ChildNode) =>
  node.nodeName === 'template' && isElement(node) && attribute(node, 'shadowrootmode') !== undefined

/** The children of a host by the slots that they are for. */
function slotted(host: Element, shadow: ChildNode): Map<string, ChildNode[]> {
  const slots = new Map<string, ChildNode[]>()
  for (const child of host.childNodes)
    if (child !== shadow) addTo(slots, (isElement(child) && attribute(child, 'slot')) || '', child)
  return slots
}
