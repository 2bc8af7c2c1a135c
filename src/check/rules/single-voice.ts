import type { Citation } from '../../ledger/model/types.js'
import { enumerate } from '../../screen/text.js'
import { supporting } from '../../support/support.js'
import { countVoices } from '../../support/voices.js'
import type { Rule } from '../rule/rule.js'

export const singleVoice: Rule<'single-voice', { sources: string[] }> = {
  name: 'single-voice',
  severity: 'warning',
  since: '0.1.0',
  asks: 'Where a claim cites several sources, they are not all one voice: one repeating another, or with one DOI or URL.',
  why: 'Ten papers that print one agency report are one witness. Citing them side by side makes a claim look better supported than it is.',
  bad: `
sources:
  agency:
    title: Harbour Bridge closed
    URL: https://agency.example/bridge
  gazette:
    title: Harbour Bridge closed to traffic
    URL: https://gazette.example/bridge
    derived-from: [agency]
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [agency, gazette]
`,
  good: `
sources:
  agency:
    title: Harbour Bridge closed
    URL: https://agency.example/bridge
  gazette:
    title: Harbour Bridge closed to traffic
    URL: https://gazette.example/bridge
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [agency, gazette]
`,
  says: ({ sources }) => ({
    message: `${enumerate(sources.map((key) => `\`${key}\``))} are one voice: they repeat one another or are the same page`,
    help: 'cite an independent source, or only the one that was read; with `via` where one credits the other',
  }),
  *check({ ledger }) {
    for (const claim of ledger.claims.values()) {
      const citations = standingAlone(claim.citations)
      const sources = [...new Set(citations.map(({ source }) => source))]
      if (sources.length > 1 && countVoices(citations, ledger) === 1)
        yield { fact: { sources }, claim, path: ['citations'] }
    }
  },
}

/** Citations that do not say themselves, by `via`, that they are known only through another one. */
function standingAlone(citations: readonly Citation[]): Citation[] {
  if (citations.length < 2) return []
  const cited = new Set(citations.map(({ source }) => source))
  return supporting(citations).filter(({ via }) => via === undefined || !cited.has(via))
}
