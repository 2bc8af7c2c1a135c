import { ruleOf } from '../findings/problem-rule.js'
import { isUnread, type Problem } from '../ledger/model/problem.js'
import type { TextFile } from '../ledger/model/text-file.js'
import { codeFrame } from '../screen/frame.js'
import { count, fitted, line } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { describeProblem } from '../words/problem-words.js'

const SHOWN = 100

/** Problems as a person reads them: place, message, the line with a caret, what to do. */
export function formatProblems(
  problems: readonly Problem[],
  files: ReadonlyMap<string, TextFile>,
  theme: Theme,
): string {
  const shown = problems.slice(0, SHOWN).map((problem) => {
    const { message, help } = describeProblem(problem)
    const rule = ruleOf(problem)
    const position = isUnread(problem) ? '' : `:${problem.at.line}:${problem.at.column}`
    const place = theme.strong(line(`${problem.at.file}${position}:`))
    const said = `${place} ${theme.error(rule ? `error[${rule}]:` : 'error:')} ${line(message)}`
    const parts = [fitted(said, theme.terminal, '  ')]
    const file = files.get(problem.at.file)
    if (file && file.text !== '') parts.push(codeFrame(file, problem.at, theme))
    const hint = nearOf(problem) ?? help
    if (hint) parts.push(`  ${fitted(`${theme.hint('help:')} ${line(hint)}`, theme.terminal, '    ')}`)
    return `${parts.join('\n')}\n`
  })
  const more = problems.length - SHOWN
  return shown.join('\n') + (more > 0 ? `\nand ${count(more, 'more error')}\n` : '')
}

function nearOf(problem: Problem): string | undefined {
  const near = problem.code === 'ledger-not-found' ? problem.near : undefined
  return near && `there is ${near}: name it with --file ${near}`
}
