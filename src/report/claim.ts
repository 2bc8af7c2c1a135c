import { basis } from '../format/basis.js'
import { citationRemarks, type Sources, shortName, translationOf } from '../format/citation.js'
import { howKnown } from '../format/citations.js'
import { formatDate } from '../format/date.js'
import { whereabouts } from '../format/passage.js'
import { quoteWords } from '../format/quote-words.js'
import { standingRemarks } from '../format/standing.js'
import { statusLine } from '../format/status.js'
import { countSupport } from '../format/voices.js'
import { bounds, parseEdtf } from '../ledger/model/edtf.js'
import type { Citation } from '../ledger/model/types.js'
import type { ShownQuote } from '../quotes/standings/standings.js'
import type { Due, ReviewStanding } from '../review/reviews.js'
import { enumerate } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import type { ReadyClaim } from '../search/ready/ready-ledger.js'
import type { Suspicion } from '../voices/suspects.js'
import { describeChanges, describeDue } from '../words/review.js'
import { describeReason } from '../words/voices.js'
import type { ReportCitation, ReportClaim } from './data.js'
import { langOf } from './language.js'

/** What is told of a claim beside what the ledger and a look-up say of it. */
export interface Told {
  quotes: readonly ShownQuote[]
  suspicions: readonly Suspicion[]
  reviews: readonly ReviewStanding[]
  due: Due | undefined
}

/** A claim as the page has it, in the words of the terminal. */
export function reportClaim(ready: ReadyClaim, told: Told, sources: Sources, theme: Theme): ReportClaim {
  const { claim, effective, standing, grounded, voices, independent } = ready
  const { at, reviewed: _, ...record } = claim
  const remarks = standingRemarks(ready, theme)
  const doubts = told.suspicions.map((one) => doubt(one, sources, theme))
  return {
    claim: record,
    effective,
    ...(standing && { standing }),
    grounded,
    voices,
    ...(independent && { independent }),
    at: `${at.file}:${at.line}`,
    ...given('lang', langOf(claim.text)),
    ...(remarks.length > 0 && { remarks }),
    ...given('basis', basis(claim, sources, theme)),
    ...(claim.date && { date: formatDate(claim.date, theme) }),
    ...(claim.citations.length > 0 && { support: countSupport(claim, ready) }),
    ...(claim.status && given('status', statusLine(claim, theme))),
    citations: claim.citations.map((citation, index) =>
      reportCitation(
        citation,
        told.quotes.find((quote) => quote.index === index),
        sources,
        theme,
      ),
    ),
    ...(doubts.length > 0 && { doubts }),
    ...(told.reviews.length > 0 && { reviews: told.reviews.map((review) => reviewWords(review, theme)) }),
    ...given('due', told.due && dueWords(told.due)),
  }
}

function reportCitation(
  citation: Citation,
  standing: ShownQuote | undefined,
  sources: Sources,
  theme: Theme,
): ReportCitation {
  // Through what it is known stands in a line of its own.
  const { via: _, ...direct } = citation
  const remarks = citationRemarks(direct, sources, theme)
  const lines = [
    ...(citation['attributed-to'] ? [`Said by ${citation['attributed-to'].join(', to ')}.`] : []),
    ...(citation.via ? [howKnown(citation, citation.via, sources, theme)] : []),
  ]
  return {
    ...(remarks.length > 0 && { remarks }),
    ...(lines.length > 0 && { lines }),
    ...(citation.quote?.translation && { translation: translationOf(citation.quote, theme) }),
    ...(standing && { quote: quoteStanding(standing, theme) }),
    ...(standing?.context && { passages: standing.context.map((passage) => passageOf(passage, theme)) }),
  }
}

function quoteStanding(standing: ShownQuote, theme: Theme): ReportCitation['quote'] & object {
  const { state, link, isWithheld } = standing
  return {
    state,
    words: quoteWords(standing, theme),
    ...(link && { link }),
    ...(isWithheld && { isWithheld }),
  }
}

function passageOf(passage: NonNullable<ShownQuote['context']>[number], theme: Theme) {
  const place = whereabouts(passage, theme).replace(/^, /, '')
  return { text: passage.text, marks: passage.marks, ...(place && { place }) }
}

function reviewWords({ by, on, holds, changed }: ReviewStanding, theme: Theme) {
  return { by, on: formatDate(on, theme), holds, ...(!holds && { changed: describeChanges(changed) }) }
}

function dueWords(due: Due): ReportClaim['due'] {
  if (due.because !== 'overdue') return { because: due.because, words: describeDue(due) }
  const edtf = parseEdtf(due.date)
  const after = edtf && bounds(edtf).last
  return after === undefined ? undefined : { because: 'overdue', after }
}

/** "Doe, The Gazette and Reuters both credit Reuters." */
function doubt({ sources: pair, reasons }: Suspicion, sources: Sources, theme: Theme): string {
  const names = enumerate(pair.map((key) => shortName(key, sources, theme)))
  return `${names} ${theme.prose(enumerate(reasons.map(describeReason)))}.`
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>)
}
