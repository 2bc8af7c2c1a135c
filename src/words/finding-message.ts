import type { FactOf, Finding, FindingFact } from '../findings/finding.js'
import { count, enumerate } from '../screen/text.js'
import { describeException } from './exception-message.js'
import { describeQuoteFinding } from './quote-message.js'
import type { Words } from './words.js'

/** Every finding in words: what is wrong, and what to do about it. */
export function describeFinding(fact: FindingFact): Words {
  switch (fact.rule) {
    case 'claim-needs-source':
      return needsSource(fact)
    case 'source-exists':
      return {
        message: `\`${fact.field}\` names \`${fact.source}\`, which is not among the sources`,
        help:
          meant(fact.nearest) ??
          (/^https?:/.test(fact.source)
            ? 'list it under `sources:`, as `my-source: {URL: …}`, and cite `my-source`'
            : 'list it under `sources:`'),
      }
    case 'premise-exists':
      return {
        message: `\`${fact.field}\` names \`${fact.id}\`, which is no claim of the ledger`,
        help: meant(fact.nearest) ?? 'add it under `claims:`, or take the name out',
      }
    case 'premises-acyclic':
      return circle(fact)
    case 'id-unique':
      return {
        message: `the ${fact.what} \`${fact.id}\` was defined before, at ${fact.first.file}:${fact.first.line}`,
        help: 'give one of the two another name',
      }
    case 'id-format':
      return {
        message: `\`${fact.found}\` is not ${fact.expected}`,
        help: meant(fact.suggestion) ?? 'choose another name',
      }
    case 'label-known':
      return {
        message: `\`${fact.found}\` is no label: expected sourced, inferred or speculative`,
        help: meant(fact.nearest) ?? 'write one of these words',
      }
    case 'inferred-needs-premises':
      return {
        message: 'inferred, but from nothing: it names no premises',
        help: 'name the claims it is drawn from under `premises:`; without any it is speculative',
      }
    case 'speculation-needs-attribution':
      return {
        message: `${fact.confidence}, but nobody is said to ${fact.confidence === 'inferred' ? 'infer' : 'suppose'} it`,
        help: 'say who: `attributed-to: …`',
      }
    case 'label-not-above-premises':
      return aboveItsPremises(fact)
    case 'label-rise-needs-evidence':
      return {
        message: `labelled ${fact.to}, which was ${fact.from}${fact.was ? ` as \`${fact.was}\`` : ''}, and no citation or premise is new`,
        help: `add what it is now known from, or label it ${fact.from}`,
      }
    default:
      return describeRest(fact)
  }
}

type Rest = Exclude<
  FindingFact,
  {
    rule:
      | `${string}needs-${string}`
      | `${string}-exists`
      | `premises-${string}`
      | `id-${string}`
      | 'label-known'
      | 'label-not-above-premises'
  }
>

function describeRest(fact: Rest): Words {
  switch (fact.rule) {
    case 'date-valid':
      return {
        message: `\`${fact.field}\` is \`${fact.found}\`, ${DATE_FAULTS[fact.fault].message}`,
        help: meant(fact.suggestion) ?? DATE_FAULTS[fact.fault].help,
      }
    case 'identifier-valid':
      return {
        message: `\`${fact.field}\` is \`${fact.found}\`, ${FAULTS[fact.fault]}`,
        ...help(meant(fact.suggestion)),
      }
    case 'exception-current':
      return describeException(fact)
    case 'text-not-cut':
      return {
        message: `\`${fact.field}\` ends before \`${fact.rest}\`, which YAML takes for a comment`,
        help: 'put the whole text in quotes; where it is a comment, set a space after `#`',
      }
    case 'source-complete':
      return fact.missing === 'title'
        ? {
            message: 'a source without a title',
            help: 'write its title, or a description in [square brackets] where it has none',
          }
        : {
            message: 'a source without an address',
            help: 'give a `URL`, `DOI` or `ISBN`, or say in a `note` why it has none',
          }
    case 'source-used':
      return { message: 'no claim cites this source', help: 'cite it, or take it out' }
    case 'claim-distinct':
      return {
        message: `says ${fact.same ? 'word for word' : 'nearly'} the same as \`${fact.other}\``,
        help: 'keep one of the two, or word them so that their difference shows',
      }
    case 'quote-long-enough':
      return {
        message: `the quote “${fact.quote}” has a part of fewer than ${count(fact.least, 'word')}, which would be found almost anywhere`,
        help: 'quote more of the sentence, or give what stands before it: `quote: {exact: …, prefix: …}`',
      }
    case 'single-voice':
      return {
        message: `${enumerate(fact.sources.map((key) => `\`${key}\``))} are one voice: they repeat one another or are the same page`,
        help: 'cite an independent source, or only the one that was read; with `via` where one credits the other',
      }
    case 'link-alive':
      return {
        message: `the server answers ${fact.status}: ${fact.url} is not there any more`,
        help: fact.archived
          ? `a lasting copy is at ${fact.archived}`
          : 'find where it went, or a lasting copy, such as on web.archive.org, and give it as `archived`',
      }
    case 'quote-in-source':
    case 'quote-unchecked':
    case 'number-in-quote':
    case 'snapshot-current':
      return describeQuoteFinding(fact)
    case 'wording-fits-label':
      return fact.confidence === 'sourced'
        ? {
            message: `sourced, but worded with “${fact.hedge}”, and nobody is said to doubt`,
            help: 'say whose doubt it is, or label the claim speculative',
          }
        : {
            message: 'speculative, but worded as plain fact',
            help: 'say in the text who supposes it, or word it with “may” or “might”',
          }
  }
}

const DATES_TAKEN = '2025-11-26, 2025-11 or 2025, also with ~, ? or %, and intervals: 2025-10-17/2025-10-18, 2025-10/..'

const DATE_FAULTS: Record<FactOf<'date-valid'>['fault'], Required<Words>> = {
  backwards: { message: 'an interval that ends before it begins', help: 'write the earlier date first' },
  'not-in-calendar': { message: 'which the calendar does not have', help: 'look it up' },
  'not-taken': { message: 'which is EDTF, but of a part that is not taken', help: `write ${DATES_TAKEN}` },
  'no-date': { message: 'which is no date', help: `write ${DATES_TAKEN}` },
}

const FAULTS: Record<FactOf<'identifier-valid'>['fault'], string> = {
  'not-url': 'which is no URL',
  'not-http': 'which is no http or https address',
  'not-doi': 'which is no DOI: one begins with 10. and a number, then a slash',
  'doi-as-url': 'and a DOI is written without what stands before 10.',
  'isbn-length': 'which is no ISBN of 10 or 13 digits',
  'isbn-check-digit': 'whose check digit is wrong: a digit is mistyped',
}

function needsSource(fact: FactOf<'claim-needs-source'>): Words {
  return fact.because === 'no-citation'
    ? {
        message: 'no citation says where this is from',
        help: 'cite a source under `citations:`; a claim that is drawn from others is `inferred` and names its `premises`',
      }
    : {
        message: `its premise \`${fact.premise}\` comes down to no source`,
        help: 'cite a source for that claim, or for this one',
      }
}

