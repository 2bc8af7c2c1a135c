import type { Report } from '../../evidence/finding.js'
import type { Theme } from '../theme.js'
import { formatGithub } from './github.js'
import { formatGitlab } from './gitlab.js'
import { formatJson } from './json.js'
import { formatJunit } from './junit.js'
import { formatSarif } from './sarif.js'
import { formatText } from './text.js'

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** A report in one of the formats. */
export function formatReport(format: CheckFormat, report: Report, theme: Theme, version: string): string {
  switch (format) {
    case 'text':
      return formatText(report, theme)
    case 'json':
      return formatJson(report)
    case 'sarif':
      return formatSarif(report, version)
    case 'junit':
      return formatJunit(report)
    case 'github':
      return formatGithub(report)
    case 'gitlab':
      return formatGitlab(report)
  }
}
