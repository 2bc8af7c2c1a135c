/** A pause in typing, in milliseconds. */
const PAUSE = 250

/**
 * The address of the page while somebody types. It follows when they pause, or before they go elsewhere: a browser takes many
 * milliseconds for each change, and refuses to do it too often.
 */
export class Address {
  #next: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    for (const name of ['click', 'pagehide']) window.addEventListener(name, () => this.#write(), { capture: true })
  }

  follow(address: string): void {
    clearTimeout(this.#timer)
    this.#next = address
    this.#timer = setTimeout(() => this.#write(), PAUSE)
  }

  forget(): void {
    this.#next = undefined
  }

  #write(): void {
    if (this.#next !== undefined) history.replaceState(history.state, '', this.#next)
    this.#next = undefined
  }
}
