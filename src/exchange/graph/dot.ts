import type { LabelledClaim } from '../../support/labelled.js'
import { clean } from '../record/clean.js'
import type { Exported, Selection } from '../record/exported.js'
import { graphOf, lines } from './graph.js'

/** Not green, yellow and red: a label is no verdict. */
const LOOKS = {
  sourced: 'style=filled, fillcolor="#d5eef7"',
  inferred: 'style="filled,dashed", fillcolor="#fdf3d0"',
  speculative: 'style="filled,dotted", fillcolor="#f6dcf2"',
} as const

/** The language of Graphviz (https://graphviz.org/doc/info/lang.html): arrows lead from premises to what is drawn from them. */
export function write({ title = 'claims', claims }: Selection): Exported {
  const { premises, disputes, losses } = graphOf(claims)
  const text = [
    `digraph ${quoted(title)} {`,
    '  rankdir=BT',
    '  node [shape=box, fontname="sans-serif", fontsize=11]',
    ...claims.map(node),
    ...premises.map(({ from, to }) => `  ${quoted(from.id)} -> ${quoted(to.id)}`),
    ...disputes.map(
      ({ from, to }) =>
        `  ${quoted(from.id)} -> ${quoted(to.id)} [style=dashed, dir=both, arrowhead=tee, arrowtail=tee, constraint=false, label="disputes"]`,
    ),
    '}',
  ]
  return { text: `${text.join('\n')}\n`, lost: losses.all }
}

function node({ claim, effective }: LabelledClaim): string {
  const weaker = effective === claim.confidence ? '' : `, rests on ${effective}`
  const label = [`${claim.confidence}${weaker}`, ...lines(clean(claim.text))].map(escaped).join('\\n')
  return `  ${quoted(claim.id)} [label="${label}", ${LOOKS[claim.confidence]}]`
}

const quoted = (text: string) => `"${escaped(clean(text))}"`

/** Within quotation marks. A backslash begins an escape of labels; an entity of HTML is read as one. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')
}
