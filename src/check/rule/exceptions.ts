import { bounds, parseEdtf } from '../../ledger/model/edtf.js'
import { addTo } from '../../ledger/model/grouped.js'
import type { Ledger, RuleSetting } from '../../ledger/model/types.js'

/** One exception of one rule, and what has become of it. */
export interface Exception {
  rule: string
  setting: RuleSetting
  /** Its place among the rule's exceptions. */
  index: number
  claim?: string
  source?: string
  until?: string
  /** `not-asked`: the rule had nothing to look at, so nothing is known of whether it is needed. */
  state: 'holds' | 'used' | 'not-asked' | 'ended' | 'bad-date' | 'names-nothing'
}

/** The exceptions of a ledger, by what they except. */
export class Exceptions {
  readonly all: Exception[] = []
  readonly #holding = new Map<string, Exception[]>()

  constructor(
    settings: readonly RuleSetting[],
    now: Date,
    isAsked: (rule: string) => boolean,
    readonly shared?: Ledger['shared'],
  ) {
    const today = now.toISOString().slice(0, 10)
    for (const setting of settings)
      for (const [index, { claim, source, until }] of (setting.except ?? []).entries()) {
        const names = { ...(claim && { claim }), ...(source && { source }) }
        const dated = claim || source ? stateOn(today, until) : 'names-nothing'
        const state = dated === 'holds' && !isAsked(setting.key) ? 'not-asked' : dated
        const exception: Exception = {
          rule: setting.key,
          setting,
          index,
          ...names,
          ...(until && { until }),
          state,
        }
        this.all.push(exception)
        if (state === 'holds') addTo(this.#holding, keyOf(exception.rule, claim, source), exception)
      }
  }

  /** Whether a finding in a file is excepted, by every root that the file is of; the exceptions count as used from then on. */
  cover(rule: string, { claim, source }: { claim?: { id: string }; source?: { key: string } }, file: string): boolean {
    if (this.#holding.size === 0) return false
    const [id, key] = [claim?.id, source?.key]
    const found = new Map<RuleSetting, Exception>()
    for (const name of [keyOf(rule, id, key), keyOf(rule, id, undefined), keyOf(rule, undefined, key)])
      for (const exception of this.#holding.get(name) ?? [])
        if (exception.setting.files.has(file) && !found.has(exception.setting)) found.set(exception.setting, exception)
    for (const exception of found.values()) exception.state = 'used'
    return found.size >= (this.shared?.get(file) ?? 1)
  }
}

function keyOf(rule: string, claim = '', source = ''): string {
  return `${rule} ${claim} ${source}`
}

/** An exception holds to the end of its last day, in UTC. */
function stateOn(today: string, until: string | undefined): 'holds' | 'ended' | 'bad-date' {
  if (until === undefined) return 'holds'
  const edtf = parseEdtf(until)
  if (!edtf) return 'bad-date'
  const { last } = bounds(edtf)
  return last !== undefined && last < today ? 'ended' : 'holds'
}
