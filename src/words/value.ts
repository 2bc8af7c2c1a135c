import type { FoundValue } from '../ledger/model/problem.js'
import type { Path, Shape } from '../ledger/model/shape.js'

/** "a list", "the number 12", "nothing". */
export function describeValue(found: FoundValue): string {
  if (!('source' in found)) return found.kind === 'nothing' ? 'nothing' : `a ${found.kind}`
  const { kind, source } = found
  return `the ${kind} ${source.length > 40 ? `${source.slice(0, 39)}…` : source}`
}

/** "text", "a list", "one of error, warning, off". */
export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.isDate ? 'a date' : shape.joinsList ? 'text or a list of texts' : 'text'
    case 'word':
      return `one of ${shape.values.join(', ')}`
    case 'any':
      return 'anything'
    case 'flag':
      return 'true or false'
    case 'list':
      return shape.orOne ? 'text or a list' : 'a list'
    case 'map':
      return 'a mapping'
    case 'record':
      return `${shape.short ? 'text or ' : ''}${shape.name} (a mapping)`
  }
}

/** "`claims[0].id`", "a key of `sources`", "the ledger". */
export function describePlace({ path, isKey }: { path: Path; isKey?: true }): string {
  const steps = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
  const name = path.length === 0 ? 'the ledger' : `\`${steps.join('')}\``
  return isKey ? `a key of ${name}` : name
}
