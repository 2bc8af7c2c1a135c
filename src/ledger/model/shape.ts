/**
 * The shapes that YAML values may have. One description serves the loader, which reads and explains by it, and the
 * JSON Schema, which is made from it.
 */
export type Shape = TextShape | WordShape | ListShape | RecordShape | MapShape

interface Described {
  /** A sentence for a person who writes a ledger; editors show it. */
  description: string
}

export interface TextShape extends Described {
  kind: 'text'
  format?: TextFormat
  /** A bare number is taken as it is written: `issued: 2025`. */
  numbers?: true
  examples?: string[]
  /** In UTF-16 units; 10,000 where nothing is said. */
  limit?: number
}

/** A pattern with its name in words. */
export interface TextFormat {
  pattern: RegExp
  name: string
  /** Turns a near miss into the nearest text of that format. */
  mend?: (text: string) => string
}

export interface WordShape extends Described {
  kind: 'word'
  values: readonly string[]
}

export interface ListShape extends Described {
  kind: 'list'
  of: Shape
}

export interface RecordShape extends Described {
  kind: 'record'
  /** What one is called in messages: "a claim". */
  name: string
  fields: Readonly<Record<string, Shape>>
  required: readonly string[]
  /** The field that a bare string stands for. */
  short?: string
  /** Keys starting with `x-` are left to the writer, as a place for YAML anchors. */
  extensible?: true
}

export interface MapShape extends Described {
  kind: 'map'
  keys: TextFormat
  of: Shape
}

export const TEXT_LIMIT = 10_000
