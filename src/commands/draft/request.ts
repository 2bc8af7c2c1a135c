import type { Severities } from '../../check/settings.js'
import { onlyDraftRules } from '../../check/with-drafts.js'
import type { Need } from '../../draft/held.js'
import type { Io } from '../../io.js'
import { UsageError } from '../command/usage-error.js'
import { requiredOf } from '../drafts/request.js'
import { type Baseline, type BaselineOptions, baselineOf } from '../findings/baseline.js'
import { levelsOf, type Output, outputsOf } from '../findings/options.js'
import { refuseToOverwrite } from '../findings/output.js'

/** The options of `draft` as commander reads them. */
export interface DraftOptions extends BaselineOptions {
  stdinFilename?: string
  view?: boolean
  unused?: boolean
  require: string
  min?: string
  format?: string[]
  rule?: string[]
  maxFindings?: number
  summary?: boolean
  suggest?: boolean
  watch?: boolean
}

/** What a person asks of `draft`. */
export interface DraftRequest {
  outputs: readonly Output[]
  required: ReadonlySet<Need>
  /** In per cent. */
  min?: number
  levels: Severities
  baseline?: Baseline
}

export function requestOf(options: DraftOptions, io: Io): DraftRequest {
  const outputs = outputsOf(options.view && !options.format ? ['text'] : options.format, io)
  if (options.view && outputs.some(({ format, path }) => path === undefined && format !== 'text'))
    throw new UsageError('--view takes the place of the report', 'send the report to a file: --format json:out.json')
  const baseline = baselineOf(options, io.cwd)
  if (baseline) refuseToOverwrite('the baseline', [baseline.name], outputs, io.cwd)
  const min = options.min === undefined ? undefined : shareOf(options.min)
  return {
    outputs: options.view ? outputs.filter(({ path }) => path !== undefined) : outputs,
    required: requiredOf(options.require),
    levels: onlyDraftRules(levelsOf(options.rule), min !== undefined),
    ...(min !== undefined && { min }),
    ...(baseline && { baseline }),
  }
}

/** "90%", "90 %" or "90". */
function shareOf(given: string): number {
  const [, number] = /^\s*(\d{1,3}(?:\.\d+)?)\s*%?\s*$/.exec(given) ?? []
  if (number === undefined || Number(number) > 100)
    throw new UsageError(`--min ${given}: not a share from 0% to 100%`, 'write --min 90%')
  return Number(number)
}