function circle({ circle, length }: FactOf<'premises-acyclic'>): Words {
  const [first = ''] = circle
  if (length === 1) return { message: `\`${first}\` is its own premise`, help: 'take it out' }
  const named = circle.length < length ? [...circle, `… (${length - circle.length} more)`] : circle
  return {
    message: `${count(length, 'claim')} rest on one another in a circle: ${[...named, first].join(' > ')}`,
    help: 'take one of these premises out',
  }
}

function aboveItsPremises({ own, effective, premise, direct }: FactOf<'label-not-above-premises'>): Words {
  const rests = direct
    ? `its premise \`${premise}\` is ${effective}`
    : `its premise \`${premise}\` rests on what is ${effective}`
  return {
    message: `labelled ${own}, but ${rests}`,
    help: `label it ${effective}, or take that premise out; \`factcheck trace\` shows the weakest link`,
  }
}

const help = (text: string | undefined): { help?: string } => (text ? { help: text } : {})
const meant = (word: string | undefined) => (word ? `did you mean \`${word}\`?` : undefined)

/** A finding's message with the claim or source that it is about, for where nothing else names it. */
export function sentenceOf({ fact, claim, source }: Finding): string {
  const subject = claim ?? source
  const { message } = describeFinding(fact)
  return subject === undefined ? message : `${subject}: ${message}`
}
