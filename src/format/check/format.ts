import type { Failure, Report } from '../../check/finding.js'
import type { Theme } from '../../screen/theme.js'
import type { Kind } from '../../screen/way-out.js'

/** What a format may need beside the report. */
export interface Setting {
  theme: Theme
  /** That of factcheck. */
  version: string
}

/** A way to print what `check` and `diff` have to say. */
export interface Format {
  /** What its text is, for the way out. */
  kind: Kind
  report(report: Report, setting: Setting): string
  /** Why nothing could be checked. */
  failure(failure: Failure, setting: Setting): string
}
