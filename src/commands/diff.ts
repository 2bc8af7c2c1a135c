import { RULES } from '../check/rules/index.js'
import { runCheck, type Severities } from '../check/run.js'
import { severitiesOf, unknownRules } from '../check/settings.js'
import { diffLedgers, unfoundedRises } from '../evidence/diff.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { type DiffFormat, formatDiff } from '../format/diff.js'
import { describeNote } from '../format/diff-note.js'
import { line } from '../format/text.js'
import { LedgerError } from '../ledger/problem.js'
import type { Ledger } from '../ledger/types.js'
import { levelsOf } from './check-options.js'
import { pathsIn } from './check-paths.js'
import type { Context } from './context.js'
import { past, rootsOf } from './diff-base.js'

const RULE = 'label-rise-needs-evidence'

export interface DiffCommandOptions {
  format?: DiffFormat
  rule?: string[]
  mergeBase?: boolean
}

/** `factcheck diff BASE` */
export async function diff(revision: string, options: DiffCommandOptions, context: Context): Promise<ExitCode> {
  const { env, now } = context.io
  const overrides = levelsOf(options.rule)
  const roots = rootsOf(context)
  const ledger = await context.load()
  const unknown = unknownRules(ledger)
  if (unknown.length > 0) throw new LedgerError(unknown, ledger.files)
  const { base, commit, name, notes } = past(revision, options, roots, context)
  // The rule is as it was: a change of the ledger must not be what excuses its own rises.
  const { rules } = base
  const { findings } = runCheck(
    { ledger: { ...ledger, rules }, base, problems: [], lost: [] },
    onlyRises(severitiesOf(base, overrides)),
    now(),
  )
  const found = new Set(findings.map(({ claim }) => claim))
  const allowed = unfoundedRises(base, ledger).flatMap(({ after: { id } }) => (found.has(id) ? [] : [id]))
  if (base.claims.size > 0 && settingOf(base) !== settingOf(ledger))
    notes.push({ code: 'rule-changed', rule: RULE, revision: name })
  for (const note of notes) context.notice(line(describeNote(note)))
  const format = options.format ?? (env.GITHUB_ACTIONS === 'true' ? 'github' : 'text')
  const report = {
    base: { revision, commit },
    diff: diffLedgers(base, ledger),
    findings,
    allowed,
    notes,
    files: ledger.files,
    pathOf: pathsIn(context.io),
  }
  context.print(formatDiff(format, report, context.theme))
  return findings.some(({ severity }) => severity === 'error') ? EXIT.nothing : EXIT.ok
}

/** `diff` looks at nothing but labels that rise; the rest is for `check`. */
function onlyRises(severities: Severities): Severities {
  return new Map(RULES.map(({ name }) => [name, name === RULE ? (severities.get(name) ?? 'error') : 'off']))
}

/** What a ledger says of the rule. */
function settingOf({ rules }: Ledger): string {
  return JSON.stringify(rules.filter(({ key }) => key === RULE).map(({ severity, except }) => ({ severity, except })))
}
