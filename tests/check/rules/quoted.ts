import { describeFinding } from '../../../src/check/describe.js'
import { checkText } from '../check-text.js'

/** A source's text, and a ledger that quotes it. */
export const TEXT = 'The bridge was closed to all traffic on 3 May. It cost $5 million. It was closed to all.'

export const ledger = (quote: string, source = '') => `sources:
  gazette:
    title: Bridge
    URL: https://gazette.example/bridge
${source}claims:
  - {id: closed, text: The city closed the bridge., confidence: sourced, citations: [{source: gazette, quote: ${quote}}]}
`
/** The messages of the rules on quotes. */
export const toldOfQuotes = (text: string, files: Record<string, string> = {}) =>
  checkText(text, { files })
    .findings.filter(({ fact }) => /^(?:quote-(?!long)|snapshot)/.test(fact.rule))
    .map(({ fact, claim, source, severity }) => {
      const { message, help } = describeFinding(fact)
      return `${severity} ${fact.rule} ${claim ?? source}: ${message} | ${help}`
    })
