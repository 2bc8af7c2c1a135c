/** A small ledger of our own with every label, a weaker premise, a dispute and two sources that are one voice. */
export const BRIDGE = `title: The bridge
sources:
  gazette:
    type: article-newspaper
    title: Harbour Bridge closed
    author: [{family: Doe, given: Jane}]
    container-title: The Harbour Gazette
    issued: 2025-05-04
    URL: https://gazette.example/bridge
  agency:
    title: "[Wire report on the bridge]"
    issued: 2025-05-03
    derived-from: [gazette]
  council:
    title: Minutes of the council
    publisher: City Council
    issued: 2025-06
claims:
  - id: bridge-closed
    text: The city closed Harbour Bridge to all traffic on 3 May 2025.
    confidence: sourced
    citations:
      - {source: gazette, locator: para. 3, quote: closed to all traffic}
      - {source: agency, via: gazette}
    date: 2025-05-03
    about: [Harbour Bridge]
    tags: [transport]
  - id: fares-rose
    text: Ferry fares rose by a tenth in June.
    confidence: sourced
    citations: [council]
    date: 2025-06
    tags: [fares]
  - id: mayor-may-have-known
    text: The Gazette suggests that the mayor may have known of the rust.
    confidence: speculative
    attributed-to: The Harbour Gazette
    citations: [gazette]
    about: [Zoë Ferrán]
  - id: closing-was-planned
    text: The Gazette concludes that the closing had been planned.
    confidence: inferred
    attributed-to: The Harbour Gazette
    premises: [bridge-closed, mayor-may-have-known]
    reasoning: It joins the date to the mayor's visit.
  - id: closing-was-sudden
    text: The council holds that the closing was sudden.
    confidence: inferred
    attributed-to: City Council
    premises: [bridge-closed]
    disputes: [closing-was-planned]
    citations: [council]
  - id: rumour
    text: A sale of the bridge is said to be near.
    confidence: speculative
    attributed-to: a reader
`
