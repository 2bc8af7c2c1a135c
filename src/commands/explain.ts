import { RULES } from '../check/rules/index.js'
import { nearestRule } from '../check/settings.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { formatRules, formatSheet } from '../format/check/sheet.js'
import { formatProblemSheet } from '../format/problem-sheet.js'
import type { Context } from './context.js'
import { UsageError } from './usage-error.js'

/** `factcheck explain [RULE]` */
export function explain(name: string | undefined, context: Context): ExitCode {
  const rule = RULES.find((known) => known.name === name)
  if (name === undefined) context.print(formatRules(RULES, context.theme))
  else if (rule) context.print(formatSheet(rule, context.theme))
  else {
    const problem = formatProblemSheet(name, context.theme)
    if (problem === undefined) throw noSuchRule(name)
    context.print(problem)
  }
  return EXIT.ok
}

export function noSuchRule(name: string): UsageError {
  const near = nearestRule(name)
  return new UsageError(
    `no rule \`${name}\``,
    near ? `did you mean \`${near}\`?` : '`factcheck explain` lists all rules',
  )
}
