import type { Context } from './context.js'

/** A line on the terminal that says how far long work is; nothing where there is no terminal. */
export class Progress {
  #done = 0

  constructor(
    readonly total: number,
    readonly words: (done: number, total: number) => string,
    readonly context: Context,
  ) {
    this.#show()
  }

  /** So many are done, of all. */
  reach(done: number): void {
    this.clear()
    this.#done = done
    this.#show()
  }

  step(): void {
    this.reach(this.#done + 1)
  }

  clear(): void {
    if (this.#isShown) this.context.progress('\r\u001b[K')
  }

  #show(): void {
    if (this.#isShown && this.#done < this.total) this.context.progress(this.words(this.#done, this.total))
  }

  get #isShown(): boolean {
    const { stderr, env } = this.context.io
    return stderr.isTTY === true && env.TERM !== 'dumb'
  }
}
