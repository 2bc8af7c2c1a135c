import { ACCENTS, SIGNS } from './signs.js'

/** Commands around words, which stay. */
const AROUND = new Set(
  (
    'emph textit textbf textsc textsl texttt textsf textrm textup textmd textnormal text mbox hbox url path enquote mkbibquote ' +
    'mkbibemph mkbibitalic mkbibbold uppercase lowercase bibstring mathrm mathit mathbf ensuremath protect em it bf sc sl tt rm ' +
    'noopsort relax bgroup egroup textsuperscript textsubscript selectlanguage natexlab penalty hskip kern'
  ).split(' '),
)
const QUOTING = new Set(['enquote', 'mkbibquote'])

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A text of TeX as it is read: accents and signs as letters, without braces. `unknown` gets commands that are not known. */
export function decode(tex: string, unknown: (command: string) => void = () => {}): string {
  return new Decoder(tex, unknown).text().normalize('NFC')
}

/** Before all else: an address of which only the words are seen, and marks that have no letter under them. */
const TOKEN =
  /\\href\s*\{[^{}]*\}|\\[~^]\s?\{\}|\\(?:[A-Za-z]+\*?[^\S\n]*|[^A-Za-z])|---?|``|''|[{}~$]|\^(?:\{\d+\}|\d)|[^\\{}~$`'^-]+|[\s\S]/gy

class Decoder {
  readonly #out: string[] = []
  /** A mark that waits for its letter. */
  #accent = ''
  /** At which braces quotation marks end. */
  readonly #quotes: number[] = []
  #depth = 0
  #opensQuote = false
  #isMath = false

  constructor(
    readonly tex: string,
    readonly unknown: (command: string) => void,
  ) {}

  text(): string {
    for (const [token] of this.tex.matchAll(TOKEN)) this.#take(token)
    return this.#out.join('')
  }

  #take(token: string): void {
    if (/^\\[~^].?\{/.test(token)) this.#put(token.charAt(1))
    else if (/^\\href\s*\{/.test(token)) return
    else if (token.startsWith('\\') && token.length > 1) this.#command(token.slice(1).trimEnd())
    else if (token === '{') this.#open()
    else if (token === '}') this.#close()
    else if (token === '$') this.#isMath = !this.#isMath
    else if (/^\^[{\d]/.test(token) && this.#isMath)
      this.#put(token.replace(/\D/g, '').replace(/\d/g, (digit) => RAISED[Number(digit)] ?? ''))
    else this.#put(PLAIN.get(token) ?? token)
  }

  #open(): void {
    this.#depth++
    if (this.#opensQuote) {
      this.#quotes.push(this.#depth)
      this.#out.push('“')
    }
    this.#opensQuote = false
  }

  #close(): void {
    if (this.#quotes.at(-1) === this.#depth) {
      this.#quotes.pop()
      this.#out.push('”')
    }
    this.#depth--
  }

  #command(name: string): void {
    const accent = ACCENTS.get(name)
    if (accent) this.#accent = accent
    else if (SIGNS.has(name)) this.#put(SIGNS.get(name) ?? '')
    else if (/^[^A-Za-z]/.test(name)) this.#put(SPACES.get(name) ?? name)
    else if (QUOTING.has(name)) this.#opensQuote = true
    else if (!AROUND.has(name)) this.unknown(`\\${name}`)
  }

  /** Text; a mark that waits goes behind its first letter. */
  #put(text: string): void {
    if (this.#accent === '') return void this.#out.push(text)
    const plain = text.replace(/^ı/, 'i').replace(/^ȷ/, 'j')
    const rest = plain.trimStart()
    const [first = ''] = rest
    if (first === '') return
    this.#out.push(first + this.#accent + rest.slice(first.length))
    this.#accent = ''
  }
}

const PLAIN = new Map(Object.entries({ '~': ' ', '--': '–', '---': '—', '``': '“', "''": '”' }))
const SPACES = new Map(
  Object.entries({ ' ': ' ', ',': ' ', ';': ' ', ':': ' ', '!': '', '-': '', '/': '', '\\': ' ', '\n': ' ', '@': '' }),
)

/** An address or number: what TeX needs to print it is taken away, and nothing else. */
export function verbatimText(tex: string): string {
  return tex
    .replace(/\\url\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([&%$#_{}~])/g, '$1')
    .replace(/[{}]/g, '')
    .trim()
}
