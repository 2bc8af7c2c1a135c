import { resolve } from 'node:path'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { jsonText } from '../../format/json.js'
import { PIPE_LIMIT } from '../../ledger/files/read-bytes.js'
import { readTextFile } from '../../ledger/files/read-file.js'
import { TextFile } from '../../ledger/model/text-file.js'
import { line } from '../../screen/text.js'
import { inMemory } from '../../search/index/in-memory.js'
import { lookUp } from '../../search/ready/ready-ledger.js'
import { describeProblem } from '../../words/problem-words.js'
import { type Context, readAll } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { filterOf } from '../lookup/filters.js'
import type { FindOptions } from './find.js'

/** How many claims are related to a query, when nothing is said. */
const LIMIT = 10

/** `factcheck find --queries FILE`: every query of a file, one a line, with the ledger loaded once. */
export async function batch(options: FindOptions & { queries: string }, context: Context): Promise<ExitCode> {
  const queries = queriesIn(await textOf(options.queries, context), options.queries)
  const { text, allAnswered } = await context.withReady((kept) => {
    const ready = { ...kept, index: inMemory(kept.index) }
    const keep = filterOf(options, ready)
    const limit = options.all ? Number.POSITIVE_INFINITY : (options.limit ?? LIMIT)
    const exact = options.exact ?? false
    let text = ''
    let allAnswered = true
    for (const query of queries) {
      const found = lookUp(ready, query, { limit, exact, unmarked: true, ...(keep && { keep }) })
      const ids = (answers: boolean) => found.hits.filter((hit) => hit.answers === answers).map(({ claim }) => claim.id)
      const [answers, related] = [ids(true), ids(false)]
      if (answers.length === 0) allAnswered = false
      text +=
        options.format === 'json'
          ? jsonText({ query, answers, related, missing: found.missing }, 0)
          : `${[query, answers.join(','), related.join(',')].map(line).join('\t')}\n`
    }
    return { text, allAnswered }
  })
  if (!options.quiet) context.print(text, options.format)
  return allAnswered ? EXIT.ok : EXIT.nothing
}

async function textOf(name: string, { io }: Context): Promise<string> {
  if (name === '-') return Buffer.from(await readAll(io.stdin)).toString('utf8')
  const file = readTextFile(resolve(io.cwd, name), name, { limit: PIPE_LIMIT, pipe: true })
  if (file instanceof TextFile) return file.text
  throw new UsageError(`--queries ${name} cannot be read: ${describeProblem(file).message}`)
}

/** A line is a query, as it is or before a tab; or JSON: a text, or an object with a `query`. */
function queriesIn(text: string, name: string): string[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return []
    if (!/^\s*["{]/.test(line)) return [line.split('\t', 1)[0] ?? '']
    const query = jsonQuery(line)
    if (query === undefined)
      throw new UsageError(
        `${name}:${at + 1}: no query in this line of JSON`,
        'write {"query": "who said it?"}, or the bare words',
      )
    return [query]
  })
}

function jsonQuery(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line)
    const query = typeof value === 'object' && value !== null ? (value as { query?: unknown }).query : value
    return typeof query === 'string' ? query : undefined
  } catch {
    // A quoted phrase is a query, too.
    return line.trim().startsWith('"') ? line.split('\t', 1)[0] : undefined
  }
}
