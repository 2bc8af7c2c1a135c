import { Composer, type CST, type Document, type ErrorCode, Lexer, Parser, parseDocument, YAMLParseError } from 'yaml'

type Options = NonNullable<Parameters<typeof parseDocument>[1]> & { prettyErrors: false }

/** A ledger has some ten. For each, `yaml` calls itself, and near the end of the stack V8 can end the whole process. */
const MOST_LEVELS = 200

/**
 * A text may have so many values and marks between them, and more where it is long: each takes some kilobyte. A ledger has
 * one in five characters or fewer.
 */
const MOST_VALUES = { always: 200_000, perCharacter: 1 / 4 }
/** More say nothing more, and each is an object with a stack trace. */
const MOST_ERRORS = 1000

/** What a text has too much of to be read. */
export class TooMuch extends YAMLParseError {
  constructor(
    at: number,
    readonly what: 'levels' | 'values',
  ) {
    super([at, at + 1], 'RESOURCE_EXHAUSTION', '')
  }
}

/** `parseDocument` in bounded time, memory and stack: with an error where the text is nested too deeply or holds too many values. */
export function parseYaml(text: string, options: Options): Document.Parsed {
  const composer = new Composer(options)
  const errors = boundErrors(composer)
  try {
    const [document, second] = composer.compose(tokensOf(text), true, text.length)
    if (!document) throw new Error('a text without a document, which `compose` was told to make')
    if (second && options.logLevel !== 'silent')
      document.errors.push(errorAt(second.range[0], second.range[1], 'MULTIPLE_DOCS'))
    return document
  } catch (error) {
    if (error instanceof TooMuch) return failed([error], options)
    if (error instanceof TooManyErrors) return failed(errors, options)
    throw error
  }
}

class TooManyErrors extends Error {}

type Tell = (
  source: number | [number, number] | { offset: number },
  code: ErrorCode,
  message: string,
  warning?: boolean,
) => void

/** Ends the work at the last error that is kept. `yaml` tells of errors through a function that its types do not show. */
function boundErrors(composer: Composer): YAMLParseError[] {
  const tell: Tell = Reflect.get(composer, 'onError')
  const kept: YAMLParseError[] = []
  const bounded: Tell = (source, code, message, warning) => {
    if (warning) return
    if (kept.length === MOST_ERRORS) throw new TooManyErrors()
    const at = typeof source === 'object' && 'offset' in source ? source.offset : source
    const [start, end] = typeof at === 'number' ? [at, at + 1] : at
    kept.push(new YAMLParseError([start, end], code, message))
    tell(source, code, message)
  }
  Reflect.set(composer, 'onError', bounded)
  return kept
}

/** The tokens of a document come when it ends, so that none that is too much is composed. */
function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser()
  let left = MOST_VALUES.always + text.length * MOST_VALUES.perCharacter
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > MOST_LEVELS) throw new TooMuch(parser.offset, 'levels')
    if (VALUES.has(lexeme.charCodeAt(0)) && left-- < 0) throw new TooMuch(parser.offset, 'values')
  }
  yield* parser.end()
}

/** How lexemes begin that make or part values: a plain text's mark, quotation marks, `,`, `-`, `[`, `{`, `*`, `&`, `!`, `?`. */
const VALUES = new Set(Array.from('\x1f"\',-[{*&!?', (mark) => mark.charCodeAt(0)))

function failed(errors: readonly YAMLParseError[], options: Options): Document.Parsed {
  const document = parseDocument('', options)
  document.errors.push(...errors)
  return document
}

/** Its code is enough: a message is made where it is shown. */
function errorAt(start: number, end: number, code: ErrorCode): YAMLParseError {
  return new YAMLParseError([start, end], code, '')
}
