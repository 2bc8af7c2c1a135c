import type { Claim } from '../ledger/model/types.js'
import type { Theme } from '../screen/theme.js'
import { formatDate } from './date.js'

/** "withdrawn 4 May 2025: the paper took it back". */
export function statusLine(
  item: { status?: string } & Pick<Claim, 'status-date' | 'status-note'>,
  theme: Theme,
): string | undefined {
  const { status, 'status-date': date, 'status-note': note } = item
  if (!status) return note
  return `${status}${date ? ` ${formatDate(date, theme)}` : ''}${note ? `: ${note}` : ''}`
}
