import type { NewClaim, NewSource } from '../../ledger/write/entry.js'

/** What was read of a file, with places as offsets in its text. */
export interface Imported {
  sources: ReadSource[]
  claims: ReadClaim[]
  /** What could not be carried. */
  left: Left[]
}

export interface ReadSource {
  /** What the file calls it; nothing where it has no name there. */
  id?: string
  at: number
  source: Omit<NewSource, 'key'>
}

/** A claim; its sources are named as in the file. */
export interface ReadClaim {
  at: number
  /** Without an id where the file has none. */
  claim: Omit<NewClaim, 'id'> & { id?: string }
}

/** Something that could not be carried: "`file` is not carried". What is said of several is told once. */
export interface Left {
  at: number
  what: string
}

/** Thrown where a file cannot be read: nothing of it is taken then. */
export class ImportFault extends Error {
  constructor(
    message: string,
    readonly at: number,
    readonly help: string,
  ) {
    super(message)
    this.name = 'ImportFault'
  }
}
