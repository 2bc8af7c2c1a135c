import { mostSevere, type Report } from '../../check/finding.js'
import type { FormatName } from '../../format/check/index.js'

/** As text to a person, so many findings are enough to begin with. */
const SHOWN_AS_TEXT = 100
/** GitHub takes so many results of a run, and no other reader has use for more. */
export const SHOWN_ELSEWHERE = 25_000

/** A report with its most severe findings, at most so many. */
export function bound(report: Report, most: number): Report {
  return { ...report, findings: mostSevere(report.findings, most) }
}

/** As many findings as a format shows, where a person does not say how many. */
export function boundFor(format: FormatName, report: Report, most?: number): Report {
  return bound(report, most ?? (format === 'text' ? SHOWN_AS_TEXT : SHOWN_ELSEWHERE))
}
