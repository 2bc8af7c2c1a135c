/**
 * The thesaurus as the build leaves it, to be read without a parse: texts, one after the other and sorted; of each, the
 * members that it writes ("sold" writes sell); and by member, which members are asked for it.
 */
export interface Thesaurus {
  /** Stems joined by spaces, sorted, one after the other. */
  letters: string
  letterStarts: Uint32Array
  /** By text: its words without their inflections, each way that they were written, with | between. Nothing: any will do. */
  written: string
  writtenStarts: Uint32Array
  /** By text: the members that it may stand for. */
  memberStarts: Uint32Array
  members: Uint16Array
  /** By member: the texts that write it. */
  textStarts: Uint32Array
  texts: Uint32Array
  /** By member: the members that find it when they are asked for. */
  askedStarts: Uint32Array
  asked: Uint16Array
  /** In step with `asked`: how well it stands for that member, in hundredths. */
  likeness: Uint8Array
}

/** What the file of a thesaurus says that it is. */
export const THESAURUS_KEY = 'factcheck thesaurus'

/** The sections that are numbers, and how large these are. */
export const THESAURUS_NUMBERS = {
  letterStarts: Uint32Array,
  writtenStarts: Uint32Array,
  memberStarts: Uint32Array,
  members: Uint16Array,
  textStarts: Uint32Array,
  texts: Uint32Array,
  askedStarts: Uint32Array,
  asked: Uint16Array,
  likeness: Uint8Array,
} as const
