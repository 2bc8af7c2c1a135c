import { hash } from '../findings/identity.js'
import { addTo } from '../ledger/model/grouped.js'
import { inOrder, type Span } from '../ledger/model/problem.js'
import type { Path } from '../ledger/model/shape.js'
import type { Ledger, Place } from '../ledger/model/types.js'
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

/** A finding before it is known where it stands. */
export type Unplaced = Omit<Finding, 'at'>

/**
 * Every rule that is on, over the whole ledger; findings in order of file, line and column. To place one, its item is parsed:
 * that is done for those that are asked for.
 */
export function runCheck(
  checkable: Checkable,
  overrides: Severities,
  now: Date,
  isAsked: (finding: Unplaced) => boolean = () => true,
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
  const hits: Hit[] = []
  for (const rule of rules)
    for (const found of rule.check(context)) {
      // What the loader could not read whole is judged when it can be: its findings now would only be consequences.
      if (!found.at && context.isDamaged(found)) continue
      const file = fileOf(found)
      const severity = settings.levelOf(rule, file)
      if (severity === 'off' || exceptions.cover(rule.name, found, file)) continue
      const finding = findingOf(rule, found, severity)
      if (isAsked(finding)) hits.push({ found, finding })
    }
  const places = placesOf(hits, ledger)
  const findings = hits.map(({ finding }, nth) => placed(finding, places[nth]))
  return { findings: inOrder(findings, ledger.files), checked: count(ledger, context) }
}

interface Hit {
  found: Found
  finding: Unplaced
}

function fileOf(found: Found): string {
  return (found.at ?? itemOf(found)?.at)?.file ?? ''
}

/** Whether what the rule looks at is there: till then it is not known either whether an exception is needed. */
function isRun({ needs }: Rule, checkable: Checkable): boolean {
  return needs === undefined || checkable[needs] !== undefined
}

function placed(finding: Unplaced, at: Span | undefined): Finding {
  if (!at) throw new Error('a finding without a place')
  return { ...finding, at }
}

function findingOf({ name }: Rule<RuleName>, found: Found, severity: Severity): Unplaced {
  const { claim, source } = found
  const names = { ...(claim && { claim: claim.id }), ...(source && { source: source.key }) }
  return {
    // Both are of one rule, which the types do not follow through the list of all.
    fact: { ...found.fact, rule: name } as FindingFact,
    severity,
    ...names,
    what: short(escapeUnsafe(found.what ?? '')),
  }
}

const LONGEST = 200

/** An identity is kept in files and compared: of a long text a part and a hash do. */
function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}…${hash(text)}`
}

/** Where each is, in their order. They are looked up item by item, as the locator parses an item once where it is asked in a row. */
function placesOf(hits: readonly Hit[], ledger: Ledger): (Span | undefined)[] {
  const places = hits.map(({ found }) => found.at)
  const locator = new Locator()
  for (const [at, inItem] of byItem(hits)) {
    const file = ledger.files.get(at.file)
    if (file) for (const { nth, path } of inItem) places[nth] = locator.locate(file, at, path)
  }
  return places
}

function byItem(hits: readonly Hit[]): Map<Place, { nth: number; path: Path }[]> {
  const items = new Map<Place, { nth: number; path: Path }[]>()
  for (const [nth, { found }] of hits.entries()) {
    const at = itemOf(found)?.at
    if (at && !found.at) addTo(items, at, { nth, path: pathOf(found) })
  }
  return items
}

function itemOf({ claim, source, setting }: Found) {
  return claim ?? source ?? setting
}

/** From what is parsed for its place: the path in a source or setting begins with its key. */
function pathOf({ claim, source, setting, path = [] }: Found): Path {
  if (path.length === 0 || claim) return path
  return [source?.key ?? setting?.key ?? '', ...path]
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
