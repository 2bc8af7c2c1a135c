import type { Source } from '../ledger/model/types.js'
import { pageInFile } from './layout.js'
import { timesIn } from './locator.js'
import type { Snapshot } from './snapshot.js'
import { textFragment } from './text-fragment.js'

/** Where quoted words stand in a source: the words as it has them, the page, the time in seconds. */
export interface PassagePlace {
  passages: readonly string[]
  page?: string | undefined
  seconds?: number | undefined
}

const TIMED = new Set(['text/vtt', 'application/x-subrip'])

/** A link that opens a source at a passage: the page at its words, a PDF at its page, a video at the time. */
export function passageLink(
  { URL: url = '', archived }: Pick<Source, 'URL' | 'archived'>,
  snapshot: Snapshot | undefined,
  { passages, page, seconds }: PassagePlace,
  locator = '',
): string | undefined {
  const address = url || archived
  if (passages.length === 0 || !address || !URL.canParse(address) || !/^https?:/i.test(address)) return undefined
  const type = snapshot?.locked?.type ?? ''
  const from = seconds ?? timesIn(locator)?.from
  const timed = from === undefined ? undefined : atTime(new URL(address), Math.floor(from), TIMED.has(type))
  if (timed !== undefined) return timed
  if (type !== 'application/pdf') return textFragment(address, passages)
  const file = new URL(address)
  if (page === undefined) return undefined
  file.hash = `page=${pageInFile(page)}`
  return file.href
}

/** Hosts by the name of what opens a video at a time. */
const PLAYERS: readonly (readonly [host: RegExp, name: string])[] = [
  [/(?:^|\.)youtube(?:-nocookie)?\.com$|^youtu\.be$/, 't'],
  [/(?:^|\.)twitch\.tv$/, 't'],
  [/(?:^|\.)dailymotion\.com$/, 'start'],
  [/(?:^|\.)ted\.com$|(?:^|\.)c-span\.org$/, 'start'],
]

/** Other players are told by a media fragment (https://www.w3.org/TR/media-frags/), as Vimeo's is. */
function atTime(address: URL, seconds: number, isMedia: boolean): string | undefined {
  const [, name] = PLAYERS.find(([host]) => host.test(address.hostname)) ?? []
  if (name !== undefined) address.searchParams.set(name, `${seconds}${name === 't' ? 's' : ''}`)
  else if (isMedia) address.hash = `t=${seconds}${address.hostname.endsWith('vimeo.com') ? 's' : ''}`
  else return undefined
  return address.href
}
