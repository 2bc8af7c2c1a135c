import type { Kind } from '../screen/way-out.js'
import type { Exported, Holds, Selection } from './record/exported.js'

/** A format that a ledger is written in. */
interface ExportFormat {
  description: string
  holds: Holds
  /** What its text is, for the way out. */
  kind: Kind
  write(selection: Selection): Promise<Exported>
}

/** The formats that a ledger is written in, by name. Help, completion and messages list these; each is loaded when it is asked for. */
export const EXPORTS = {
  'csl-json': {
    description: 'sources for pandoc, Zotero and all that know CSL',
    holds: 'sources',
    kind: 'json',
    write: async (selection) => (await import('./csl-json/write.js')).write(selection),
  },
  bibtex: {
    description: 'sources for LaTeX with BibTeX, and JabRef',
    holds: 'sources',
    kind: 'text',
    write: async (selection) => (await import('./bibtex/write.js')).writeBibtex(selection),
  },
  biblatex: {
    description: 'sources for LaTeX with biber; keeps days, spans and ~',
    holds: 'sources',
    kind: 'text',
    write: async (selection) => (await import('./bibtex/write.js')).writeBiblatex(selection),
  },
  ris: {
    description: 'sources for EndNote, Mendeley and Zotero',
    holds: 'sources',
    kind: 'text',
    write: async (selection) => (await import('./ris/write.js')).write(selection),
  },
  csv: {
    description: 'claims for a spreadsheet, which computes none of it',
    holds: 'claims',
    kind: 'text',
    write: async (selection) => (await import('./csv/write.js')).write(selection),
  },
  markdown: {
    description: 'claims as a text with citations for pandoc',
    holds: 'claims',
    kind: 'markdown',
    write: async (selection) => (await import('./markdown/write.js')).write(selection),
  },
  'schema-org': {
    description: 'claims as JSON-LD for web pages, without a rating',
    holds: 'claims',
    kind: 'json',
    write: async (selection) => (await import('./schema-org/write.js')).write(selection),
  },
  'web-annotation': {
    description: "quotes as the W3C's annotations of their sources",
    holds: 'claims',
    kind: 'json',
    write: async (selection) => (await import('./web-annotation/write.js')).write(selection),
  },
  argdown: {
    description: 'claims, inferences and disputes as an argument map',
    holds: 'claims',
    kind: 'text',
    write: async (selection) => (await import('./graph/argdown.js')).write(selection),
  },
  mermaid: {
    description: 'the same as a chart that GitHub and GitLab draw',
    holds: 'claims',
    kind: 'text',
    write: async (selection) => (await import('./graph/mermaid.js')).write(selection),
  },
  dot: {
    description: 'the same for Graphviz',
    holds: 'claims',
    kind: 'text',
    write: async (selection) => (await import('./graph/dot.js')).write(selection),
  },
  json: {
    description: 'claims and sources whole, as the other commands print them',
    holds: 'all',
    kind: 'json',
    write: async (selection) => (await import('./json/write.js')).write(selection),
  },
} satisfies Record<string, ExportFormat>

export type ExportName = keyof typeof EXPORTS
export const EXPORT_NAMES = Object.keys(EXPORTS) as ExportName[]
