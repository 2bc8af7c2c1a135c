import { doiFault, type IdentifierFault, isbnFault, urlFault } from '../../ledger/model/identifier.js'
import { meant } from '../../words/words.js'
import type { Rule } from '../rule/rule.js'

type IdentifierField = 'URL' | 'archived' | 'DOI' | 'ISBN'

const CHECKS: Record<IdentifierField, (text: string) => IdentifierFault | undefined> = {
  URL: urlFault,
  archived: urlFault,
  DOI: doiFault,
  ISBN: isbnFault,
}

const FAULTS: Record<IdentifierFault['code'], string> = {
  'not-url': 'which is not a URL',
  'not-http': 'which is not an http or https address',
  'scheme-twice': 'which names its scheme twice',
  slashes: 'and two slashes stand between scheme and host',
  host: 'whose host has no dot, as every host of the web has',
  'url-end': 'and an address does not begin or end with the marks of the sentence around it',
  'not-doi': 'which is not a DOI: a DOI begins with 10. and a number, then a slash',
  'doi-end': 'and a DOI does not end with what closes a sentence or a bracket around it',
  'doi-as-url': 'and a DOI is written without what stands before 10.',
  'isbn-length': 'which is not an ISBN of 10 or 13 digits',
  'isbn-check-digit': 'whose check digit is wrong: a digit is mistyped',
}

type Fact = { field: IdentifierField; found: string; fault: IdentifierFault['code']; suggestion?: string }

export const identifierValid: Rule<'identifier-valid', Fact> = {
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
  says: ({ field, found, fault, suggestion }) => ({
    message: `\`${field}\` is \`${found}\`, ${FAULTS[fault]}`,
    help: meant(suggestion),
  }),
  *check({ ledger }) {
    for (const source of ledger.sources.values())
      for (const field of Object.keys(CHECKS) as IdentifierField[]) {
        const fault = source[field] === undefined ? undefined : CHECKS[field](source[field])
        if (!fault) continue
        const { code, ...rest } = fault
        yield { fact: { field, fault: code, ...rest }, source, path: [field], what: field }
      }
  },
}
