/** Disjoint sets of names (union-find with path halving). */
export class Groups {
  readonly #parents = new Map<string, string>()

  of(name: string): string {
    let at = name
    for (let up = this.#parents.get(at); up !== undefined && up !== at; up = this.#parents.get(at)) {
      this.#parents.set(at, this.#parents.get(up) ?? up)
      at = up
    }
    return at
  }

  join(a: string, b: string): void {
    this.#parents.set(this.of(a), this.of(b))
  }
}
