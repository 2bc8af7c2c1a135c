import { EXIT, type ExitCode } from '../exit-code.js'
import { defineCommand, ValueArgument } from './command/sheet.js'

export const explain = defineCommand<[name?: string]>({
  name: 'explain',
  description: 'print what a rule asks and why, with examples; without a name, all rules',
  arguments: [new ValueArgument('[rule]', 'the name of a rule, or of a problem of loading', 'rules')],
  examples: [
    ['factcheck explain', 'all rules, one a line'],
    ['factcheck explain RULE', 'one rule, with an example of each kind'],
  ],
  async action([name], _, context): Promise<ExitCode> {
    const [{ RULES }, { formatRules, formatSheet }, { formatProblemSheet }, { noSuchRule }] = await Promise.all([
      import('../check/rules/index.js'),
      import('../format/check/sheet.js'),
      import('../format/problem-sheet.js'),
      import('./findings/no-such-rule.js'),
    ])
    const rule = RULES.find((known) => known.name === name)
    if (name === undefined) context.print(formatRules(RULES, context.theme))
    else if (rule) context.print(formatSheet(rule, context.theme))
    else {
      const problem = formatProblemSheet(name, context.theme)
      if (problem === undefined) throw noSuchRule(name)
      context.print(problem)
    }
    return EXIT.ok
  },
})
