import { many, SHAPES } from './shapes.js'

interface Heavy {
  text: () => string
  files?: Record<string, string>
}

const MEGABYTE = 1_000_000
const SOURCE = 'sources:\n  s: {title: T, note: n}\n'
const claim = (at: number, more: string) => `  - {id: c${at}, text: He said it ${at}., confidence: sourced, ${more}}\n`
const inferred = (at: number, premises: string) =>
  `  - {id: c${at}, text: He infers ${at}., confidence: inferred, attributed-to: x, premises: [${premises}]}\n`
const ROOT = claim(0, 'citations: [s]')
const head = 'claims:\n  - id: a\n    confidence: inferred\n    text: '
const shape = (name: string) => filled((size) => SHAPES[name]?.(size) ?? '')
const quoting = (size: number, quote: (at: number) => string) =>
  `${SOURCE}claims:\n${many(size, (at) => claim(at, `citations: [{source: s, quote: ${quote(at)}}]`))}`
const FOX = { 'snapshots/s.txt': 'the quick fox jumps over a lazy dog and runs away. '.repeat(20_000) }

/** The largest text of a kind below a megabyte. */
function filled(make: (size: number) => string): () => string {
  return () => {
    let size = 1000
    // The length is not quite linear in the size, as numbers grow.
    for (let text = make(size); Math.abs(text.length - 0.98 * MEGABYTE) > 0.01 * MEGABYTE; text = make(size))
      size = Math.max(1, Math.floor((size * 0.98 * MEGABYTE) / text.length))
    return make(size)
  }
}

/** So many that all pairs of them fill a text. */
const SQUARE = 440

