const many = (size: number, make: (at: number) => string, between = '') =>
  Array.from({ length: size }, (_, at) => make(at)).join(between)

const SOURCE = 'sources:\n  s: {title: T, note: n}\n'
const inferred = (at: number, premises: string) =>
  `  - {id: c${at}, text: He infers ${at}., confidence: inferred, attributed-to: x, premises: [${premises}]}\n`
const ROOT = '  - {id: c0, text: He said it., confidence: sourced, citations: [s]}\n'

/** Ledgers of so many parts. */
export const SHAPES: Record<string, (size: number) => string> = {
  claims: (size) =>
    `${SOURCE}claims:\n${many(size, (at) => `  - {id: c${at}, text: The city closed bridge ${at}., confidence: sourced, citations: [s]}\n`)}`,
  'claims with findings': (size) =>
    `sources:\n${many(size, (at) => `  s${at}: {issued: 3 May ${at}}\n`)}claims:\n${many(size, (at) => `  - {id: c${at}, text: It may be ${at}., confidence: ${at % 2 ? 'sourced' : 'inferred'}, premises: [c${at + 1}, d${at}], citations: [{source: t${at}, quote: abc}]}\n`)}`,
  'a chain of sources, one claim citing all': (size) =>
    `sources:\n${many(size, (at) => `  s${at}: {title: T, note: n, derived-from: [s${at + 1}]}\n`)}  s${size}: {title: T, note: n}\nclaims:\n  - {id: a, text: He said it., confidence: sourced, citations: [${many(size, (at) => `s${at}`, ', ')}]}\n`,
  'citations of one claim': (size) =>
    `${SOURCE}claims:\n  - {id: a, text: He said it., confidence: sourced, citations: [${many(size, (at) => `{source: s, locator: p. ${at}}`, ', ')}]}\n`,
  'premises of one claim': (size) =>
    `${SOURCE}claims:\n${ROOT}${many(size, (at) => inferred(at + 1, 'c0'))}${inferred(
      size + 1,
      many(size, (at) => `c${at + 1}`, ', '),
    )}`,
  'a chain of premises': (size) => `${SOURCE}claims:\n${ROOT}${many(size, (at) => inferred(at + 1, `c${at}`))}`,
  'a circle of premises': (size) => `claims:\n${many(size, (at) => inferred(at, `c${(at + 1) % size}`))}`,
  'premises that are missing, in one claim': (size) =>
    `claims:\n${inferred(
      0,
      many(size, (at) => `missing-${at}`, ', '),
    )}`,
  'problems of the loader': (size) =>
    `claims:\n${many(size, (at) => `  - {id: c${at}, txt: x, confidence: certain}\n`)}`,
}

interface Heavy {
  text: string
  argv: string[]
  files?: Record<string, string>
}

const check = ['check', '--quiet']
const head = 'claims:\n  - id: a\n    confidence: inferred\n    text: '
const quoting = (size: number, quote: (at: number) => string) =>
  `sources:\n  s: {title: T, note: n}\nclaims:\n${many(size, (at) => `  - {id: c${at}, text: He said it ${at}., confidence: sourced, citations: [{source: s, quote: ${quote(at)}}]}\n`)}`
const FOX = { 'snapshots/s.txt': 'the quick fox jumps over a lazy dog and runs away. '.repeat(20_000) }

/** Texts that are made to take long. */
export const HEAVY: Record<string, Heavy> = {
  'a chain of 12,000 sources, all cited': {
    text: SHAPES['a chain of sources, one claim citing all']?.(12_000) ?? '',
    argv: check,
  },
  'an unquoted text of quotation marks': { text: head + '"'.repeat(900_000), argv: check },
  'premises: [a,a,…]': { text: `${head}a\n    premises: [${'a,'.repeat(450_000)}]`, argv: check },
  'as many premises as are read': {
    text: `${head}a\n    premises: [${'bbb,'.repeat(190_000)}]`,
    argv: check,
  },
  'as many mistakes as are read': { text: `${head}a\n    citations: [${'[],'.repeat(140_000)}]`, argv: check },
  '[ and 100,000 commas': { text: `[${','.repeat(100_000)}`, argv: check },
  'escapes that are none': { text: `claims: "${'\\q'.repeat(450_000)}"`, argv: check },
  '4,000 ellipsis quotes that are there': {
    text: quoting(4000, () => '"the quick … lazy dog … a … the quick"'),
    argv: check,
    files: FOX,
  },
  '4,000 ellipsis quotes that are not': {
    text: quoting(4000, (at) => `"the quick ${at} … lazy dog"`),
    argv: check,
    files: FOX,
  },
  'a suffix of 8 KB that almost fits': {
    text: quoting(100, (at) => `{exact: a a a, suffix: "${'a '.repeat(4000)}b${at}"}`),
    argv: check,
    files: { 'snapshots/s.txt': 'a '.repeat(500_000) },
  },
  'trace of a dense graph of 10,000': {
    text: `${SOURCE}claims:\n${ROOT}${many(9999, (at) =>
      inferred(
        at + 1,
        many(Math.min(at + 1, 4), (back) => `c${at - back}`, ', '),
      ),
    )}`,
    argv: ['trace', 'c9999'],
  },
}
