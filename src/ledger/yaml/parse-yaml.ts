import { Composer, type CST, type Document, type ErrorCode, Lexer, Parser, parseDocument, YAMLParseError } from 'yaml'

type Options = NonNullable<Parameters<typeof parseDocument>[1]> & { prettyErrors: false }

/** A ledger has some ten. For each, `yaml` calls itself, and near the end of the stack V8 can end the whole process. */
const MOST_LEVELS = 200

/** `parseDocument`, with an error where the text is nested too deeply, whatever there is of the stack. */
export function parseYaml(text: string, options: Options): Document.Parsed {
  const parser = new Parser()
  try {
    const [document, second] = new Composer(options).compose(tokensOf(text, parser), true, text.length)
    if (!document) throw new Error('a text without a document, which `compose` was told to make')
    if (second && options.logLevel !== 'silent')
      document.errors.push(errorAt(second.range[0], second.range[1], 'MULTIPLE_DOCS'))
    return document
  } catch (error) {
    if (error instanceof TooDeep) return tooDeep(parser.offset, options)
    throw error
  }
}

class TooDeep extends Error {}

/** The tokens of a document come when it ends, so that none that is too deep is composed. */
function* tokensOf(text: string, parser: Parser): Generator<CST.Token> {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > MOST_LEVELS) throw new TooDeep()
  }
  yield* parser.end()
}

function tooDeep(at: number, options: Options): Document.Parsed {
  const document = parseDocument('', options)
  document.errors.push(errorAt(at, at + 1, 'RESOURCE_EXHAUSTION'))
  return document
}

/** Its code is enough: a message is made where it is shown. */
function errorAt(start: number, end: number, code: ErrorCode): YAMLParseError {
  return new YAMLParseError([start, end], code, '')
}
