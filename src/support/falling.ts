/** The claims that fall when one does. */
export interface Falling {
  /** Nearest first. */
  ids: string[]
  /** There are more, which were not looked for. */
  isMore: boolean
}

/** What falls with a claim, by who has it as a premise: so many claims at most, as each of many may ask. */
export function falling(id: string, upward: ReadonlyMap<string, readonly string[]>, most = 20): Falling {
  const found = new Set([id])
  for (const at of found) {
    for (const dependent of upward.get(at) ?? []) found.add(dependent)
    if (found.size > most + 1) break
  }
  found.delete(id)
  return { ids: [...found].slice(0, most), isMore: found.size > most }
}
