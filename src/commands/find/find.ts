import { EXIT, type ExitCode } from '../../exit-code.js'
import type { Sources } from '../../format/citation.js'
import { formatFind } from '../../format/find.js'
import { findJson } from '../../format/json.js'
import { formatTsv } from '../../format/tsv.js'
import { nearest } from '../../ledger/model/nearest.js'
import { count, echo } from '../../screen/text.js'
import type { Theme } from '../../screen/theme.js'
import { lookUp, type ReadyHit } from '../../search/ready/ready-ledger.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { asTyped, filterOf, unknownName } from '../lookup/filters.js'
import type { FilterOptions, LookupFormat } from '../lookup/options.js'

export interface FindOptions extends FilterOptions {
  format: LookupFormat
  limit: number
  quiet?: boolean
}

/** `factcheck find WORDS…` */
export async function find(
  words: readonly string[],
  options: FindOptions,
  context: Context,
  commands: readonly string[],
): Promise<ExitCode> {
  const query = words.join(' ').trim()
  if (!/[\p{L}\p{N}]/u.test(query)) {
    const problem = query === '' ? 'the query is empty' : 'the query has no letter or digit'
    const filters = asTyped(options)
    const all = filters ? `all claims of these filters: factcheck list ${filters}` : 'all claims: factcheck list'
    throw new UsageError(problem, `give a word or two: factcheck WORD WORD; ${all}`)
  }
  const { total, hits, missing, filtered, text } = await context.withReady((ready) => {
    const keep = filterOf(options, ready.sourceKeys)
    const { total, hits, missing } = lookUp(ready, query, { limit: options.limit, ...(keep && { keep }) })
    const text = FORMATS[options.format]({ query, total, hits }, ready.source, context.theme)
    return { total, hits, missing, filtered: keep !== undefined, text }
  })
  if (options.quiet) return total > 0 ? EXIT.ok : EXIT.nothing
  context.print(text)
  const command = commandMeant(words, hits, commands)
  if (total === 0)
    context.notice((await unknown(options, context)) ?? nothingFound({ query, missing, isFiltered: filtered }, context))
  else if (options.format === 'text') {
    const lacking = nobodyHas(missing, context)
    if (lacking) context.notice(`${lacking}.`)
    if (total > hits.length) context.notice(moreFound(total, total - hits.length))
  }
  if (command) context.notice(`Did you mean \`factcheck ${command}\`?`)
  return total > 0 ? EXIT.ok : EXIT.nothing
}

/** Shorter words are one letter from too much: "how" is no "show". Commands take few words, and questions many. */
const LEAST_LETTERS = 4
const MOST_WORDS = 3

/** The command that the first word stands for when it is misspelt, where no claim shown has that very word. */
function commandMeant(
  words: readonly string[],
  hits: readonly ReadyHit[],
  commands: readonly string[],
): string | undefined {
  const typed = words[0]?.toLowerCase() ?? ''
  if (typed.length < LEAST_LETTERS || words.length > MOST_WORDS) return undefined
  const isSaid = hits.some(({ claim }) => `${claim.id} ${claim.text}`.toLowerCase().includes(typed))
  return isSaid ? undefined : nearest(typed, commands)
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
  return `${count(more, 'more claim')} ${more === 1 ? 'matches' : 'match'}: --limit ${total} shows all.`
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

function nothingFound({ query, missing, isFiltered }: Unfound, context: Context): string {
  const { glyphs } = context.theme
  const lacking = /\s/.test(query) ? nobodyHas(missing, context) : undefined
  const first = `No claim matches ${glyphs.open}${echo(query)}${glyphs.close}${isFiltered ? ' and these filters' : ''}`
  return lacking ? `${first}. ${lacking}.` : `${first}.`
}
