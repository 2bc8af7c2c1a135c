import type { LabelledClaim } from './claim.js'
import { line } from './text.js'

/** The columns of `--format tsv`, in their order; there is no heading line. */
export const TSV_COLUMNS = ['id', 'confidence', 'effective', 'text', 'sources', 'file', 'line'] as const

/** One claim a line, fields parted by tabs; white space in a field is one space. */
export function formatTsv(claims: readonly LabelledClaim[]): string {
  return claims.map(row).join('')
}

function row({ claim, effective }: LabelledClaim): string {
  const sources = [...new Set(claim.citations.map(({ source }) => source))].join(',')
  const fields = [claim.id, claim.confidence, effective, claim.text, sources, claim.at.file, String(claim.at.line)]
  return `${fields.map(line).join('\t')}\n`
}
