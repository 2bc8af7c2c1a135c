import { type Alias, isAlias, type Node, visit } from 'yaml'
import type { Fact } from '../model/problem.js'

/** Nodes that may be read through aliases, in one text: a bomb of nested aliases ends here. */
const LIMIT = 1_000_000

/** Follows the aliases of one YAML text to their anchors. */
export class Aliases {
  #targets: Map<Node, Node> | undefined
  #read = 0
  #isOver = false

  constructor(
    readonly contents: Node | null,
    readonly report: (fact: Fact, node: Node) => void,
  ) {}

  /** The node itself, or what it is an alias of; `undefined`, and reported, where that is nothing or too much. */
  resolve(node: Node): Node | undefined {
    if (isAlias(node)) return this.#targetOf(node)
    if (this.#read > 0) this.#read++
    return node
  }

  #targetOf(alias: Alias): Node | undefined {
    this.#targets ??= aliasTargets(this.contents)
    const target = this.#targets.get(alias)
    if (!target) this.report({ code: 'alias-unknown', name: alias.source }, alias)
    else if (++this.#read > LIMIT) {
      if (!this.#isOver) this.report({ code: 'aliases-too-many', limit: LIMIT }, alias)
      this.#isOver = true
      return undefined
    }
    return target
  }
}

/** Which node each alias stands for, the last anchor of its name before it; found in one pass in the order of the text. */
function aliasTargets(contents: Node | null): Map<Node, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Node, Node>()
  visit(contents, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (target) targets.set(node, target)
      } else if (node.anchor) anchors.set(node.anchor, node)
    },
  })
  return targets
}
