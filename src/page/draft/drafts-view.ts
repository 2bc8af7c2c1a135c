import { h } from '../elements/dom.js'
import { draftAddress } from '../ledger/drafts.js'
import type { PageLedger } from '../ledger/ledger.js'
import { draftShares } from './draft-view.js'

/** Several drafts, each with how much of it is backed. */
export function draftsView(ledger: PageLedger): HTMLElement {
  return h(
    'article',
    { class: 'overview' },
    h('h1', {}, 'Drafts'),
    h(
      'div',
      { class: 'plots' },
      ledger.drafts.map((draft) =>
        draftShares(draft, ledger, h('a', { href: draftAddress(draft), dir: 'auto' }, draft.title)),
      ),
    ),
  )
}
