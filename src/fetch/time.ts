import { FetchError } from './problem.js'

/** How long work may still take, in milliseconds. It runs only while work is under way, not while that waits its turn. */
export interface Time {
  left: number
}

/**
 * Work that is given up when its time is over: its promise always settles, whatever becomes of a connection, as a timer of
 * our own keeps the process until then.
 */
export async function within<T>(time: Time, work: (signal: AbortSignal, left: () => number) => Promise<T>): Promise<T> {
  const all = time.left
  const isOver = () => new FetchError({ code: 'timeout', milliseconds: Math.round(all) })
  if (all <= 0) throw isOver()
  const begun = performance.now()
  const left = () => all - (performance.now() - begun)
  const stop = new AbortController()
  const over = new Promise<never>((_, reject) =>
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason as Error)),
  )
  const timer = setTimeout(() => stop.abort(isOver()), all)
  try {
    return await Promise.race([work(stop.signal, left), over])
  } finally {
    clearTimeout(timer)
    time.left = Math.max(0, left())
  }
}
