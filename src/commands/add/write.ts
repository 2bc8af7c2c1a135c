import { isAlwaysError } from '../../check/settings.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import type { Additions } from '../../ledger/write/add.js'
import { count, line } from '../../screen/text.js'
import type { Desk } from '../desk/desk.js'
import { Left } from './questions.js'

export interface WriteOptions {
  /** Asks whether it is to be written, once it was shown; the second is the likely answer. */
  confirm?: (message: string, isLikely: boolean) => Promise<boolean>
  into?: string
  dryRun?: boolean
  force?: boolean
}

/** Writes what is new, unless `check` would refuse it; or shows what would be written. */
export async function commit(desk: Desk, additions: Additions, name: string, options: WriteOptions): Promise<ExitCode> {
  const { context } = desk
  const list = additions.claims ? 'claims' : 'sources'
  const prospect = desk.prospect(desk.fileFor(list, options.into), additions)
  desk.tell(prospect)
  const errors = prospect.findings.filter(({ severity }) => severity === 'error')
  const isUnreadable = errors.some(({ fact }) => isAlwaysError(fact.rule))
  const isRefused = errors.length > 0 && (isUnreadable || !(options.force || options.confirm))
  if (options.confirm && !options.dryRun && !isRefused) {
    desk.showDiff(prospect)
    const question = errors.length > 0 ? '`check` would report this: write it all the same?' : 'Write it?'
    if (!(await options.confirm(question, errors.length === 0))) throw new Left()
  }
  if (options.dryRun) desk.showDiff(prospect)
  else if (!isRefused) {
    if (additions.sources && !options.confirm) desk.show(prospect)
    desk.write(prospect)
  }
  if (isRefused) {
    const help = isUnreadable ? 'Fix what is named.' : 'Fix what is named, or add it all the same with --force.'
    context.notice(`Not added: \`check\` would report ${count(errors.length, 'error')}. ${help}`)
    return EXIT.nothing
  }
  const at = prospect.ledger[list].get(additions.claims?.[0]?.id ?? additions.sources?.[0]?.key ?? '')?.at
  const place = `${line(prospect.file.name)}${at ? `, line ${at.line}` : ''}`
  context.notice(options.dryRun ? `${name} is to be added to ${place}.` : `Added ${name} to ${place}.`)
  return EXIT.ok
}
