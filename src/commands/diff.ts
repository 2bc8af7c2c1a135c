import { RULES } from '../check/rules/index.js'
import { runCheck, type Severities } from '../check/run.js'
import { severitiesOf, unknownRules } from '../check/settings.js'
import { diffLedgers } from '../evidence/diff.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { type DiffFormat, formatDiff } from '../format/diff.js'
import { LedgerError } from '../ledger/problem.js'
import { pathsIn } from './check-paths.js'
import type { Context } from './context.js'
import { past, rootsOf } from './diff-base.js'

export interface DiffCommandOptions {
  format?: DiffFormat
  mergeBase?: boolean
}

/** `factcheck diff BASE` */
export async function diff(revision: string, options: DiffCommandOptions, context: Context): Promise<ExitCode> {
  const { env, now } = context.io
  const roots = rootsOf(context)
  const ledger = await context.load()
  const unknown = unknownRules(ledger)
  if (unknown.length > 0) throw new LedgerError(unknown, ledger.files)
  const { base, commit } = past(revision, options, roots, context)
  const { findings } = runCheck(
    { ledger, base, problems: [], lost: [] },
    onlyRises(severitiesOf(ledger, new Map())),
    now(),
  )
  const format = options.format ?? (env.GITHUB_ACTIONS === 'true' ? 'github' : 'text')
  const report = {
    base: { revision, commit },
    diff: diffLedgers(base, ledger),
    findings,
    files: ledger.files,
    pathOf: pathsIn(context.io),
  }
  context.print(formatDiff(format, report, context.theme))
  return findings.some(({ severity }) => severity === 'error') ? EXIT.nothing : EXIT.ok
}

/** `diff` looks at nothing but labels that rise; the rest is for `check`. */
function onlyRises(severities: Severities): Severities {
  return new Map(
    RULES.map(({ name }) => [name, name === 'label-rise-needs-evidence' ? (severities.get(name) ?? 'error') : 'off']),
  )
}
