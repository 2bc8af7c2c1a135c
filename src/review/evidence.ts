import { sha256 } from '../ledger/model/digest.js'
import { oneLine } from '../ledger/model/one-line.js'
import type { Citation, Claim, Ledger, Source } from '../ledger/model/types.js'
import { type Snapshots, SnapshotText } from '../quotes/snapshot.js'
import { citedKeys } from '../support/cited.js'
import { distinct } from '../support/support.js'

/** The parts of a claim of which a review keeps a digest each, in their order. */
export const CLAIM_PARTS = ['text', 'label', 'citations', 'premises'] as const
/** And of a source. */
export const SOURCE_PARTS = ['source', 'snapshot'] as const
export type ClaimPart = (typeof CLAIM_PARTS)[number]
export type SourcePart = (typeof SOURCE_PARTS)[number]

/** What a reader has to read anew when it changes is in the digest; where it was read, and what is noted, is not. */
const NOT_EVIDENCE: ReadonlySet<string> = new Set([
  ...['key', 'at', 'accessed', 'archived', 'snapshot', 'confidential', 'note', 'status-date', 'status-note'],
])

/** Hexadecimal digits of the digest of a whole, and of a part: parts only help to say what has changed. */
const WHOLE = 12
const PART = 4

/** Digests of what claims say and of all that they rest on, down to the texts of their sources. */
export class Evidence {
  readonly #claims = new Map<string, string>()
  readonly #sources = new Map<string, readonly string[]>()

  constructor(
    readonly ledger: Ledger,
    readonly snapshots: Snapshots,
  ) {}

  /** Changes when the claim does, or a claim that it rests on, or a source that one of them cites. */
  digestOf({ id }: Claim): string {
    this.#settle(id)
    return (this.#claims.get(id) ?? '').slice(0, WHOLE)
  }

  /** A digest of each part of a claim. */
  partsOf(claim: Claim): string {
    return contentOf(claim)
      .map((content) => sha256(content).slice(0, PART))
      .join('')
  }

  /** A digest of each part of a source. */
  sourceParts(key: string): string {
    return this.#sourceContent(key)
      .map((content) => sha256(content).slice(0, PART))
      .join('')
  }

  /** Premises before what rests on them, without recursion: a chain may be longer than the stack. */
  #settle(root: string): void {
    const stack = [root]
    const open = new Set<string>()
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const claim = this.ledger.claims.get(id)
      const below = claim && !open.has(id) ? this.#unsettled(claim, open) : []
      open.add(id)
      for (const premise of below) stack.push(premise)
      if (below.length > 0) continue
      stack.pop()
      if (!this.#claims.has(id)) this.#claims.set(id, claim ? this.#digest(claim) : 'missing')
    }
  }

  /** In a circle of premises, which is an error of its own, one of them is not settled before what rests on it. */
  #unsettled({ premises }: Claim, open: ReadonlySet<string>): string[] {
    return [...distinct(premises)].filter((id) => !this.#claims.has(id) && !open.has(id))
  }

  #digest(claim: Claim): string {
    const premises = [...distinct(claim.premises)].sort().map((id) => [id, this.#claims.get(id) ?? 'circle'])
    const sources = citedKeys(claim)
      .sort()
      .map((key) => [key, ...this.#sourceContent(key)])
    return sha256(JSON.stringify([contentOf(claim), premises, sources]))
  }

  /** What a source is, and the digest of its text, which the lock has where the text is not kept. */
  #sourceContent(key: string): readonly string[] {
    const known = this.#sources.get(key)
    if (known) return known
    const source = this.ledger.sources.get(key)
    const content = source ? [recordOf(source), this.#textOf(source)] : ['missing', 'missing']
    this.#sources.set(key, content)
    return content
  }

  #textOf(source: Source): string {
    const { content, locked } = this.snapshots.of(source)
    return content instanceof SnapshotText ? content.digest : (locked?.text ?? 'none')
  }
}

/** In the order of CLAIM_PARTS. Layout and order have no meaning. */
function contentOf(claim: Claim): string[] {
  const { text, date, confidence, status, citations, premises } = claim
  return [
    [oneLine(text), claim['attributed-to'], claim.reasoning && oneLine(claim.reasoning), date],
    [confidence, status, claim['superseded-by']],
    citations.map(citationText).sort(),
    [...new Set(premises)].sort(),
  ].map((part) => JSON.stringify(part))
}

function citationText({ quote, ...citation }: Citation): string {
  return JSON.stringify([sorted(citation), quote && sorted(quote)])
}

function recordOf(source: Source): string {
  return JSON.stringify(sorted(source).filter(([name]) => !NOT_EVIDENCE.has(name)))
}

function sorted(record: object): [name: string, value: unknown][] {
  return Object.entries(record)
    .map(([name, value]): [string, unknown] => [name, typeof value === 'string' ? oneLine(value) : value])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
