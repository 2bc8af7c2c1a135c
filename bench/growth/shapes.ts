export const many = (size: number, make: (at: number) => string, between = '') =>
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
