import type { Claim } from '../../ledger/model/types.js'
import type { LabelledClaim } from '../../support/labelled.js'

/** A column of the table of claims, in its order. Those without a field are for readers, and are not read back. */
export interface Column {
  name: string
  /** What of a claim it holds, whole. */
  field?: keyof Claim
  cell(labelled: LabelledClaim): string | readonly string[] | undefined
}

export const COLUMNS: readonly Column[] = [
  { name: 'id', field: 'id', cell: ({ claim }) => claim.id },
  { name: 'text', field: 'text', cell: ({ claim }) => claim.text },
  { name: 'confidence', field: 'confidence', cell: ({ claim }) => claim.confidence },
  { name: 'effective', cell: ({ effective }) => effective },
  { name: 'status', field: 'status', cell: ({ claim }) => claim.status },
  { name: 'status-date', field: 'status-date', cell: ({ claim }) => claim['status-date'] },
  { name: 'status-note', field: 'status-note', cell: ({ claim }) => claim['status-note'] },
  { name: 'superseded-by', field: 'superseded-by', cell: ({ claim }) => claim['superseded-by'] },
  { name: 'attributed-to', field: 'attributed-to', cell: ({ claim }) => claim['attributed-to'] },
  { name: 'premises', field: 'premises', cell: ({ claim }) => claim.premises },
  { name: 'reasoning', field: 'reasoning', cell: ({ claim }) => claim.reasoning },
  { name: 'disputes', field: 'disputes', cell: ({ claim }) => claim.disputes.map((dispute) => dispute.claim) },
  { name: 'sources', field: 'citations', cell: ({ claim }) => claim.citations.map(({ source }) => source) },
  { name: 'locators', cell: ({ claim }) => aligned(claim.citations.map(({ locator }) => locator)) },
  { name: 'quotes', cell: ({ claim }) => aligned(claim.citations.map(({ quote }) => quote?.exact)) },
  { name: 'date', field: 'date', cell: ({ claim }) => claim.date },
  { name: 'about', field: 'about', cell: ({ claim }) => claim.about },
  { name: 'tags', field: 'tags', cell: ({ claim }) => claim.tags },
  { name: 'also', field: 'also', cell: ({ claim }) => claim.also },
  { name: 'note', field: 'note', cell: ({ claim }) => claim.note },
  { name: 'review-by', field: 'review-by', cell: ({ claim }) => claim['review-by'] },
  { name: 'file', cell: ({ claim }) => claim.at.file },
  { name: 'line', cell: ({ claim }) => String(claim.at.line) },
]

/** A value for each source, empty where there is none; nothing where there is none at all. */
function aligned(values: readonly (string | undefined)[]): string[] {
  return values.some((value) => value !== undefined) ? values.map((value) => value ?? '') : []
}
