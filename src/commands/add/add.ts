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
    if (!terminal)
      throw new UsageError(
        'what is to be added?',
        "name it: factcheck add claim 'TEXT' --source SOURCE, or factcheck add source https://…",
      )
    const { ask } = await import('./ask.js')
    return ask(what, options, context, terminal)
  }
  if (what === 'claim') {
    const { addClaim } = await import('./claim.js')
    return addClaim(words.join(' '), options, context)
  }
  const [address = '', ...more] = words
  if (more.length > 0) throw new UsageError('one source is added at a time', `factcheck add source ${address}`)
  const { addSource } = await import('./source.js')
  return addSource(address, options, context)
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
