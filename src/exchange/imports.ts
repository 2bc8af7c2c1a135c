import { type Imported, ImportFault } from './record/imported.js'

/** A format that sources and claims are read from. */
interface ImportFormat {
  description: string
  /** How the names of its files end. */
  ends: readonly string[]
  read(text: string): Promise<Imported>
}

/** The formats that are read, by name; each is loaded when a file of it is. */
export const IMPORTS = {
  bibtex: {
    description: 'sources of BibTeX or BibLaTeX',
    ends: ['.bib', '.bibtex'],
    read: async (text) => (await import('./bibtex/read.js')).read(text),
  },
  ris: {
    description: 'sources of EndNote, Mendeley, Zotero and publishers',
    ends: ['.ris'],
    read: async (text) => (await import('./ris/read.js')).read(text),
  },
  json: {
    description: 'sources in CSL-JSON; claims as export json writes them',
    ends: ['.json'],
    read: readJson,
  },
  csv: {
    description: 'claims, a row each, under the names of fields',
    ends: ['.csv', '.tsv'],
    read: async (text) => (await import('./csv/read.js')).read(text),
  },
  html: {
    description: 'a page: what it says of itself, and the claims that it reviews',
    ends: ['.html', '.htm', '.xhtml'],
    read: async (text) => (await import('./page/read.js')).read(text),
  },
} satisfies Record<string, ImportFormat>

export type ImportName = keyof typeof IMPORTS
export const IMPORT_NAMES = Object.keys(IMPORTS) as ImportName[]

/** The format of a file, by how its name ends. */
export function formatOfFile(name: string): ImportName | undefined {
  const lower = name.toLowerCase()
  return IMPORT_NAMES.find((format) => IMPORTS[format].ends.some((end) => lower.endsWith(end)))
}

async function readJson(text: string): Promise<Imported> {
  const { parseJson } = await import('./record/json-places.js')
  const json = parseJson(text)
  const { value } = json
  if (typeof value === 'object' && value !== null && 'claims' in value)
    return (await import('./json/read.js')).readClaims(json)
  if (typeof value !== 'object' || value === null)
    throw new ImportFault('this is neither a list of sources nor a ledger', 0, 'CSL-JSON is a list of sources')
  return (await import('./csl-json/read.js')).readCsl(json)
}
