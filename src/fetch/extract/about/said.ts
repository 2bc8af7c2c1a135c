/** What a page or a register says of a work in one way, with the field names of CSL-JSON. Texts are as they stand there. */
export interface Saying {
  by: 'doi.org' | 'PubMed' | 'Open Library' | 'citation tags' | 'JSON-LD' | 'Open Graph' | 'its head'
  fields: SaidFields
}

export type SaidFields = Record<string, unknown>
/** A person by family and given name, or a name as it stands. */
export type SaidName = { family: string; given: string } | { literal: string }
