import * as http from 'node:http'
import * as https from 'node:https'
import type { Duplex, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Allows, guardedLookup, refuseLiteral } from './address.js'
import { FetchError } from './problem.js'

export interface Limits {
  /** Bytes of an answer, as sent and as unpacked. */
  bytes: number
  /** For all tries of one address together, redirects and pauses included. */
  milliseconds: number
  redirects: number
  /** Which IP addresses may be connected to. */
  allows: Allows
}

/** What a server sent back. */
export interface Answer {
  url: string
  status: number
  headers: http.IncomingHttpHeaders
  bytes: Uint8Array
}

/** `PEEK` is a GET whose body is not read; `METADATA` is one that asks for a description of what is there. */
export type Method = 'GET' | 'HEAD' | 'PEEK' | 'METADATA'

/** No cookies, no referrer, no credentials; and nothing is asked for that cannot be read. */
const HEADERS = {
  'user-agent': 'factcheck',
  accept: 'text/html,application/xhtml+xml,application/pdf,text/markdown,text/plain;q=0.9,*/*;q=0.1',
  'accept-encoding': 'gzip, br',
}
/** CSL-JSON, which the agencies that register DOIs give (https://citation.doi.org/docs.html). */
const METADATA_HEADERS = { ...HEADERS, accept: 'application/vnd.citationstyles.csl+json' }

/** One request, without redirects. Throws a FetchError. */
export async function request(url: URL, method: Method, limits: Limits, signal: AbortSignal): Promise<Answer> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError({ code: 'scheme', scheme: url.protocol.slice(0, -1) })
  if (url.username || url.password) throw new FetchError({ code: 'credentials' })
  refuseLiteral(url.hostname, limits.allows)
  try {
    const response = await open(url, method, limits, signal)
    const bytes = await readBody(response, method, limits)
    return { url: url.href, status: response.statusCode ?? 0, headers: response.headers, bytes }
  } catch (error) {
    throw asFetchError(error, url, signal)
  }
}

/** Bytes of all headers together, as browsers take them. */
const HEADER_BYTES = 256 * 1024

/** Settles whatever the server does: an answer, a change of protocol, or a connection that closes without either. */
function open(url: URL, method: Method, { allows }: Limits, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        method: method === 'HEAD' ? 'HEAD' : 'GET',
        headers: method === 'METADATA' ? METADATA_HEADERS : HEADERS,
        agent: false,
        maxHeaderSize: HEADER_BYTES,
        lookup: guardedLookup(allows),
        signal,
      },
      resolve,
    )
      .on('error', reject)
      .on('upgrade', (_, socket) => {
        socket.destroy()
        reject(new FetchError({ code: 'upgrade' }))
      })
      .on('close', () => reject(new FetchError({ code: 'cut-short' })))
      .end()
  })
}

async function readBody(response: http.IncomingMessage, method: Method, { bytes: limit }: Limits): Promise<Uint8Array> {
  const status = response.statusCode ?? 0
  const isTooLarge = Number(response.headers['content-length']) > limit
  if (method === 'HEAD' || method === 'PEEK' || status < 200 || status >= 300) {
    response.destroy()
    return new Uint8Array()
  }
  if (isTooLarge) {
    response.destroy()
    throw new FetchError({ code: 'too-large', limit })
  }
  const body = unpacked(response)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length
    // Leaving the loop closes the stream, and with it the connection.
    if (size > limit) throw new FetchError({ code: 'too-large', limit })
    chunks.push(chunk)
  }
  if (!response.complete) throw new FetchError({ code: 'cut-short' })
  return Buffer.concat(chunks, size)
}

const UNPACK: ReadonlyMap<string, () => Duplex> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])
/** What is a way to pack, but none that was asked for. Any other word, as `utf-8` or `none`, says nothing of packing. */
const UNKNOWN_PACKING = /^(?:x-)?(?:compress|zstd|dcb|dcz|exi|pack200-gzip|aes128gcm|lzma|bzip2)$/

/** Some servers pack what was packed. */
const MOST_PACKINGS = 3

function unpacked(response: http.IncomingMessage): Readable {
  const encodings = (response.headers['content-encoding'] ?? '').toLowerCase().split(/[\s,]+/)
  const isTooOften = encodings.filter((encoding) => UNPACK.has(encoding)).length > MOST_PACKINGS
  const unknown = encodings.find((encoding) => isTooOften || UNKNOWN_PACKING.test(encoding))
  if (unknown !== undefined) {
    response.destroy()
    throw new FetchError({ code: 'encoding', encoding: unknown })
  }
  // What was packed last is unpacked first.
  return encodings.toReversed().reduce((packed: Readable, encoding) => {
    const unpack = UNPACK.get(encoding)
    return unpack ? through(packed, unpack()) : packed
  }, response)
}

function through(packed: Readable, unpacking: Duplex): Readable {
  packed.on('error', (error) => unpacking.destroy(error))
  unpacking.on('close', () => packed.destroy())
  return packed.pipe(unpacking)
}

/** Errors of node's http and zlib that mean that the answer ended too early or is not what it says. */
const CUT_SHORT = new Set(['ECONNRESET', 'Z_BUF_ERROR', 'ERR_STREAM_PREMATURE_CLOSE', 'HPE_INVALID_EOF_STATE'])

function asFetchError(error: unknown, { host }: URL, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error
  if (signal.reason instanceof FetchError) return signal.reason
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === 'HPE_HEADER_OVERFLOW') return new FetchError({ code: 'headers', limit: HEADER_BYTES })
  if (CUT_SHORT.has(code)) return new FetchError({ code: 'cut-short' })
  if (/^Z_|^ERR__ERROR_FORMAT|^ERR_BROTLI/.test(code)) return new FetchError({ code: 'packing' })
  if (code.startsWith('HPE_')) return new FetchError({ code: 'not-http', host, reason: code })
  return new FetchError({ code: 'network', host, reason: code || message })
}
