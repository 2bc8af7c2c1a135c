import { readFileSync } from 'node:fs'
import { seeded } from '../quality/random.js'

const SOURCES = 200

/** The texts of docs.tsv (id, claim, title) in a folder. */
export function readTexts(folder: string): string[] {
  const lines = readFileSync(`${folder}/docs.tsv`, 'utf8').split('\n')
  return lines.flatMap((line) => line.split('\t')[1] ?? [])
}

/** A ledger with these claims: of five, three sourced with a quote, one inferred from two before it, one speculative. */
export function ledgerOf(texts: readonly string[]): string {
  const random = seeded(7)
  const pick = (below: number) => Math.floor(random() * below)
  const sources = Array.from(
    { length: SOURCES },
    (_, at) =>
      `  source-${at}:\n    type: article-newspaper\n    title: Title of source ${at}\n    container-title: The Gazette\n` +
      `    issued: "2025-0${1 + (at % 9)}-11"\n    URL: https://gazette.example/articles/${at}\n`,
  )
  const claims = texts.map((text, at) => {
    const citation = `    citations:\n      - source: source-${pick(SOURCES)}\n        locator: para. ${1 + pick(30)}\n`
    const rest = `    date: "2025-0${1 + pick(9)}-1${pick(9)}"\n    about: [Somebody, Somewhere]\n    tags: [topic-${pick(40)}]\n`
    // Worded as its label asks, so that what is measured is a ledger with few findings.
    const said = JSON.stringify(at % 5 === 0 && at >= 10 ? `Jane Doe suggests: ${text}` : text)
    return `  - id: claim-${at}\n    text: ${said}\n${labelled(at, citation, pick)}${rest}`
  })
  return `title: A ledger to measure by\nsources:\n${sources.join('')}claims:\n${claims.join('')}`
}

function labelled(at: number, citation: string, pick: (below: number) => number): string {
  if (at < 10 || at % 5 > 1)
    return `    confidence: sourced\n${citation}        quote: words that stand in the source\n`
  const holder = '    attributed-to: Jane Doe\n'
  if (at % 5 === 0) return `    confidence: speculative\n${holder}${citation}`
  // Every fifth but one is sourced, and so are the two that this one rests on.
  const before = () => 2 + 5 * pick(Math.floor(at / 5))
  return `    confidence: inferred\n${holder}    premises: [claim-${before()}, claim-${before()}]\n    reasoning: It follows.\n${citation}`
}
