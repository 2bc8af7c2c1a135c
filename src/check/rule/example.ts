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

/** The ledger that drafts are held to in the examples. */
export const BRIDGE_LEDGER = `
${GAZETTE}
claims:
${CLOSED}
  - id: council-voted
    text: The council voted 11 to 4 for the closure.
    confidence: sourced
    citations:
      - source: gazette
        quote: the safety of those who cross comes first
  - id: closing-raised-fares
    text: The Gazette concludes that the closure raised ferry fares.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [bridge-closed]
`
