/** What RIS calls CSL's types (https://en.wikipedia.org/wiki/RIS_(file_format)); the first of several is what one is read as. */
const TYPES: readonly (readonly [csl: string, ...ris: string[]])[] = [
  ['article-journal', 'JOUR', 'EJOUR', 'JFULL', 'ABST'],
  ['article-newspaper', 'NEWS'],
  ['article-magazine', 'MGZN'],
  ['article', 'UNPB'],
  ['bill', 'BILL', 'UNBILL'],
  ['book', 'BOOK', 'EBOOK', 'WHOLE', 'EDBOOK'],
  ['broadcast', 'ADVS'],
  ['chapter', 'CHAP', 'ECHAP'],
  ['classic', 'CLSWK'],
  ['dataset', 'DATA', 'AGGR', 'DBASE'],
  ['document', 'GEN', 'MISC'],
  ['entry-dictionary', 'DICT'],
  ['entry-encyclopedia', 'ENCYC'],
  ['figure', 'FIGURE', 'CHART', 'EQUA'],
  ['graphic', 'ART'],
  ['hearing', 'HEAR'],
  ['legal_case', 'CASE', 'JUR'],
  ['legislation', 'STAT'],
  ['manuscript', 'MANSCPT', 'ANCIENT'],
  ['map', 'MAP'],
  ['motion_picture', 'VIDEO', 'MPCT', 'MULTI', 'SLIDE'],
  ['musical_score', 'MUSIC'],
  ['pamphlet', 'PAMP'],
  ['paper-conference', 'CPAPER', 'CONF'],
  ['patent', 'PAT'],
  ['periodical', 'SER'],
  ['personal_communication', 'PCOMM', 'ICOMM'],
  ['post-weblog', 'BLOG'],
  ['regulation', 'GOVDOC'],
  ['report', 'RPRT', 'GRANT'],
  ['software', 'COMP'],
  ['song', 'SOUND'],
  ['standard', 'STAND', 'LEGAL'],
  ['thesis', 'THES'],
  ['webpage', 'ELEC'],
]

const WRITTEN = new Map(TYPES.map(([csl, ris = '']) => [csl, ris]))
const READ = new Map(TYPES.flatMap(([csl, ...names]) => names.map((name) => [name, csl] as const)))
/** CSL's types that have none of their own there. */
const LIKE = new Map(
  Object.entries({
    collection: 'BOOK',
    entry: 'ENCYC',
    interview: 'PCOMM',
    performance: 'GEN',
    post: 'ELEC',
    review: 'JOUR',
    'review-book': 'JOUR',
    speech: 'GEN',
    treaty: 'STAT',
  }),
)

/** The name of a type, and whether it reads back as that type. */
export function risType(csl: string): { name: string; isExact: boolean } {
  const exact = WRITTEN.get(csl)
  return exact === undefined ? { name: LIKE.get(csl) ?? 'GEN', isExact: false } : { name: exact, isExact: true }
}

export function typeOfRis(name: string): string | undefined {
  return READ.get(name.toUpperCase())
}
