import { brotliDecompressSync, inflateSync } from 'node:zlib'

let most = Number.POSITIVE_INFINITY
let isExceeded = false

/** From now on no array of bytes may be larger. */
export function boundArrays(bytes: number): void {
  most = bytes
  isExceeded = false
}

/** Whether a larger one was asked for: some libraries go on as if there had been nothing in it. */
export function wasExceeded(): boolean {
  return isExceeded
}

/**
 * Takes the places of what libraries make bytes with, in this thread. A stream that is unpacked grows by doubling, or in
 * pieces, faster than one can look from outside; and what was in many pieces the process keeps for itself.
 */
export function replaceGlobals(): void {
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, given: unknown[], asked) {
      if (Number(given[0]) > most) refuse()
      return Reflect.construct(target, given, asked)
    },
  })
  Object.defineProperty(globalThis, 'DecompressionStream', { value: BoundedDecompression })
}

function refuse(): never {
  isExceeded = true
  throw new RangeError('more bytes than are allowed')
}

const UNPACK: ReadonlyMap<string, typeof inflateSync> = new Map([
  ['deflate', inflateSync],
  ['brotli', brotliDecompressSync],
])

/** As much of a DecompressionStream as pdf.js uses: one piece in, one piece out. */
class BoundedDecompression {
  #packed: Uint8Array | undefined

  constructor(readonly format: string) {}

  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: async (bytes: Uint8Array) => {
        this.#packed = bytes
      },
      close: async () => {},
    }),
  }

  readonly readable = {
    [Symbol.asyncIterator]: () => this.#unpack(),
  }

  async *#unpack(): AsyncGenerator<Uint8Array> {
    const unpack = UNPACK.get(this.format)
    if (!unpack || !this.#packed) throw new TypeError(`${this.format} cannot be unpacked`)
    try {
      yield unpack(this.#packed, { maxOutputLength: most, chunkSize: 1024 * 1024 })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') refuse()
      throw error
    }
  }
}
