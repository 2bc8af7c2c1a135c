import { type RuleName, tally } from '../../check/finding.js'
import { RULES } from '../../check/rules/index.js'
import { runCheck } from '../../check/run.js'
import { type Level, type Severities, unknownRules } from '../../check/settings.js'
import { compareLedgers } from '../../diff/compare.js'
import type { ClaimPair } from '../../diff/pair-claims.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { formatDiff } from '../../format/diff/index.js'
import { describeNote } from '../../format/diff/note.js'
import type { DiffReport } from '../../format/diff/report.js'
import { LedgerError } from '../../ledger/model/problem.js'
import type { Ledger, RuleSetting } from '../../ledger/model/types.js'
import { line } from '../../screen/text.js'
import type { Context } from '../command/context.js'
import { levelsOf, type Output, outputsOf } from '../findings/options.js'
import { refuseToOverwrite } from '../findings/output.js'
import { pathsIn } from '../findings/paths.js'
import { emit } from '../findings/report.js'
import { past, rootsOf } from './base.js'

/** What `diff` looks at; the rest is for `check`. */
const WATCHED: readonly RuleName[] = ['label-rise-needs-evidence', 'text-change-needs-evidence']

export interface DiffOptions {
  format?: string[]
  rule?: string[]
  mergeBase?: boolean
}

/** `factcheck diff BASE` */
export async function diff(revision: string, options: DiffOptions, context: Context): Promise<ExitCode> {
  const outputs = outputsOf(options.format, context.io)
  const report = await compare(revision, outputs, levelsOf(options.rule), options, context)
  await emit(outputs, (format, setting) => formatDiff(format, report, setting), undefined, context)
  return report.counts.error > 0 ? EXIT.nothing : EXIT.ok
}

async function compare(
  revision: string,
  outputs: readonly Output[],
  overrides: ReadonlyMap<RuleName, Level>,
  options: DiffOptions,
  context: Context,
): Promise<DiffReport> {
  const roots = rootsOf(context)
  const ledger = await context.load()
  refuseToOverwrite('a file of the ledger', [...ledger.files.keys()], outputs, context.io.cwd)
  const unknown = unknownRules(ledger)
  if (unknown.length > 0) throw new LedgerError(unknown, ledger.files)
  const { base, commit, name, notes } = past(revision, options, roots, context)
  const { diff, rises, restatements } = compareLedgers(base, ledger)
  // The rule is as it was: a change of the ledger must not be what excuses it.
  const rules = rulesOfNow(base, [...rises, ...restatements])
  const { findings, checked } = runCheck(
    { ledger: { ...ledger, rules }, rises, restatements, problems: [], unreadable: [] },
    onlyWatched(overrides),
    context.io.now(),
  )
  const risen = findings.filter(({ fact }) => fact.rule === 'label-rise-needs-evidence')
  const found = new Set(risen.map(({ claim }) => claim))
  for (const rule of WATCHED)
    if (base.claims.size > 0 && settingOf(rule, base) !== settingOf(rule, ledger))
      notes.push({ code: 'rule-changed', rule, revision: name })
  for (const note of notes) context.notice(line(describeNote(note)))
  return {
    base: { revision, commit },
    diff,
    findings,
    allowed: rises.flatMap(({ after: { id } }) => (found.has(id) ? [] : [id])),
    notes,
    checked,
    counts: tally(findings),
    known: 0,
    rules: RULES,
    claims: [...ledger.claims.values()],
    files: ledger.files,
    pathOf: pathsIn(context.io),
  }
}

/** The rules of the ledger as it was, for the files in which the claims that they held for are now. */
function rulesOfNow(base: Ledger, rises: readonly ClaimPair[]): RuleSetting[] {
  return base.rules.map((rule) => {
    const held = rises.filter(({ before }) => rule.files.has(before.at.file))
    return { ...rule, files: new Set(held.map(({ after }) => after.at.file)) }
  })
}

function onlyWatched(overrides: ReadonlyMap<RuleName, Level>): Severities {
  const others = RULES.filter(({ name }) => !WATCHED.includes(name)).map(({ name }) => [name, 'off'] as const)
  return new Map<RuleName, Level>([...[...overrides].filter(([name]) => WATCHED.includes(name)), ...others])
}

/** What a ledger says of the rule. */
function settingOf(watched: RuleName, { rules }: Ledger): string {
  return JSON.stringify(
    rules.filter(({ key }) => key === watched).map(({ severity, except }) => ({ severity, except })),
  )
}
