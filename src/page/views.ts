import { claimView } from './claim-view.js'
import { draftView, goToNote } from './draft/draft-view.js'
import { draftsView } from './draft/drafts-view.js'
import { type Child, h } from './elements/dom.js'
import { draftAddress } from './ledger/drafts.js'
import type { PageLedger } from './ledger/ledger.js'
import { type MapView, mapView } from './map/map-view.js'
import { overview } from './overview.js'
import { sourcesView, sourceView } from './source-view.js'

export interface View {
  view: Child
  title: string
  /** Of the link in the header that leads here. */
  path: string
  /** Called when it stands in the page; says whether it has brought something into sight itself. */
  open?: () => boolean
}

/** The views that the header leads to. */
export function headViews({ drafts }: PageLedger): (readonly [href: string, name: string])[] {
  const [first, second] = drafts
  return [
    ['#/', 'Overview'],
    ['#/claims', 'Claims'],
    ['#/sources', 'Sources'],
    ['#/map', 'Map'],
    ...(second ? [['#/drafts', 'Drafts'] as const] : first ? [[draftAddress(first), 'Draft'] as const] : []),
  ]
}

/** What an address shows, but for the list of claims. The map is kept, as it is when one comes back to it. */
export class Views {
  #map: MapView | undefined

  constructor(
    readonly ledger: PageLedger,
    readonly today: string,
  ) {}

  of(hash: string): View {
    const { ledger, today } = this
    const claim = ledger.byId.get(hash)
    if (claim) return { view: claimView(claim, ledger, today), title: claim.claim.text, path: '#/claims' }
    const [, room, rest = ''] = /^\/([a-z]*)(?:\/(.*))?$/s.exec(hash || '/') ?? []
    if (room === '' && rest === '') return { view: overview(ledger, today), title: ledger.title, path: '#/' }
    if (room === 'source') return this.#source(rest) ?? missing(hash)
    if (room === 'map') return this.#mapAt(rest)
    if (room === 'draft') return this.#draft(rest) ?? missing(hash)
    if (room === 'sources' && rest === '') return { view: sourcesView(ledger), title: 'Sources', path: '#/sources' }
    if (room === 'drafts' && rest === '') return { view: draftsView(ledger), title: 'Drafts', path: '#/drafts' }
    return missing(hash)
  }

  #source(key: string): View | undefined {
    const source = this.ledger.sources.get(key)
    return source && { view: sourceView(source, this.ledger), title: source.name, path: '#/sources' }
  }

  #mapAt(claim: string): View {
    this.#map ??= mapView(this.ledger)
    const { view, open } = this.#map
    const show = () => {
      window.scrollTo(0, 0)
      return open(claim)
    }
    return { view, open: show, title: 'Map', path: '#/map' }
  }

  /** `article.md`, or `article.md/3` for a note of it. */
  #draft(rest: string): View | undefined {
    const [, name = '', note] = /^(.*?)(?:\/(\d+))?$/s.exec(rest) ?? []
    const { drafts } = this.ledger
    const draft = drafts.find((one) => one.name === name)
    if (!draft) return undefined
    const path = drafts.length > 1 ? '#/drafts' : draftAddress(draft)
    const open = () => note !== undefined && goToNote(Number(note))
    return { view: draftView(draft, this.ledger), title: draft.title, path, open }
  }
}

function missing(name: string): View {
  const words = ['This page has no claim, source or draft ', h('code', { dir: 'auto' }, name), '. ']
  const view = h(
    'article',
    { class: 'claim' },
    h('h1', {}, 'Not found'),
    h('p', {}, words, h('a', { href: '#/claims' }, 'All claims')),
  )
  return { view, title: 'Not found', path: '' }
}
