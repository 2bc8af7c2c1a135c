import { firstWhere } from './sorted.js'

/** Of the text of a source, as it takes many times its size to look quotes up in; a long book has three million. */
export const MOST_CHARACTERS = 5_000_000

/** A file's text, and where its lines begin. */
export class TextFile {
  #lineStarts: number[] | undefined

  constructor(
    /** As it is shown: relative to the working directory where that is shorter, or `<stdin>`. */
    readonly name: string,
    readonly text: string,
    /** The digest of its bytes, where they were read from a file. */
    readonly digest?: string,
  ) {}

  get lineStarts(): number[] {
    if (this.#lineStarts) return this.#lineStarts
    const starts = [0]
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#lineStarts = starts
    return starts
  }

  /** The line and column of an offset, both from 1; columns count UTF-16 units, as editors and SARIF do. */
  position(offset: number): { line: number; column: number } {
    const starts = this.lineStarts
    const line = firstWhere(1, starts.length, (at) => (starts[at] ?? 0) > offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }

  /** A line's text by its number, without the line break. */
  line(number: number): string {
    const start = this.lineStarts[number - 1] ?? this.text.length
    const end = this.lineStarts[number] ?? this.text.length + 1
    return this.text.slice(start, this.text[end - 2] === '\r' ? end - 2 : end - 1)
  }

  lineStart(offset: number): number {
    return this.lineStarts[this.position(offset).line - 1] ?? 0
  }

  /** Where the line of an offset ends, before its line break: found without looking at the line, which may be long. */
  lineEnd(offset: number): number {
    return (this.lineStarts[this.position(offset).line] ?? this.text.length + 1) - 1
  }
}

/** Why bytes are not a text, and the byte at which that shows. */
export type NotText =
  | { code: 'utf-16' }
  | { code: 'not-utf-8'; offset: number; before: string }
  | { code: 'nul'; before: string }

/** UTF-8 bytes to text; a byte order mark is dropped. */
export function decode(bytes: Uint8Array): { text: string } | NotText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { code: 'utf-16' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return invalidUtf8(bytes)
  }
  const nul = text.indexOf('\0')
  if (nul < 0) return { text }
  // UTF-16 without a byte order mark: every other byte of Latin text is NUL.
  return nul <= 1 ? { code: 'utf-16' } : { code: 'nul', before: text.slice(0, nul) }
}

/** The first replacement character that the bytes themselves do not hold marks the first invalid byte. */
function invalidUtf8(bytes: Uint8Array): NotText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  let at = text.indexOf('\ufffd')
  let scanned = 0
  while (at >= 0) {
    offset += Buffer.byteLength(text.slice(scanned, at))
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) break
    offset += 3
    scanned = at + 1
    at = text.indexOf('\ufffd', scanned)
  }
  const before = text.slice(0, Math.max(at, 0)).replace(/^\ufeff/, '')
  return { code: 'not-utf-8', offset, before }
}
