import type { ReportClaim } from '../../report/data.js'
import { h, svg } from '../elements/dom.js'
import { fullLabel } from '../elements/label.js'
import { curve, grounds, ways } from './drawing.js'
import { type Moves, pressKey, startDrag, turnWheel } from './gestures.js'
import { type Argument, edgesThrough } from './graph.js'
import { BOX, type Layout, layOut, type Point } from './layout.js'
import { centred, fitted, type Lens, type Size, zoomed } from './view.js'

/** So many claims are always there to be tabbed to; of more, those that are seen. */
const ALL = 400
/** Claims smaller than this have no words to read. */
const READABLE = 0.42
const START = 0.72
/** What stays free beside a conclusion, in pixels. */
const BESIDE = 24

/** The map of an argument: it is moved by hand, by wheel and by keys. */
export class ArgumentMap {
  readonly element: HTMLElement
  readonly #layout: Layout
  readonly #plane = h('div', { class: 'plane' })
  readonly #lit = svg('path', { class: 'lit' })
  readonly #boxes = new Map<number, HTMLElement>()
  #isOpened = false
  #lens: Lens = { x: 0, y: 0, scale: 1 }
  readonly #moves: Moves = {
    pan: (x, y) => this.#pan(x, y),
    zoom: (factor, at) => this.#zoom(factor, at),
    showAll: () => this.#move(fitted(this.#layout, this.#size())),
  }

  constructor(readonly argument: Argument) {
    this.#layout = layOut(argument)
    const { width, height } = this.#layout
    this.#plane.append(
      svg(
        'svg',
        { width, height, 'aria-hidden': 'true', class: 'ways' },
        grounds(argument, this.#layout),
        ways(argument, this.#layout, false),
        this.#lit,
        ways(argument, this.#layout, true),
      ),
    )
    const window = h(
      'div',
      {
        ...{
          class: 'window',
          tabindex: 0,
          role: 'group',
          'aria-label': 'Map of the argument. Arrows move it, + and - zoom.',
        },
        keydown: (event: KeyboardEvent) => this.#key(event),
        wheel: (event: WheelEvent) => turnWheel(event, this.#window(), this.#moves),
        pointerdown: (event: PointerEvent) => startDrag(event, this.#window(), this.#moves),
        focusin: (event: FocusEvent) => this.#reveal(event),
      },
      this.#plane,
    )
    const button = (name: string, sign: string, click: () => void) =>
      h('button', { type: 'button', 'aria-label': name, title: name, click }, sign)
    this.element = h(
      'div',
      { class: 'map' },
      window,
      h(
        'div',
        { class: 'controls' },
        button('Enlarge', '+', () => pressKey('+', this.#moves)),
        button('Reduce', '−', () => pressKey('-', this.#moves)),
        button('Show all', '⤢', () => pressKey('0', this.#moves)),
      ),
    )
    new ResizeObserver(() => this.#draw()).observe(window)
  }

  /** When it stands in the page, and has a size: a claim, or what was shown. Says whether a claim has the focus. */
  open(claim: number | undefined): boolean {
    if (claim === undefined && this.#isOpened) {
      this.#draw()
      return false
    }
    this.#isOpened = true
    const all = fitted(this.#layout, this.#size())
    const [first] = this.argument.conclusions
    const shown = claim ?? (all.scale < READABLE ? first?.claim : undefined)
    if (shown === undefined) this.#move(all)
    else this.#center(shown)
    if (claim === undefined) return false
    this.#boxes.get(claim)?.focus({ preventScroll: true })
    return true
  }

  show(claim: number): void {
    this.#center(claim)
    this.#boxes.get(claim)?.focus({ preventScroll: true })
  }

  #center(claim: number): void {
    const window = this.#size()
    const lens = centred(this.#middle(claim), window, Math.max(START, this.#lens.scale > 1 ? this.#lens.scale : 0))
    // What a conclusion rests on is to its left, and nothing to its right.
    const isEnd = this.argument.conclusions.some((one) => one.claim === claim)
    const aside = Math.max(0, (window.width / lens.scale - BOX.width) / 2 - BESIDE / lens.scale)
    this.#move(isEnd ? { ...lens, x: lens.x - aside } : lens)
    this.#light(claim)
  }

  #window(): HTMLElement {
    return this.element.firstElementChild as HTMLElement
  }

  #size(): Size {
    const { clientWidth, clientHeight } = this.#window()
    return { width: clientWidth || 1, height: clientHeight || 1 }
  }

  #middle(claim: number): Point {
    const { x, y } = this.#layout.places[claim] ?? { x: 0, y: 0 }
    return { x: x + BOX.width / 2, y: y + BOX.height / 2 }
  }

  #move(lens: Lens): void {
    this.#lens = lens
    this.#draw()
  }

  #draw(): void {
    const { x, y, scale } = this.#lens
    this.#plane.style.transform = `scale(${scale}) translate(${-x}px, ${-y}px)`
    this.#plane.classList.toggle('far', scale < READABLE)
    this.#fill()
  }

  /** Puts the claims in the page that are seen, and takes out the others, but for one that has the focus. */
  #fill(): void {
    const { claims } = this.argument
    if (claims.length <= ALL && this.#boxes.size === claims.length) return
    const size = this.#size()
    for (const claim of claims.keys()) {
      const isSeen = claims.length <= ALL || (this.#lens.scale >= READABLE && this.#isSeen(claim, size))
      const box = this.#boxes.get(claim)
      if (isSeen && !box) this.#plane.append(this.#box(claim))
      if (!isSeen && box && box !== document.activeElement) {
        box.remove()
        this.#boxes.delete(claim)
      }
    }
  }

  #isSeen(claim: number, { width, height }: Size): boolean {
    const { x, y } = this.#layout.places[claim] ?? { x: 0, y: 0 }
    const { x: left, y: top, scale } = this.#lens
    return x + BOX.width > left && x < left + width / scale && y + BOX.height > top && y < top + height / scale
  }

  #box(claim: number): HTMLElement {
    const one = this.argument.claims[claim] as ReportClaim
    const { x, y } = this.#layout.places[claim] ?? { x: 0, y: 0 }
    const box = h(
      'a',
      {
        ...{
          class: `box ${one.claim.confidence}`,
          href: `#${one.claim.id}`,
          draggable: 'false',
          title: one.claim.text,
        },
        pointerenter: () => this.#light(claim),
        pointerleave: () => this.#light(undefined),
        focus: () => this.#light(claim),
      },
      fullLabel(one),
      h('span', { class: 'text', dir: 'auto', lang: one.lang }, one.claim.text),
    )
    box.style.transform = `translate(${x}px, ${y}px)`
    this.#boxes.set(claim, box)
    return box
  }

  #light(claim: number | undefined): void {
    const edges = claim === undefined ? [] : edgesThrough(claim, this.argument)
    this.#lit.setAttribute('d', edges.map((edge) => curve(this.#layout.ways[edge] ?? [])).join(''))
  }

  #zoom(factor: number, at?: Point): void {
    const { width, height } = this.#size()
    this.#move(zoomed(this.#lens, factor, at ?? { x: width / 2, y: height / 2 }))
  }

  #pan(x: number, y: number): void {
    const { scale } = this.#lens
    this.#move({ ...this.#lens, x: this.#lens.x + x / scale, y: this.#lens.y + y / scale })
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (pressKey(event.key, this.#moves)) event.preventDefault()
  }

  /** A claim that is tabbed to is moved into the window. */
  #reveal({ target }: FocusEvent): void {
    this.#window().scrollTo(0, 0)
    const claim = [...this.#boxes].find(([, box]) => box === target)?.[0]
    if (claim !== undefined && !this.#isSeen(claim, this.#size()))
      this.#move(centred(this.#middle(claim), this.#size(), this.#lens.scale))
  }
}
