import type { ExitCode } from '../../exit-code.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import type { ClaimOptions } from './claim.js'
import type { SourceOptions } from './source.js'

export type AddOptions = ClaimOptions & SourceOptions

/** `factcheck add claim TEXT`, `factcheck add source ADDRESS` */
export async function add(
  what: string | undefined,
  words: readonly string[],
  options: AddOptions,
  context: Context,
): Promise<ExitCode> {
  if (what !== undefined) refuseOthers(what, options)
  if (what === undefined || words.length === 0) {
    const { terminal } = context.io
    if (!terminal) throw new UsageError(...missing(what))
    const { ask } = await import('./ask.js')
    return ask(what, options, context, terminal)
  }
  if (what === 'claim') {
    if (words.join('').trim() === '')
      throw new UsageError('the text of the claim is empty', 'write what is claimed, in one or two sentences')
    const { addClaim } = await import('./claim.js')
    return addClaim(words.join(' '), options, context)
  }
  const [address = '', ...more] = words
  if (more.length > 0) throw new UsageError('one source is added at a time', `factcheck add source ${address}`)
  const { addSource } = await import('./source.js')
  return addSource(address, options, context)
}

/** What the command line lacks where nobody can be asked, and what to do. */
function missing(what: string | undefined): [message: string, help: string] {
  const claim = "factcheck add claim 'TEXT' --source KEY --quote 'WORDS'"
  const source = 'factcheck add source https://…'
  if (what === 'claim') return ['missing the text of the claim', `${claim}; without a terminal, nothing is asked`]
  if (what === 'source')
    return ['missing the address or number of the source', `${source}; without a terminal, nothing is asked`]
  return ['missing what to add: a claim or a source', `${claim}, or ${source}; without a terminal, nothing is asked`]
}

const OF_CLAIMS = [
  ...([
    'source',
    'quote',
    'locator',
    'confidence',
    'premise',
    'by',
    'reasoning',
    'date',
    'about',
    'tag',
    'id',
  ] as const),
]
const OF_SOURCES = ['key', 'allowPrivate'] as const

/** Options of the one that are given with the other. */
function refuseOthers(what: string, options: AddOptions): void {
  const others = what === 'claim' ? OF_SOURCES : OF_CLAIMS
  const found = others.find((name) => options[name] !== undefined)
  if (found === undefined) return
  const option = `--${found.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const other = what === 'claim' ? 'sources' : 'claims'
  throw new UsageError(
    `${option} is of ${other}, and a ${what} is added`,
    `factcheck add --help shows what a ${what} takes`,
  )
}
