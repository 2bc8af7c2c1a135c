import { EXIT, type ExitCode } from '../exit-code.js'
import { formatFind } from '../format/find.js'
import { findJson } from '../format/json.js'
import { count, line } from '../format/text.js'
import { formatTsv } from '../format/tsv.js'
import { nearest } from '../ledger/nearest.js'
import { lookUp } from '../search/shelf.js'
import type { Context } from './context.js'
import { filterOf } from './filters.js'
import type { FilterOptions, LookupFormat } from './options.js'
import { UsageError } from './usage-error.js'

export interface FindCommandOptions extends FilterOptions {
  format: LookupFormat
  limit: number
  quiet?: boolean
}

/** `factcheck find WORDS…` */
export async function find(
  words: readonly string[],
  options: FindCommandOptions,
  context: Context,
  commands: readonly string[],
): Promise<ExitCode> {
  const query = words.join(' ').trim()
  if (!/[\p{L}\p{N}]/u.test(query)) {
    const problem = query === '' ? 'the query is empty' : 'the query has no letter or digit'
    throw new UsageError(problem, 'give a word or two: factcheck tomahawk; all claims: factcheck list')
  }
  const shelf = await context.shelf()
  const keep = filterOf(options, shelf.sourceKeys)
  const { total, hits } = lookUp(shelf, query, { limit: options.limit, ...(keep && { keep }) })
  if (options.quiet) return total > 0 ? EXIT.ok : EXIT.nothing
  if (options.format === 'json') context.print(findJson(query, total, hits))
  else if (options.format === 'tsv') context.print(formatTsv(hits))
  else context.print(formatFind(hits, shelf.source, context.theme))
  if (total === 0) context.notice(nothingFound(query, commands, context))
  else if (options.format === 'text' && total > hits.length)
    context.notice(
      `${count(total - hits.length, 'more claim')} ${total - hits.length === 1 ? 'fits' : 'fit'}: --limit ${total} shows all.`,
    )
  return total > 0 ? EXIT.ok : EXIT.nothing
}

function nothingFound(query: string, commands: readonly string[], { theme }: Context): string {
  const command = nearest(query, commands)
  const hint = command ? ` For the command: factcheck ${command}` : ''
  return `No claim fits ${theme.glyphs.open}${line(query)}${theme.glyphs.close}.${hint}`
}
