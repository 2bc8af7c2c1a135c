import type { Words } from '../words/words.js'
import type { Finding, FindingFact } from './finding.js'
import type { Rule } from './rule/rule.js'
import { RULES } from './rules/index.js'

const BY_NAME = new Map<string, Rule>(RULES.map((rule) => [rule.name, rule]))

/** A finding in the words of its rule. */
export function describeFinding(fact: FindingFact): Words {
  const rule = BY_NAME.get(fact.rule)
  if (!rule) throw new Error(`no rule ${fact.rule}`)
  return rule.says(fact)
}

/** A finding's message with the claim or source that it is about, for where nothing else names it. */
export function sentenceOf({ fact, claim, source }: Finding): string {
  const subject = claim ?? source
  const { message } = describeFinding(fact)
  return subject === undefined ? message : `${subject}: ${message}`
}
