import { proposeId } from '../../adding/claim-id.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import { formatList } from '../../format/list.js'
import { nearest } from '../../ledger/model/nearest.js'
import { CONFIDENCES, type Confidence } from '../../ledger/model/types.js'
import type { NewClaim } from '../../ledger/write/entry.js'
import { terminalOf } from '../../screen/terminal.js'
import { grouped, line } from '../../screen/text.js'
import { themeFor } from '../../screen/theme.js'
import { lookUp } from '../../search/ready/ready-ledger.js'
import type { Context } from '../command/context.js'
import { UsageError } from '../command/usage-error.js'
import { type Desk, openDesk } from '../desk/desk.js'
import { commit, type WriteOptions } from './write.js'

export interface ClaimOptions extends WriteOptions {
  source?: string[]
  quote?: string
  locator?: string
  confidence?: string
  premise?: string[]
  by?: string[]
  reasoning?: string
  date?: string
  about?: string[]
  tag?: string[]
  id?: string
}

/** `factcheck add claim TEXT` */
export async function addClaim(text: string, options: ClaimOptions, context: Context): Promise<ExitCode> {
  const desk = await openDesk(context)
  const claim = claimOf(text, options, desk)
  // Whoever was asked has seen them.
  if (!options.confirm) await nameSimilar(text, desk)
  const code = await commit(desk, { claims: [claim] }, `\`${claim.id}\``, options)
  if (code !== EXIT.ok) nameSources(claim, desk)
  return code
}

const LISTED = 8

/** Of a source that is none and like none, the message says nothing that helps: so the sources are listed. */
function nameSources({ citations }: NewClaim, { ledger, context }: Desk): void {
  const keys = [...ledger.sources.keys()]
  const isFar = citations.some(({ source }) => !ledger.sources.has(source) && !nearest(source, keys))
  if (!isFar) return
  const more = keys.length > LISTED ? ` and ${grouped(keys.length - LISTED)} more` : ''
  const listed = keys.slice(0, LISTED).map((key) => `\`${line(key)}\``)
  const are = keys.length > 0 ? `The sources are ${listed.join(', ')}${more}` : 'There is no source yet'
  context.notice(`${are}: factcheck add source adds one.`)
}

/** A claim as the options say it. */
export function claimOf(text: string, options: ClaimOptions, { ledger }: Pick<Desk, 'ledger'>): NewClaim {
  const { by, reasoning, date } = options
  const premises = options.premise ?? []
  const citations = citationsOf(options)
  return {
    id: options.id ?? proposeId(text, ledger.claims),
    text,
    confidence: confidenceOf(options),
    ...(by && { 'attributed-to': by }),
    premises,
    ...(reasoning !== undefined && { reasoning }),
    disputes: [],
    citations,
    ...(date !== undefined && { date }),
    about: options.about ?? [],
    tags: options.tag ?? [],
    also: [],
  }
}

/** The label that is named, else the one that what is given makes it. */
function confidenceOf({ confidence, source = [], premise = [] }: ClaimOptions): Confidence {
  const named = CONFIDENCES.find((label) => label === confidence)
  if (named) return named
  if (premise.length > 0) return 'inferred'
  if (source.length > 0) return 'sourced'
  throw new UsageError(
    'nothing says how this claim is supported',
    'name a source with --source, premises with --premise, or --confidence speculative with --by',
  )
}

function citationsOf({ source = [], quote, locator }: ClaimOptions): NewClaim['citations'] {
  if ((quote !== undefined || locator !== undefined) && source.length !== 1)
    throw new UsageError(
      '--quote and --locator are of one source',
      source.length === 0 ? 'name it: --source KEY' : 'add the other citations to the claim with factcheck edit',
    )
  return source.map((key) => ({
    source: key,
    ...(locator !== undefined && { locator }),
    ...(quote !== undefined && { quote: { exact: quote } }),
  }))
}

const SHOWN = 3

/** Names claims that say something like it, before a second one is made of the same. */
async function nameSimilar(text: string, { ledger, context }: Desk): Promise<void> {
  if (ledger.claims.size === 0) return
  const found = await context.withReady((ready) => lookUp(ready, text, { limit: SHOWN }))
  const similar = found.hits.filter(({ answers }) => answers)
  if (similar.length === 0) return
  const { io, options } = context
  const theme = themeFor(terminalOf(io.stderr, io.env, options.color))
  context.notice(`Similar ${similar.length === 1 ? 'claim' : 'claims'}:\n${formatList(similar, theme).trimEnd()}`)
}
