import { parseEdtf } from '../../ledger/model/edtf.js'
import { nearest } from '../../ledger/model/nearest.js'
import { CLAIM_STATUSES } from '../../ledger/model/status.js'
import { CONFIDENCES, type Confidence } from '../../ledger/model/types.js'
import { echo, grouped } from '../../screen/text.js'
import { type Imported, ImportFault, type Left, type ReadClaim } from '../record/imported.js'
import { plainText } from '../record/make-source.js'
import { parted, unguarded } from './cells.js'
import { COLUMNS } from './columns.js'
import { type Row, rowsOf } from './rows.js'

/** What else people call columns. */
const CALLED = new Map(
  Object.entries({
    claim: 'text',
    label: 'confidence',
    source: 'sources',
    citations: 'sources',
    locator: 'locators',
    quote: 'quotes',
    tag: 'tags',
    by: 'attributed-to',
    speaker: 'attributed-to',
  }),
)
const KNOWN = new Set(COLUMNS.map(({ name }) => name))

/** A table of claims, a row each. */
export function read(text: string): Imported {
  const [head, ...rows] = rowsOf(text)
  if (!head) throw new ImportFault('there is nothing in this table', 0, NEEDED)
  const left: Left[] = []
  const names = head.cells.map((_, column) => columnOf(head, column, left))
  if (!names.includes('text')) throw new ImportFault('no column of this table is called `text`', 0, NEEDED)
  const claims = rows.flatMap((row) => {
    if (row.cells.length !== head.cells.length)
      throw new ImportFault(
        `this row has ${row.cells.length} cells, and the first has ${head.cells.length}`,
        row.at,
        'give each row as many; a comma within a cell needs quotation marks around it',
      )
    return claimOf(row, names, left) ?? []
  })
  return { sources: [], claims, left }
}

const NEEDED = 'the first row names the columns: text, and id, confidence, sources, premises, attributed-to …'

function columnOf(head: Row, column: number, left: Left[]): string {
  const text = head.cells[column] ?? ''
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const known = KNOWN.has(name) ? name : CALLED.get(name)
  if (known) return known
  const near = nearest(name, [...KNOWN])
  const at = head.placeOf(column)
  left.push({ at, what: `the column \`${echo(text.trim())}\` is not carried${near ? `; is it \`${near}\`?` : ''}` })
  return ''
}

/** Columns of which a cell holds several values. */
const MANY: ReadonlySet<string> = new Set(
  'sources premises disputes superseded-by attributed-to about tags also'.split(' '),
)
/** Nobody has as many, and what is written is read and checked for each. */
const MOST_VALUES = 5000

function claimOf(row: Row, columns: readonly string[], left: Left[]): ReadClaim | undefined {
  const cell = (name: string) => unguarded(row.cells[columns.lastIndexOf(name)] ?? '')
  const text = (name: string) => plainText(cell(name)) ?? ''
  const list = (name: string) => parted(cell(name)).map((one) => plainText(one) ?? '')
  const some = (name: string) => list(name).filter(Boolean)
  const names = (name: string) => namesIn(list(name)).filter(Boolean)
  const leave = (name: string, what: string) => void left.push({ at: row.placeOf(columns.lastIndexOf(name)), what })
  const said = text('text')
  if (said === '') return leave('text', 'a row without a text is not carried')
  const long = columns.find((name) => MANY.has(name) && names(name).length > MOST_VALUES)
  if (long !== undefined)
    return leave(long, `a row is not carried: \`${long}\` has more than ${grouped(MOST_VALUES)} values`)
  const premises = names('premises')
  const citations = citationsIn(list)
  const confidence = labelOf(text('confidence'), premises, citations)
  if (!confidence) {
    const named = text('confidence')
    const why =
      named === ''
        ? 'it names no label, no premises and no sources'
        : `\`${echo(named)}\` is no label: ${CONFIDENCES.join(', ')}`
    return leave('confidence', `a row is not carried: ${why}`)
  }
  const date = (name: string) => {
    const value = text(name)
    if (value === '' || parseEdtf(value)) return value
    return leave(name, `\`${name}\` is no date that a ledger takes: ${echo(value)}`) ?? ''
  }
  const status = CLAIM_STATUSES.find((one) => one === text('status'))
  if (!status && text('status') !== '') leave('status', `\`status\` is none: ${echo(text('status'))}`)
  const by = some('attributed-to')
  const successors = names('superseded-by')
  const optional = {
    ...(status && { status }),
    ...given('status-date', date('status-date')),
    ...given('status-note', text('status-note')),
    ...(successors.length > 0 && { 'superseded-by': successors }),
    ...(by.length > 0 && { 'attributed-to': by }),
    ...given('reasoning', text('reasoning')),
    ...given('date', date('date')),
    ...given('note', text('note')),
    ...given('review-by', date('review-by')),
  }
  const lists = { about: some('about'), tags: some('tags'), also: some('also') }
  const disputes = names('disputes').map((claim) => ({ claim }))
  return {
    at: row.at,
    claim: { ...given('id', text('id')), text: said, confidence, premises, disputes, citations, ...lists, ...optional },
  }
}

function given<Name extends string>(name: Name, value: string): { [Key in Name]?: string } {
  return (value === '' ? {} : { [name]: value }) as { [Key in Name]?: string }
}

/** Ids and keys have no spaces and commas: people part them so, too. */
function namesIn(parts: readonly string[]): string[] {
  return parts.length === 1 ? (parts[0]?.split(/[,;\s]+/) ?? []) : [...parts]
}

/** Sources with the locators and quotes that stand at the same places of their cells. */
function citationsIn(list: (name: string) => string[]): ReadClaim['claim']['citations'] {
  const [locators, quotes] = [list('locators'), list('quotes')]
  return namesIn(list('sources')).flatMap((source, index) => {
    if (source === '') return []
    const [locator, quote] = [locators[index], quotes[index]]
    return [{ source, ...(locator && { locator }), ...(quote && { quote: { exact: quote } }) }]
  })
}

/** The label that is named; where none is, the one that premises or sources make it. */
function labelOf(said: string, premises: readonly unknown[], citations: readonly unknown[]): Confidence | undefined {
  if (said !== '') return CONFIDENCES.find((label) => label === said.toLowerCase())
  return premises.length > 0 ? 'inferred' : citations.length > 0 ? 'sourced' : undefined
}
