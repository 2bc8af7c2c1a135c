import { namesOf, shortName } from '../format/citation.js'
import { formatDate } from '../format/date.js'
import { statusLine } from '../format/status.js'
import type { Ledger, Source } from '../ledger/model/types.js'
import { Snapshots } from '../quotes/snapshot.js'
import { contextFinder, standings } from '../quotes/standings/standings.js'
import { Evidence } from '../review/evidence.js'
import { dueOf, peopleAsked, reviewsOf } from '../review/reviews.js'
import { type Theme, themeFor } from '../screen/theme.js'
import { makeReady } from '../search/ready/make-ready.js'
import { type Loss, lossesIn } from '../support/losses.js'
import { hasChanged, isDropped } from '../support/standing.js'
import { VoiceFinder } from '../voices/suspects.js'
import { reportClaim } from './claim.js'
import type { ReportData, ReportSource } from './data.js'
import { type HeldToLedger, reportDrafts } from './draft.js'
import { packIndex } from './pack.js'

/** No colours and no links: the page has its own. */
const PLAIN = themeFor({ width: 80, color: 0, unicode: true, links: false, isTty: false })

/** Sentences on either side of a quote. */
const AROUND = 1

/** Every day has passed by then: when a review falls due is for the page to compare with its reader's day. */
export const END_OF_TIME = new Date('9999-12-31')

/** All that the page of a ledger shows. The text of a confidential source stays out of it. */
export async function reportOf(ledger: Ledger, cwd: string, held?: HeldToLedger): Promise<ReportData> {
  const snapshots = new Snapshots(cwd)
  const claims = [...ledger.claims.values()]
  const ready = makeReady(ledger)
  const sources = (key: string) => ledger.sources.get(key)
  const quotes = standings(claims, ledger, snapshots, await contextFinder(AROUND, false))
  const evidence = new Evidence(ledger, snapshots)
  const voices = new VoiceFinder(ledger, snapshots, claims)
  const losses = new Map(lossesIn(ledger).map((loss) => [loss.source, loss]))
  return {
    ...(ledger.title && { title: ledger.title }),
    claims: claims.map((claim, document) => {
      const reviews = reviewsOf(claim, evidence)
      const asked = { people: peopleAsked(ledger, claim.at.file), now: END_OF_TIME }
      const { most, suspicions, areKnown } = voices.of(claim.citations)
      const { independent: _, ...one } = ready.claim(document)
      return reportClaim(
        { ...one, voices: most, ...(areKnown && { independent: true as const }) },
        {
          quotes: quotes.get(claim.id) ?? [],
          suspicions,
          reviews,
          due: isDropped(claim) ? undefined : dueOf(claim, reviews, asked),
        },
        sources,
        PLAIN,
      )
    }),
    sources: [...ledger.sources.values()].map((source) => reportSource(source, ledger, losses, PLAIN)),
    index: packIndex(ready.index),
    ...(held && { drafts: reportDrafts(held, PLAIN), required: [...held.required] }),
  }
}

function reportSource(source: Source, ledger: Ledger, losses: ReadonlyMap<string, Loss>, theme: Theme): ReportSource {
  const sources = (key: string) => ledger.sources.get(key)
  const { at: _, ...record } = source
  const authors = namesOf(source)
  const status = statusLine(source, theme)
  const origins = source['derived-from'] ?? []
  const loss = losses.get(source.key)
  return {
    source: record,
    name: shortName(source.key, sources, theme),
    ...(authors && { authors }),
    ...(source.issued && { issued: formatDate(source.issued, theme) }),
    ...(status && { status }),
    ...(hasChanged(source) && { isChanged: true }),
    ...(origins.length > 0 && { repeats: origins.map((key) => shortName(key, sources, theme)).join('; ') }),
    falls: loss?.falls.length ?? 0,
    weakened: loss?.weakened ?? 0,
    ...(loss?.isMore && { isMore: true }),
  }
}
