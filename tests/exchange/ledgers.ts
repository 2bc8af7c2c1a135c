/** Sources and claims with something of every kind that a format may not be able to hold. */
export const RICH = `title: Ferries & "bridges" {100%}
sources:
  nato-2024:
    type: report
    title: "The NATO ferry: 100% of costs & a_b {sic} ~ \\\\ ^ #5 $3"
    author: [{literal: "Ministry of Boats, Quays and Piers"}, {family: Gogh, given: Vincent, non-dropping-particle: van}]
    publisher: Harbour Office
    publisher-place: Leiden
    number: "17"
    issued: 2024-03-05~
    accessed: 2025-01-02
    URL: https://office.example/a_b?x=1&y=2%20z#top
    DOI: 10.1000/a_b(1)
    ISBN: 978-3-16-148410-0, 0-8044-2957-X
    derived-from: [wire]
    archived: https://web.archive.org/web/2024/https://office.example/a_b
    snapshot: snapshots/nato.txt
    status: retracted
    status-note: withdrawn by the office
  wire:
    type: article-newspaper
    title: Boote im Hafen
    author: [{family: Humboldt, given: Alexander, dropping-particle: von}, {family: King, given: Martin, suffix: Jr.}]
    container-title: Hafen-Anzeiger
    issued: 2024-03-01/2024-03-04
    volume: "12"
    issue: "3"
    page: 10-12
    language: de
  cjk:
    type: book
    title: 港の船
    author: [{family: 山田, given: 太郎}]
    editor: [{family: Doe, given: Jane}]
    publisher: 出版社
    issued: 1999?
  open-span:
    type: webpage
    title: A running page
    issued: 2020/..
claims:
  - id: ferries-cost-more
    text: "Ferries cost 100% more than *planned*, [the office] says | <b>now</b> @wire #1."
    confidence: sourced
    citations:
      - {source: nato-2024, locator: "p. 3; n. 2", quote: {exact: costs rose … by half, prefix: "The ", suffix: .}}
      - {source: wire, via: nato-2024, contrary: true, attributed-to: the clerk}
      - cjk
    date: 2024-03
    about: [Ferries]
    tags: [costs]
  - id: office-knew
    text: The office knew.
    confidence: inferred
    attributed-to: Jane Doe
    premises: [ferries-cost-more]
    reasoning: It had said so.
    disputes: [{claim: office-did-not-know, reason: They cannot both be so.}]
  - id: office-did-not-know
    text: The office did not know.
    confidence: speculative
    attributed-to: the clerk
    citations: [open-span]
`
