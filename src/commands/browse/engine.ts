import { type Found, type Hit, isQuestion } from '../../browse/state.js'
import type { Draft } from '../../draft/draft.js'
import { usesOf } from '../../draft/uses.js'
import { formatShow } from '../../format/show.js'
import { formatTrace } from '../../format/trace.js'
import { doiAddress } from '../../ledger/model/identifier.js'
import type { Claim, Ledger } from '../../ledger/model/types.js'
import { Snapshots } from '../../quotes/snapshot.js'
import type { Theme } from '../../screen/theme.js'
import { lookUp, type ReadyHit } from '../../search/ready/ready-ledger.js'
import { type Whole, wholeOf } from '../../search/ready/whole.js'
import { trace } from '../../support/trace.js'
import type { Context } from '../command/context.js'
import { filterOf } from '../lookup/filters.js'
import type { FilterOptions } from '../lookup/options.js'
import { teller } from '../lookup/teller.js'

export interface BrowseOptions extends FilterOptions {
  exact?: boolean
}

/** What `find` prints where nothing is said: what is beyond it is found apart, as more that are looked at may change places. */
const FIRST = 10
/** Of a word that many claims have, no more are listed at first. */
export const MORE = 100

/** The ledger as a browser asks it: by the same code as `find`, `show` and `trace`. */
export class Engine {
  readonly #all: readonly Hit[]
  readonly #tell: ReturnType<typeof teller>
  readonly #keep: ReturnType<typeof filterOf>

  private constructor(
    readonly whole: Whole,
    readonly ledger: Ledger,
    /** Those that the ledger declares: `show` says where in them a claim is used. */
    readonly drafts: readonly Draft[] | undefined,
    readonly options: BrowseOptions,
    cwd: string,
  ) {
    this.#keep = filterOf(options, whole.ready)
    const kept = this.#keep ? whole.claims.filter(this.#keep) : whole.claims
    this.#all = kept.map((one) => ({ one, marks: [], answers: true }))
    this.#tell = teller(ledger, new Snapshots(cwd), undefined)
  }

  /** Of the ledger as it is now. */
  static async open(options: BrowseOptions, context: Context): Promise<Engine> {
    const { cwd } = context.io
    const whole = await context.withReady(wholeOf)
    const ledger = await context.load()
    const documents = ledger.documents && (await import('../drafts/documents.js')).readDocuments(ledger, cwd)
    return new Engine(whole, ledger, (await documents)?.drafts, options, cwd)
  }

  claim(id: string): Claim | undefined {
    return this.ledger.claims.get(id)
  }

  /** The best, as `find` has them; with a larger limit, more behind them. Without a question, all claims. */
  find(query: string, limit = FIRST): Found {
    if (!isQuestion(query)) return { hits: this.#all, total: this.#all.length, missing: [] }
    const { hits, total, missing } = this.#lookUp(query, FIRST)
    if (limit <= FIRST || total <= FIRST) return { hits: hits.map(hitOf), total, missing }
    const first = new Set(hits.map(({ claim }) => claim.id))
    const isAnswered = hits.every(({ answers }) => answers)
    const rest = this.#lookUp(query, limit)
      .hits.filter(({ claim }) => !first.has(claim.id))
      .map((hit) => ({ ...hitOf(hit), answers: hit.answers && isAnswered }))
    return { hits: [...hits.map(hitOf), ...rest], total, missing }
  }

  #lookUp(query: string, limit: number) {
    const { exact = false } = this.options
    return lookUp(this.whole.ready, query.trim(), { limit, exact, ...(this.#keep && { keep: this.#keep }) })
  }

  show(id: string, theme: Theme): string {
    const claim = this.claim(id)
    if (!claim) return ''
    const uses = this.drafts && usesOf(this.drafts, new Set([id]))
    return formatShow([{ ...this.#tell(claim), ...(uses && { uses }) }], (key) => this.ledger.sources.get(key), theme)
  }

  trace(id: string, theme: Theme): string {
    return formatTrace(trace(this.ledger, id), theme)
  }

  /** Where what a claim cites can be read: at the quoted words where that is known, else its source. Each once. */
  addresses(id: string): string[] {
    const claim = this.claim(id)
    if (!claim) return []
    const { quotes } = this.#tell(claim)
    const all = claim.citations.map(({ source: key }, index) => {
      const { URL: url, DOI: doi, archived } = this.ledger.sources.get(key) ?? {}
      const link = quotes.find((quote) => quote.index === index)?.link
      return link ?? url ?? (doi && doiAddress(doi)) ?? archived ?? ''
    })
    return [...new Set(all.filter((address) => /^https?:/i.test(address) && URL.canParse(address)))]
  }
}

const hitOf = ({ matches, answers, score, why, ...one }: ReadyHit): Hit => ({
  one,
  marks: matches.filter(({ field }) => field === 'text'),
  answers,
})
