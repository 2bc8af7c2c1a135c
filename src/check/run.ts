import { hash } from '../findings/identity.js'
import { inOrder, type Span } from '../ledger/model/problem.js'
import type { Ledger } from '../ledger/model/types.js'
import { escapeUnsafe } from '../ledger/model/unsafe.js'
import { Locator } from '../ledger/yaml/locate.js'
import { countQuotes } from '../quotes/quotes.js'
import type { Checked, Finding, FindingFact, RuleName } from './finding.js'
import { type Checkable, RuleContext } from './rule/context.js'
import { Exceptions } from './rule/exceptions.js'
import type { Found, Rule, Severity } from './rule/rule.js'
import { RULES } from './rules/index.js'
import { LEVELS, Settings, type Severities } from './settings.js'

/** Of what is found at one place, errors come first. */
const IN_ORDER: readonly Rule<RuleName>[] = [...RULES].sort((a, b) => rank(a) - rank(b))

function rank({ severity, runsLast }: Rule): number {
  return runsLast ? LEVELS.length : LEVELS.indexOf(severity)
}

/** Every rule that is on, over the whole ledger; findings in order of file, line and column. */
export function runCheck(
  checkable: Checkable,
  overrides: Severities,
  now: Date,
): { findings: Finding[]; checked: Checked } {
  const { ledger } = checkable
  const settings = new Settings(ledger, overrides)
  const rules = IN_ORDER.filter((rule) => isRun(rule, checkable) && !settings.isOff(rule, ledger.files.keys()))
  const isOn = (name: string, file: string) =>
    rules.some((rule) => rule.name === name && settings.levelOf(rule, file) !== 'off')
  const isOff = (name: string, file: string) =>
    RULES.some((rule) => rule.name === name && settings.levelOf(rule, file) === 'off')
  const exceptions = new Exceptions(
    ledger.rules.filter(({ key, at }) => !isOff(key, at.file)),
    now,
    (name) => RULES.some((rule) => rule.name === name && isRun(rule, checkable)),
    ledger.shared,
  )
  const context = new RuleContext(checkable, exceptions.all, isOn, now)
  const locator = new Locator()
  const findings: Finding[] = []
  for (const rule of rules)
    for (const found of rule.check(context)) {
      // What the loader could not read whole is judged when it can be: its findings now would only be consequences.
      if (!found.at && context.isDamaged(found)) continue
      const file = fileOf(found)
      const severity = settings.levelOf(rule, file)
      if (severity === 'off' || exceptions.cover(rule.name, found, file)) continue
      findings.push(findingOf(rule, found, severity, ledger, locator))
    }
  return { findings: inOrder(findings, ledger.files), checked: count(ledger, context) }
}

function fileOf({ at, claim, source, setting }: Found): string {
  return (at ?? (claim ?? source ?? setting)?.at)?.file ?? ''
}

/** Whether what the rule looks at is there: till then it is not known either whether an exception is needed. */
function isRun({ needs }: Rule, checkable: Checkable): boolean {
  return needs === undefined || checkable[needs] !== undefined
}

function findingOf({ name }: Rule, found: Found, severity: Severity, ledger: Ledger, locator: Locator): Finding {
  const { claim, source } = found
  const names = { ...(claim && { claim: claim.id }), ...(source && { source: source.key }) }
  return {
    // Both are of one rule, which the types do not follow through the list of all.
    fact: { ...found.fact, rule: name } as FindingFact,
    severity,
    ...names,
    what: short(escapeUnsafe(found.what ?? '')),
    at: found.at ?? placeOf(found, ledger, locator),
  }
}

const LONGEST = 200

/** An identity is kept in files and compared: of a long text a part and a hash do. */
function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}…${hash(text)}`
}

function placeOf({ claim, source, setting, path = [] }: Found, ledger: Ledger, locator: Locator): Span {
  const at = (claim ?? source ?? setting)?.at
  const file = at && ledger.files.get(at.file)
  if (!file) throw new Error('a finding without a place')
  const key = claim ? [] : [source?.key ?? setting?.key ?? '']
  return locator.locate(file, at, path.length > 0 ? [...key, ...path] : path)
}

function count({ claims }: Ledger, context: RuleContext): Checked {
  const { quotes } = context
  const citations = [...claims.values()].flatMap((claim) => claim.citations)
  const counts = countQuotes(quotes)
  const unchecked = citations.filter(({ quote }) => quote).length - quotes.length + counts.unchecked
  const damaged = [...claims.values()].filter((claim) => context.isDamaged({ claim })).length
  const unread = damaged + context.unreadableClaims
  return {
    claims: claims.size - damaged,
    ...(unread > 0 && { unread }),
    citations: citations.length,
    quotes: { ...counts, unchecked },
  }
}
