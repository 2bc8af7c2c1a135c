import manifest from '../../package.json' with { type: 'json' }
import { RULES } from '../check/rules/index.js'
import { runCheck, type Severities } from '../check/run.js'
import { severitiesOf, unknownRules } from '../check/settings.js'
import { diffLedgers, unfoundedRises } from '../evidence/diff.js'
import { tally } from '../evidence/finding.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { commandWithoutPlace, problemCommands } from '../format/check/github.js'
import { type DiffReport, formatDiff } from '../format/diff.js'
import { describeNote } from '../format/diff-note.js'
import { terminalOf } from '../format/terminal.js'
import { line } from '../format/text.js'
import { themeFor } from '../format/theme.js'
import { LedgerError } from '../ledger/problem.js'
import type { Ledger } from '../ledger/types.js'
import { levelsOf, type Output, outputsOf } from './check-options.js'
import { type OutputFile, writeFiles } from './check-output.js'
import { pathsIn } from './check-paths.js'
import type { Context } from './context.js'
import { past, rootsOf } from './diff-base.js'
import { UsageError } from './usage-error.js'

const RULE = 'label-rise-needs-evidence'

export interface DiffCommandOptions {
  format?: string[]
  rule?: string[]
  mergeBase?: boolean
}

/** `factcheck diff BASE` */
export async function diff(revision: string, options: DiffCommandOptions, context: Context): Promise<ExitCode> {
  const outputs = outputsOf(options.format, context.io.env, context.io.cwd)
  try {
    const report = await compare(revision, options, context)
    print(report, outputs, context)
    return report.counts.error > 0 ? EXIT.nothing : EXIT.ok
  } catch (error) {
    if (outputs.some(({ format, path }) => format === 'github' && path === undefined)) annotate(error, context)
    throw error
  }
}

async function compare(revision: string, options: DiffCommandOptions, context: Context): Promise<DiffReport> {
  const overrides = levelsOf(options.rule)
  const roots = rootsOf(context)
  const ledger = await context.load()
  const unknown = unknownRules(ledger)
  if (unknown.length > 0) throw new LedgerError(unknown, ledger.files)
  const { base, commit, name, notes } = past(revision, options, roots, context)
  // The rule is as it was: a change of the ledger must not be what excuses its own rises.
  const { rules } = base
  const { findings, checked } = runCheck(
    { ledger: { ...ledger, rules }, base, problems: [], lost: [] },
    onlyRises(severitiesOf(base, overrides)),
    context.io.now(),
  )
  const found = new Set(findings.map(({ claim }) => claim))
  const allowed = unfoundedRises(base, ledger).flatMap(({ after: { id } }) => (found.has(id) ? [] : [id]))
  if (base.claims.size > 0 && settingOf(base) !== settingOf(ledger))
    notes.push({ code: 'rule-changed', rule: RULE, revision: name })
  for (const note of notes) context.notice(line(describeNote(note)))
  return {
    base: { revision, commit },
    diff: diffLedgers(base, ledger),
    findings,
    ...{ allowed, notes, checked },
    counts: tally(findings),
    known: 0,
    rules: RULES,
    claims: [...ledger.claims.values()],
    files: ledger.files,
    pathOf: pathsIn(context.io),
  }
}

function print(report: DiffReport, outputs: readonly Output[], context: Context): void {
  const plain = themeFor(terminalOf({ write: () => {} }, {}, 'never'))
  const written: OutputFile[] = []
  for (const { format, name, path } of outputs)
    if (name !== undefined && path !== undefined)
      written.push({ name, path, text: formatDiff(format, report, plain, manifest.version) })
  writeFiles(written)
  const shown = outputs.find(({ path }) => path === undefined)
  if (shown) context.print(formatDiff(shown.format, report, context.theme, manifest.version))
}

/** What ended the run is told of in a pull request, too. */
function annotate(error: unknown, context: Context): void {
  if (error instanceof LedgerError) context.print(problemCommands(error.problems, pathsIn(context.io)))
  else if (error instanceof UsageError) context.print(`${commandWithoutPlace('error', error.message, error.help)}\n`)
}

/** `diff` looks at nothing but labels that rise; the rest is for `check`. */
function onlyRises(severities: Severities): Severities {
  return new Map(RULES.map(({ name }) => [name, name === RULE ? (severities.get(name) ?? 'error') : 'off']))
}

/** What a ledger says of the rule. */
function settingOf({ rules }: Ledger): string {
  return JSON.stringify(rules.filter(({ key }) => key === RULE).map(({ severity, except }) => ({ severity, except })))
}
