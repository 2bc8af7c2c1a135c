import { countDrafts, sourcesHolding } from '../../draft/counts.js'
import { spanOf } from '../../ledger/model/problem.js'
import type { Ledger } from '../../ledger/model/types.js'
import { grouped } from '../../screen/text.js'
import { GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = {
  source: string
  sentences: number
  backed: number
  /** In per cent. */
  share: number
}

export const singlePointOfFailure: Rule<'single-point-of-failure', Fact> = {
  name: 'single-point-of-failure',
  severity: 'off',
  since: '0.1.0',
  needs: 'drafts',
  asks: 'No more than half of the backed sentences of a draft fall with one source. `share: 80%` allows more.',
  why: 'If that source is retracted, most of the text goes with it. A writer should know that, and tell the readers.',
  ledger: `
${GAZETTE}
  minutes:
    title: Minutes of the council
    URL: https://council.example/minutes
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [gazette]
  - id: council-voted
    text: The council voted 11 to 4 for the closure.
    confidence: sourced
    citations: [gazette]
  - id: repairs-begin
    text: Repairs begin on 1 June 2025.
    confidence: sourced
    citations: [minutes]
`,
  bad: `
The city closed Harbour Bridge on 3 May. <!-- claim: bridge-closed -->
The council had voted 11 to 4 for it. <!-- claim: council-voted -->
`,
  good: `
The city closed Harbour Bridge on 3 May. <!-- claim: bridge-closed -->
Repairs begin on 1 June. <!-- claim: repairs-begin -->
`,
  says: ({ sentences, backed, share }) => ({
    message: `${grouped(sentences)} of ${grouped(backed)} backed sentences of this draft fall with this source, which is more than ${share}%`,
    help: 'cite a source for some of them that does not repeat it; or say in the text how much rests on it, and except the source',
  }),
  *check({ drafts, ledger }) {
    const holding = drafts && sourcesHolding(ledger)
    for (const { file } of drafts?.drafts ?? []) {
      const own = drafts?.sentences.filter(({ draft }) => draft.file === file) ?? []
      const { backed, mostOn } = countDrafts(own, ledger)
      const share = shareAllowed(ledger, file.name)
      if (!mostOn || mostOn.sentences * 100 <= share * backed) continue
      const { source, sentences } = mostOn
      const first = own.find(
        ({ state, claims }) => state === 'backed' && claims.some(({ id }) => holding?.get(id)?.includes(source)),
      )
      if (!first) continue
      const at = spanOf(file, first.sentence.start, first.sentence.end)
      yield { fact: { source, sentences, backed, share }, source: { key: source }, at, what: file.name }
    }
  },
}

const USUAL = 50

/** What the strictest root allows that a draft is of, in per cent. */
function shareAllowed({ rules }: Ledger, file: string): number {
  const said = rules.flatMap(({ key, files, share }) =>
    key === singlePointOfFailure.name && share !== undefined && files.has(file) ? Number.parseFloat(share) : [],
  )
  return said.length > 0 ? Math.min(...said) : USUAL
}
