import type { Source } from '../../ledger/model/types.js'
import { CLOSED } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

export const sourceComplete: Rule<'source-complete', { missing: 'title' | 'address' }> = {
  name: 'source-complete',
  severity: 'warning',
  since: '0.1.0',
  asks: 'A source has a title, and a URL, DOI or ISBN or a note that says why it has none.',
  why: 'A reader must be able to find the source, or be told that it cannot be found.',
  bad: `
sources:
  gazette:
    title: Harbour Bridge closed to traffic
claims:
${CLOSED}
`,
  good: `
sources:
  gazette:
    title: Harbour Bridge closed to traffic
    note: Read in print; the paper has no site.
claims:
${CLOSED}
`,
  says: ({ missing }) =>
    missing === 'title'
      ? {
          message: 'a source without a title',
          help: 'write its title, or a description in [square brackets] where it has none',
        }
      : {
          message: 'a source without an address',
          help: 'give a `URL`, `DOI` or `ISBN`, or say in a `note` why it has none',
        },
  *check({ ledger }) {
    for (const source of ledger.sources.values())
      for (const missing of missingOf(source)) yield { fact: { missing }, source, what: missing }
  },
}

function missingOf({ title, URL, DOI, ISBN, archived, note }: Source): ('title' | 'address')[] {
  const address = URL ?? DOI ?? ISBN ?? archived ?? note
  return [...(title ? [] : ['title' as const]), ...(address ? [] : ['address' as const])]
}
