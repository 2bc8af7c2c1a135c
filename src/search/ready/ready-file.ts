import { encodeSections, type SectionFile } from '../../ledger/cache/section-file.js'
import type { Manifest } from '../../ledger/load/load.js'
import type { Source } from '../../ledger/model/types.js'
import type { Letters, Numbers, SearchIndex } from '../index/layout.js'
import type { Language } from '../words/stem.js'
import type { KnownName, ReadyClaim, ReadyLedger } from './ready-ledger.js'

/** The sections of an index that are numbers, and how large these are. */
const NUMBERS = {
  wordStarts: Uint32Array,
  frequencies: Uint32Array,
  postingStarts: Uint32Array,
  documents: Uint32Array,
  places: Uint16Array,
  bigramStarts: Uint32Array,
  bigramWords: Uint32Array,
  masses: Uint32Array,
  askedStarts: Uint32Array,
  targetStarts: Uint32Array,
  targets: Uint32Array,
  targetLikeness: Uint8Array,
  targetKinds: Uint8Array,
  phraseStarts: Uint32Array,
  phraseWords: Uint32Array,
  lengths: Uint32Array,
} as const
type NumberSection = keyof typeof NUMBERS

/** What is read whole when a ready ledger is opened. */
interface Front {
  manifest: Manifest
  meanLength: number
  language: Language
  /** Places of sources in their section. */
  sourceKeys: string[]
}

/** A claim as it is kept: its file by number, its sources by key as ever. */
type KeptClaim = Omit<ReadyClaim, 'claim'> & {
  claim: Omit<ReadyClaim['claim'], 'at'>
  at: [file: number, line: number, start: number, end: number]
}

/** A ready ledger as the chunks of a file. `names` are those of the manifest's files, as the places of claims have them. */
export function encodeReady(
  key: string,
  ready: ReadyLedger,
  manifest: Manifest,
  names: readonly string[],
): Uint8Array[] {
  const { index } = ready
  const sourceKeys = [...ready.sourceKeys()]
  const fileOf = new Map(names.map((name, number) => [name, number]))
  const keep = (document: number): KeptClaim => {
    const {
      claim: { at, ...claim },
      ...rest
    } = ready.claim(document)
    return { ...rest, claim, at: [fileOf.get(at.file) ?? 0, at.line, at.start, at.end] }
  }
  const claims = records(Array.from({ length: index.lengths.length }, (_, document) => keep(document)))
  const sources = records(sourceKeys.map((source) => ready.source(source)))
  const front: Front = { manifest, meanLength: index.meanLength, language: index.language, sourceKeys }
  const sections: Record<string, Uint8Array> = {
    front: Buffer.from(JSON.stringify(front)),
    vocabulary: bytesOfLetters(index.vocabulary),
    askedLetters: bytesOfLetters(index.askedLetters),
    claimStarts: bytesOf(claims.starts),
    claims: claims.bytes,
    sourceStarts: bytesOf(sources.starts),
    sources: sources.bytes,
    names: Buffer.from(JSON.stringify(ready.names().map(({ name, forms }) => ({ name, forms })))),
  }
  for (const name of Object.keys(NUMBERS) as NumberSection[]) {
    const numbers = index[name].subarray(0, index[name].length)
    sections[name] = bytesOf(NUMBERS[name].from(numbers))
  }
  return encodeSections(key, sections)
}

/** A ready ledger in a file. Every part is read when it is asked for. */
export class ReadyFile {
  readonly #front: Front

  constructor(readonly file: SectionFile) {
    this.#front = file.json('front') as Front
  }

  /** What it says of its ledger, to be compared before the rest is used. */
  get manifest(): Manifest {
    return this.#front.manifest
  }

  /** `names` are those of the manifest's files today. */
  ready(names: readonly string[]): ReadyLedger {
    const { file } = this
    const { meanLength, language, sourceKeys } = this.#front
    const numbers = Object.fromEntries(
      (Object.keys(NUMBERS) as NumberSection[]).map((name) => [name, file.numbers(name, NUMBERS[name])]),
    ) as unknown as Record<NumberSection, Numbers>
    const letters = { vocabulary: lettersIn(file, 'vocabulary'), askedLetters: lettersIn(file, 'askedLetters') }
    const index: SearchIndex = { ...numbers, ...letters, meanLength, language }
    const [claimAt, sourceAt] = [recordsIn(file, 'claim'), recordsIn(file, 'source')]
    return {
      index,
      claim: once((document: number) => {
        const { claim, at, ...rest } = claimAt(document) as KeptClaim
        const [number, line, start, end] = at
        return { ...rest, claim: { ...claim, at: { file: names[number] ?? '', line, start, end } } }
      }),
      source: once((key: string) => {
        const number = sourceKeys.indexOf(key)
        return number < 0 ? undefined : (sourceAt(number) as Source)
      }),
      sourceKeys: () => sourceKeys,
      names: () => file.json('names') as KnownName[],
    }
  }
}

/** A function that remembers what it gave. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

function recordsIn(file: SectionFile, kind: 'claim' | 'source'): (number: number) => unknown {
  const starts = file.numbers(`${kind}Starts`, Uint32Array)
  return (number) => file.json(`${kind}s`, starts.at(number), starts.at(number + 1))
}

/** JSON texts one after the other, and where each starts. */
function records(values: readonly unknown[]): { starts: Uint32Array; bytes: Uint8Array } {
  const texts = values.map((value) => Buffer.from(JSON.stringify(value)))
  const starts = new Uint32Array(texts.length + 1)
  for (const [number, text] of texts.entries()) starts[number + 1] = (starts[number] ?? 0) + text.length
  return { starts, bytes: Buffer.concat(texts) }
}

function bytesOfLetters(letters: Letters): Uint8Array {
  return Buffer.from(letters.slice(0, letters.length), 'utf16le')
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array | Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function lettersIn(file: SectionFile, section: string): Letters {
  return {
    length: file.lengthOf(section) / 2,
    slice: (start, end) => file.text(section, start * 2, end * 2, 'utf16le'),
  }
}
