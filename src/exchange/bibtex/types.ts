/**
 * What CSL's types are called in BibLaTeX (https://ctan.org/pkg/biblatex, "Entry Types") and in BibTeX, which knows fewer. The
 * first of several types with one name is the one that an entry of that name is read as.
 */
const TYPES: readonly (readonly [csl: string, biblatex: string, bibtex: string])[] = [
  ['article-journal', 'article', 'article'],
  ['article-newspaper', 'article', 'article'],
  ['article-magazine', 'article', 'article'],
  ['article', 'unpublished', 'unpublished'],
  ['book', 'book', 'book'],
  ['chapter', 'incollection', 'incollection'],
  ['paper-conference', 'inproceedings', 'inproceedings'],
  ['entry-encyclopedia', 'inreference', 'incollection'],
  ['entry-dictionary', 'inreference', 'incollection'],
  ['entry', 'inreference', 'incollection'],
  ['collection', 'collection', 'book'],
  ['periodical', 'periodical', 'misc'],
  ['pamphlet', 'booklet', 'booklet'],
  ['report', 'report', 'techreport'],
  ['thesis', 'thesis', 'phdthesis'],
  ['manuscript', 'unpublished', 'unpublished'],
  ['webpage', 'online', 'misc'],
  ['post-weblog', 'online', 'misc'],
  ['post', 'online', 'misc'],
  ['dataset', 'dataset', 'misc'],
  ['software', 'software', 'misc'],
  ['patent', 'patent', 'misc'],
  ['review', 'review', 'article'],
  ['review-book', 'review', 'article'],
  ['motion_picture', 'movie', 'misc'],
  ['broadcast', 'video', 'misc'],
  ['song', 'audio', 'misc'],
  ['musical_score', 'music', 'misc'],
  ['graphic', 'artwork', 'misc'],
  ['figure', 'image', 'misc'],
  ['map', 'misc', 'misc'],
  ['performance', 'performance', 'misc'],
  ['personal_communication', 'letter', 'misc'],
  ['legal_case', 'jurisdiction', 'misc'],
  ['legislation', 'legislation', 'misc'],
  ['regulation', 'legislation', 'misc'],
  ['bill', 'legislation', 'misc'],
  ['treaty', 'legal', 'misc'],
  ['standard', 'standard', 'misc'],
]

/** What else entries are called, by Better BibTeX, JabRef and older styles. */
const CALLED = new Map(
  Object.entries({
    inbook: 'chapter',
    suppbook: 'chapter',
    bookinbook: 'chapter',
    incollection: 'chapter',
    suppcollection: 'chapter',
    mvbook: 'book',
    mvcollection: 'collection',
    proceedings: 'collection',
    mvproceedings: 'collection',
    conference: 'paper-conference',
    reference: 'collection',
    mvreference: 'collection',
    suppperiodical: 'article-journal',
    techreport: 'report',
    manual: 'report',
    phdthesis: 'thesis',
    mastersthesis: 'thesis',
    electronic: 'webpage',
    www: 'webpage',
    unpublished: 'manuscript',
    misc: 'document',
    booklet: 'pamphlet',
    newspaper: 'article-newspaper',
    magazine: 'article-magazine',
    commentary: 'document',
    letter: 'personal_communication',
    bibnote: 'document',
  }),
)

const WRITTEN = new Map(TYPES.map(([csl, biblatex, bibtex]) => [csl, { biblatex, bibtex }]))
const READ = new Map([...TYPES].reverse().map(([csl, biblatex]) => [biblatex, csl]))

export type Dialect = 'biblatex' | 'bibtex'

/** The name of an entry of a type. */
export function entryTypeOf(csl: string, dialect: Dialect): string {
  return WRITTEN.get(csl)?.[dialect] ?? 'misc'
}

/** The type of an entry of a name, in small letters; `undefined` where nobody calls one so. */
export function typeOfEntry(name: string): string | undefined {
  return CALLED.get(name) ?? READ.get(name)
}
