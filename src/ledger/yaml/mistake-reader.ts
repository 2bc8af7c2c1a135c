import type { YAMLError } from 'yaml'
import { FIELD_NAMES } from '../model/model.js'
import type { TextFile } from '../model/text-file.js'
import type { YamlMistake } from '../model/yaml-mistake.js'
import { lineOf, type SourceLine, valueIn } from './source-line.js'

export interface FoundMistake {
  mistake: YamlMistake
  start: number
  end: number
  /** Whether the lines after it are read as they are meant. */
  isLocal?: boolean
}

/** A text is seldom longer, and a mistake further off is another. */
const FEW_LINES = 20
/** Before a dash or a key. */
const STRAY = /^(["':&*,!@|>%`\]}]+)\s*(?:-\s|([\w-]+):(?:\s|$))/
const COLON = /:(?:\s|$)/

/** Reads one error, by its code, then by its line. */
export class MistakeReader {
  readonly start: number
  readonly message: string
  line: number
  readonly lineStart: number
  readonly under: SourceLine

  constructor(
    readonly file: TextFile,
    readonly error: YAMLError,
    /** Where each quoted text and collection in brackets begins, by its end. */
    readonly beginnings: ReadonlyMap<number, number>,
  ) {
    this.start = error.pos[0]
    this.message = error.message
    this.line = file.position(this.start).line
    // An indentation is noticed where it begins, be it at the end of the line before, or before comments.
    while (this.line < file.lineStarts.length && this.#isPast(file.line(this.line))) this.line++
    this.lineStart = file.lineStarts[this.line - 1] ?? 0
    this.under = lineOf(file.line(this.line))
  }

  #isPast(line: string): boolean {
    const column = this.start - (this.file.lineStarts[this.line - 1] ?? 0)
    return lineOf(line).content === '' || column >= line.trimEnd().length
  }

  read(): FoundMistake {
    return (
      this.#byCode() ??
      this.#spaceMissing() ??
      this.#stray() ??
      this.#specialStart() ??
      this.#moreAfter() ??
      this.#colonInside() ??
      this.#column(this.line) ??
      this.#noKey(this.line) ??
      this.#inBrackets() ??
      this.#here({ kind: 'unknown', reason: this.message })
    )
  }

  #here(mistake: YamlMistake, start = this.start, end = this.error.pos[1]): FoundMistake {
    return { mistake, start, end }
  }

  #byCode(): FoundMistake | undefined {
    const { code } = this.error
    const found = this.file.text.charAt(this.start)
    if (code === 'TAB_AS_INDENT') return this.#here({ kind: 'tab' })
    if (code === 'BAD_DQ_ESCAPE') {
      const pair = this.file.text.slice(this.start, this.start + 2)
      return { ...this.#here({ kind: 'escape', found: pair }, this.start, this.start + 2), isLocal: true }
    }
    if (/^Unexpected flow-(?:seq|map)-end/.test(this.message)) return this.#here({ kind: 'stray-close', found })
    if (/^Missing closing|^Flow \w+ .*end with a/.test(this.message)) return this.#neverClosed()
    return undefined
  }

  /** The parser notices where the text ends; the writer looks for where it began. */
  #neverClosed(): FoundMistake | undefined {
    const { text } = this.file
    const opened = this.beginnings.get(this.start)
    if (opened === undefined) return undefined
    const mark = text.charAt(opened)
    const next = this.file.position(this.start).line + (text[this.start] === '\n' ? 1 : 0)
    // Closed on the next line, which is not indented enough to belong to it.
    const after = this.file.line(next)
    if (/["']/.test(mark) && opened < (this.file.lineStarts[next - 1] ?? 0) && after.includes(mark)) {
      const noKey = this.#noKey(next)
      if (noKey) return { ...noKey, isLocal: false }
    }
    const closedBy = /[\]}]/.exec(text.charAt(this.start))?.[0]
    return this.#here({ kind: 'never-closed', opened: mark, ...(closedBy && { closedBy }) }, opened, opened + 1)
  }

  #spaceMissing(): FoundMistake | undefined {
    const found = /^(-?)([\w-]+):(\S?.*)$/.exec(this.under.content)
    const [, dash, name = '', rest = ''] = found ?? []
    if (!found || !FIELD_NAMES.has(name)) return undefined
    const after = dash || (/^\s|^$/.test(rest) ? undefined : `${name}:`)
    if (!after) return undefined
    const start = this.lineStart + this.under.column
    const mended = shortened(dash ? `- ${name}:${rest}` : `${name}: ${rest}`)
    return { ...this.#here({ kind: 'space-missing', after, mended }, start, start + after.length), isLocal: !dash }
  }

  #stray(): FoundMistake | undefined {
    const [, found = '', key] = STRAY.exec(this.under.content) ?? []
    if (!found || (key !== undefined && !FIELD_NAMES.has(key))) return undefined
    const start = this.lineStart + this.under.column
    return this.#here({ kind: 'stray', found }, start, start + found.length)
  }

  #specialStart(): FoundMistake | undefined {
    const { text, at } = valueIn(this.under)
    const isHeader = this.message.startsWith('Block scalar header') && /^[|>]/.test(text)
    const isDash = this.message.includes('on same line with key') && text.startsWith('-')
    const isAlias = this.message.includes('at node end') && text.startsWith('*')
    const isOther = this.start === this.lineStart + at && /^[?&*] /.test(text)
    if (this.error.code !== 'BAD_SCALAR_START' && !isHeader && !isDash && !isAlias && !isOther) return undefined
    const start = this.lineStart + at
    if (!isAlias && this.start - start > 1)
      return this.#here({ kind: 'special-start', found: this.file.text.charAt(this.start) })
    const mistake: YamlMistake = { kind: 'special-start', found: text.charAt(0), ...this.#mended(text) }
    return { ...this.#here(mistake, start, start + 1), isLocal: true }
  }

  /** `'it's so'`, `"a "quoted" word"`, `[Trump] said`: the value ends before the writer thinks. */
  #moreAfter(): FoundMistake | undefined {
    const before = this.file.text.slice(this.lineStart, this.start).trimEnd().at(-1)
    const opened = before && { '"': '"', "'": "'", ']': '[', '}': '{' }[before]
    if (
      !opened ||
      !/^Unexpected (?:scalar|flow-|\w+-scalar|comma|seq|map|alias)|in YAML stream|^Missing ,/.test(this.message)
    )
      return undefined
    const { text } = valueIn(this.under)
    // Within brackets it is not known where the text was to end, and the parser is lost.
    if (!text.startsWith(opened)) return this.#here({ kind: 'more-after', opened })
    const isQuoted = text.length > 1 && text.endsWith(opened) && /["']/.test(opened)
    const mended = this.#mended(isQuoted ? text.slice(1, -1).replaceAll("''", "'") : text)
    return { ...this.#here({ kind: 'more-after', opened, ...mended }), isLocal: true }
  }

  /** A value that would be a key: it holds `: `, or what stands below it was to be a key beside its own. */
  #colonInside(): FoundMistake | undefined {
    if (!/IMPLICIT_KEY$/.test(this.error.code)) return undefined
    const { text, at } = valueIn(this.under)
    if (this.start !== this.lineStart + at || at === this.under.column) return undefined
    const colon = text.search(COLON)
    if (colon >= 0) return this.#colon(this.start + colon, this.#mended(text))
    for (let line = this.line + 1; line <= this.line + FEW_LINES; line++) {
      const under = lineOf(this.file.line(line))
      if (under.key !== undefined && FIELD_NAMES.has(under.key)) return this.#column(line)
      const inside = under.content.search(COLON)
      if (inside >= 0 && under.dash === undefined)
        return this.#colon((this.file.lineStarts[line - 1] ?? 0) + under.column + inside)
    }
    return this.#column(this.line + 1)
  }

  #colon(start: number, mended: { mended?: string } = {}): FoundMistake {
    return { ...this.#here({ kind: 'colon-inside', ...mended }, start, start + 1), isLocal: true }
  }

  /** A key or a dash that begins where nothing above it does. */
  #column(line: number): FoundMistake | undefined {
    const under = lineOf(this.file.line(line))
    const what = under.dash === undefined ? under.key : '-'
    if (what === undefined) return undefined
    const column = under.dash ?? under.column
    const start = (this.file.lineStarts[line - 1] ?? 0) + column
    let nearest: { name: string; column: number } | undefined
    let open = Infinity
    // What is further out than it is further off as well.
    for (let above = line - 1; above > 0 && (open > column || !nearest) && open > 0; above--) {
      const { key, dash, column: keyColumn } = lineOf(this.file.line(above))
      for (const [name, at] of [
        [key, keyColumn],
        ['-', dash],
      ] as const) {
        if (name === undefined || at === undefined || at >= open) continue
        open = at
        if (name === '-' && what !== '-' && at === column)
          return this.#here({ kind: 'dash-missing', key: what }, start, start + what.length)
        if ((name === '-') !== (what === '-')) continue
        if (at === column) return undefined
        if (!nearest || Math.abs(at - column) < Math.abs(nearest.column - column)) nearest = { name, column: at }
      }
    }
    if (!nearest) return undefined
    const { name: neighbour, column: neighbourColumn } = nearest
    return this.#here(
      { kind: 'column', what, column: column + 1, neighbour, neighbourColumn: neighbourColumn + 1 },
      start,
      start + what.length,
    )
  }

  #noKey(line: number): FoundMistake | undefined {
    const under = lineOf(this.file.line(line))
    if (under.content === '' || under.dash !== undefined || under.content.includes(':')) return undefined
    const start = (this.file.lineStarts[line - 1] ?? 0) + under.column
    let above: string | undefined
    for (let number = line - 1; number > 0 && above === undefined; number--) above = lineOf(this.file.line(number)).key
    const name = /^[\w-]+/.exec(under.content)?.[0]
    const mended = name && FIELD_NAMES.has(name) && shortened(under.content.replace(name, `${name}:`))
    const mistake: YamlMistake = { kind: 'no-key', ...(above && { above }), ...(mended && { mended }) }
    return { ...this.#here(mistake, start, start + under.content.length), isLocal: true }
  }

  #inBrackets(): FoundMistake | undefined {
    const isInBrackets = this.error.code === 'BLOCK_IN_FLOW' || this.message.startsWith('Missing ,')
    return isInBrackets ? this.#here({ kind: 'in-brackets' }) : undefined
  }

  /** A text as it can be written, where all of it is on the line, and it alone. */
  #mended(text: string): { mended?: string } {
    const next = lineOf(this.file.line(this.line + 1))
    const goesOn = next.content !== '' && next.dash === undefined && next.column > this.under.column
    const isWhole = this.under.dash !== undefined || this.under.key !== undefined
    if (!isWhole || goesOn || text.length > 100 || /\s#|\\/.test(text)) return {}
    return { mended: text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"` }
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
