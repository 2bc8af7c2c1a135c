import { unusedClaims } from '../../draft/uses.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { listJson } from '../../format/json.js'
import { formatList } from '../../format/list.js'
import { count, grouped } from '../../screen/text.js'
import { labeller } from '../../support/labelled.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { draftsOf } from './drafts-of.js'
import type { DraftOptions } from './request.js'

/** `factcheck draft --unused`: the claims that no draft uses. It answers a question, and fails for nothing. */
export async function unused(files: readonly string[], options: DraftOptions, context: Context): Promise<ExitCode> {
  const format = formatOf(options)
  const { drafts, ledger } = await draftsOf(files, options.stdinFilename, context)
  const claims = unusedClaims(drafts, ledger).map(labeller(ledger))
  context.print(format === 'json' ? listJson(claims) : formatList(claims, context.theme), format)
  context.notice(summary(claims.length, ledger.claims.size))
  return EXIT.ok
}

function summary(unused: number, all: number): string {
  const of = count(all, 'claim')
  if (unused === 0) return `Of ${of} none is unused.`
  const [are, them] = unused === 1 ? ['is', 'it'] : ['are', 'them']
  return `Of ${of} ${grouped(unused)} ${are} unused: no draft names ${them}, and nothing that a draft names rests on ${them}.`
}

/** Options of the report, which --unused takes the place of. */
const OF_REPORT = ['view', 'suggest', 'min', 'baseline', 'updateBaseline', 'summary', 'maxFindings', 'rule'] as const

function formatOf(options: DraftOptions): 'text' | 'json' {
  const other = OF_REPORT.find((name) => options[name] !== undefined)
  const option = other?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  if (option) throw new UsageError(`--unused lists claims, and --${option} is about findings`, 'give one of the two')
  const { format: [format = 'text', ...more] = [] } = options
  if (more.length === 0 && (format === 'text' || format === 'json')) return format
  throw new UsageError('--unused lists claims as text or json, to stdout', 'add --format text')
}
