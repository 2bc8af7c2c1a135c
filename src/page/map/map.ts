import { CONFIDENCES } from '../../ledger/model/confidence.js'
import type { ReportClaim } from '../../report/data.js'
import { h, svg } from '../elements/dom.js'
import { fullLabel } from '../elements/label.js'
import { type Argument, edgesThrough } from './graph.js'
import { BOX, type Layout, layOut, type Point } from './layout.js'
import { centred, fitted, type Lens, zoomed } from './view.js'

/** So many claims are always there to be tabbed to; of more, those that are seen. */
const ALL = 400
/** Claims smaller than this have no words to read. */
const READABLE = 0.42
/** What a key moves, in pixels, and how much it enlarges. */
const STEP = 90
const ZOOM = 1.25
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
  #lens: Lens = { x: 0, y: 0, scale: 1 }

  constructor(
    readonly argument: Argument,
    readonly focus: number | undefined,
  ) {
    this.#layout = layOut(argument)
    const { width, height } = this.#layout
    this.#plane.append(
      svg(
        'svg',
        { width, height, 'aria-hidden': 'true', class: 'ways' },
        this.#grounds(),
        this.#ways(false),
        this.#lit,
        this.#ways(true),
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
        wheel: (event: WheelEvent) => this.#wheel(event),
        pointerdown: (event: PointerEvent) => this.#drag(event),
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
        button('Enlarge', '+', () => this.#zoom(ZOOM)),
        button('Reduce', '−', () => this.#zoom(1 / ZOOM)),
        button('Show all', '⤢', () => this.#move(fitted(this.#layout, this.#size()))),
      ),
    )
    new ResizeObserver(() => this.#draw()).observe(window)
  }

  /** When it stands in the page, and has a size. */
  open(): void {
    const all = fitted(this.#layout, this.#size())
    const [first] = this.argument.conclusions
    const claim = this.focus ?? (all.scale < READABLE ? first?.claim : undefined)
    if (claim === undefined) this.#move(all)
    else this.show(claim)
  }

  show(claim: number): void {
    const window = this.#size()
    const lens = centred(this.#middle(claim), window, Math.max(START, this.#lens.scale > 1 ? this.#lens.scale : 0))
    // What a conclusion rests on is to its left, and nothing to its right.
    const isEnd = this.argument.conclusions.some((one) => one.claim === claim)
    const aside = Math.max(0, (window.width / lens.scale - BOX.width) / 2 - BESIDE / lens.scale)
    this.#move(isEnd ? { ...lens, x: lens.x - aside } : lens)
    this.#light(claim)
    this.#boxes.get(claim)?.focus({ preventScroll: true })
  }

  #window(): HTMLElement {
    return this.element.firstElementChild as HTMLElement
  }

  #size() {
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
    for (const claim of claims.keys()) {
      const isSeen = claims.length <= ALL || (this.#lens.scale >= READABLE && this.#isSeen(claim))
      const box = this.#boxes.get(claim)
      if (isSeen && !box) this.#plane.append(this.#box(claim))
      if (!isSeen && box && box !== document.activeElement) {
        box.remove()
        this.#boxes.delete(claim)
      }
    }
  }

  #isSeen(claim: number): boolean {
    const { x, y } = this.#layout.places[claim] ?? { x: 0, y: 0 }
    const { width, height } = this.#size()
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

  /** Where claims stand, for when they are too small or too many to be drawn whole. */
  #grounds() {
    const { claims } = this.argument
    return CONFIDENCES.map((confidence) => {
      const places = this.#layout.places.filter((_, at) => claims[at]?.claim.confidence === confidence)
      const d = places.map(({ x, y }) => `M${x} ${y}h${BOX.width}v${BOX.height}h${-BOX.width}z`).join('')
      return svg('path', { class: `ground ${confidence}`, d })
    })
  }

  #ways(isWeak: boolean) {
    const ways = this.#layout.ways.filter((_, at) => this.argument.weak[at] === isWeak)
    return svg('path', { class: isWeak ? 'way weak' : 'way', d: ways.map(curve).join('') })
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
    const actions = new Map<string, () => void>([
      ['ArrowLeft', () => this.#pan(-STEP, 0)],
      ['ArrowRight', () => this.#pan(STEP, 0)],
      ['ArrowUp', () => this.#pan(0, -STEP)],
      ['ArrowDown', () => this.#pan(0, STEP)],
      ['+', () => this.#zoom(ZOOM)],
      ['=', () => this.#zoom(ZOOM)],
      ['-', () => this.#zoom(1 / ZOOM)],
      ['0', () => this.#move(fitted(this.#layout, this.#size()))],
    ])
    const action = actions.get(event.key)
    if (!action) return
    event.preventDefault()
    action()
  }

  /** As maps do: the wheel enlarges; two fingers on a pad move, and so does the wheel with shift. */
  #wheel(event: WheelEvent): void {
    event.preventDefault()
    const isPad = event.deltaMode === 0 && (event.deltaX !== 0 || Math.abs(event.deltaY) < 50)
    if (isPad && !event.ctrlKey) {
      this.#pan(event.deltaX, event.deltaY)
      return
    }
    const { left, top } = this.#window().getBoundingClientRect()
    this.#zoom(Math.exp(-event.deltaY / (event.ctrlKey ? 120 : 400)), {
      x: event.clientX - left,
      y: event.clientY - top,
    })
  }

  /** One finger or the mouse moves; two fingers enlarge. A drag that began on a claim opens none. */
  #drag(down: PointerEvent): void {
    const window = this.#window()
    const points = new Map([[down.pointerId, { x: down.clientX, y: down.clientY }]])
    let moved = 0
    const move = (event: PointerEvent) => {
      const before = points.get(event.pointerId)
      const now = { x: event.clientX, y: event.clientY }
      if (!before) return
      const other = [...points].find(([id]) => id !== event.pointerId)?.[1]
      points.set(event.pointerId, now)
      if (other) {
        const { left, top } = window.getBoundingClientRect()
        this.#zoom(distance(now, other) / (distance(before, other) || 1), { x: other.x - left, y: other.y - top })
      } else this.#pan(before.x - now.x, before.y - now.y)
      moved += distance(before, now)
    }
    const more = (event: PointerEvent) => points.set(event.pointerId, { x: event.clientX, y: event.clientY })
    const end = (event: PointerEvent) => {
      points.delete(event.pointerId)
      if (points.size > 0) return
      for (const [name, listener] of listeners) document.removeEventListener(name, listener as EventListener)
      if (moved > CLICK) document.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => document.removeEventListener('click', swallow, { capture: true }))
    }
    const listeners = [
      ['pointermove', move],
      ['pointerdown', more],
      ['pointerup', end],
      ['pointercancel', end],
    ] as const
    for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener)
  }

  /** A claim that is tabbed to is moved into the window. */
  #reveal({ target }: FocusEvent): void {
    this.#window().scrollTo(0, 0)
    const claim = [...this.#boxes].find(([, box]) => box === target)?.[0]
    if (claim !== undefined && !this.#isSeen(claim))
      this.#move(centred(this.#middle(claim), this.#size(), this.#lens.scale))
  }
}

/** A press that moves by less is a click. */
const CLICK = 5

function swallow(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** A way through points as a smooth line, level where it leaves and arrives. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let d = `M${first.x} ${first.y}`
  let at = first
  for (const point of rest) {
    const middle = (at.x + point.x) / 2
    d += at.y === point.y ? `H${point.x}` : `C${middle} ${at.y} ${middle} ${point.y} ${point.x} ${point.y}`
    at = point
  }
  return d
}
