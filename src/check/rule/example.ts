/** The source that the examples of rules cite. */
export const GAZETTE = `sources:
  gazette:
    title: Harbour Bridge closed to traffic
    URL: https://gazette.example/bridge`

/** A claim that it backs, as an item of `claims:`. */
export const CLOSED = `  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations: [gazette]`

/** The same, up to the words that it quotes. */
export const CLOSED_QUOTING = `  - id: bridge-closed
    text: The city closed Harbour Bridge on 3 May 2025.
    confidence: sourced
    citations:
      - source: gazette`
