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

/** "`citations[0].quote` of `my-claim`", "a key of `sources`", "the ledger". */
export function describePlace({ path, isKey, claim }: { path: Path; isKey?: true; claim?: string }): string {
  const name = describePath(path, claim)
  return isKey ? `a key of ${name}` : name
}

/** A claim is named by its id: who looks for the 41st of a list has to count. */
function describePath(path: Path, claim: string | undefined): string {
  if (path.length === 0) return 'the ledger'
  if (path[0] !== 'claims' || typeof path[1] !== 'number') return `\`${written(path)}\``
  const owner = claim === undefined ? 'a claim' : `the claim \`${claim}\``
  return path.length === 2 ? owner : `\`${written(path.slice(2))}\` of ${owner}`
}

function written(path: Path): string {
  const steps = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
  return steps.join('')
}
