import { claimList } from './claims-view.js'
import { h } from './elements/dom.js'
import { facetForm } from './facets.js'
import { answersTo } from './ledger/answers.js'
import { fromAddress, NO_FILTERS, type Question, toAddress } from './ledger/filters.js'
import type { PageLedger } from './ledger/ledger.js'

/** What is shown of a query first, as in the terminal; without one, claims are listed by so many. */
const FIRST_ANSWERS = 10
const AT_ONCE = 50

/**
 * The list of claims with its filters. It is built once, and each letter of a query draws only what was found: the filters of a
 * large ledger have many names, and to lay them out anew takes longer than to search.
 */
export class ClaimsPage {
  readonly element: HTMLElement
  readonly #facets
  readonly #filters = h('details', { class: 'filters', open: isWide() }, h('summary', {}, 'Filters'))
  readonly #list = h('section', { 'aria-label': 'Claims' })
  #question: Question = { ...NO_FILTERS, query: '' }
  #shown = AT_ONCE
  #isDrawn = false

  /** `ask` is told of each change of a filter. */
  constructor(
    readonly ledger: PageLedger,
    readonly today: string,
    ask: (change: Partial<Question>) => void,
  ) {
    this.#facets = facetForm(ledger, today, ask)
    this.element = h('div', { class: 'claims' }, this.#filters, this.#list)
  }

  get question(): Question {
    return this.#question
  }

  /** The question as the address of the page has it. */
  get address(): string {
    return toAddress(this.#question)
  }

  get results(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('a.result')]
  }

  /** Asks what an address has. What is asked already stays as it was left. */
  askAddress(parameters: string): void {
    const asked = fromAddress(parameters)
    if (!this.#isDrawn || toAddress(asked) !== this.address) this.ask(asked)
  }

  ask(change: Partial<Question>): void {
    this.#question = { ...this.#question, ...change }
    this.#shown = this.#question.query.trim() === '' ? AT_ONCE : FIRST_ANSWERS
    this.#draw()
  }

  #draw(): void {
    if (!this.#isDrawn) afterPaint(() => this.#filters.append(this.#facets.form))
    this.#isDrawn = true
    this.#facets.show(this.#question)
    const found = answersTo(this.ledger, this.#question, this.#shown, this.today)
    this.#list.replaceChildren(
      h('h1', { class: 'quiet' }, 'Claims'),
      claimList(found, this.#question, this.ledger, () => this.#more()),
    )
  }

  #more(): void {
    const before = this.results.length
    this.#shown = this.#shown < AT_ONCE ? AT_ONCE : this.#shown + AT_ONCE
    this.#draw()
    this.results[before]?.focus()
  }
}

/** What was found is seen first. */
function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action))
}

function isWide(): boolean {
  return window.matchMedia('(min-width: 60rem)').matches
}
