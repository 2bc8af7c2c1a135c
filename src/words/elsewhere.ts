import type { CopyFault } from '../quotes/copy-fault.js'
import type { HeldPlace } from '../quotes/elsewhere.js'
import type { Whereabouts } from '../quotes/whereabouts.js'
import { count, enumerate } from '../screen/text.js'

/** Sources that are named; who has found words in more has found them. */
const NAMED = 2

/** "`gazette-b`, para. 3, and `agency`, p. 12" */
export function describePlaces(places: readonly HeldPlace[]): string {
  const named = places.slice(0, NAMED).map((place) => `\`${place.source}\`, ${whereabouts(place)}`)
  const more = places.length - named.length
  return enumerate([...named, ...(more > 0 ? [count(more, 'more source')] : [])])
}

export function whereabouts({ page, time, paragraph }: Whereabouts): string {
  if (page) return `p. ${page}`
  return time ?? `para. ${paragraph}`
}

/** "the copy of `a` is empty" */
export function describeCopy(source: string, fault: CopyFault): string {
  return `the copy of \`${source}\` is ${COPIES[fault]}`
}

const COPIES: { readonly [Fault in CopyFault]: string } = {
  empty: 'empty',
  error: 'an error page',
  paywall: 'a paywall',
  wall: 'a page that asks for scripts, cookies or a human',
  abstract: 'an abstract only',
}
