import { describeFinding } from '../../check/describe.js'
import { type Failure, type Finding, omittedFrom, type Report } from '../../check/finding.js'
import type { HeldSentence } from '../../draft/held.js'
import type { Suggestion } from '../../draft/suggest.js'
import { nameOf } from '../../findings/problem-rule.js'
import { spanOf } from '../../ledger/model/problem.js'
import { describeProblem } from '../../words/problem-words.js'
import { JSON_VERSION, jsonText } from '../json.js'
import { suggestionJson } from './suggestions.js'

export const kind = 'json'

/**
 * The findings as `factcheck check --format json` prints them: `{version, findings, omitted?, known?, checked}`. `omitted`
 * counts those that --max-findings leaves out, `known` those of the baseline, `checked.unread` claims that could not be read.
 */
export function report(report: Report): string {
  const { findings, known, checked, draft } = report
  const omitted = omittedFrom(report)
  return jsonText({
    version: JSON_VERSION,
    findings: findings.map(findingJson),
    ...(omitted > 0 && { omitted }),
    ...(known > 0 && { known }),
    ...(draft && {
      sentences: draft.sentences.map((held) => sentenceJson(held, draft.suggestions?.get(held))),
      counts: draft.counts,
    }),
    ...(checked && { checked }),
  })
}

/** A sentence of a draft, with its place, its marks and its state. */
function sentenceJson({ draft, sentence, needs, state }: HeldSentence, suggestion?: Suggestion): object {
  const { start, end, text, claims, sources, excuse } = sentence
  return {
    ...spanOf(draft.file, start, end),
    text,
    state,
    needs,
    claims: claims.map(({ id }) => id),
    ...(sources.length > 0 && { sources }),
    ...(excuse && { excuse: excuse.reason }),
    ...(suggestion && { suggestion: suggestionJson(suggestion) }),
  }
}

/**
 * The same where nothing could be checked: no findings, and `problems` says why, each as a finding but for `code`, in place
 * of `rule`. Nothing else has `problems`.
 */
export function failure({ problems }: Failure): string {
  const quotes = { exact: 0, normalised: 0, edited: 0, ambiguous: 0, notFound: 0, unchecked: 0 }
  return jsonText({
    version: JSON_VERSION,
    findings: [],
    problems: problems.map((problem) => {
      const { message, help } = describeProblem(problem)
      return { code: nameOf(problem), message, ...problem.at, suggestion: help }
    }),
    checked: { claims: 0, citations: 0, quotes },
  })
}

/** A finding as every JSON output has it. */
export function findingJson({ fact, severity, claim, source, at }: Finding): object {
  const { message, help } = describeFinding(fact)
  return { rule: fact.rule, severity, message, claim, source, ...at, suggestion: help }
}
