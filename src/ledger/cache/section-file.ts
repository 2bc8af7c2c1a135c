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
/** Read at once: mostly, header and checksums are among it. */
const FRONT = 4 * 1024
/** A file of so many blocks is read at once. */
const FEW_BLOCKS = 32
const NONE = Buffer.alloc(0)
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

/** Numbers of a size, as a section holds them. */
export type NumberArray = Uint32Array | Uint16Array | Uint8Array
export type NumberType = typeof Uint32Array | typeof Uint16Array | typeof Uint8Array

/** Blocks in a row that were read at once. */
interface Stretch {
  first: number
  last: number
  bytes: Buffer
  /** The same bytes as numbers of each size. */
  numbers: Record<1 | 2 | 4, NumberArray>
}

/** A file of sections, read in part. */
export class SectionFile {
  readonly #header: Header
  readonly #sums: Uint32Array
  readonly #start: number
  readonly #size: number
  /** By block. */
  readonly #stretches: (Stretch | undefined)[] = []

  /** @throws {DamagedFile} where it is no such file, or not of that key */
  constructor(
    readonly file: number,
    key: string,
  ) {
    const front = this.#readAt(0, FRONT)
    if (front.length < PREAMBLE || !front.subarray(0, MAGIC.length).equals(MAGIC))
      throw new DamagedFile('not a cache file')
    const [headerLength = 0, sumsLength = 0, headerSum, sumsSum] = [0, 4, 8, 12].map((at) =>
      front.readUInt32LE(MAGIC.length + at),
    )
    this.#start = PREAMBLE + headerLength + sumsLength
    this.#size = fstatSync(file).size
    if (this.#start > this.#size) throw new DamagedFile('cut short')
    const whole = this.#start > front.length ? this.#readAt(0, this.#start) : front
    const headerBytes = whole.subarray(PREAMBLE, PREAMBLE + headerLength)
    const sumBytes = whole.subarray(PREAMBLE + headerLength, this.#start)
    if (crc32(headerBytes) !== headerSum || crc32(sumBytes) !== sumsSum) throw new DamagedFile('its header is damaged')
    const header = parsed(headerBytes.toString())
    if (!isHeader(header)) throw new DamagedFile('its header is none')
    if (header.key !== key) throw new DamagedFile('of another ledger or version')
    this.#header = header
    this.#sums = new Uint32Array(new Uint8Array(sumBytes).buffer)
    if (this.#sums.length > 0 && this.#sums.length <= FEW_BLOCKS) this.#load(0, this.#sums.length - 1)
  }

  names(): string[] {
    return Object.keys(this.#header.sections)
  }

  /** In bytes. */
  lengthOf(section: string): number {
    return this.#section(section)[1]
  }

  text(section: string, start?: number, end?: number, encoding: 'utf8' | 'utf16le' = 'utf8'): string {
    const { bytes, from, to } = this.#find(section, start, end)
    return bytes.toString(encoding, from, to)
  }

  /** What a section, or a part of it, holds as JSON. */
  json(section: string, start?: number, end?: number): unknown {
    return parsed(this.text(section, start, end))
  }

  /** A section as numbers. */
  numbers(section: string, type: NumberType) {
    const [offset, length] = this.#section(section)
    const size = type.BYTES_PER_ELEMENT as 1 | 2 | 4
    const count = Math.floor(length / size)
    return {
      length: count,
      at: (i: number): number | undefined => {
        if (i < 0 || i >= count) return undefined
        const at = offset + i * size
        const block = Math.floor(at / BLOCK)
        const { first, numbers } = this.#stretches[block] ?? this.#load(block, block)
        return numbers[size][at / size - (first * BLOCK) / size]
      },
      subarray: (start: number, end: number): NumberArray => {
        const { bytes, from } = this.#find(section, start * size, end * size)
        return new type(bytes.buffer as ArrayBuffer, bytes.byteOffset + from, end - start)
      },
    }
  }

  /** Where bytes of a section are in memory, read if they are not yet. */
  #find(section: string, start = 0, end: number = this.lengthOf(section)): { bytes: Buffer; from: number; to: number } {
    const [offset, length] = this.#section(section)
    if (start < 0 || end > length || start > end) throw new DamagedFile('a part beyond its section')
    if (this.#start + offset + end > this.#size) throw new DamagedFile('a part beyond the file')
    if (start === end) return { bytes: NONE, from: 0, to: 0 }
    const block = Math.floor((offset + start) / BLOCK)
    const last = Math.floor((offset + end - 1) / BLOCK)
    const known = this.#stretches[block]
    const { first, bytes } = known && known.last >= last ? known : this.#load(block, last)
    const from = offset + start - first * BLOCK
    return { bytes, from, to: from + end - start }
  }

  #section(name: string): [offset: number, length: number] {
    const section = Object.hasOwn(this.#header.sections, name) ? this.#header.sections[name] : undefined
    if (!section) throw new DamagedFile(`no section ${name}`)
    return section
  }

  /** Reads blocks, each of which is tested. */
  #load(first: number, last: number): Stretch {
    const bytes = this.#readAt(this.#start + first * BLOCK, (last - first + 1) * BLOCK)
    for (let block = first; block <= last; block++) {
      const at = (block - first) * BLOCK
      if (crc32(bytes.subarray(at, at + BLOCK)) !== this.#sums[block]) throw new DamagedFile('a block is damaged')
    }
    const as = (type: NumberType) =>
      new type(bytes.buffer as ArrayBuffer, bytes.byteOffset, Math.floor(bytes.length / type.BYTES_PER_ELEMENT))
    const stretch = { first, last, bytes, numbers: { 1: as(Uint8Array), 2: as(Uint16Array), 4: as(Uint32Array) } }
    for (let block = first; block <= last; block++) this.#stretches[block] = stretch
    return stretch
  }

  /** In memory of its own, at the beginning of it, so that numbers can be read in place. */
  #readAt(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length)
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
      Array.isArray(section) &&
      section.length === 2 &&
      section.every((at) => Number.isSafeInteger(at) && at >= 0) &&
      section[0] % ALIGNMENT === 0,
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
