import { LEDGER } from './model.js'
import { type ListShape, type RecordShape, type Shape, TEXT_LIMIT, type TextShape } from './shape.js'

type Schema = Record<string, unknown>

/** The JSON Schema of a ledger file (draft-07, the one that editors' YAML servers know), made from the loader's own model. */
export function ledgerSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'factcheck ledger',
    ...schemaOf(LEDGER),
    anyOf: [{ required: ['claims'] }, { required: ['sources'] }, { required: ['include'] }],
  }
}

function schemaOf(shape: Shape): Schema {
  const { description } = shape
  switch (shape.kind) {
    case 'text':
      return textSchema(shape)
    case 'word':
      return {
        description,
        ...(shape.isOpen ? { anyOf: [{ enum: [...shape.values] }, { type: 'string' }] } : { enum: [...shape.values] }),
      }
    case 'any':
      return { description }
    case 'flag':
      return { description, type: 'boolean' }
    case 'list':
      return listSchema(shape)
    case 'map':
      return {
        description,
        type: 'object',
        propertyNames: { pattern: shape.keys.pattern.source },
        additionalProperties: schemaOf(shape.of),
      }
    case 'record':
      return recordSchema(shape)
  }
}

function textSchema({
  description,
  examples,
  format,
  numbers,
  joinsList,
  isDate,
  limit = TEXT_LIMIT,
}: TextShape): Schema {
  const text = {
    type: numbers ? ['string', 'number'] : 'string',
    minLength: 1,
    maxLength: limit,
    ...(format && { pattern: format.pattern.source }),
    ...(examples && { examples }),
  }
  if (isDate) return { description, anyOf: [text, { type: ['object', 'array'] }] }
  return { description, ...(joinsList ? { anyOf: [text, { type: 'array', items: text }] } : text) }
}

function listSchema({ description, of, orOne }: ListShape): Schema {
  const items = schemaOf(of)
  const list = { type: 'array', items }
  return { description, ...(orOne ? { anyOf: [items, list] } : list) }
}

function recordSchema(shape: RecordShape): Schema {
  const properties = Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, schemaOf(field)]))
  const aliases = Object.entries(shape.aliases ?? {})
  for (const [alias, name] of aliases)
    properties[alias] = { ...properties[name], description: `Another name of \`${name}\`.` }
  const required = shape.required.filter((name) => !aliases.some(([, aliased]) => aliased === name))
  const either = aliases.filter(([, name]) => shape.required.includes(name))
  const schema = {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...(either.length > 0 && { oneOf: either.flatMap((names) => names.map((name) => ({ required: [name] }))) }),
    ...(shape.extensible && { patternProperties: { '^x-': {} } }),
    additionalProperties: false,
  }
  const bare = shape.short ? shape.fields[shape.short] : undefined
  if (!bare) return { description: shape.description, ...schema }
  return { description: shape.description, anyOf: [schemaOf(bare), schema] }
}
