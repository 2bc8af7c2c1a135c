import { grouped } from '../../screen/text.js'
import { ImportFault } from '../record/imported.js'

/** An entry as it stands in a file. */
export interface Entry {
  /** In small letters. */
  type: string
  key: string
  at: number
  fields: Map<string, Value>
}

/** A value with its braces and commands, macros written out; what was in them is joined. */
export interface Value {
  text: string
  at: number
  /** Where the text of the value begins. */
  start: number
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** Macros of macros could stand for more than a machine can hold. */
const MOST_LETTERS = 5_000_000
const SPACE = /\s*/y
const NAME = /[^\s"#%'(),={}]+/y

/** The entries of a BibTeX file, in time that grows with its length alone. Throws an ImportFault where one does not end. */
export function scan(text: string): Entry[] {
  return new Scanner(text).entries()
}

class Scanner {
  #at = 0
  /** Letters that macros stood for so far. */
  #spent = 0
  readonly #macros = new Map(MONTHS.map((name) => [name, name]))

  constructor(readonly text: string) {}

  entries(): Entry[] {
    const found: Entry[] = []
    for (;;) {
      // What stands between entries is a comment.
      const at = this.text.indexOf('@', this.#at)
      if (at < 0) return found
      this.#at = at + 1
      const type = this.#name().toLowerCase()
      this.#space()
      const open = this.text[this.#at]
      if (type === '' || (open !== '{' && open !== '(')) continue
      this.#at++
      const close = open === '{' ? '}' : ')'
      if (type === 'comment') this.#skip(at, open)
      else if (type === 'preamble') {
        this.#value(at)
        this.#end(at, close)
      } else if (type === 'string') this.#macro(at, close)
      else found.push(this.#entry(type, at, close))
    }
  }

  #entry(type: string, at: number, close: string): Entry {
    this.#space()
    const end = this.#find(/[,}\n=]/g)
    const key = this.text.slice(this.#at, end).trim()
    const hasKey = this.text[end] !== '='
    const entry: Entry = { type, key: hasKey ? key : '', at, fields: new Map() }
    // EndNote leaves keys out.
    if (hasKey) this.#at = end
    else this.#field(entry)
    while (this.#goesOn(entry, close)) this.#field(entry)
    return entry
  }

  /** Whether another field follows, behind its comma; of the last one, the comma may be there, too. */
  #goesOn(entry: Entry, close: string): boolean {
    let hasComma = false
    for (;;) {
      this.#space()
      const sign = this.text[this.#at]
      if (sign !== ',' && sign !== close) {
        if (!hasComma || sign === undefined) this.#stop(entry, 'a comma is missing here')
        return true
      }
      this.#at++
      if (sign === close) return false
      hasComma = true
    }
  }

  #field(entry: Entry): void {
    const at = this.#at
    const name = this.#name().toLowerCase()
    this.#space()
    if (name === '' || this.text[this.#at] !== '=') this.#stop(entry, 'a field is expected here: name = {value}', at)
    this.#at++
    const value = this.#value(entry.at)
    // Of a field that is named twice, BibTeX takes the first.
    if (!entry.fields.has(name)) entry.fields.set(name, { ...value, at })
  }

  /** Where an entry does not go on as it should; at the end of the file it is the whole that was never closed. */
  #stop({ type, at, fields }: Entry, message: string, place: number = this.#at): never {
    if (this.#at < this.text.length) return this.#fail(message, place, CLOSE)
    const [name, value] = [...fields].at(-1) ?? []
    const help = value
      ? `a brace may be missing in its last field, \`${name}\`, at line ${this.#lineOf(value.at)}`
      : CLOSE
    return this.#fail(`this @${type} is never closed`, at, help)
  }

  #macro(at: number, close: string): void {
    this.#space()
    const name = this.#name().toLowerCase()
    this.#space()
    if (this.text[this.#at] !== '=') this.#fail('@string needs a name and a value', at, 'write @string{name = {value}}')
    this.#at++
    this.#macros.set(name, this.#value(at).text)
    this.#end(at, close)
  }

  /** Parts joined by `#`: braces, quotation marks, numbers and macros. */
  #value(entry: number): { text: string; start: number } {
    this.#space()
    const start = this.#at + 1
    const parts: string[] = []
    for (;;) {
      this.#space()
      const sign = this.text[this.#at]
      if (sign === '{' || sign === '"') parts.push(this.#delimited(sign, entry))
      else {
        const name = this.#name()
        if (name === '') this.#fail('a value is expected here', this.#isOver ? entry : this.#at, CLOSE)
        parts.push(this.#named(name))
      }
      this.#space()
      if (this.text[this.#at] !== '#') return { text: parts.join(''), start }
      this.#at++
    }
  }

  /** What a macro stands for; or the name itself. */
  #named(name: string): string {
    const text = this.#macros.get(name.toLowerCase())
    this.#spent += text?.length ?? 0
    if (this.#spent > MOST_LETTERS)
      this.#fail(
        `the macros of this file stand for more than ${grouped(MOST_LETTERS)} letters`,
        this.#at - name.length,
        'write them out where they are needed',
      )
    return text ?? name
  }

  /** Between braces, or quotation marks outside of braces. */
  #delimited(open: '{' | '"', entry: number): string {
    const start = ++this.#at
    const end = open === '{' ? '}' : '"'
    let depth = 0
    for (; this.#at < this.text.length; this.#at++) {
      const sign = this.text[this.#at]
      if (sign === '\\') this.#at += this.text[this.#at + 1] === '{' || this.text[this.#at + 1] === '}' ? 0 : 1
      else if (depth === 0 && sign === end) return this.text.slice(start, this.#at++)
      else if (sign === '{') depth++
      else if (sign === '}') depth--
    }
    return this.#fail(
      `this ${open === '{' ? 'brace' : 'quotation mark'} is never closed`,
      start - 1,
      `${CLOSE}; its entry begins at line ${this.#lineOf(entry)}`,
    )
  }

  #skip(at: number, open: string): void {
    if (open === '(') return
    this.#at--
    this.#delimited('{', at)
  }

  #end(at: number, close: string): void {
    this.#space()
    if (this.text[this.#at] !== close) this.#fail('this is never closed', at, CLOSE)
    this.#at++
  }

  #name(): string {
    NAME.lastIndex = this.#at
    const [name = ''] = NAME.exec(this.text) ?? []
    this.#at += name.length
    return name
  }

  #space(): void {
    SPACE.lastIndex = this.#at
    this.#at += SPACE.exec(this.text)?.[0].length ?? 0
  }

  #find(pattern: RegExp): number {
    pattern.lastIndex = this.#at
    return pattern.exec(this.text)?.index ?? this.text.length
  }

  get #isOver(): boolean {
    return this.#at >= this.text.length
  }

  #lineOf(offset: number): number {
    return this.text.slice(0, offset).split('\n').length
  }

  #fail(message: string, at: number, help: string): never {
    throw new ImportFault(message, Math.min(at, this.text.length), help)
  }
}

const CLOSE = 'close it, and import the file again'
