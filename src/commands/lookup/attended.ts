import type { Context } from '../command/context.js'

/** Names by which a job of CI is known. */
const CI = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'BUILDKITE']

/** Whether a person reads what is printed, and no file or log takes it. */
export function isAttended({ io, terminal }: Context): boolean {
  return terminal.isTty && !CI.some((name) => io.env[name])
}
