import type { Failure, Report } from '../../check/finding.js'
import type { Theme } from '../../screen/theme.js'
import { formatProblems } from '../problem.js'
import { formatGithub, githubFailure } from './github.js'
import { formatGitlab, gitlabFailure } from './gitlab.js'
import { formatJson, jsonFailure } from './json.js'
import { formatJunit, junitFailure } from './junit.js'
import { formatSarif, sarifFailure } from './sarif.js'
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

/** Why nothing could be checked, in one of the formats. */
export function formatFailure(format: CheckFormat, failure: Failure, theme: Theme, version: string): string {
  switch (format) {
    case 'text':
      return formatProblems(failure.problems, failure.files, theme)
    case 'json':
      return jsonFailure(failure)
    case 'sarif':
      return sarifFailure(failure, version)
    case 'junit':
      return junitFailure(failure)
    case 'github':
      return githubFailure(failure)
    case 'gitlab':
      return gitlabFailure(failure)
  }
}
