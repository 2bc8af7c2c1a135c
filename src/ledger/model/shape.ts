/**
 * The shapes that YAML values may have. One description serves the loader, which reads and explains by it, and the
 * JSON Schema, which is made from it.
 */
export type Shape = TextShape | WordShape | FlagShape | AnyShape | ListShape | RecordShape | MapShape

interface Described {
  /** A sentence for a person who writes a ledger; editors show it. */
  description: string
  /** It is taken, and few write it: pages name it among others. */
  isRare?: boolean
}

export interface TextShape extends Described {
  kind: 'text'
  format?: TextFormat
  /** A bare number is taken as it is written: `issued: 2025`. */
  numbers?: true
  /** A list of texts is read as one text. */
  joinsList?: true
  /** An EDTF date; the rules say which are. A date as CSL-JSON has it is read as one. */
  isDate?: true
  examples?: readonly string[]
  /** In UTF-16 units; 10,000 where nothing is said. */
  limit?: number
}

/** A pattern with its name in words. */
export interface TextFormat {
  pattern: RegExp
  name: string
  /** Turns a near miss into the nearest text of that format. */
  fix?: (text: string) => string
}

export interface WordShape extends Described {
  kind: 'word'
  values: readonly string[]
  /** The word for what is called otherwise elsewhere. */
  calledElse?: (word: string) => string | undefined
  /** Another word is taken, and told of. */
  isOpen?: true
}

export interface FlagShape extends Described {
  kind: 'flag'
}

/** What has a form of its own: it is kept as it is. */
export interface AnyShape extends Described {
  kind: 'any'
}

export interface ListShape extends Described {
  kind: 'list'
  of: Shape
  /** A bare item is a list of one. */
  orOne?: true
  /** An empty list is read where none is written. */
  alwaysThere?: true
}

export interface RecordShape extends Described {
  kind: 'record'
  /** What one is called in messages: "a claim". */
  name: string
  fields: Readonly<Record<string, Shape>>
  required: readonly string[]
  /** The field that a bare string stands for. */
  short?: string
  /** Other names of fields; what is read has the field's own. */
  aliases?: Readonly<Record<string, string>>
  /** A key that is not known is told of, and is no mistake: what was pasted from elsewhere has more. */
  isOpen?: true
  /** Keys starting with `x-` are left to the writer, as a place for YAML anchors. */
  extensible?: true
}

export interface MapShape extends Described {
  kind: 'map'
  keys: TextFormat
  of: Shape
}

export const TEXT_LIMIT = 10_000

/** The way to a value: field names, keys, and places in lists. */
export type Path = readonly (string | number)[]

/** The shape of what a path leads to. */
export function shapeAt(shape: Shape, path: Path): Shape | undefined {
  let at: Shape | undefined = shape
  for (const step of path) {
    if (at?.kind === 'record') at = fieldAt(at, String(step))
    else at = at?.kind === 'list' || at?.kind === 'map' ? at.of : undefined
  }
  return at
}

function fieldAt({ fields, aliases = {} }: RecordShape, key: string): Shape | undefined {
  const name = Object.hasOwn(aliases, key) ? (aliases[key] ?? key) : key
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** What is read of a value of a shape. */
export type Read<S extends Shape> = S extends TextShape
  ? string
  : S extends WordShape
    ? ReadWord<S>
    : S extends FlagShape
      ? boolean
      : S extends AnyShape
        ? unknown
        : S extends ListShape
          ? Read<S['of']>[]
          : S extends RecordShape
            ? ReadRecord<S>
            : S extends MapShape
              ? ReadonlyMap<string, Read<S['of']>>
              : never

type ReadWord<S extends WordShape> = S extends { isOpen: true } ? string : S['values'][number]

type ReadRecord<S extends RecordShape> = Plain<
  { -readonly [Name in CertainField<S>]: Read<S['fields'][Name]> } & {
    -readonly [Name in Exclude<keyof S['fields'], CertainField<S>>]?: Read<S['fields'][Name]>
  }
>

/** The fields that every record has once it is read. */
type CertainField<S extends RecordShape> = S['required'][number] | FieldWith<S, { alwaysThere: true }>

type FieldWith<S extends RecordShape, Quality> = keyof {
  [Name in keyof S['fields'] as S['fields'][Name] extends Quality ? Name : never]: Name
}

/** One object type for several joined ones: editors show its fields. */
type Plain<T> = { [Name in keyof T]: T[Name] }

/** The names of a record's fields, in the order of the model. */
export function fieldsOf<S extends RecordShape>({ fields }: S): (keyof S['fields'] & string)[] {
  return Object.keys(fields)
}

/** Those of a record's fields that are dates. */
export function dateFields<S extends RecordShape>(shape: S): DateField<S>[] {
  const isDate = (name: string): name is DateField<S> => {
    const field = shape.fields[name]
    return field?.kind === 'text' && field.isDate === true
  }
  return fieldsOf(shape).filter(isDate)
}

type DateField<S extends RecordShape> = FieldWith<S, { isDate: true }> & string
