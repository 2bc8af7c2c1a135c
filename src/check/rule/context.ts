import type { ClaimPair } from '../../diff/pair-claims.js'
import type { Restatement } from '../../diff/restatements.js'
import type { HeldDrafts } from '../../draft/held.js'
import type { DeadLink } from '../../findings/link.js'
import type { Registered } from '../../findings/metadata.js'
import type { Problem, Span } from '../../ledger/model/problem.js'
import { firstWhere } from '../../ledger/model/sorted.js'
import type { Ledger, Place, Unreadable } from '../../ledger/model/types.js'
import { type Elsewhere, findElsewhere } from '../../quotes/elsewhere.js'
import { checkQuotes, type QuoteResult } from '../../quotes/quotes.js'
import type { Snapshots } from '../../quotes/snapshot.js'
import type { Exception } from './exceptions.js'

/** What is judged: the ledger, and what of it could not be read. */
export interface Checkable {
  ledger: Ledger
  /** Problems of the loader that are findings of a rule. */
  problems: readonly Problem[]
  unreadable: readonly Unreadable[]
  /** What the loader took, but does not know. */
  notices?: readonly Problem[]
  /** Where quotes are looked up; without it none is. */
  snapshots?: Snapshots
  /** Addresses that are not there any more; none where they were not tried. */
  deadLinks?: readonly DeadLink[]
  /** What was registered with the DOIs of sources; none where nobody was asked. */
  registered?: readonly Registered[]
  /** Claims whose label rose without evidence; none where the ledger was not compared with what it was. */
  rises?: readonly ClaimPair[]
  /** Claims whose text states something else without evidence; none where the ledger was not compared with what it was. */
  restatements?: readonly Restatement[]
  /** Drafts held to the ledger; none where none was given. */
  drafts?: HeldDrafts
}

/** A claim or a source, read or not. */
export interface Item {
  claim?: { id: string; at: Place }
  source?: { key: string; at: Place }
}

/** What a rule has before it. */
export class RuleContext {
  readonly ledger: Ledger
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
  readonly snapshots: Snapshots | undefined
  readonly deadLinks: readonly DeadLink[] | undefined
  readonly registered: readonly Registered[] | undefined
  readonly rises: readonly ClaimPair[] | undefined
  readonly restatements: readonly Restatement[] | undefined
  readonly drafts: HeldDrafts | undefined
  /** How many claims stand in the files, but not in the ledger. */
  readonly unreadableClaims: number
  #quotes: QuoteResult[] | undefined
  #elsewhere: ReadonlyMap<QuoteResult, Elsewhere> | undefined
  readonly #unreadable: ReadonlySet<string>
  readonly #items: ReadonlyMap<string, PlacedItem[]>
  readonly #damaged = new Set<unknown>()

  constructor(
    {
      ledger,
      problems,
      unreadable,
      notices = [],
      snapshots,
      deadLinks,
      registered,
      rises,
      restatements,
      drafts,
    }: Checkable,
    readonly exceptions: readonly Exception[],
    /** Whether a rule is looked at in a file. */
    readonly isOn: (rule: string, file: string) => boolean,
    readonly now: Date,
  ) {
    this.ledger = ledger
    this.problems = problems
    this.notices = notices
    this.snapshots = snapshots
    this.deadLinks = deadLinks
    this.registered = registered
    this.rises = rises
    this.restatements = restatements
    this.drafts = drafts
    const doubles = problems.filter((problem) => problem.code === 'id-duplicate' && problem.what === 'claim')
    this.unreadableClaims = unreadable.filter(({ what }) => what === 'claim').length + doubles.length
    this.#unreadable = new Set(unreadable.map(({ what, id }) => `${what} ${id}`))
    this.#items = problems.length + notices.length > 0 ? itemsByFile(ledger, unreadable) : new Map()
    for (const { at } of problems) {
      const { claim, source } = this.itemAt(at)
      this.#damaged.add(claim ?? source)
    }
  }

  /** Every quote, looked up once. */
  get quotes(): readonly QuoteResult[] {
    this.#quotes ??= this.snapshots ? checkQuotes(this.ledger, this.snapshots) : []
    return this.#quotes
  }

  /** Where the quotes stand that are not in their source, looked for once. */
  get elsewhere(): ReadonlyMap<QuoteResult, Elsewhere> {
    this.#elsewhere ??= this.snapshots
      ? findElsewhere(this.quotes, this.ledger.sources, this.snapshots)
      : new Map<QuoteResult, Elsewhere>()
    return this.#elsewhere
  }

  /** False where a part of the ledger could not be read: what seems to be missing may stand there. */
  get isWhole(): boolean {
    return this.problems.length === 0
  }

  /** Whether a claim stands in the files, be it one that could not be read. */
  hasClaim(id: string): boolean {
    return this.ledger.claims.has(id) || this.#unreadable.has(`claim ${id}`)
  }

  hasSource(key: string): boolean {
    return this.ledger.sources.has(key) || this.#unreadable.has(`source ${key}`)
  }

  /** Whether a part of a claim or source could not be read. */
  isDamaged({ claim, source }: { claim?: object; source?: object }): boolean {
    return this.#damaged.has(claim ?? source ?? {})
  }

  /** The claim or source that a place lies in. */
  itemAt({ file, line, column }: Span): Item {
    const offset = (this.ledger.files.get(file)?.lineStarts[line - 1] ?? 0) + column - 1
    const items = this.#items.get(file) ?? []
    const found = items[firstWhere(0, items.length, (at) => (items[at]?.at.start ?? 0) > offset) - 1]
    return found && offset <= found.at.end ? found.item : {}
  }
}

interface PlacedItem {
  item: Item
  at: Place
}

/** Claims and sources of each file, in order of their places. */
function itemsByFile(ledger: Ledger, unreadable: readonly Unreadable[]): Map<string, PlacedItem[]> {
  const items = new Map<string, PlacedItem[]>([...ledger.files.keys()].map((file) => [file, []]))
  const add = (item: Item, at: Place) => items.get(at.file)?.push({ item, at })
  for (const claim of ledger.claims.values()) add({ claim }, claim.at)
  for (const source of ledger.sources.values()) add({ source }, source.at)
  for (const { what, id, at } of unreadable)
    add(what === 'claim' ? { claim: { id, at } } : { source: { key: id, at } }, at)
  for (const placed of items.values()) placed.sort((a, b) => a.at.start - b.at.start)
  return items
}
