import type { Claim } from '../../ledger/model/types.js'
import { escapeUnsafe } from '../../ledger/model/unsafe.js'
import type { Exported, Selection } from '../record/exported.js'
import { Losses } from '../record/losses.js'
import { guarded, joined, quoted } from './cells.js'
import { COLUMNS } from './columns.js'

const PLACED = new Set<string>(COLUMNS.flatMap(({ field }) => field ?? []))

/** A table of claims as RFC 4180 has it, a row each; safe to open in a spreadsheet. */
export function write({ claims, sources }: Selection): Exported {
  const losses = new Losses()
  const rows = [COLUMNS.map(({ name }) => name)]
  for (const labelled of claims) {
    rows.push(COLUMNS.map(({ cell }) => cellText(cell(labelled))))
    losses.claimFields(labelled.claim, PLACED)
    partsLost(labelled.claim, losses)
  }
  for (const { key } of sources) losses.add('no-place', 'source', 'all beside keys', key)
  return { text: rows.map((row) => `${row.map(quoted).join(',')}\n`).join(''), lost: losses.all }
}

function cellText(value: string | readonly string[] | undefined): string {
  const text = typeof value === 'string' ? value : joined(value ?? [])
  return guarded(escapeUnsafe(onOneLine(text), () => ''))
}

/** A text with a space for each line end and the white space around it. */
function onOneLine(text: string): string {
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines
    .map((line, at) => (at < last ? line.trimEnd() : line))
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .filter((line, at) => line !== '' || at === 0 || at === last)
    .join(' ')
}

/** Citations and disputes are more than a name; what their cells do not hold. */
function partsLost({ id, citations, disputes }: Claim, losses: Losses): void {
  for (const { source: _, locator: __, quote, ...rest } of citations) {
    for (const field of Object.keys(rest)) losses.add('no-place', 'claim', `citations: ${field}`, id)
    for (const field of Object.keys(quote ?? {}))
      if (field !== 'exact') losses.add('no-place', 'claim', `quote: ${field}`, id)
  }
  if (disputes.some(({ reason }) => reason !== undefined)) losses.add('no-place', 'claim', 'disputes: reason', id)
}
