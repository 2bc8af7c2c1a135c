import { displayWidth } from '../screen/display.js'
import { line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { Trace, TraceNode } from '../support/trace.js'
import { describeTrace } from '../words/trace.js'
import { fullLabel } from './claim.js'

/** A trace as a tree, one claim a branch, and a last line that says what follows from it. */
export function formatTrace(trace: Trace, theme: Theme): string {
  const last = lastChildren(trace.nodes)
  const remarks = remarker(trace, theme)
  const prefixes: string[] = []
  const most = drawnDepth(theme)
  const lines = trace.nodes.map((node, index) => {
    const parent = prefixes[node.parent] ?? ''
    const { branch, prefix } = twig(node.depth, parent, last.has(index), theme)
    prefixes[index] = prefix
    const isDrawnFurther = node.depth < most && trace.nodes[index + 1]?.parent === index
    const hanging = node.depth > most ? ' '.repeat(displayWidth(branch)) : isDrawnFurther ? theme.glyphs.trunk : NO_BAR
    return branchLines(node, parent + branch, prefix + hanging, remarks(node, index), theme)
  })
  const isDeeper = trace.nodes.some(({ depth }) => depth > most)
  const legend = isDeeper ? `Below ${most} levels, a number says how deep a claim is.` : ''
  return `${lines.join('\n')}\n\n${summary(trace, theme)}\n${legend && `${wrap(legend, theme.terminal.width)}\n`}`
}

const NO_BAR = '   '

/** How many levels are drawn. Below them a number tells the level, which with the order is enough to know the tree. */
function drawnDepth({ terminal }: Theme): number {
  return Math.min(12, Math.floor(terminal.width / 8))
}

/** What leads to a node from the prefix of its parent, and the prefix of its own children. */
function twig(depth: number, parent: string, isLast: boolean, theme: Theme): { branch: string; prefix: string } {
  if (depth === 0) return { branch: '', prefix: '' }
  if (depth > drawnDepth(theme)) return { branch: `${depth}: `, prefix: parent }
  const { branch, lastBranch, trunk } = theme.glyphs
  return isLast ? { branch: lastBranch, prefix: parent + NO_BAR } : { branch, prefix: parent + trunk }
}

function lastChildren(nodes: readonly TraceNode[]): Set<number> {
  const last = new Map<number, number>()
  for (const [index, { parent }] of nodes.entries()) last.set(parent, index)
  return new Set(last.values())
}

function branchLines(node: TraceNode, branch: string, hanging: string, said: string[], theme: Theme): string {
  const { width } = theme.terminal
  const { claim } = node
  const name = theme.id(line(node.id))
  // Of the weakest path that is said beside the name.
  const effective = (!node.weakest && node.effective) || claim?.confidence
  const head = [
    claim && effective ? `${fullLabel({ ...node, claim, effective }, theme)}  ${name}` : name,
    ...said,
  ].join(' ')
  const rest = theme.dim(hanging)
  const lines = [wrap(head, width, theme.dim(branch), rest)]
  if (claim && !node.repeated) lines.push(wrap(theme.dim(theme.prose(claim.text)), width, rest, rest))
  return lines.join('\n')
}

/** What is said of a node beside its name. */
function remarker({ direction, nodes }: Trace, theme: Theme): (node: TraceNode, index: number) => string[] {
  const whole = new Map(nodes.flatMap(({ id, repeated }, index) => (repeated ? [] : [[id, index] as const])))
  const weakest = nodes.findLastIndex((node) => node.weakest && node.depth > 0)
  return (node, index) => {
    const said = []
    if (index === weakest) said.push(theme.warning('(weakest link)'))
    else if (node.weakest && weakest > 0) said.push(theme.warning('(weakest path)'))
    if (node.loss) said.push(node.loss === 'falls' ? theme.error('(falls)') : theme.warning('(weakened)'))
    if (!node.claim && direction === 'premises') said.push(theme.warning('(no such claim)'))
    if (node.repeated) said.push(theme.dim((whole.get(node.id) ?? 0) < index ? '(see above)' : '(see below)'))
    return said
  }
}

function summary(trace: Trace, theme: Theme): string {
  return wrap(describeTrace(trace, theme.label), theme.terminal.width)
}
