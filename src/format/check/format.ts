import type { Failure, Report } from '../../check/finding.js'
import type { Theme } from '../../screen/theme.js'

/** What a format may need beside the report. */
export interface Setting {
  theme: Theme
  /** That of factcheck. */
  version: string
}

/** A way to print what `check` and `diff` have to say. */
export interface Format {
  report(report: Report, setting: Setting): string
  /** Why nothing could be checked. */
  failure(failure: Failure, setting: Setting): string
}
