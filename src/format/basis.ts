import type { Citation, Claim } from '../ledger/model/types.js'
import { count } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { supporting } from '../support/support.js'
import { type Sources, shortName } from './citation.js'

/**
 * Who says a claim, and what it rests on: "Says an unnamed insider, to Politico, as The Atlantic reports." Who draws a
 * conclusion or guesses holds it: "Held by Jane Doe, from 2 premises, 1 added by the keeper of this ledger".
 */
export function basis(claim: Claim, sources: Sources, theme: Theme): string | undefined {
  const parts = [...speakers(claim, sources, theme), ...premises(claim)]
  if (parts.length === 0) return undefined
  const sentence = parts.join(', ')
  return theme.dim(sentence.charAt(0).toUpperCase() + sentence.slice(1))
}

function speakers(claim: Claim, sources: Sources, theme: Theme): string[] {
  const said = attribution(claim, sources, theme)
  return said ? [`${claim.confidence === 'sourced' ? 'says' : 'held by'} ${said}`] : []
}

/** "an unnamed insider, to Politico, as The Atlantic reports" */
export function attribution(claim: Claim, sources: Sources, theme: Theme): string | undefined {
  const chain = claim['attributed-to'] ?? []
  if (chain.length === 0) return undefined
  const [cited] = supporting(claim.citations)
  const { told, reporter } = wayOut(chain, cited, sources, theme)
  const names = told.map((name) => theme.prose(name)).join(', to ')
  return reporter ? `${names}, as ${reporter} reports` : names
}

/** Whom it was told, and who reports it: what is cited through another source was told to that which is cited. */
function wayOut(chain: readonly string[], cited: Citation | undefined, sources: Sources, theme: Theme) {
  const isNew = (name: string) => !chain.some((known) => isSame(known, name))
  const source = cited && shortName(cited.source, sources, theme)
  const via = cited?.via && shortName(cited.via, sources, theme)
  const told = via && source && isNew(source) ? [...chain, source] : chain
  const reporter = via ?? source
  return { told, ...(reporter && isNew(reporter) && { reporter }) }
}

/** "Politico" is "Doe, Politico", and "the Gazette" is "The Gazette". */
function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/^the /, ''))
  return (
    one === other ||
    (one?.split(', ').includes(other ?? '') ?? false) ||
    (other?.split(', ').includes(one ?? '') ?? false)
  )
}

function premises({ premises, 'supplied-premises': supplied = [] }: Claim): string[] {
  if (premises.length === 0) return []
  const added = premises.filter((id) => supplied.includes(id)).length
  const all = added === premises.length
  return [
    `from ${count(premises.length, 'premise')}`,
    ...(added > 0 ? [`${all ? (added === 1 ? '' : 'all ') : `${added} `}added by the keeper of this ledger`] : []),
  ]
}