/** Texts that are made to take long. */
export const HEAVY: Record<string, Heavy> = {
  'claims with findings': { text: shape('claims with findings') },
  'claims on one line of JSON': {
    text: filled(
      (size) => `{"claims":[${many(size, (at) => `{"id":"c${at}","text":"x #${at}","confidence":"sourced"}`, ',')}]}`,
    ),
  },
  'sources that nobody cites': {
    text: filled((size) => `sources:\n${many(size, (at) => ` s${at}: {}\n`)}claims: []\n`),
  },
  'a chain of sources, one claim citing all': { text: shape('a chain of sources, one claim citing all') },
  'a chain of sources, each claim citing its start': {
    text: filled(
      (size) =>
        `sources:\n${many(size, (at) => `  s${at}: {title: T, note: n, derived-from: [s${at + 1}]}\n`)}claims:\n${many(size, (at) => claim(at, 'citations: [s0, s1]'))}`,
    ),
  },
  'sources that all repeat one another': {
    text: () =>
      `sources:\n${many(SQUARE, (at) => `  s${at}: {title: T, note: n, derived-from: [${many(SQUARE, (to) => `s${to}`, ',')}]}\n`)}claims:\n${many(SQUARE, (at) => claim(at, `citations: [s0, s${at}]`))}`,
  },
  'claims that all rest on one another': {
    text: () =>
      `claims:\n${many(SQUARE, (at) =>
        inferred(
          at,
          many(SQUARE, (to) => `c${to}`, ','),
        ),
      )}`,
  },
  'a chain of premises': { text: shape('a chain of premises') },
  'a circle of premises': { text: shape('a circle of premises') },
  'a dense graph': {
    text: filled(
      (size) =>
        `${SOURCE}claims:\n${ROOT}${many(size, (at) =>
          inferred(
            at + 1,
            many(Math.min(at + 1, 8), (back) => `c${at - back}`, ', '),
          ),
        )}`,
    ),
  },
  'citations of one claim': { text: shape('citations of one claim') },
  'citations that are missing, in one claim': {
    text: filled((size) => `claims:\n${claim(0, `citations: [${many(size, (at) => `t${at}`, ',')}]`)}`),
  },
  'premises that are missing, in one claim': { text: shape('premises that are missing, in one claim') },
  'long ids, and long premises that are like them': {
    text: filled(
      (size) =>
        `claims:\n${many(size, (at) => `- {id: ${'a'.repeat(90)}${at}, text: x, confidence: inferred, premises: [${'a'.repeat(45)}bbbbb${'a'.repeat(40)}x${at}]}\n`)}`,
    ),
  },
  'problems of the loader': { text: shape('problems of the loader') },
  'an unquoted text of quotation marks': { text: () => head + '"'.repeat(900_000) },
  'premises: [a,a,…]': { text: () => `${head}a\n    premises: [${'a,'.repeat(450_000)}]` },
  'as many premises as are read': { text: () => `${head}a\n    premises: [${'bbb,'.repeat(190_000)}]` },
  'as many mistakes as are read': { text: () => `${head}a\n    citations: [${'[],'.repeat(140_000)}]` },
  '[ and 100,000 commas': { text: () => `[${','.repeat(100_000)}` },
  'escapes that are none': { text: () => `claims: "${'\\q'.repeat(450_000)}"` },
  'claims of one text': {
    text: filled(
      (size) =>
        `${SOURCE}claims:\n${many(size, (at) => `  - {id: c${at}, text: Ferry fares in the harbour rose by a tenth, confidence: sourced, citations: [s]}\n`)}`,
    ),
  },
  'exceptions that nothing needs': {
    text: filled(
      (size) =>
        `${SOURCE}claims:\n${ROOT}rules:\n  claim-needs-source:\n    except:\n${many(size, (at) => `      - {claim: c${at}, reason: x}\n`)}`,
    ),
  },
  'includes of nothing': {
    text: filled((size) => `include: [${many(size, (at) => `a${at}/*.yaml`, ',')}]\nclaims: []\n`),
  },
  'sources to import': {
    text: () => `${SOURCE}claims:\n${ROOT}`,
    files: { 'refs.bib': many(30_000, (at) => `@misc{k${at}, title={T ${at}}}\n`) },
  },
  'a name of many forms': {
    text: filled((size) => `names:\n  n: [${many(size, (at) => `n${at}`, ', ')}]\n${SOURCE}claims:\n${ROOT}`),
  },
  'names of 200 forms, which the claims have': {
    text: filled(
      (size) =>
        `names:\n${many(Math.ceil(size / 200), (at) => `  N${at}: [${many(199, (form) => `n${at}x${form}`, ', ')}]\n`)}${SOURCE}claims:\n${many(size / 10, (at) => claim(at, `citations: [s], tags: [${many(10, (form) => `n${at % 200}x${(at + form) % 199}`, ', ')}]`))}`,
    ),
  },
  'sources with a snapshot that is missing': {
    text: filled(
      (size) =>
        `sources:\n${many(size, (at) => `  s${at}: {title: T, note: n, snapshot: snapshots/s${at}.txt}\n`)}claims:\n${many(size, (at) => claim(at, `citations: [{source: s${at}, quote: the quick brown fox}]`))}`,
    ),
  },
  '4,000 ellipsis quotes that are there': {
    text: () => quoting(4000, () => '"the quick … lazy dog … a … the quick"'),
    files: FOX,
  },
  '4,000 ellipsis quotes that are not': {
    text: () => quoting(4000, (at) => `"the quick ${at} … lazy dog"`),
    files: FOX,
  },
  'quotes with a prefix that stands nowhere': {
    text: filled((size) => quoting(size, (at) => `{exact: the ferry, prefix: "word ${at} "}`)),
    files: { 'snapshots/s.txt': 'the ferry rose again '.repeat(45_000) },
  },
  'a suffix of 8 KB that almost fits': {
    text: () => quoting(100, (at) => `{exact: a a a, suffix: "${'a '.repeat(4000)}b${at}"}`),
    files: { 'snapshots/s.txt': 'a '.repeat(500_000) },
  },
  'values to fix, and keys out of order': {
    text: filled(
      (size) =>
        `${SOURCE}claims:\n${many(size, (at) => `  - {text: x, date: 3 May 2025, confidence: sourced, citations: [{source: s}], id: c${at}}\n`)}`,
    ),
  },
}
