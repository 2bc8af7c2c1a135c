import { EXIT, type ExitCode } from '../exit-code.js'
import type { Sources } from '../format/citation.js'
import { formatFind } from '../format/find.js'
import { findJson } from '../format/json.js'
import { formatTsv } from '../format/tsv.js'
import { nearest } from '../ledger/model/nearest.js'
import { count, echo } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { lookUp, type ReadyHit } from '../search/ready/ready-ledger.js'
import type { Context } from './context.js'
import { asTyped, filterOf, unknownName } from './filters.js'
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
    const filters = asTyped(options)
    const all = filters ? `all claims of these filters: factcheck list ${filters}` : 'all claims: factcheck list'
    throw new UsageError(problem, `give a word or two: factcheck tomahawk; ${all}`)
  }
  const { total, shown, missing, filtered, text } = await context.withReady((ready) => {
    const keep = filterOf(options, ready.sourceKeys)
    const { total, hits, missing } = lookUp(ready, query, { limit: options.limit, ...(keep && { keep }) })
    return {
      total,
      shown: hits.length,
      missing,
      filtered: keep !== undefined,
      text: FORMATS[options.format]({ query, total, hits }, ready.source, context.theme),
    }
  })
  if (!options.quiet) {
    context.print(text)
    if (total === 0)
      context.notice(
        (await unknown(options, context)) ?? nothingFound({ query, missing, isFiltered: filtered }, commands, context),
      )
    else if (options.format === 'text') {
      const lacking = nobodyHas(missing, context)
      if (lacking) context.notice(`${lacking}.`)
      if (total > shown) context.notice(moreFound(total, total - shown))
    }
  }
  return total > 0 ? EXIT.ok : EXIT.nothing
}

/** Of pasted prose, many words are in no claim, and none is worth a word. */
const MOST_MISSING = 3

function nobodyHas(missing: readonly string[], { theme: { glyphs } }: Context): string | undefined {
  if (missing.length === 0 || missing.length > MOST_MISSING) return undefined
  return `No claim has ${missing.map((words) => glyphs.open + echo(words) + glyphs.close).join(' or ')}`
}

interface Found {
  query: string
  total: number
  hits: readonly ReadyHit[]
}

const FORMATS: Record<LookupFormat, (found: Found, sources: Sources, theme: Theme) => string> = {
  text: ({ hits }, sources, theme) => formatFind(hits, sources, theme),
  json: ({ query, total, hits }) => findJson(query, total, hits),
  tsv: ({ hits }) => formatTsv(hits),
}

function moreFound(total: number, more: number): string {
  return `${count(more, 'more claim')} ${more === 1 ? 'fits' : 'fit'}: --limit ${total} shows all.`
}

/** What the filters name that no claim has. The ledger is read for it, as there is nothing else to do. */
async function unknown(options: FilterOptions, context: Context): Promise<string | undefined> {
  return options.about || options.tag ? unknownName(options, (await context.load()).claims.values()) : undefined
}

interface Unfound {
  query: string
  missing: readonly string[]
  isFiltered: boolean
}

function nothingFound({ query, missing, isFiltered }: Unfound, commands: readonly string[], context: Context): string {
  const { glyphs } = context.theme
  const command = nearest(query, commands)
  const hint = command ? ` For the command: factcheck ${command}` : ''
  const lacking = /\s/.test(query) ? nobodyHas(missing, context) : undefined
  const first = `No claim fits ${glyphs.open}${echo(query)}${glyphs.close}${isFiltered ? ' and these filters' : ''}`
  return lacking ? `${first}. ${lacking}.${hint}` : `${first}.${hint}`
}
