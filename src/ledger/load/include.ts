import { isAbsolute, join, relative, sep, win32 } from 'node:path'
import { Glob, isGlob, withoutBraces } from '../files/glob.js'
import { isInside } from '../files/inside.js'
import { DISK, type Store } from '../files/store.js'
import type { Fact } from '../model/problem.js'

/**
 * The files that an `include` names, in order of their paths, or why it may not name them: everything stays below the
 * folder of the including file, symbolic links included, as a ledger may come from a stranger's pull request.
 */
export function includedFiles(
  pattern: string,
  folder: string,
  self: string | undefined,
  store: Store = DISK,
  looks = new Looks(),
): string[] | Fact {
  const patterns = isGlob(pattern) ? withoutBraces(pattern) : [pattern]
  if (!patterns) return { code: 'include-unread', path: pattern, because: 'too-wide' }
  if (patterns.some(leadsOut)) return { code: 'include-outside', pattern, through: 'path' }
  looks.spend(INCLUDE)
  if (looks.areSpent) return { code: 'include-unread', path: pattern, because: 'too-many' }
  const walk = new Walk(folder, store, looks)
  if (isGlob(pattern)) for (const one of patterns) walk.along(new Glob(one))
  else walk.take(join(folder, pattern))
  const { found, fault } = walk
  if (fault) return fault
  const own = self && isGlob(pattern) ? store.realPath(self) : undefined
  const others = [...found].filter((path) => store.realPath(path) !== own).sort()
  return others.length > 0 ? others : { code: 'include-missing', pattern }
}

function leadsOut(pattern: string): boolean {
  return isAbsolute(pattern) || win32.isAbsolute(pattern) || pattern.split(/[\\/]/).includes('..')
}

/** What it costs to list a folder, where to look at a name costs 1. */
const FOLDER = 20
/** What it costs to follow an include: a chain of a thousand files can still be read. */
const INCLUDE = 2000
const MOST_LOOKS = 2_000_000

/** The folders and names that all includes of a ledger may look at together: many of them may look at many again and again. */
export class Looks {
  #left = MOST_LOOKS

  spend(looks: number): void {
    this.#left -= looks
  }

  get areSpent(): boolean {
    return this.#left < 0
  }
}

/** Finds files below a folder, up to the first that may not be read. */
class Walk {
  readonly found = new Set<string>()
  fault: Fact | undefined
  readonly #root: string
  readonly #been = new Set<string>()

  constructor(
    readonly folder: string,
    readonly store: Store,
    readonly looks: Looks,
  ) {
    this.#root = store.realPath(folder) ?? folder
  }

  along(glob: Glob): void {
    this.#been.clear()
    this.#enter(glob, glob.start(), this.folder)
  }

  #enter(glob: Glob, at: ReadonlySet<number>, folder: string): void {
    // By links, a folder can be in itself.
    const visit = `${[...at].join()} ${this.store.realPath(folder) ?? folder}`
    if (this.#been.has(visit)) return
    this.#been.add(visit)
    this.looks.spend(FOLDER + at.size)
    if (this.looks.areSpent) this.#fail({ code: 'include-unread', path: this.#nameOf(folder), because: 'too-many' })
    if (this.looks.areSpent) return
    const entries = this.store.entriesIn(folder)?.sort((a, b) => (a.name < b.name ? -1 : 1))
    if (!entries) this.#fail({ code: 'include-unread', path: this.#nameOf(folder), because: 'not-listed' })
    this.looks.spend((entries?.length ?? 0) * at.size)
    for (const { name, kind } of entries ?? []) {
      const next = glob.step(at, name)
      const path = join(folder, name)
      if (kind !== 'folder') {
        if (glob.isEnd(next)) this.take(path)
      } else if (glob.goesOn(next) && this.#isInside(path)) this.#enter(glob, next, path)
    }
  }

  /** What is to be read: a plain file, or a folder that was named, which reading it then tells of. */
  take(path: string): void {
    const kind = this.store.kindOf(path)
    if (kind === undefined) this.#fail({ code: 'include-missing', pattern: this.#nameOf(path) })
    else if (!this.#isInside(path)) return
    else if (kind === 'other') this.#fail({ code: 'include-unread', path: this.#nameOf(path), because: 'no-file' })
    else this.found.add(path)
  }

  #isInside(path: string): boolean {
    const real = this.store.realPath(path)
    const inside = real !== undefined && isInside(this.#root, real)
    if (!inside) this.#fail({ code: 'include-outside', pattern: this.#nameOf(path), through: 'link' })
    return inside
  }

  #fail(fault: Fact): void {
    this.fault ??= fault
  }

  #nameOf(path: string): string {
    return relative(this.folder, path).split(sep).join('/') || '.'
  }
}
