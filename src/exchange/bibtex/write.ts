import { parseEdtf } from '../../ledger/model/edtf.js'
import type { Name, Source } from '../../ledger/model/types.js'
import type { Exported, Selection } from '../record/exported.js'
import { Losses } from '../record/losses.js'
import { partsOf } from '../record/names.js'
import { escaped, titled, verbatim } from './escape.js'
import { DATE_FIELDS, FIELDS, NAME_FIELDS, nameIn, VERBATIM } from './fields.js'
import { type Dialect, entryTypeOf, typeOfEntry } from './types.js'

/** An entry for each source, as BibTeX knows them. */
export const writeBibtex = (selection: Selection): Exported => write(selection, 'bibtex')
/** The same for BibLaTeX, which knows more kinds and every date. */
export const writeBiblatex = (selection: Selection): Exported => write(selection, 'biblatex')

function write({ claims, sources }: Selection, dialect: Dialect): Exported {
  const losses = new Losses()
  losses.claims(claims)
  const entries = sources.map((source) => new EntryWriter(source, dialect, losses).write())
  return { text: entries.join('\n'), lost: losses.all }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ARTICLES = new Set(['article', 'review', 'periodical', 'online'])
const NUMBERED = new Set(['report', 'techreport', 'patent', 'standard', 'legislation', 'manual'])
/** Types that BibLaTeX tells by a subtype of articles, in its words. */
const SUBTYPES = new Map(Object.entries({ 'article-newspaper': 'newspaper', 'article-magazine': 'magazine' }))

class EntryWriter {
  readonly #fields: [name: string, value: string][] = []
  readonly #placed = new Set(['type'])
  readonly #entryType: string

  constructor(
    readonly source: Source,
    readonly dialect: Dialect,
    readonly losses: Losses,
  ) {
    this.#entryType = entryTypeOf(source.type ?? 'document', dialect)
  }

  write(): string {
    const { source, losses } = this
    this.#names()
    for (const row of FIELDS) {
      const name = nameIn(this.dialect, titledAs(row, source))
      const value = source[row[0]]
      if (name === undefined || value === undefined) continue
      this.#put(row[0], name, valueText(name, value))
    }
    this.#kind()
    this.#numbers()
    this.#dates()
    losses.sourceFields(source, this.#placed)
    const rows = this.#fields.map(([name, value]) => `  ${name} = ${value},\n`)
    return `@${this.#entryType}{${source.key},\n${rows.join('')}}\n`
  }

  #put(field: string, name: string, value: string): void {
    this.#placed.add(field)
    this.#fields.push([name, value])
  }

  #names(): void {
    for (const [field, name] of NAME_FIELDS) {
      const names = this.source[field]
      if (!names?.length || (this.dialect === 'bibtex' && name !== 'author' && name !== 'editor')) continue
      this.#put(field, name, `{${names.map((one) => this.#name(one, field)).join(' and ')}}`)
      if (this.dialect === 'biblatex' && names.some((one) => one['non-dropping-particle']))
        if (!this.#fields.some(([known]) => known === 'options')) this.#fields.push(['options', '{useprefix=true}'])
    }
  }

  #name(name: Name, field: string): string {
    const { parts, whole, isChanged } = partsOf(name)
    if (isChanged || name['dropping-particle']) this.losses.add('name-parts', 'source', field, this.source.key)
    if (!parts) return `{${escaped(whole)}}`
    const { family, given, particle, suffix } = parts
    const last = /[\s,]| and /i.test(family) || /^\p{Ll}/u.test(family) ? `{${escaped(family)}}` : escaped(family)
    const parted = (text: string) => (/,| and /i.test(text) ? `{${escaped(text)}}` : escaped(text))
    const start = [particle && parted(particle), last].filter(Boolean).join(' ')
    if (!given && !suffix) return start
    return [start, ...(suffix ? [parted(suffix)] : []), parted(given ?? '')].join(', ')
  }

  /** What the name of the entry does not say of its type, and what it is part of. */
  #kind(): void {
    const { type = 'document', genre, publisher, 'container-title': container } = this.source
    if (typeOfEntry(this.#entryType) !== type) this.#fields.push(['entrysubtype', `{${SUBTYPES.get(type) ?? type}}`])
    if (genre !== undefined) this.#put('genre', 'type', `{${escaped(genre)}}`)
    if (container !== undefined) {
      const isJournal = ARTICLES.has(this.#entryType)
      const name = !isJournal ? 'booktitle' : this.dialect === 'biblatex' ? 'journaltitle' : 'journal'
      this.#put('container-title', name, `{${isJournal ? escaped(container) : titled(container)}}`)
    }
    if (publisher === undefined) return
    const owners = new Map(Object.entries({ report: 'institution', techreport: 'institution', online: 'organization' }))
    const school = this.dialect === 'biblatex' ? 'institution' : 'school'
    const name = /thesis$/.test(this.#entryType) ? school : (owners.get(this.#entryType) ?? 'publisher')
    this.#put('publisher', name, `{${escaped(publisher)}}`)
  }

  /** `number` is the issue of an article, the number of a report, and the place of a book in its series. */
  #numbers(): void {
    const isNumbered = NUMBERED.has(this.#entryType)
    const { issue, number } = this.source
    const inSeries = this.source['collection-number']
    const [field, value] = isNumbered
      ? (['number', number] as const)
      : ARTICLES.has(this.#entryType)
        ? (['issue', issue] as const)
        : (['collection-number', inSeries] as const)
    if (value !== undefined) this.#put(field, 'number', `{${escaped(value)}}`)
    if (field !== 'issue' && issue !== undefined && this.dialect === 'biblatex')
      this.#put('issue', 'issue', `{${escaped(issue)}}`)
    const pubmed = this.source.PMID
    if (pubmed === undefined || this.dialect === 'bibtex') return
    this.#put('PMID', 'eprint', `{${verbatim(pubmed)}}`)
    this.#fields.push(['eprinttype', '{pubmed}'])
  }

  #dates(): void {
    for (const [field, name] of DATE_FIELDS) {
      const value = this.source[field]
      if (value === undefined) continue
      if (!parseEdtf(value)) this.losses.add('not-edtf', 'source', field, this.source.key)
      if (this.dialect === 'biblatex')
        this.#put(field, name, `{${verbatim(value).replace('/..', '/').replace('../', '/')}}`)
      else if (field === 'issued') this.#yearAndMonth(value)
      else if (field === 'accessed') this.#put(field, name, `{${verbatim(value)}}`)
    }
  }

  #yearAndMonth(issued: string): void {
    const { key } = this.source
    this.#placed.add('issued')
    const edtf = parseEdtf(issued)
    if (!edtf) return void this.#fields.push(['year', `{${escaped(issued)}}`])
    const date = edtf.kind === 'date' ? edtf.date : (edtf.from ?? edtf.to)
    if (!date) return
    const { year, month, day, approximate, uncertain } = date
    this.#fields.push(['year', `{${year}}`])
    if (month !== undefined) this.#fields.push(['month', MONTHS[month - 1] ?? ''])
    if (edtf.kind === 'interval') this.losses.add('end-of-interval', 'source', 'issued', key)
    if (day !== undefined) this.losses.add('day', 'source', 'issued', key)
    if (approximate) this.losses.add('approximate', 'source', 'issued', key)
    if (uncertain) this.losses.add('uncertain', 'source', 'issued', key)
  }
}

/** The title of a volume is `title` in BibLaTeX, and that of the whole `maintitle`. */
function titledAs(row: (typeof FIELDS)[number], source: Source): (typeof FIELDS)[number] {
  if (source['volume-title'] === undefined) return row
  if (row[0] === 'title') return ['title', 'maintitle', 'title']
  return row[0] === 'volume-title' && source.title !== undefined ? ['volume-title', 'title'] : row
}

function valueText(name: string, value: string): string {
  if (name === 'pages') return `{${escaped(value.replace(/(?<=\w)\s*[-–—]+\s*(?=\w)/g, '–')).replaceAll('–', '--')}}`
  if (VERBATIM.has(name)) return `{${verbatim(value)}}`
  return `{${/title$/.test(name) ? titled(value) : escaped(value)}}`
}
