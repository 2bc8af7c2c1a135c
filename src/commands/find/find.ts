import { EXIT, type ExitCode } from '../../exit-code.js'
import type { Sources } from '../../format/citation.js'
import { type FindLayout, type Found, formatFind } from '../../format/find.js'
import { findJson } from '../../format/json.js'
import { formatList } from '../../format/list.js'
import { formatTsv } from '../../format/tsv.js'
import { nearest } from '../../ledger/model/nearest.js'
import { count, echo } from '../../screen/text.js'
import type { Theme } from '../../screen/theme.js'
import { lookUp, type ReadyHit } from '../../search/ready/ready-ledger.js'
import type { Context } from '../command/context.js'
import { CALLED_ELSE } from '../command/names.js'
import { UsageError } from '../command/usage-error.js'
import { asTyped, filterOf, unknownName } from '../lookup/filters.js'
import { noClaimYet } from '../lookup/no-claims.js'
import type { FilterOptions, LookupFormat } from '../lookup/options.js'

export interface FindOptions extends FilterOptions {
  format: LookupFormat
  limit?: number
  all?: boolean
  oneline?: boolean
  exact?: boolean
  explain?: boolean
  pager?: boolean
  queries?: string
  quiet?: boolean
}

/** How many claims are printed when nothing is said. */
const LIMIT = 10
/** On a terminal, so many answers are shown whole: the first must not be scrolled away. */
const WHOLE_ON_A_TERMINAL = 3

/** `factcheck find WORDS…` */
export async function find(
  words: readonly string[],
  options: FindOptions,
  context: Context,
  commands: readonly string[],
): Promise<ExitCode> {
  const query = words.join(' ').trim()
  refuseEmpty(query, options)
  const limit = options.all ? Number.POSITIVE_INFINITY : (options.limit ?? LIMIT)
  const { found, filtered, text, hasClaims } = await context.withReady((ready) => {
    const keep = filterOf(options, ready)
    const exact = options.exact ?? false
    const found = { query, ...lookUp(ready, query, { limit, exact, ...(keep && { keep }) }) }
    const format = options.oneline && options.format === 'text' ? ONELINE : FORMATS[options.format]
    const text = format(found, layoutFor(options, context), ready.source, context.theme)
    return { found, filtered: keep !== undefined, text, hasClaims: ready.index.lengths.length > 0 }
  })
  const isAnswered = found.hits.some(({ answers }) => answers)
  const code = isAnswered ? EXIT.ok : EXIT.nothing
  if (options.quiet) return code
  await context.page(text, options.format, options.pager ?? false)
  const notices =
    found.total === 0 ? [await nothing(found, filtered, hasClaims, options, context)] : remarks(found, options, context)
  const command = commandMeant(words, found.hits, commands)
  if (command) notices.push(`Did you mean \`factcheck ${command}\`?`)
  for (const notice of notices) context.notice(notice)
  return code
}

function refuseEmpty(query: string, options: FilterOptions): void {
  // The first alone as a rule: the sets of Unicode take longer to make than fifty claims to search.
  if (/[a-z0-9]/i.test(query) || /[\p{L}\p{N}]/u.test(query)) return
  const problem = query === '' ? 'the query is empty' : 'the query has no letter or digit'
  const filters = asTyped(options)
  const all = filters ? `all claims of these filters: factcheck list ${filters}` : 'all claims: factcheck list'
  throw new UsageError(problem, `give a word or two: factcheck WORD WORD; ${all}`)
}

function layoutFor({ all, limit, explain = false }: FindOptions, { terminal }: Context): FindLayout {
  const isShort = terminal.isTty && !all && limit === undefined
  return { whole: isShort ? WHOLE_ON_A_TERMINAL : Number.POSITIVE_INFINITY, explain }
}

type Format = (found: Found, layout: FindLayout, sources: Sources, theme: Theme) => string

const FORMATS: Record<LookupFormat, Format> = {
  text: formatFind,
  json: (found, { explain }) => findJson(found, explain),
  tsv: ({ hits }) => formatTsv(hits),
}
const ONELINE: Format = ({ hits }, _, __, theme) => formatList(hits, theme)

/** What else a person wants to know of what was found. */
function remarks({ total, hits, missing }: Found, { format }: FindOptions, context: Context): string[] {
  if (format !== 'text') return []
  const lacking = nobodyHas(missing, context)
  const more = total - hits.length
  return [
    ...(lacking ? [`${lacking}.`] : []),
    ...(more > 0
      ? [`${count(more, 'more claim')} ${more === 1 ? 'has' : 'have'} some of the words: --all shows them.`]
      : []),
  ]
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
  const called = CALLED_ELSE.get(typed)
  // Alone, or before what is added: "new york" is no command.
  if (called && commands.includes(called) && (words.length === 1 || /^(?:claim|source)$/i.test(words[1] ?? '')))
    return called
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

/** Why nothing was found: what the filters name that no claim has, or what the query does. */
async function nothing(
  found: Found,
  isFiltered: boolean,
  hasClaims: boolean,
  options: FilterOptions,
  context: Context,
): Promise<string> {
  // The ledger is read for it, as there is nothing else to do.
  const isNamed = [options.about, options.tag, options.by].some((names) => names !== undefined)
  const empty = hasClaims ? undefined : noClaimYet(await context.load())
  if (empty) return empty
  const unknown = isNamed ? unknownName(options, await context.load()) : undefined
  if (unknown) return unknown
  const { query, missing } = found
  const { glyphs } = context.theme
  const lacking = /\s/.test(query) ? nobodyHas(missing, context) : undefined
  const first = `No claim matches ${glyphs.open}${echo(query)}${glyphs.close}${isFiltered ? ' and these filters' : ''}`
  return lacking ? `${first}. ${lacking}.` : `${first}.`
}
