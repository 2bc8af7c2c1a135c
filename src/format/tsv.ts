import { line } from '../screen/text.js'
import type { LabelledClaim } from '../support/labelled.js'

/**
 * One claim a line: id, confidence, effective, text, sources, file, line, status, what disputes it and the statuses of its
 * sources, parted by tabs; white space in a field is one space.
 */
export function formatTsv(claims: readonly LabelledClaim[]): string {
  return claims.map(row).join('')
}

function row({ claim, effective, standing = {} }: LabelledClaim): string {
  const sources = [...new Set(claim.citations.map(({ source }) => source))].join(',')
  const fields = [
    claim.id,
    claim.confidence,
    effective,
    claim.text,
    sources,
    claim.at.file,
    String(claim.at.line),
    claim.status ?? '',
    (standing.disputedBy ?? []).join(','),
    (standing.sources ?? []).map(({ key, status }) => `${key}=${status}`).join(','),
  ]
  return `${fields.map(line).join('\t')}\n`
}
