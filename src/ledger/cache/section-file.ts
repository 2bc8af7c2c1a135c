import { fstatSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/**
 * A file of named sections, of which a reader takes only the parts that it needs. Each block has a checksum, tested as
 * it is read, so that a damaged file is noticed without reading all of it.
 *
 * Layout: magic, then four numbers of 32 bits, little-endian: the lengths of the header and of the checksums, in bytes,
 * and the checksum of each; the header, JSON in UTF-8; the checksums of the blocks, 32 bits each; the sections.
 */
const MAGIC = Buffer.from('factcheck cache\n')
const PREAMBLE = MAGIC.length + 16
const BLOCK = 16 * 1024
/** Sections start at multiples of it, as typed arrays must. */
const ALIGNMENT = 8

interface Header {
  /** What the file is of; a reader gives the key that it looks for. */
  key: string
  /** By name: offset from the first section, and length, in bytes. */
  sections: Record<string, [offset: number, length: number]>
}

/** The file's bytes, in chunks. */
export function encodeSections(key: string, sections: Readonly<Record<string, Uint8Array>>): Uint8Array[] {
  const header: Header = { key, sections: {} }
  const parts: Uint8Array[] = []
  let length = 0
  for (const [name, bytes] of Object.entries(sections)) {
    header.sections[name] = [length, bytes.byteLength]
    const padding = (ALIGNMENT - (bytes.byteLength % ALIGNMENT)) % ALIGNMENT
    parts.push(bytes, new Uint8Array(padding))
    length += bytes.byteLength + padding
  }
  const body = Buffer.concat(parts, length)
  const sums = new Uint32Array(Math.ceil(length / BLOCK))
  for (let block = 0; block < sums.length; block++)
    sums[block] = crc32(body.subarray(block * BLOCK, (block + 1) * BLOCK))
  const headerBytes = Buffer.from(JSON.stringify(header))
  const sumBytes = new Uint8Array(sums.buffer)
  const numbers = Uint32Array.of(headerBytes.length, sumBytes.length, crc32(headerBytes), crc32(sumBytes))
  return [MAGIC, new Uint8Array(numbers.buffer), headerBytes, sumBytes, body]
}

/** Thrown where a part that is read is not what was written. */
export class DamagedFile extends Error {}

/** A file of sections, read in part. */
export class SectionFile {
  readonly #header: Header
  readonly #sums: Uint32Array
  readonly #start: number
  readonly #size: number
  readonly #blocks = new Map<number, Buffer>()

  /** @throws {DamagedFile} where it is no such file, or not of that key */
  constructor(
    readonly file: number,
    key: string,
  ) {
    const preamble = this.#readAt(0, PREAMBLE)
    if (preamble.length < PREAMBLE || !preamble.subarray(0, MAGIC.length).equals(MAGIC))
      throw new DamagedFile('not a cache file')
    const [headerLength = 0, sumsLength = 0, headerSum, sumsSum] = [0, 4, 8, 12].map((at) =>
      preamble.readUInt32LE(MAGIC.length + at),
    )
    this.#size = fstatSync(file).size
    if (PREAMBLE + headerLength + sumsLength > this.#size) throw new DamagedFile('cut short')
    const headerBytes = this.#readAt(PREAMBLE, headerLength)
    const sumBytes = this.#readAt(PREAMBLE + headerLength, sumsLength)
    if (crc32(headerBytes) !== headerSum || crc32(sumBytes) !== sumsSum) throw new DamagedFile('its header is damaged')
    const header = parsed(headerBytes.toString())
    if (!isHeader(header)) throw new DamagedFile('its header is none')
    if (header.key !== key) throw new DamagedFile('of another ledger or version')
    this.#header = header
    this.#sums = new Uint32Array(new Uint8Array(sumBytes).buffer)
    this.#start = PREAMBLE + headerLength + sumsLength
  }

  names(): string[] {
    return Object.keys(this.#header.sections)
  }

  /** In bytes. */
  lengthOf(section: string): number {
    return this.#section(section)[1]
  }

  text(
    section: string,
    start = 0,
    end: number = this.lengthOf(section),
    encoding: 'utf8' | 'utf16le' = 'utf8',
  ): string {
    return Buffer.from(this.read(section, start, end)).toString(encoding)
  }

  /** What a section, or a part of it, holds as JSON. */
  json(section: string, start?: number, end?: number): unknown {
    return parsed(this.text(section, start, end))
  }

  /** Bytes of a section, copied, so that they can be seen as numbers of any size. */
  read(section: string, start = 0, end: number = this.lengthOf(section)): ArrayBuffer {
    const [offset, length] = this.#section(section)
    if (start < 0 || end > length || start > end) throw new DamagedFile('a part beyond its section')
    if (this.#start + offset + end > this.#size) throw new DamagedFile('a part beyond the file')
    const bytes = new Uint8Array(new ArrayBuffer(end - start))
    for (let at = start; at < end; ) {
      const from = offset + at
      const block = this.#block(Math.floor(from / BLOCK))
      const copied = block.copy(bytes, at - start, from % BLOCK, (from % BLOCK) + end - at)
      if (copied === 0) throw new DamagedFile('cut short')
      at += copied
    }
    return bytes.buffer
  }

  #section(name: string): [offset: number, length: number] {
    const section = Object.hasOwn(this.#header.sections, name) ? this.#header.sections[name] : undefined
    if (!section) throw new DamagedFile(`no section ${name}`)
    return section
  }

  #block(number: number): Buffer {
    const known = this.#blocks.get(number)
    if (known) return known
    const block = this.#readAt(this.#start + number * BLOCK, BLOCK)
    if (crc32(block) !== this.#sums[number]) throw new DamagedFile('a block is damaged')
    this.#blocks.set(number, block)
    return block
  }

  #readAt(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    let filled = 0
    for (let got = 1; filled < length && got > 0; filled += got)
      got = readSync(this.file, bytes, filled, length - filled, position + filled)
    return bytes.subarray(0, filled)
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new DamagedFile('a part is no JSON')
  }
}

function isHeader(value: unknown): value is Header {
  if (!isRecord(value) || typeof value.key !== 'string' || !isRecord(value.sections)) return false
  return Object.values(value.sections).every(
    (section) =>
      Array.isArray(section) && section.length === 2 && section.every((at) => Number.isSafeInteger(at) && at >= 0),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
