/** Where works are described, beside doi.org: an address to which the number of the work is added. */
export interface Registers {
  /** https://openlibrary.org/dev/docs/api/books */
  openLibrary: string
  /** https://api.ncbi.nlm.nih.gov/lit/ctxp */
  pubMed: string
  /** Its pages describe themselves. */
  arxiv: string
}

export const REGISTERS: Registers = {
  openLibrary: 'https://openlibrary.org/api/books?format=json&jscmd=data&bibkeys=ISBN:',
  pubMed: 'https://api.ncbi.nlm.nih.gov/lit/ctxp/v1/pubmed/?format=csl&id=',
  arxiv: 'https://arxiv.org/abs/',
}
