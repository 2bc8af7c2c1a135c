import { enumerate } from '../../screen/text.js'
import { type Reason, type Suspicion, VoiceFinder } from '../../voices/suspects.js'
import { describeReason } from '../../words/voices.js'
import type { Rule } from '../rule/rule.js'

type Fact = { sources: Suspicion['sources']; reasons: Reason[] }

const SOURCES = (more: string) => `sources:
  agency:
    title: Harbour Bridge closed
    URL: https://agency.example/bridge${more}
  gazette:
    title: Harbour Bridge closed
    URL: https://gazette.example/bridge${more}
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [agency, gazette]
`

export const voiceSuspect: Rule<'voice-suspect', Fact> = {
  name: 'voice-suspect',
  severity: 'warning',
  since: '0.1.0',
  asks: 'Sources that a claim cites side by side do not look like one report: they share no title, no news agency and no long stretch of their snapshots, or the ledger says who repeats whom.',
  why: 'Papers print what an agency sends them, often without a word about it, and a reader counts two sources. Words in quotation marks do not count, as two who heard a speech write the same.',
  bad: `\n${SOURCES('')}`,
  good: `\n${SOURCES('\n    derived-from: []')}`,
  says: ({ sources, reasons }) => ({
    message: `${enumerate(sources.map((key) => `\`${key}\``))} may be one voice: they ${enumerate(reasons.map(describeReason))}`,
    help: `where one repeats the other, say so: \`derived-from: [${sources[0]}]\`; where neither does, \`derived-from: []\` on both`,
  }),
  *check({ ledger, snapshots }) {
    const voices = new VoiceFinder(ledger, snapshots, ledger.claims.values())
    const told = new Set<string>()
    for (const { citations } of ledger.claims.values())
      for (const { sources, reasons } of voices.of(citations).suspicions) {
        const [first, second] = sources
        const source = ledger.sources.get(second)
        const name = JSON.stringify(sources)
        if (!source || told.has(name)) continue
        told.add(name)
        yield { fact: { sources, reasons }, source, what: first }
      }
  },
}
