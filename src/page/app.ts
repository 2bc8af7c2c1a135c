import { Address } from './address.js'
import { ClaimsPage } from './claims-page.js'
import { stepToOpen } from './draft/draft-view.js'
import { h } from './elements/dom.js'
import { keysButton, keysDialog } from './keys.js'
import type { Question } from './ledger/filters.js'
import type { PageLedger } from './ledger/ledger.js'
import { Places } from './places.js'
import { headViews, type View, Views } from './views.js'

/** The page: a header with the search, and below it the view that the address names. */
export class App {
  readonly #main = h('main', { id: 'content', tabindex: -1 })
  readonly #search = h('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search the claims',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': 'Search the claims',
    'aria-keyshortcuts': '/',
    input: () => this.#ask({ query: this.#search.value }),
  })
  readonly #views
  readonly #links
  readonly #claims
  readonly #keys = keysDialog()
  readonly #places = new Places()
  readonly #address = new Address()
  /** Esc goes back to what was found by an address of its own. */
  #isReturning = false

  constructor(
    readonly ledger: PageLedger,
    readonly today: string,
  ) {
    this.#views = new Views(ledger, today)
    this.#links = headViews(ledger).map(([href, name]) => h('a', { href }, name))
    this.#claims = new ClaimsPage(ledger, today, (change) => this.#ask(change))
  }

  start(): void {
    const skip = h(
      'a',
      { class: 'skip', href: '#content', click: (event: Event) => this.#skip(event) },
      'Skip to the content',
    )
    document.body.append(skip, this.#header(), this.#main, this.#keys)
    window.addEventListener('hashchange', (event) => this.#move(event))
    history.scrollRestoration = 'manual'
    // On paper nobody asks for the rest.
    window.addEventListener('beforeprint', () => {
      for (const rest of this.#main.querySelectorAll<HTMLElement>('button.rest')) rest.click()
    })
    document.addEventListener('keydown', (event) => this.#key(event))
    this.#show('here')
  }

  #header(): HTMLElement {
    return h(
      'header',
      { class: 'top' },
      h('a', { class: 'title', href: '#/', dir: 'auto' }, this.ledger.title),
      h(
        'form',
        { role: 'search', submit: (event: Event) => this.#submit(event) },
        this.#search,
        h('kbd', { 'aria-hidden': 'true' }, '/'),
      ),
      h('nav', { 'aria-label': 'Views' }, this.#links, keysButton(this.#keys)),
    )
  }

  #skip(event: Event): void {
    event.preventDefault()
    this.#main.focus()
  }

  /** Enter opens the first that was found. */
  #submit(event: Event): void {
    event.preventDefault()
    const [first] = this.#claims.results
    if (!first || !this.#main.contains(first)) return
    // At once, as the address is read later: Esc is meant for the claim from now on.
    this.#search.blur()
    first.click()
  }

  /** A change of the question. */
  #ask(change: Partial<Question>): void {
    if (this.#main.contains(this.#claims.element)) {
      this.#claims.ask(change)
      this.#address.follow(this.#claims.address)
      return
    }
    this.#claims.ask(change)
    this.#places.leave(location.hash)
    history.pushState(null, '', this.#claims.address)
    this.#show('here')
  }

  #move({ oldURL }: HashChangeEvent): void {
    this.#address.forget()
    this.#places.leave(new URL(oldURL).hash)
    this.#show(Places.isSeen() || this.#isReturning ? 'again' : 'anew')
    this.#isReturning = false
  }

  /** What the address names: as it was left, or from its beginning; for a question that changes, where it is. */
  #show(how: 'again' | 'anew' | 'here'): void {
    const { view, title, path, open } = this.#viewOf(decoded(location.hash.slice(1)))
    this.#main.replaceChildren(...[view].flat().filter((node) => node instanceof Node))
    document.body.classList.toggle('with-map', path === '#/map')
    document.title = title === this.ledger.title ? title : `${title} – ${this.ledger.title}`
    for (const link of this.#links) {
      if (link.getAttribute('href') === path) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    Places.see()
    const isPlaced = (how === 'again' && this.#places.returnTo(location.hash, this.#main)) || open?.()
    if (how === 'here' || isPlaced) return
    window.scrollTo(0, 0)
    this.#main.focus({ preventScroll: true })
  }

  #viewOf(hash: string): View {
    if (hash !== '/claims' && !hash.startsWith('/claims?')) return this.#views.of(hash)
    this.#claims.askAddress(location.hash.slice('#/claims?'.length))
    if (document.activeElement !== this.#search) this.#search.value = this.#claims.question.query
    return { view: this.#claims.element, title: 'Claims', path: '#/claims' }
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.#keys.open) return
    const target = event.target as HTMLElement
    const isTyping = target.matches('input, select, textarea')
    if (event.key === '/' && !isTyping) {
      event.preventDefault()
      this.#search.focus()
      this.#search.select()
    } else if (event.key === '?' && !isTyping) this.#keys.showModal()
    else if ((event.key === 'n' || event.key === 'p') && !isTyping) stepToOpen(this.#main, event.key === 'n' ? 1 : -1)
    else if (event.key === 'Escape') this.#escape(target)
    else if (
      (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
      (target === this.#search || target.matches('a.result'))
    )
      this.#step(event, target, event.key === 'ArrowDown' ? 1 : -1)
  }

  /** Out of a claim, back to what was found; out of a list, to the search; out of the search, nothing is asked. */
  #escape(target: HTMLElement): void {
    if (target === this.#search && this.#search.value !== '') {
      this.#search.value = ''
      this.#ask({ query: '' })
    } else if (location.hash.startsWith('#/claims')) this.#search.focus()
    else {
      this.#isReturning = true
      location.hash = this.#claims.address
    }
  }

  #step(event: Event, target: HTMLElement, by: number): void {
    const results = this.#claims.results
    const at = results.indexOf(target as HTMLAnchorElement)
    event.preventDefault()
    if (at + by < 0) this.#search.focus()
    else results[Math.min(at + by, results.length - 1)]?.focus()
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
