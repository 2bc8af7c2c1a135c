import { BRIDGE_LEDGER } from '../../../src/check/rule/example.js'
import { type Beside, checkDraft, wordsAt } from '../check-text.js'

/** What is found in a draft that is held to the bridge's ledger, with claims that are added: each rule and the words it points to. */
export function told(text: string, more = '', beside: Beside = {}): string[] {
  const { findings, ledger } = checkDraft(text, BRIDGE_LEDGER + more, beside)
  const own = findings.filter(({ fact }) => fact.rule.startsWith('draft-'))
  return own.map((finding) => `${finding.fact.rule}: ${wordsAt(finding, ledger)}`)
}
