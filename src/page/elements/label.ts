import type { Confidence } from '../../ledger/model/types.js'
import type { ReportClaim } from '../../report/data.js'
import { h } from './dom.js'

/** The signs of the terminal: full, half, empty. */
export const SIGNS: Record<Confidence, string> = { sourced: '●', inferred: '◐', speculative: '○' }

export function labelWords(confidence: Confidence): string {
  return `${SIGNS[confidence]} ${confidence.toUpperCase()}`
}

/** A label by sign and word; the sign is not read aloud. */
export function label(confidence: Confidence): HTMLSpanElement {
  return h(
    'span',
    { class: `label ${confidence}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[confidence]),
    h('span', {}, confidence),
  )
}

/** The label, and what is said beside it: `◐ inferred, rests on ○ speculative, withdrawn`. */
export function fullLabel({ claim, effective, remarks = [] }: ReportClaim): HTMLSpanElement {
  const weaker =
    effective === claim.confidence ? undefined : h('span', { class: 'weaker' }, 'rests on ', label(effective))
  return h(
    'span',
    { class: 'labels' },
    label(claim.confidence),
    weaker,
    remarks.map((remark) => h('span', { class: 'remark', dir: 'auto' }, remark)),
  )
}
