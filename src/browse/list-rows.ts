import type { Found } from './state.js'

/** A row of the list: a hit, by its place, or a title above those that follow. */
export type ListRow = { hit: number } | { title: string }

/** Every hit a row, and above those that only share words with the query, that it is so, as `find` says it. */
export function listRows({ hits }: Pick<Found, 'hits'>): ListRow[] {
  const rows: ListRow[] = hits.map((_, hit) => ({ hit }))
  const first = hits.findIndex(({ answers }) => !answers)
  if (first >= 0) rows.splice(first, 0, { title: first > 0 ? 'Related:' : 'No claim answers this. Related:' })
  return rows
}

/** The first row that is shown, so that the chosen one is well within sight. */
export function firstRow(rows: readonly ListRow[], chosen: number, height: number): number {
  const at = rows.findIndex((row) => 'hit' in row && row.hit === chosen)
  const middle = at - Math.floor(height / 2)
  return Math.max(0, Math.min(middle, rows.length - height))
}
