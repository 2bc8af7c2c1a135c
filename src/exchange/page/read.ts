import { merge } from '../../adding/merge.js'
import { readAbout } from '../../fetch/extract/about/about.js'
import { TooMuch } from '../../fetch/extract/blocks/problem.js'
import { allText, attribute, elementsIn, treeOf } from '../../fetch/extract/page/tree.js'
import type { NewSource } from '../../ledger/write/entry.js'
import { type Imported, ImportFault, type Left, type ReadClaim } from '../record/imported.js'
import { makeSource, plainText } from '../record/make-source.js'

type Thing = Readonly<Record<string, unknown>>

/** What a page says of itself as a source, and the claims that its ClaimReview (https://schema.org/ClaimReview) is of. */
export function read(html: string): Imported {
  const sayings = saidIn(html)
  const { fields, oddDates } = merge(sayings)
  const left: Left[] = oddDates.map((date) => ({ at: 0, what: `\`issued\` is no date that a ledger takes: ${date}` }))
  const reviews = reviewsIn(html, left)
  if (Object.keys(fields).length === 0 && reviews.length === 0)
    throw new ImportFault('this page says nothing of itself', 0, 'it has no citation tags, no JSON-LD and no title')
  const page = { id: '', at: 0, source: { type: 'webpage', ...fields } }
  const found = reviews.map((review) => claimIn(review, html, left)).filter((one) => one !== undefined)
  const appearances = found.flatMap(({ appearance }) => appearance ?? [])
  return {
    sources: [...(Object.keys(fields).length > 0 ? [page] : []), ...appearances],
    claims: found.map(({ claim }) => claim),
    left,
  }
}

/** What a page says of itself; one that is made to take long is refused. */
function saidIn(html: string) {
  try {
    return readAbout(Buffer.from(html), 'text/html; charset=utf-8')
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    throw new ImportFault(
      `this page has ${error.message}`,
      0,
      'no page that people read has so many: it cannot be taken over',
    )
  }
}

const MOST = 10_000

function reviewsIn(html: string, left: Left[]): Thing[] {
  const scripts = [...elementsIn(treeOf(html))].filter(
    (one) => one.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(one, 'type') ?? ''),
  )
  return scripts.flatMap((script) => {
    const json = allText(script)
    try {
      return thingsIn(JSON.parse(json)).filter((thing) => textsOf(thing['@type']).includes('ClaimReview'))
    } catch {
      left.push({
        at: Math.max(0, html.indexOf(json.trim().slice(0, 80))),
        what: 'JSON-LD that is no JSON is not carried',
      })
      return []
    }
  })
}

function thingsIn(data: unknown): Thing[] {
  const found: Thing[] = []
  const pending = [data]
  for (let seen = 0; pending.length > 0 && seen < MOST; seen++) {
    const value = pending.pop()
    if (Array.isArray(value)) pending.push(...value.slice(0, MOST))
    else if (isThing(value)) {
      found.push(value)
      pending.push(...Object.values(value).slice(0, MOST))
    }
  }
  return found
}

type Appearance = Imported['sources'][number]

/** A claim that was reviewed: what somebody says, and where. Its rating is left: a ledger gives no verdict. */
function claimIn(
  review: Thing,
  html: string,
  left: Left[],
): { claim: ReadClaim; appearance: Appearance | undefined } | undefined {
  const text = plainText(textsOf(review.claimReviewed)[0] ?? '') ?? ''
  const at = Math.max(0, html.indexOf(text.slice(0, 60)))
  if (text === '') {
    left.push({ at, what: 'a ClaimReview without `claimReviewed` is not carried' })
    return undefined
  }
  if (review.reviewRating !== undefined)
    left.push({ at, what: 'the rating of a ClaimReview is not carried: a ledger gives no verdict' })
  const claimed = first(review.itemReviewed)
  const by = plainText(nameText(first(claimed?.author)) ?? '')
  if (!by) {
    left.push({ at, what: `a ClaimReview is not carried, as it does not name whose claim it is: ${text.slice(0, 60)}` })
    return undefined
  }
  const appearance = appearanceOf(claimed, at, left)
  return {
    appearance,
    claim: {
      at,
      claim: {
        text,
        confidence: 'speculative',
        'attributed-to': [by],
        premises: [],
        disputes: [],
        citations: [{ source: appearance?.id ?? '' }],
        about: [],
        tags: [],
        also: [],
      },
    },
  }
}

/** Where the claim was made. */
function appearanceOf(claimed: Thing | undefined, at: number, left: Left[]): Appearance | undefined {
  const work = first(claimed?.firstAppearance) ?? first(claimed?.appearance)
  const url = textsOf(work?.url)[0] ?? textsOf(claimed?.firstAppearance ?? claimed?.appearance)[0]
  if (!url) return undefined
  const said = {
    type: 'webpage',
    title: textsOf(work?.headline)[0] ?? textsOf(work?.name)[0],
    URL: url,
    issued: textsOf(work?.datePublished ?? claimed?.datePublished)[0],
  }
  const told = Object.entries(said).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, { value, at }] as const],
  )
  const source: Omit<NewSource, 'key'> = makeSource(new Map(told), left)
  return source.URL === undefined ? undefined : { id: url, at, source }
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const first = (value: unknown): Thing | undefined => [value].flat().find(isThing)
const nameText = (thing: Thing | undefined) => textsOf(thing?.name)[0]

function textsOf(value: unknown): string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string' && one.trim() !== '')
}
