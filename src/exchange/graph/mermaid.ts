import type { LabelledClaim } from '../../support/labelled.js'
import { clean } from '../record/clean.js'
import type { Exported, Selection } from '../record/exported.js'
import { graphOf } from './graph.js'

/** A flow chart of Mermaid (https://mermaid.js.org/syntax/flowchart.html), which GitHub and GitLab draw in Markdown. */
export function write({ claims }: Selection): Exported {
  const { premises, disputes, losses } = graphOf(claims)
  // Ids of claims may be words of the language.
  const names = new Map(claims.map(({ claim }, index) => [claim.id, `c${index + 1}`]))
  const text = [
    'flowchart BT',
    ...claims.map((labelled) => node(labelled, names)),
    ...premises.map(({ from, to }) => `  ${names.get(from.id)} --> ${names.get(to.id)}`),
    ...disputes.map(({ from, to }) => `  ${names.get(from.id)} x-. disputes .-x ${names.get(to.id)}`),
    '  classDef sourced fill:#d5eef7,stroke:#333,color:#000',
    '  classDef inferred fill:#fdf3d0,stroke:#333,color:#000,stroke-dasharray:6 3',
    '  classDef speculative fill:#f6dcf2,stroke:#333,color:#000,stroke-dasharray:2 3',
  ]
  return { text: `${text.join('\n')}\n`, lost: losses.all }
}

function node({ claim, effective }: LabelledClaim, names: ReadonlyMap<string, string>): string {
  const weaker = effective === claim.confidence ? '' : `, rests on ${effective}`
  const label = `${claim.confidence}${weaker}<br/>${escaped(claim.id)}<br/>${escaped(claim.text)}`
  return `  ${names.get(claim.id)}["${label}"]:::${claim.confidence}`
}

/** Every sign that has a meaning in Mermaid, HTML or Markdown, by its number: `#35;` */
function escaped(text: string): string {
  return clean(text).replace(/[^\p{L}\p{M}\p{N} .,?!'’“”–—()/%€$£+-]/gu, (sign) => `#${sign.codePointAt(0)};`)
}
