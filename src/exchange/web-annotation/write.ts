import { digestOf } from '../../ledger/model/digest.js'
import { doiAddress } from '../../ledger/model/identifier.js'
import type { Citation, Claim, Source } from '../../ledger/model/types.js'
import { partsOf } from '../../quotes/quote.js'
import type { Exported, Selection } from '../record/exported.js'
import { Losses } from '../record/losses.js'

const PLACED = new Set(['id', 'text', 'citations'])

/**
 * Each quote as an annotation of the W3C (https://www.w3.org/TR/annotation-model/): the claim is the body, the quoted words in
 * the source the target.
 */
export function write({ title, claims, sources }: Selection): Exported {
  const losses = new Losses()
  const known = new Map(sources.map((source) => [source.key, source]))
  const items = claims.flatMap(({ claim }) => {
    losses.claimFields(claim, PLACED)
    return claim.citations.flatMap((citation, index) => annotation(claim, citation, index, known, losses))
  })
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn('page', ...items.map(({ id }) => id)),
    type: 'AnnotationPage',
    ...(title && { label: title }),
    items,
  }
  return { text: `${JSON.stringify(page, null, 2)}\n`, lost: losses.all }
}

function annotation(
  { id, text }: Claim,
  { source, quote, ...rest }: Citation,
  index: number,
  sources: ReadonlyMap<string, Source>,
  losses: Losses,
) {
  for (const field of Object.keys(rest)) losses.add('no-place', 'claim', `citations: ${field}`, id)
  if (!quote) {
    losses.add('no-place', 'claim', 'citations without a quote', id)
    return []
  }
  const address = addressOf(sources.get(source))
  if (address === undefined) {
    losses.add('no-address', 'claim', 'citations', id)
    return []
  }
  for (const field of ['translation', 'translator', 'edited'] as const)
    if (quote[field] !== undefined) losses.add('no-place', 'claim', `quote: ${field}`, id)
  const parts = partsOf(quote)
  if (parts.length > 1) losses.add('ellipsis', 'claim', 'quote', id)
  const targets = parts.map((exact, at) => ({
    source: address,
    selector: {
      type: 'TextQuoteSelector',
      exact: parts.length > 1 ? exact : quote.exact,
      ...(at === 0 && quote.prefix && { prefix: quote.prefix }),
      ...(at === parts.length - 1 && quote.suffix && { suffix: quote.suffix }),
    },
  }))
  return [
    {
      id: urn(id, String(index)),
      type: 'Annotation',
      motivation: 'describing',
      body: { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'describing' },
      target: targets.length === 1 ? targets[0] : targets,
    },
  ]
}

function addressOf(source: Source | undefined): string | undefined {
  return source?.URL ?? (source?.DOI === undefined ? source?.archived : doiAddress(source.DOI))
}

/** A name that stays the same from run to run: a UUID of version 8, which leaves open what it is made of. */
function urn(...parts: string[]): string {
  const hex = digestOf(...parts)
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return `urn:uuid:${groups.join('-')}`
}
