import { told } from '../check-text.js'

export const SOURCES = `sources:
  gazette: {title: Bridge closed, URL: "https://gazette.example/1"}
  council: {title: Minutes, URL: "https://council.example/2"}
`
/** Cites both sources, so that neither is unused. */
export const BASE = `  - {id: base, text: The council met., confidence: sourced, citations: [gazette, council]}
`
export const guess = (more: string) => `  - {id: guess, text: It may be so., confidence: speculative, ${more}}\n`

/** What a ledger with these claims is told, on top of sources and a first claim that are fine. */
export const claims = (...texts: string[]) => told(`${SOURCES}claims:\n${BASE}${texts.join('')}`)
/** With these sources in place of the usual ones. */
export const sources = (text: string, citations: string) =>
  told(
    `sources:\n${text}claims:\n  - {id: base, text: The council met., confidence: sourced, citations: ${citations}}\n`,
  )
