import type { ErrorCode, YAMLError } from 'yaml'
import { FIELD_NAMES } from '../model/model.js'
import type { TextFile } from '../model/text-file.js'
import type { YamlMistake } from '../model/yaml-mistake.js'
import { type FoundMistake, noKey, shortened, wrongColumn } from './layout-mistakes.js'
import type { OpenMarks } from './open-marks.js'
import { quoted } from './quoted.js'
import { lineOf, type SourceLine, valueIn } from './source-line.js'

/** A text is seldom longer, and a mistake further off is another. */
const FEW_LINES = 20
/** Before a dash or a key. */
const STRAY = /^(["':&*,!@|>%`\]}]+)\s*(?:-\s|([\w-]+):(?:\s|$))/
const COLON = /:(?:\s|$)/

/** Reads one error, by its code and by what stands in its place: the parser's sentences are for people. */
export class MistakeReader {
  readonly code: ErrorCode
  readonly start: number
  /** The line on which the mistake is looked for. */
  readonly line: SourceLine
  readonly lineNumber: number
  readonly lineStart: number

  constructor(
    readonly file: TextFile,
    readonly error: YAMLError,
    readonly marks: OpenMarks,
  ) {
    this.code = error.code
    this.start = error.pos[0]
    this.lineNumber = lineOfError(file, this.start)
    this.lineStart = file.lineStarts[this.lineNumber - 1] ?? 0
    this.line = lineOf(file.line(this.lineNumber))
  }

  read(): FoundMistake {
    return (
      this.#byCode() ??
      this.#spaceMissing() ??
      this.#stray() ??
      this.#specialStart() ??
      this.#moreAfter() ??
      this.#colonInside() ??
      wrongColumn(this.file, this.lineNumber) ??
      noKey(this.file, this.lineNumber) ??
      this.#inBrackets() ??
      this.#here({ kind: 'unknown', reason: this.error.message })
    )
  }

  #here(mistake: YamlMistake, start = this.start, end = this.error.pos[1]): FoundMistake {
    return { mistake, start, end }
  }

  #byCode(): FoundMistake | undefined {
    const found = this.file.text.charAt(this.start)
    if (this.code === 'TAB_AS_INDENT') return this.#here({ kind: 'tab' })
    if (this.code === 'BAD_DQ_ESCAPE') {
      const pair = this.file.text.slice(this.start, this.start + 2)
      return { ...this.#here({ kind: 'escape', found: pair }, this.start, this.start + 2), isLocal: true }
    }
    if (this.code === 'UNEXPECTED_TOKEN' && (found === ']' || found === '}'))
      return this.#here({ kind: 'stray-close', found })
    return this.code === 'MISSING_CHAR' || this.code === 'BAD_INDENT' ? this.#neverClosed() : undefined
  }

  /** The parser notices where the text ends; the writer looks for where it began. */
  #neverClosed(): FoundMistake | undefined {
    const { text } = this.file
    const opened = this.marks.unclosed.get(this.start)
    if (opened === undefined) return undefined
    const mark = text.charAt(opened)
    const next = this.file.position(this.start).line + (text[this.start] === '\n' ? 1 : 0)
    // Closed on the next line, which is not indented enough to belong to it.
    const after = this.file.line(next)
    if (/["']/.test(mark) && opened < (this.file.lineStarts[next - 1] ?? 0) && after.includes(mark)) {
      const unindented = noKey(this.file, next)
      if (unindented) return { ...unindented, isLocal: false }
    }
    const closedBy = /[\]}]/.exec(text.charAt(this.start))?.[0]
    return this.#here({ kind: 'never-closed', opened: mark, ...(closedBy && { closedBy }) }, opened, opened + 1)
  }

  #spaceMissing(): FoundMistake | undefined {
    const found = /^(-?)([\w-]+):(\S?.*)$/.exec(this.line.content)
    const [, dash, name = '', rest = ''] = found ?? []
    if (!found || !FIELD_NAMES.has(name)) return undefined
    const after = dash || (/^\s|^$/.test(rest) ? undefined : `${name}:`)
    if (!after) return undefined
    const start = this.lineStart + this.line.column
    const fixed = shortened(dash ? `- ${name}:${rest}` : `${name}: ${rest}`)
    return { ...this.#here({ kind: 'space-missing', after, fixed }, start, start + after.length), isLocal: !dash }
  }

  #stray(): FoundMistake | undefined {
    const [, found = '', key] = STRAY.exec(this.line.content) ?? []
    if (!found || (key !== undefined && !FIELD_NAMES.has(key))) return undefined
    const start = this.lineStart + this.line.column
    return this.#here({ kind: 'stray', found }, start, start + found.length)
  }

  /** A value that begins with a character that YAML gives a meaning. */
  #specialStart(): FoundMistake | undefined {
    const { text, at } = valueIn(this.line)
    const start = this.lineStart + at
    const before = text.slice(0, Math.max(0, this.start - start))
    const isUnexpected = this.code === 'UNEXPECTED_TOKEN'
    const isHeader = isUnexpected && /^[|>]\S*$/.test(before)
    const isDash = isUnexpected && this.start === start && this.line.key !== undefined && text.startsWith('-')
    const isAlias = isUnexpected && before.startsWith('*') && !COLON.test(text)
    const isOther = this.start === start && /^[?&*] /.test(text)
    if (this.code !== 'BAD_SCALAR_START' && !isHeader && !isDash && !isAlias && !isOther) return undefined
    if (!isAlias && !isHeader && this.start > start) return this.#specialWithin()
    const mistake: YamlMistake = { kind: 'special-start', found: text.charAt(0), ...this.#fixed(text) }
    return { ...this.#here(mistake, start, start + 1), isLocal: true }
  }

  /** `[@perl]`: what begins wrongly is inside of brackets, or further on. */
  #specialWithin(): FoundMistake {
    const [word = ''] = /^[^,[\]{}\n]*/.exec(this.file.text.slice(this.start)) ?? []
    const fixed = this.marks.isInBrackets(this.start) ? quoted(word.trim()) : undefined
    return this.#here({ kind: 'special-start', found: word.charAt(0), ...(fixed && { fixed }) })
  }

  /** `'it's so'`, `"a "quoted" word"`, `[Trump] said`: the value ends before the writer thinks. */
  #moreAfter(): FoundMistake | undefined {
    const before = this.file.text.slice(this.lineStart, this.start).trimEnd().at(-1)
    const opened = before && { '"': '"', "'": "'", ']': '[', '}': '{' }[before]
    if (!opened || !(this.code === 'UNEXPECTED_TOKEN' || this.#isCommaMissing())) return undefined
    const { text } = valueIn(this.line)
    // Within brackets it is not known where the text was to end, and the parser is at a loss.
    if (!text.startsWith(opened)) return this.#here({ kind: 'more-after', opened })
    const isQuoted = text.length > 1 && text.endsWith(opened) && /["']/.test(opened)
    const fixed = this.#fixed(isQuoted ? text.slice(1, -1).replaceAll("''", "'") : text)
    return { ...this.#here({ kind: 'more-after', opened, ...fixed }), isLocal: true }
  }

  #isCommaMissing(): boolean {
    const isComment = this.file.text[this.start] === '#'
    return this.code === 'MISSING_CHAR' && !isComment && this.marks.isInBrackets(this.start)
  }

  /** A value that would be a key: it holds `: `, or what stands below it was to be a key beside its own. */
  #colonInside(): FoundMistake | undefined {
    if (this.code !== 'MULTILINE_IMPLICIT_KEY' && this.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
    const { text, at } = valueIn(this.line)
    if (this.start !== this.lineStart + at || at === this.line.column) return undefined
    const colon = text.search(COLON)
    if (colon >= 0) return this.#colon(this.start + colon, this.#fixed(text))
    for (let number = this.lineNumber + 1; number <= this.lineNumber + FEW_LINES; number++) {
      const { key, dash, column, content } = lineOf(this.file.line(number))
      if (key !== undefined && FIELD_NAMES.has(key)) return wrongColumn(this.file, number)
      const inside = content.search(COLON)
      if (inside >= 0 && dash === undefined)
        return this.#colon((this.file.lineStarts[number - 1] ?? 0) + column + inside)
    }
    return wrongColumn(this.file, this.lineNumber + 1)
  }

  #colon(start: number, fixed: { fixed?: string } = {}): FoundMistake {
    return { ...this.#here({ kind: 'colon-inside', ...fixed }, start, start + 1), isLocal: true }
  }

  #inBrackets(): FoundMistake | undefined {
    return this.code === 'BLOCK_IN_FLOW' || this.#isCommaMissing() ? this.#here({ kind: 'in-brackets' }) : undefined
  }

  /** A text as it can be written, where all of it is on the line, and it alone. */
  #fixed(text: string): { fixed?: string } {
    const next = lineOf(this.file.line(this.lineNumber + 1))
    const goesOn = next.content !== '' && next.dash === undefined && next.column > this.line.column
    const isWhole = this.line.dash !== undefined || this.line.key !== undefined
    const fixed = isWhole && !goesOn ? quoted(text) : undefined
    // What is right as it is written is wrong because of something above it.
    return fixed === undefined || fixed === valueIn(this.line).text ? {} : { fixed }
  }
}

/** The line that an error is about: an indentation is noticed at the end of the line before it, or before comments. */
function lineOfError(file: TextFile, start: number): number {
  let number = file.position(start).line
  const isPast = () => {
    const line = file.line(number)
    const column = start - (file.lineStarts[number - 1] ?? 0)
    return lineOf(line).content === '' || column >= line.trimEnd().length
  }
  while (number < file.lineStarts.length && isPast()) number++
  return number
}
