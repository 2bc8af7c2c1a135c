import { nearestRule } from '../../check/settings.js'
import { UsageError } from '../command/usage-error.js'

export function noSuchRule(name: string): UsageError {
  const near = nearestRule(name)
  return new UsageError(
    `no rule \`${name}\``,
    near ? `did you mean \`${near}\`?` : '`factcheck explain` lists all rules',
  )
}
