import { SOURCE } from '../../ledger/model/model.js'
import { dateFields, fieldsOf } from '../../ledger/model/shape.js'
import type { Source } from '../../ledger/model/types.js'
import type { Exported, Selection } from '../record/exported.js'
import { Losses } from '../record/losses.js'
import { cslDate } from './dates.js'

/** Fields of the ledger that are none of CSL. They go into its `custom`, as dates do that CSL cannot hold, and are read back from there. */
export const OWN_FIELDS = ['archived', 'derived-from', 'status-date', 'status-note'] as const
/** What concerns the folder of the ledger alone. */
const LEFT_OUT = new Set<string>(['snapshot', 'confidential'])

const DATES = new Set<string>(dateFields(SOURCE))
const OWN = new Set<string>(OWN_FIELDS)
const PLACED = new Set<string>(fieldsOf(SOURCE).filter((field) => !LEFT_OUT.has(field)))

/** CSL-JSON 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html), as pandoc and Zotero read it. */
export function write({ claims, sources }: Selection): Exported {
  const losses = new Losses()
  losses.claims(claims)
  const items = sources.map((source) => itemOf(source, losses))
  return { text: `${JSON.stringify(items, null, 2)}\n`, lost: losses.all }
}

/** A source as an item of CSL-JSON. */
export function itemOf(source: Source, losses: Losses): Record<string, unknown> {
  const { key, at: _, type = 'document', custom, id: __, ...fields } = source
  losses.sourceFields(source, PLACED)
  const own: Record<string, unknown> = {}
  const item: Record<string, unknown> = { id: key, type }
  for (const [field, value] of Object.entries(fields)) {
    if (LEFT_OUT.has(field) || value === undefined) continue
    if (OWN.has(field)) own[field] = value
    else if (DATES.has(field)) {
      const { date, isWhole } = cslDate(String(value), field, key, losses)
      item[field] = date
      if (!isWhole) own[field] = value
    } else item[field] = value
  }
  const others = typeof custom === 'object' && custom !== null ? custom : {}
  if (Object.keys(own).length > 0) item.custom = { ...others, factcheck: own }
  else if (custom !== undefined) item.custom = custom
  return item
}
