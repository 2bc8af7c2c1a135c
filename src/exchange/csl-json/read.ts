import { type Imported, ImportFault, type Left } from '../record/imported.js'
import { type PlacedJson, parseJson } from '../record/json-places.js'
import { makeSource, type Told } from '../record/make-source.js'
import { OWN_FIELDS } from './write.js'

type Item = Readonly<Record<string, unknown>>

/** Sources in CSL-JSON: a list of them, or `items` with one, as Zotero's server gives them. */
export function read(text: string): Imported {
  return readCsl(parseJson(text))
}

export function readCsl(json: PlacedJson): Imported {
  const { value } = json
  const isWrapped = isItem(value) && Array.isArray(value.items)
  const items: unknown = isWrapped ? value.items : isItem(value) && 'type' in value ? [value] : value
  if (!Array.isArray(items)) throw new ImportFault('this is no CSL-JSON, which is a list of sources', 0, EXPECTED)
  const start = isWrapped ? ['items'] : []
  const placeOf = (...path: (string | number)[]) =>
    Array.isArray(value) || isWrapped ? json.at(...start, ...path) : json.at(...path.slice(1))
  const left: Left[] = []
  const sources = items.map((item: unknown, index) => {
    const at = placeOf(index)
    if (!isItem(item) || 'itemType' in item || !('type' in item || 'title' in item)) throw faultOf(item, at)
    const id = [item['citation-key'], item.id].find(
      (one) => (typeof one === 'string' && one !== '') || typeof one === 'number',
    )
    return {
      ...(id !== undefined && { id: String(id) }),
      at,
      source: makeSource(
        fieldsOf(item, (field) => placeOf(index, field)),
        left,
      ),
    }
  })
  return { sources, claims: [], left }
}

const EXPECTED = 'in Zotero, export as CSL JSON'

function faultOf(item: unknown, at: number): ImportFault {
  const what =
    isItem(item) && 'itemType' in item ? 'an item of Zotero’s own JSON' : 'no source of CSL-JSON, which has a type'
  return new ImportFault(`this is ${what}`, at, EXPECTED)
}

/** The fields of an item, with those that only a ledger has, from where `export` puts them. */
function fieldsOf(item: Item, placeOf: (field: string) => number): Map<string, Told> {
  const { custom, ...fields } = item
  const { factcheck, ...others } = isItem(custom) ? custom : {}
  const own = isItem(factcheck) ? factcheck : {}
  const dates = ['issued', 'accessed', 'event-date', 'original-date', 'available-date', 'submitted']
  const kept = [...OWN_FIELDS, ...dates].filter((field) => own[field] !== undefined).map((field) => [field, own[field]])
  const all = { ...fields, ...Object.fromEntries(kept), ...(Object.keys(others).length > 0 && { custom: others }) }
  return new Map(
    Object.entries(all).map(([field, value]) => [field, { value: withoutMarkup(value), at: placeOf(field) }]),
  )
}

/** What CSL knows of markup (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags). */
const MARKUP = /<\/?(?:i|b|sc|sup|sub)>|<span (?:class="nocase"|style="font-variant:\s?small-caps;?")>|<\/span>/g

function withoutMarkup(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(MARKUP, '') : value
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
