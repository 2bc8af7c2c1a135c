import type { IdentifierField } from '../../findings/finding.js'
import { bareDoi, doiFault, type IdentifierFault, isbnFault, urlFault } from '../../ledger/model/identifier.js'
import type { Rule } from '../rule/rule.js'

const FAULTS: Record<IdentifierField, (text: string) => IdentifierFault | undefined> = {
  URL: urlFault,
  archived: urlFault,
  DOI: doiFault,
  ISBN: isbnFault,
}

export const identifierValid: Rule<'identifier-valid'> = {
  name: 'identifier-valid',
  severity: 'error',
  since: '0.1.0',
  asks: 'URLs are addresses of the web, DOIs have the form of one, and the check digit of an ISBN is right.',
  why: 'One wrong letter in an identifier leads to another source or to none.',
  bad: `
sources:
  bridges:
    title: A History of Bridges
    ISBN: 978-3-16-148410-1
claims:
  - id: bridge-opened
    text: Harbour Bridge was opened in 1932.
    confidence: sourced
    citations: [bridges]
`,
  good: `
sources:
  bridges:
    title: A History of Bridges
    ISBN: 978-3-16-148410-0
claims:
  - id: bridge-opened
    text: Harbour Bridge was opened in 1932.
    confidence: sourced
    citations: [bridges]
`,
  *check({ ledger }) {
    for (const source of ledger.sources.values())
      for (const field of Object.keys(FAULTS) as IdentifierField[]) {
        const found = source[field]
        const fault = found === undefined ? undefined : FAULTS[field](found)
        if (found === undefined || !fault) continue
        const suggestion = fault === 'doi-as-url' ? { suggestion: bareDoi(found) } : {}
        const fact = { rule: 'identifier-valid', field, found, fault, ...suggestion } as const
        yield { fact, source, path: [field], what: field }
      }
  },
}
