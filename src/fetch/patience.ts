import { FetchError, isPassing } from './problem.js'

/** Addresses that may end in nothing: of one host in a row, and of all in a run. */
const MOST = { host: 4, all: 200 }

/**
 * Gives servers up that do not answer. A ledger may name thousands of addresses, each of which may take all of its time: a
 * run would take days.
 */
export class Patience {
  readonly #inVain = new Map<string, number>()
  #allInVain = 0

  /** Does what asks a host, if that is still to be asked. */
  async ask<T>(host: string, work: () => Promise<T>): Promise<T> {
    const before = this.#inVain.get(host) ?? 0
    if (before >= MOST.host || this.#allInVain >= MOST.all) throw new FetchError({ code: 'given-up', host })
    try {
      const result = await work()
      this.#inVain.delete(host)
      return result
    } catch (error) {
      if (error instanceof FetchError && isPassing(error.problem)) {
        this.#inVain.set(host, (this.#inVain.get(host) ?? 0) + 1)
        this.#allInVain++
      }
      throw error
    }
  }
}
