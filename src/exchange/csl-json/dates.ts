import { type EdtfDate, parseEdtf } from '../../ledger/model/edtf.js'
import type { Losses } from '../record/losses.js'

/** A date as CSL-JSON has it: a day, a span of two, and "circa" of the whole. */
export interface CslDate {
  'date-parts'?: number[][]
  circa?: true
  literal?: string
}

/** A date for CSL-JSON; `isWhole` where that says all of it. */
export function cslDate(text: string, field: string, key: string, losses: Losses): { date: CslDate; isWhole: boolean } {
  const edtf = parseEdtf(text)
  if (!edtf) {
    losses.add('not-edtf', 'source', field, key)
    return { date: { literal: text }, isWhole: true }
  }
  const ends = edtf.kind === 'date' ? [edtf.date] : [edtf.from, edtf.to]
  const known = ends.filter((end) => end !== undefined)
  const about = known.filter(({ approximate }) => approximate).length
  const faults = [
    ...(known.length < ends.length ? (['end-of-interval'] as const) : []),
    ...(known.some(({ uncertain }) => uncertain) ? (['uncertain'] as const) : []),
    ...(about > 0 && about < known.length ? (['approximate'] as const) : []),
  ]
  for (const fault of faults) losses.add(fault, 'source', field, key)
  const date = { 'date-parts': known.map(partsOf), ...(about === known.length && { circa: true as const }) }
  return { date, isWhole: faults.length === 0 }
}

function partsOf({ year, month, day }: EdtfDate): number[] {
  return [year, month, day].filter((part) => part !== undefined)
}
