/** Where a reader was in the views that were left, so that one who goes back is there again. */
export class Places {
  readonly #places = new Map<string, { top: number; href: string | null }>()

  /** Called while the view that is left still stands in the page. */
  leave(address: string): void {
    this.#places.set(address, { top: window.scrollY, href: document.activeElement?.getAttribute('href') ?? null })
  }

  /** Whether the entry of the history that is shown was seen before: then one has gone back to it, or forward. */
  static isSeen(): boolean {
    return (history.state as { isSeen?: unknown } | null)?.isSeen === true
  }

  static see(): void {
    history.replaceState({ isSeen: true }, '')
  }

  /** To the link that was followed, as it was seen. */
  returnTo(address: string, view: HTMLElement): boolean {
    const place = this.#places.get(address)
    if (!place) return false
    const link = [...view.querySelectorAll('a')].find((one) => one.getAttribute('href') === place.href)
    const goal = link ?? view
    goal.focus({ preventScroll: true })
    window.scrollTo(0, place.top)
    return true
  }
}
