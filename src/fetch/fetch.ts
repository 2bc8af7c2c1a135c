import { setTimeout as sleep } from 'node:timers/promises'
import pLimit, { type LimitFunction } from 'p-limit'
import { DOI_RESOLVER } from '../ledger/model/identifier.js'
import { isPublic } from './address.js'
import { Patience } from './patience.js'
import { FetchError, type FetchProblem, isPassing } from './problem.js'
import { refreshOf } from './refresh.js'
import { REGISTERS, type Registers } from './registers.js'
import { type Answer, type Limits, type Method, request } from './request.js'
import { type Time, within } from './time.js'

export interface FetchOptions {
  /** Private and loopback addresses too. */
  allowPrivate?: boolean
  /** For all tries of one address together; 30 seconds where nothing is said. */
  milliseconds?: number
  /** What the tests make smaller. */
  limits?: Partial<Limits>
  pace?: Partial<Pace>
  /** What DOIs are looked up at. */
  doiResolver?: string
  /** What else is asked about works. */
  registers?: Partial<Registers>
}

/** How politely servers are asked. */
interface Pace {
  /** Requests at the same time, in all and to one host. */
  together: number
  perHost: number
  /** Tries after the first, and the pause before the first of them; each later pause is twice as long. */
  retries: number
  pause: number
  /** A server that asks for more patience than this is not asked again. */
  patience: number
}

const MEGABYTE = 1024 * 1024
const LIMITS: Limits = { bytes: 32 * MEGABYTE, milliseconds: 30_000, redirects: 10, allows: isPublic }
/** Bytes. */
const SMALL = 4 * MEGABYTE
const PACE: Pace = { together: 16, perHost: 2, retries: 2, pause: 1000, patience: 30_000 }

/** Fetches addresses, politely. */
export class Fetcher {
  readonly doiResolver: string
  readonly registers: Registers
  readonly #limits: Limits
  readonly #pace: Pace
  readonly #all: LimitFunction
  readonly #large = pLimit(1)
  readonly #hosts = new Map<string, LimitFunction>()
  readonly #patience = new Patience()

  constructor({ allowPrivate, milliseconds, limits, pace, doiResolver = DOI_RESOLVER, registers }: FetchOptions = {}) {
    this.doiResolver = doiResolver
    this.registers = { ...REGISTERS, ...registers }
    this.#limits = {
      ...LIMITS,
      ...(allowPrivate && { allows: () => true }),
      ...(milliseconds && { milliseconds }),
      ...limits,
    }
    this.#pace = { ...PACE, ...pace }
    this.#all = pLimit(this.#pace.together)
  }

  /** How long the tries of one source may take together, in milliseconds. */
  get milliseconds(): number {
    return this.#limits.milliseconds
  }

  /** The last answer after all redirects, or what came in the way. What it takes is taken from `time`. */
  fetch(
    address: string,
    method: Method = 'GET',
    time: Time = { left: this.milliseconds },
  ): Promise<Answer | FetchProblem> {
    return this.use(address, method, time, async (answer) => answer)
  }

  /**
   * Fetches, and gives what is made of the answer. That is made before another request begins in its place, so that no
   * more answers are held at a time than requests are made.
   */
  async use<T>(
    address: string,
    method: Method,
    time: Time,
    make: (answer: Answer) => Promise<T>,
  ): Promise<T | FetchProblem> {
    if (!URL.canParse(address)) return { code: 'not-an-address', found: address }
    const url = new URL(address)
    try {
      const work = () => this.#make(url, method, time, make)
      // A host may know GET only.
      const ask = method === 'HEAD' ? work : () => this.#patience.ask(url.host, work)
      return await this.#limitOf(url.host)(() => this.#all(ask))
    } catch (error) {
      if (error instanceof FetchError) return error.problem
      throw error
    }
  }

  /** What is large is fetched once more, and alone, so that many such answers take no more memory than one. */
  async #make<T>(url: URL, method: Method, time: Time, make: (answer: Answer) => Promise<T>): Promise<T> {
    const small = Math.min(this.#limits.bytes, SMALL)
    // A description that is large is none.
    const bytes = method === 'METADATA' ? small : this.#limits.bytes
    const answer = await this.#persist(url, method, time, small).catch((error: unknown) => {
      if (small < bytes && error instanceof FetchError && error.problem.code === 'too-large') return undefined
      throw error
    })
    return answer ? make(answer) : this.#large(async () => make(await this.#persist(url, method, time, bytes)))
  }

  #limitOf(host: string): LimitFunction {
    const known = this.#hosts.get(host)
    if (known) return known
    const limit = pLimit(this.#pace.perHost)
    this.#hosts.set(host, limit)
    return limit
  }

  #persist(url: URL, method: Method, time: Time, bytes: number): Promise<Answer> {
    const { retries, pause, patience } = this.#pace
    return within(time, async (signal, left) => {
      for (let tried = 1; ; tried++)
        try {
          return await follow(url, method, { ...this.#limits, bytes }, signal)
        } catch (error) {
          const wait = tried <= retries && error instanceof FetchError && waitFor(error.problem, pause * 2 ** tried)
          // What the last try said tells more than that the time is over.
          if (!wait || wait > patience || wait >= left()) throw error
          await sleep(wait)
        }
    })
  }
}

/** How long to wait before a request is made again, in milliseconds; nothing where it would be in vain. */
function waitFor(problem: FetchProblem, pause: number): number | undefined {
  if (!isPassing(problem)) return undefined
  // At random, so that many that failed together do not come again together.
  const own = pause * (1 / 2 + Math.random() / 2)
  return problem.code === 'status' ? Math.max(own, problem.retryAfter ?? 0) : own
}

/** One answer, with its redirects: each is judged as the first address is. */
async function follow(start: URL, method: Method, limits: Limits, signal: AbortSignal): Promise<Answer> {
  let url = start
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const answer = await request(url, method, limits, signal)
    const { status, headers } = answer
    if (status >= 200 && status < 300) {
      if (status === 206 && isRead(method) && !isWhole(headers['content-range']))
        throw new FetchError({ code: 'partial' })
      const next = refreshOf(answer)
      if (next === undefined) return answer
      url = next
      continue
    }
    if (status < 300 || status >= 400 || status === 304)
      throw new FetchError({ code: 'status', status, ...retryAfter(headers['retry-after']) })
    const location = asUtf8(headers.location)
    if (!location || !URL.canParse(location, url.href)) throw new FetchError({ code: 'redirect-nowhere', status })
    url = new URL(location, url)
  }
  throw new FetchError({ code: 'redirects', limit: limits.redirects })
}

const isRead = (method: Method) => method === 'GET' || method === 'METADATA'

/** No part was asked for; a server may still say "bytes 0-99/100" of the whole. */
function isWhole(range = ''): boolean {
  const [, last, all] = /^bytes 0-(\d+)\/(\d+)$/.exec(range) ?? []
  return last !== undefined && Number(last) + 1 === Number(all)
}

/** Some servers write an address with letters as they are; a header is read byte by byte. */
function asUtf8(header: string | undefined): string | undefined {
  if (header === undefined || !/[\u0080-\u00ff]/.test(header)) return header
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'))
  } catch {
    return header
  }
}

/** Seconds, or a date; in milliseconds from now. */
function retryAfter(value: string | undefined): { retryAfter?: number } {
  if (!value) return {}
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(wait) ? {} : { retryAfter: Math.max(0, wait) }
}
