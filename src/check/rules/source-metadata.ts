import { differenceFrom, type MetadataDifference } from '../../findings/metadata.js'
import { describeMetadata } from '../../words/metadata.js'
import { CLOSED } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

const REPORT = (title: string) => `sources:
  gazette:
    title: ${title}
    issued: 2025
    DOI: 10.1000/bridge  # registered as “Rust in the piers of Harbour Bridge”, 2025`

export const sourceMetadata: Rule<'source-metadata', MetadataDifference> = {
  name: 'source-metadata',
  severity: 'warning',
  since: '0.1.0',
  needs: 'registered',
  asks: 'Title and year of a source are those that were registered with its DOI. Checked with --links only.',
  why: 'A DOI with one wrong digit is mostly a DOI, too: that of another paper. The title tells.',
  registered: [
    { source: 'gazette', doi: '10.1000/bridge', titles: ['Rust in the piers of Harbour Bridge'], years: [2025] },
  ],
  bad: `
${REPORT('Ferry fares in June')}
claims:
${CLOSED}
`,
  good: `
${REPORT('Rust in the piers of Harbour Bridge')}
claims:
${CLOSED}
`,
  says: (difference) => ({
    message: describeMetadata(difference),
    help: 'fix the DOI, or what the ledger says of the source',
  }),
  *check({ ledger, registered }) {
    for (const one of registered ?? []) {
      const source = ledger.sources.get(one.source)
      const fact = source && differenceFrom(one, source)
      if (fact) yield { fact, source, path: [source.DOI === undefined ? 'URL' : 'DOI'], what: fact.fields.join(' ') }
    }
  },
}
