import { h } from '../elements/dom.js'
import { label } from '../elements/label.js'
import type { PageLedger } from '../ledger/ledger.js'
import { argumentOf } from './graph.js'
import { ArgumentMap } from './map.js'

const MOST_NAMED = 40

export interface MapView {
  view: HTMLElement
  /** Shows a claim; where none is named, what was shown, at first a conclusion. */
  open(claim: string): boolean
}

/** The whole argument: a map, and the conclusions by which a reader finds a way into it. */
export function mapView(ledger: PageLedger): MapView {
  const argument = argumentOf(ledger)
  if (argument.count === 0) {
    const none = h(
      'article',
      { class: 'claim' },
      h('h1', {}, 'Map'),
      h('p', { class: 'note' }, 'No claim has premises.'),
    )
    return { view: none, open: () => false }
  }
  const map = new ArgumentMap(argument)
  const alone = ledger.claims.length - argument.count
  const view = h(
    'div',
    { class: 'map-view' },
    h('h1', { class: 'quiet' }, 'Map of the argument'),
    h(
      'aside',
      { class: 'conclusions', 'aria-label': 'Conclusions' },
      h('h2', {}, 'Conclusions'),
      h(
        'p',
        { class: 'note' },
        'From left to right: premises, and what is drawn from them.',
        argument.weak.includes(true) && ' A heavy line is a premise weaker than what is drawn from it.',
        alone > 0 &&
          ` ${alone.toLocaleString('en')} ${alone === 1 ? 'claim stands' : 'claims stand'} alone and ${alone === 1 ? 'is' : 'are'} not drawn.`,
      ),
      h(
        'ul',
        {},
        argument.conclusions.slice(0, MOST_NAMED).map(({ claim, below }) => {
          const one = argument.claims[claim]
          return (
            one &&
            h(
              'li',
              {},
              h(
                'button',
                { type: 'button', click: () => map.show(claim) },
                label(one.claim.confidence),
                h('span', { class: 'text', dir: 'auto', lang: one.lang }, one.claim.text),
                h('span', { class: 'by' }, `rests on ${below} ${below === 1 ? 'claim' : 'claims'}`),
              ),
            )
          )
        }),
      ),
    ),
    map.element,
  )
  const open = (id: string) => {
    const claim = argument.claims.findIndex((one) => one.claim.id === id)
    return map.open(claim < 0 ? undefined : claim)
  }
  return { view, open }
}
