/** Numbers that are added one by one, from 0 to 2³² − 1: a typed array that doubles when it is full. */
export class GrowingNumbers {
  #all = new Uint32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(number: number): void {
    if (this.#length === this.#all.length) {
      const larger = new Uint32Array(2 * this.#all.length)
      larger.set(this.#all)
      this.#all = larger
    }
    this.#all[this.#length++] = number
  }

  at(i: number): number {
    return this.#all[i] as number
  }

  set(i: number, number: number): void {
    this.#all[i] = number
  }

  /** Those that were added so far. */
  get numbers(): Uint32Array {
    return this.#all.subarray(0, this.#length)
  }
}
