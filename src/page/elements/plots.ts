import { type Child, h, svg } from './dom.js'

/** A part of a whole: its name, how many, how it is drawn, and where it leads. */
export interface Part {
  name: Child
  count: number
  /** The class that its colour and pattern hang on. */
  kind: string
  href?: string
}

/** A whole as one bar in parts, with a list of them that says the same in words. */
export function shares(title: Child, parts: readonly Part[], note?: string): HTMLElement {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  let at = 0
  const bars = parts.map(({ count, kind }) => {
    const width = total === 0 ? 0 : (100 * count) / total
    const bar = svg('rect', {
      x: at,
      y: 0,
      width: Math.max(0, width - (at + width < 99.9 ? 0.6 : 0)),
      height: 10,
      class: kind,
    })
    at += width
    return bar
  })
  return figure(
    title,
    svg('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', class: 'bar', 'aria-hidden': 'true' }, bars),
    h(
      'ul',
      { class: 'legend' },
      parts.map(({ name, count, kind, href }) => {
        const words: Child[] = [
          svg(
            'svg',
            { viewBox: '0 0 10 10', class: 'key', 'aria-hidden': 'true' },
            svg('rect', { width: 10, height: 10, class: kind }),
          ),
          h('span', { class: 'name' }, name),
          ' ',
          h('span', { class: 'number' }, count.toLocaleString('en')),
        ]
        return h('li', {}, href ? h('a', { href, class: 'entry' }, words) : h('span', { class: 'entry' }, words))
      }),
    ),
    note,
  )
}

/** Things by how many, the most first, a bar each. */
export function ranking(title: string, rows: readonly Part[], note?: string): HTMLElement {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return figure(
    title,
    h(
      'ol',
      { class: 'ranking' },
      rows.map(({ name, count, kind, href }) =>
        h(
          'li',
          {},
          href ? h('a', { href, class: 'name' }, name) : h('span', { class: 'name' }, name),
          svg(
            'svg',
            { viewBox: '0 0 100 4', preserveAspectRatio: 'none', class: 'row', 'aria-hidden': 'true' },
            svg('rect', { width: 100, height: 4, class: 'ground' }),
            svg('rect', { width: (100 * count) / most, height: 4, class: kind }),
          ),
          h('span', { class: 'number' }, count.toLocaleString('en')),
        ),
      ),
    ),
    undefined,
    note,
  )
}

function figure(title: Child, drawing: Element, legend?: Element, note?: string): HTMLElement {
  return h(
    'figure',
    { class: 'plot' },
    h('figcaption', {}, h('h2', {}, title), note && h('p', { class: 'note' }, note)),
    drawing,
    legend,
  )
}
