import type { Severities } from '../../check/settings.js'
import type { Io } from '../../io.js'
import { UsageError } from '../command/usage-error.js'
import { type Baseline, baselineOf } from '../findings/baseline.js'
import { levelsOf, type Output, outputsOf } from '../findings/options.js'
import { refuseToOverwrite } from '../findings/output.js'

/** The options of `check` as commander reads them. */
export interface CheckOptions {
  format?: string[]
  rule?: string[]
  maxWarnings?: number
  maxFindings?: number
  quiet?: boolean
  baseline?: string
  updateBaseline?: boolean
  exitZero?: boolean
  allowEmpty?: boolean
  summary?: boolean
  statistics?: boolean
  links?: boolean
  allowPrivate?: boolean
  fix?: boolean
  dryRun?: boolean
  watch?: boolean
}

/** What a person asks of `check`, each part for those who need it. */
export interface CheckRequest {
  outputs: Outputs
  levels: Severities
  limits: Limits
  mode: Mode
}

/** Where the report goes. */
export interface Outputs {
  to: readonly Output[]
  hasSummary: boolean
  /** How many findings are printed; each format has a number of its own where nothing is said. */
  maxFindings?: number
  errorsOnly: boolean
  /** Counts per rule are told, and not the findings. */
  isCounted: boolean
}

/** What the exit code depends on, beside the findings. */
export interface Limits {
  maxWarnings: number
  exitZero: boolean
}

export type Mode = { kind: 'dry-run' } | CheckMode

/** How the ledger is checked. */
export interface CheckMode {
  kind: 'check'
  isFixed: boolean
  allowEmpty: boolean
  /** Whether the addresses of sources are tried. */
  links?: { allowPrivate: boolean }
  baseline?: Baseline
}

/** Splits the options of `check`, once; throws a UsageError where they do not fit each other. */
export function requestOf(options: CheckOptions, io: Io): CheckRequest {
  const { maxFindings, quiet = false, summary = false, maxWarnings = Infinity, exitZero = false } = options
  const to = outputsOf(options.format, io)
  const isCounted = options.statistics ?? false
  const other = to.find(({ format }) => format !== 'text' && format !== 'json')
  if (isCounted && other)
    throw new UsageError(`--statistics counts as text or json, and not as ${other.format}`, 'add --format text')
  return {
    outputs: {
      to,
      hasSummary: summary,
      errorsOnly: quiet,
      isCounted,
      ...(maxFindings !== undefined && { maxFindings }),
    },
    levels: levelsOf(options.rule),
    limits: { maxWarnings, exitZero },
    mode: modeOf(options, to, io),
  }
}

function modeOf(options: CheckOptions, outputs: readonly Output[], { cwd }: Io): Mode {
  const { fix = false, dryRun, allowEmpty = false, allowPrivate = false } = options
  const baseline = baselineOf(options, cwd)
  if (baseline) refuseToOverwrite('the baseline', [baseline.name], outputs, cwd)
  if (dryRun && !fix) throw new UsageError('--dry-run shows what --fix would do', 'give both: --fix --dry-run')
  if (dryRun) return { kind: 'dry-run' }
  return {
    kind: 'check',
    isFixed: fix,
    allowEmpty,
    ...(options.links && { links: { allowPrivate } }),
    ...(baseline && { baseline }),
  }
}
