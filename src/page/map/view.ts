/** A window on a plane: what of it is seen, and how large. */
export interface Lens {
  /** The point of the plane in the window's top left corner. */
  x: number
  y: number
  scale: number
}

export interface Size {
  width: number
  height: number
}

export const SCALES = { least: 0.02, most: 1.6 }

export function zoomed({ x, y, scale }: Lens, factor: number, at: { x: number; y: number }): Lens {
  const next = Math.min(SCALES.most, Math.max(SCALES.least, scale * factor))
  return { x: x + at.x / scale - at.x / next, y: y + at.y / scale - at.y / next, scale: next }
}

/** Shows all of a plane, no larger than life. */
export function fitted(plane: Size, window: Size, margin = 32): Lens {
  const scale = Math.max(
    SCALES.least,
    Math.min(1, (window.width - 2 * margin) / plane.width, (window.height - 2 * margin) / plane.height),
  )
  return {
    x: plane.width / 2 - window.width / 2 / scale,
    y: plane.height / 2 - window.height / 2 / scale,
    scale,
  }
}

export function centred(point: { x: number; y: number }, window: Size, scale: number): Lens {
  return { x: point.x - window.width / 2 / scale, y: point.y - window.height / 2 / scale, scale }
}
