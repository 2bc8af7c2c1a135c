import type { Point } from './layout.js'

/** What hands do with a map. Points are pixels of its window, from the top left corner. */
export interface Moves {
  pan(x: number, y: number): void
  zoom(factor: number, at?: Point): void
  showAll(): void
}

/** What a key moves, in pixels, and how much it enlarges. */
const STEP = 90
const ZOOM = 1.25

/** Whether the key was one of the map. */
export function pressKey(key: string, { pan, zoom, showAll }: Moves): boolean {
  const actions = new Map<string, () => void>([
    ['ArrowLeft', () => pan(-STEP, 0)],
    ['ArrowRight', () => pan(STEP, 0)],
    ['ArrowUp', () => pan(0, -STEP)],
    ['ArrowDown', () => pan(0, STEP)],
    ['+', () => zoom(ZOOM)],
    ['=', () => zoom(ZOOM)],
    ['-', () => zoom(1 / ZOOM)],
    ['0', showAll],
  ])
  actions.get(key)?.()
  return actions.has(key)
}

/** As maps do: the wheel enlarges; two fingers on a pad move, and so does the wheel with shift. */
export function turnWheel(event: WheelEvent, window: HTMLElement, { pan, zoom }: Moves): void {
  event.preventDefault()
  const isPad = event.deltaMode === 0 && (event.deltaX !== 0 || Math.abs(event.deltaY) < 50)
  if (isPad && !event.ctrlKey) pan(event.deltaX, event.deltaY)
  else
    zoom(Math.exp(-event.deltaY / (event.ctrlKey ? 120 : 400)), within(window, { x: event.clientX, y: event.clientY }))
}

/** A press that moves by less is a click. */
const CLICK = 5

/**
 * One finger or the mouse moves; two fingers move and enlarge. A drag that began on a claim opens none. The first finger
 * begins it, and those that come later join in.
 */
export function startDrag(down: PointerEvent, window: HTMLElement, { pan, zoom }: Moves): void {
  if (!down.isPrimary || down.button !== 0) return
  const points = new Map([[down.pointerId, placeOf(down)]])
  let moved = 0
  const move = (event: PointerEvent) => {
    const before = points.get(event.pointerId)
    if (!before) return
    const now = placeOf(event)
    const other = [...points].find(([id]) => id !== event.pointerId)?.[1]
    points.set(event.pointerId, now)
    if (other) zoom(distance(now, other) / (distance(before, other) || 1), within(window, other))
    else pan(before.x - now.x, before.y - now.y)
    moved += distance(before, now)
  }
  const join = (event: PointerEvent) => points.set(event.pointerId, placeOf(event))
  const end = (event: PointerEvent) => {
    points.delete(event.pointerId)
    if (points.size > 0) return
    for (const [name, listener] of listeners) document.removeEventListener(name, listener as EventListener)
    if (moved > CLICK) document.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => document.removeEventListener('click', swallow, { capture: true }))
  }
  const listeners = [
    ['pointermove', move],
    ['pointerdown', join],
    ['pointerup', end],
    ['pointercancel', end],
  ] as const
  for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener)
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

const placeOf = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y })

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

function within(window: HTMLElement, { x, y }: Point): Point {
  const { left, top } = window.getBoundingClientRect()
  return { x: x - left, y: y - top }
}
