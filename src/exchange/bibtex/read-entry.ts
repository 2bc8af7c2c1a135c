import type { Left } from '../record/imported.js'
import type { Told } from '../record/make-source.js'
import { FIELDS, NAME_FIELDS, VERBATIM } from './fields.js'
import { decode, verbatimText } from './latex.js'
import { readDate, readYear } from './read-dates.js'
import { readNames } from './read-names.js'
import type { Entry, Value } from './scan.js'
import { typeOfEntry } from './types.js'

/** The fields of CSL that fields of texts are, by their names in BibLaTeX, BibTeX and what programs write. */
const TEXTS = new Map<string, string>([
  ...FIELDS.flatMap(([csl, biblatex, bibtex]) => [biblatex, bibtex ?? biblatex].map((name) => [name, csl] as const)),
  ...(
    [
      ['journal', 'container-title'],
      ['journaltitle', 'container-title'],
      ['booktitle', 'container-title'],
      ['institution', 'publisher'],
      ['school', 'publisher'],
      ['organization', 'publisher'],
      ['publisher', 'publisher'],
      ['address', 'publisher-place'],
      ['type', 'genre'],
      ['annotation', 'annote'],
      ['annote', 'annote'],
      ['language', 'language'],
      ['issue', 'issue'],
      ['pmid', 'PMID'],
      ['pmcid', 'PMCID'],
      ['lccn', 'call-number'],
      ['library', 'archive'],
    ] as const
  ).map(([name, csl]) => [name, csl] as const),
])
const NAMES = new Map<string, string>(NAME_FIELDS.map(([csl, name]) => [name, csl]))
const DATES = new Map([
  ['date', 'issued'],
  ['urldate', 'accessed'],
  ['eventdate', 'event-date'],
  ['origdate', 'original-date'],
])
/** Read together with others. */
const PARTS = new Set(
  'year month day subtitle booksubtitle titleaddon number entrysubtype eprint eprinttype archiveprefix crossref xdata options'.split(
    ' ',
  ),
)
/** Numbers of reports; of articles `number` is the issue, of books the place in their series. */
const NUMBERED = new Set(
  'report techreport patent standard legislation manual misc online dataset software unpublished'.split(' '),
)
const GENRES = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mastersthesis', 'Master’s thesis'],
])
/** What BibLaTeX writes out in the language of a text. */
const KINDS = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', 'Master’s thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['bathesis', 'Bachelor’s thesis'],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
])
const LANGUAGES = new Map(
  'english:en american:en-US british:en-GB german:de ngerman:de french:fr spanish:es italian:it russian:ru portuguese:pt dutch:nl japanese:ja chinese:zh polish:pl ukrainian:uk swedish:sv danish:da norwegian:no finnish:fi czech:cs hungarian:hu turkish:tr arabic:ar hebrew:he greek:el'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** An entry as fields of CSL; what has no place is left. */
export function readEntry(entry: Entry, left: Left[]): Map<string, Told> {
  const { fields, type } = entry
  const read = new Map<string, Told>()
  const put = (csl: string, at: number, value: unknown) => void (read.has(csl) || read.set(csl, { value, at }))
  read.set('type', { value: typeOf(entry), at: entry.at })
  for (const [name, value] of fields) {
    const people = NAMES.get(name)
    const date = DATES.get(name)
    const csl = TEXTS.get(name)
    if (people) put(people, value.at, namesIn(value, left))
    // There `~` is a mark of the date, and no space.
    else if (date) put(date, value.at, readDate(verbatimText(value.text)))
    else if (csl) put(csl, value.at, textFor(name, value, left))
    else if (!PARTS.has(name)) left.push({ at: value.at, what: `\`${name}\` is not carried` })
  }
  yearIn(fields, left, put)
  titles(fields, left, read)
  const number = fields.get('number')
  if (number) put(numberOf(type), number.at, textOf(number, left))
  eprint(fields, left, put)
  address(fields, read)
  if (GENRES.has(type)) put('genre', entry.at, GENRES.get(type))
  return read
}

function typeOf({ type, fields }: Entry): string {
  const subtype = fields.get('entrysubtype')?.text.trim() ?? ''
  if (type === 'article' && (subtype === 'newspaper' || subtype === 'magazine')) return `article-${subtype}`
  if (/^[a-z]+(?:[-_][a-z]+)*$/.test(subtype) && typeOfEntry(type) !== subtype && SUBTYPED.has(subtype)) return subtype
  const url = fields.has('url') || /\\url/.test(fields.get('howpublished')?.text ?? '')
  if (type === 'misc' && url && !fields.has('booktitle')) return 'webpage'
  return typeOfEntry(type) ?? 'document'
}

function numberOf(type: string): string {
  if (NUMBERED.has(type)) return 'number'
  return type === 'article' || type === 'periodical' || type === 'review' ? 'issue' : 'collection-number'
}

function textOf({ text, at }: Value, left: Left[]): string {
  const unknown = (command: string) => void left.push({ at, what: `\`${command}\` is not known, and was left out` })
  return decode(text, unknown).trim()
}

function textFor(name: string, value: Value, left: Left[]): string {
  if (name === 'langid' || name === 'language') {
    const said = textOf(value, left)
    return LANGUAGES.get(said.toLowerCase()) ?? said
  }
  if (VERBATIM.has(name)) return verbatimText(value.text)
  const text = textOf(value, left)
  if (name === 'type') return KINDS.get(text.toLowerCase()) ?? text
  return name === 'pages' ? text.replace(/[–—]/g, '-') : text
}

/** Characters: five thousand names have fewer. */
const LONGEST_NAMES = 500_000

function namesIn(value: Value, left: Left[]) {
  if (value.text.length > LONGEST_NAMES) {
    left.push({ at: value.at, what: 'names that are far too long are not carried' })
    return []
  }
  const { names, hasOthers } = readNames(value.text)
  if (hasOthers) left.push({ at: value.at, what: '`and others` is not carried: name them' })
  return names
}

type Put = (csl: string, at: number, value: unknown) => void

function yearIn(fields: Entry['fields'], left: Left[], put: Put): void {
  const year = fields.get('year')
  if (!year || fields.has('date')) return
  const said = (name: string) => {
    const value = fields.get(name)
    return value && textOf(value, left)
  }
  const dated = readYear(textOf(year, left), said('month'), said('day')) ?? readYear(textOf(year, left))
  if (dated !== undefined && fields.has('month') && dated.length <= 5)
    left.push({ at: fields.get('month')?.at ?? year.at, what: `\`month\` is none: ${said('month')}` })
  put('issued', year.at, dated ?? textOf(year, left))
}

/** Titles with their subtitles; what a whole of several volumes is called stands before the title of a volume. */
function titles(fields: Entry['fields'], left: Left[], read: Map<string, Told>): void {
  for (const [name, csl] of [
    ['subtitle', 'title'],
    ['titleaddon', 'title'],
    ['booksubtitle', 'container-title'],
  ] as const) {
    const value = fields.get(name)
    const known = read.get(csl)
    if (!value) continue
    const text = textOf(value, left)
    read.set(csl, { at: known?.at ?? value.at, value: known ? `${String(known.value)}: ${text}` : text })
  }
  const [volume, whole] = [read.get('title'), read.get('volume-title')]
  if (!whole) return
  read.set('title', whole)
  if (volume) read.set('volume-title', volume)
  else read.delete('volume-title')
}

function eprint(fields: Entry['fields'], left: Left[], put: Put): void {
  const value = fields.get('eprint')
  if (!value) return
  const kind = (fields.get('eprinttype') ?? fields.get('archiveprefix'))?.text.trim().toLowerCase()
  const id = verbatimText(value.text)
  if (kind === 'pubmed') put('PMID', value.at, id)
  else if (kind === 'arxiv') {
    put('archive', value.at, 'arXiv')
    put('archive_location', value.at, id)
  } else left.push({ at: value.at, what: '`eprint` is not carried' })
}

/** BibTeX has had no field for an address: `howpublished = {\url{…}}`. */
function address(fields: Entry['fields'], read: Map<string, Told>): void {
  const value = fields.get('howpublished')
  const [, url] = /\\url\s*\{([^{}]*)\}|^\s*(?=https?:)/.exec(value?.text ?? '') ?? []
  const plain = url ?? (/^\s*https?:\S+\s*$/.test(value?.text ?? '') ? value?.text.trim() : undefined)
  if (!value || plain === undefined) return
  read.delete('medium')
  if (!read.has('URL')) read.set('URL', { value: verbatimText(plain), at: value.at })
}

const SUBTYPED = new Set(
  'post post-weblog periodical dataset software patent review-book motion_picture broadcast song musical_score graphic figure map performance personal_communication legal_case legislation regulation bill treaty standard entry entry-dictionary entry-encyclopedia webpage interview speech event hearing classic collection document review'.split(
    ' ',
  ),
)
