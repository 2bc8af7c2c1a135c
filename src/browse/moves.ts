import { layoutOf } from './layout.js'
import type { State, View } from './state.js'

/** So many claims down the list, or up. */
export const movedBy =
  (claimsOf: (state: State) => number) =>
  (state: State): State =>
    moved(state, state.chosen + claimsOf(state))

export const movedTo =
  (place: 'first' | 'last') =>
  (state: State): State =>
    moved(state, place === 'first' ? 0 : state.found.hits.length - 1)

function moved(state: State, to: number): State {
  const chosen = Math.max(0, Math.min(to, state.found.hits.length - 1))
  return chosen === state.chosen ? state : { ...state, chosen, scroll: 0 }
}

/** As many claims as the list shows, but for one that stays in sight. */
export const listPage = ({ size }: State): number => Math.max(1, layoutOf(size).list.height - 1)
/** And lines of the view. */
export const viewPage = ({ size }: State): number => Math.max(1, (layoutOf(size).view?.height ?? 1) - 1)

/** So many lines down the view, or up. */
export const scrolledBy =
  (linesOf: (state: State) => number) =>
  (state: State): State => {
    const last = state.lines.length - (layoutOf(state.size).view?.height ?? 0)
    const scroll = Math.max(0, Math.min(state.scroll + linesOf(state), last))
    return { ...state, scroll }
  }

/** With a view, or without it where it is there already. */
export const toggled =
  (view: View) =>
  (state: State): State => ({ ...state, view: state.view === view ? 'claim' : view, scroll: 0 })
