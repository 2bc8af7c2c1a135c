import { CONFIDENCES } from '../../ledger/model/confidence.js'
import type { Confidence } from '../../ledger/model/types.js'
import { type Child, h } from '../elements/dom.js'
import { label, SIGNS } from '../elements/label.js'
import type { PageSentence } from '../ledger/drafts.js'
import type { PageLedger } from '../ledger/ledger.js'

/** How a sentence is marked: by the weakest label that it rests on, or as open or excused. The signs of `draft --view`. */
export type Mark = Confidence | 'open' | 'excused'

const MARKS: Readonly<Record<Mark, string>> = { ...SIGNS, open: '!', excused: '~' }

export function markOf({ state, claims = [], faults }: PageSentence, { byId }: PageLedger): Mark | undefined {
  if (state === 'excused') return 'excused'
  if (state === 'open' || faults) return 'open'
  const labels = claims.map((id) => byId.get(id)?.effective)
  return CONFIDENCES.toReversed().find((confidence) => labels.includes(confidence))
}

export const signOf = (mark: Mark): string => MARKS[mark]

/** A mark by sign and word; the sign is not read aloud. */
export function markLabel(mark: Mark): HTMLElement {
  if (mark !== 'open' && mark !== 'excused') return label(mark)
  return h(
    'span',
    { class: `label ${mark}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, MARKS[mark]),
    h('span', {}, mark),
  )
}

/** What the signs in the text mean. */
export function legend(): Child {
  return h(
    'p',
    { class: 'legend-line' },
    (Object.keys(MARKS) as Mark[]).map((mark) => [markLabel(mark), ' ']),
  )
}
