import type { RuleName } from '../../check/finding.js'
import { RULES } from '../../check/rules/index.js'
import type { Level, Severities } from '../../check/settings.js'
import { NEEDS, type Need } from '../../draft/held.js'
import type { Io } from '../../io.js'
import { nearest } from '../../ledger/model/nearest.js'
import { UsageError } from '../command/usage-error.js'
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

function requiredOf(given: string): Set<Need> {
  const words = given.split(',').map((word) => word.trim())
  if (words.length === 1 && words[0] === 'none') return new Set()
  return new Set(
    words.map((word) => {
      const need = NEEDS.find((known) => known === word)
      if (need) return need
      const near = nearest(word, [...NEEDS, 'none'])
      throw new UsageError(
        `--require: there is no \`${word}\` to be backed`,
        near && near !== 'none' ? `did you mean \`${near}\`?` : `write some of ${NEEDS.join(',')}, or none`,
      )
    }),
  )
}

/** "90%", "90 %" or "90". */
function shareOf(given: string): number {
  const [, number] = /^\s*(\d{1,3}(?:\.\d+)?)\s*%?\s*$/.exec(given) ?? []
  if (number === undefined || Number(number) > 100)
    throw new UsageError(`--min ${given}: not a share from 0% to 100%`, 'write --min 90%')
  return Number(number)
}

/** The other rules are for `check`. Where a share is enough, a sentence that nothing backs is no error by itself. */
function onlyDraftRules(given: ReadonlyMap<RuleName, Level>, isShareEnough: boolean): Severities {
  const levels = new Map<RuleName, Level>()
  for (const rule of RULES) if (!('needs' in rule) || rule.needs !== 'drafts') levels.set(rule.name, 'off')
  if (isShareEnough) levels.set('draft-backed', 'warning')
  for (const [name, level] of given) if (levels.get(name) !== 'off') levels.set(name, level)
  return levels
}
