import { parseLedger } from '../../ledger/load/parse.js'
import { CLAIM } from '../../ledger/model/model.js'
import { TextFile } from '../../ledger/model/text-file.js'
import { describeProblem } from '../../words/problem-words.js'
import { type Imported, ImportFault, type Left } from '../record/imported.js'
import type { PlacedJson } from '../record/json-places.js'
import { makeSource } from '../record/make-source.js'

type Item = Readonly<Record<string, unknown>>

/** What the commands add to a claim, and is worked out again. */
const WORKED_OUT = new Set([
  'effective',
  'disputedBy',
  'fallsWith',
  'sources',
  'file',
  'line',
  'voices',
  'independent',
  'score',
  'matches',
])

/** Claims and sources as `export json` and `list --format json` write them. */
export function readClaims({ value, at }: PlacedJson): Imported {
  const { claims, sources } = value as { claims: unknown; sources?: unknown }
  if (!Array.isArray(claims)) throw new ImportFault('`claims` is no list', at('claims'), EXPECTED)
  const left: Left[] = []
  const read = claims.map((claim: unknown, index) => {
    const place = at('claims', index)
    if (!isItem(claim)) throw new ImportFault('this is no claim', place, EXPECTED)
    const fields = Object.entries(claim).filter(
      ([field]) => !WORKED_OUT.has(field) || Object.hasOwn(CLAIM.fields, field),
    )
    return { at: place, claim: claimOf(Object.fromEntries(fields), (field) => at('claims', index, field), place) }
  })
  const described = Object.entries(isItem(sources) ? sources : {}).map(([id, source]) => {
    const place = at('sources', id)
    if (!isItem(source)) throw new ImportFault('this is no source', place, EXPECTED)
    const told = Object.entries(source).map(
      ([field, one]) => [field, { value: one, at: at('sources', id, field) }] as const,
    )
    return { id, at: place, source: makeSource(new Map(told), left) }
  })
  return { sources: described, claims: read, left }
}

const EXPECTED = 'factcheck export json writes what this reads'

/** A claim as the loader reads it, which says what is wrong with one. */
function claimOf(fields: Item, placeOf: (field: string) => number, at: number) {
  const hasId = typeof fields.id === 'string'
  const json = JSON.stringify({ claims: [hasId ? fields : { id: 'claim', ...fields }] })
  const { claims, problems } = parseLedger(new TextFile('claim', json))
  const [claim] = claims
  const [problem] = problems
  if (problem || !claim) {
    const { message = 'this is no claim', help = EXPECTED } = problem ? describeProblem(problem) : {}
    const [field] = problem && 'path' in problem ? problem.path : []
    throw new ImportFault(message, typeof field === 'string' ? placeOf(field) : at, help)
  }
  const { at: _, id, ...rest } = claim
  return hasId ? { id, ...rest } : rest
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
