import type { Stretch } from '../../quotes/quote.js'

/**
 * What stands by itself in a draft. A heading, a row of a table and a passage that is set off as somebody else's words are not
 * parted into sentences.
 */
export type BlockKind = 'text' | 'heading' | 'row' | 'quotation'

/** Text as a reader sees it, with the way back to the file. White space is folded. */
export interface Block {
  kind: BlockKind
  text: string
  /** For each unit of `text` its offset in the file. */
  places: Uint32Array
  /** Parts that are no prose: code, formulas, addresses. */
  opaque: readonly Stretch[]
}

/** An id in a mark, and where it stands in the file. */
export interface MarkedId extends Stretch {
  id: string
}

/** What a writer left in a draft for this tool. */
export type Remark =
  | { kind: 'claim'; ids: readonly MarkedId[] }
  /** From here on nothing has to be backed, for a reason. */
  | { kind: 'off'; reason: string }
  | { kind: 'on' }
  /** Sources that the text itself cites: `[@key, p. 3]`. They back nothing alone. */
  | { kind: 'source'; keys: readonly string[] }

/** A remark with its place in the file, and in the text: in a block, after so many units. */
export type PlacedRemark = Remark & Stretch & { block: number; at: number }

/** What a format gives of a draft, in the order of its text. */
export interface Reading {
  blocks: readonly Block[]
  remarks: readonly PlacedRemark[]
}

/** A draft of which there is more than can be read in good time. */
export class TooMany extends Error {
  constructor(
    readonly what: 'sentences' | 'signs of markup' | 'ids in marks',
    readonly limit: number,
  ) {
    super(what)
  }
}

/** A format of drafts. */
export interface DraftFormat {
  /** A mark as a writer of this format types it. */
  mark: string
  read(text: string): Reading
}
