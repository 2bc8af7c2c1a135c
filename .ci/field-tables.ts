import { LEDGER } from '../src/ledger/model/model.js'
import type { RecordShape, Shape } from '../src/ledger/model/shape.js'

/** Every record of a ledger by its name ("a claim"), as the loader's own model describes it. */
function recordsOf(shape: Shape): [string, RecordShape][] {
  switch (shape.kind) {
    case 'record':
      return [[shape.name, shape], ...Object.values(shape.fields).flatMap(recordsOf)]
    case 'list':
    case 'map':
      return recordsOf(shape.of)
    default:
      return []
  }
}

export const RECORDS: ReadonlyMap<string, RecordShape> = new Map(recordsOf(LEDGER))

/** A page with the table of fields after each mark such as `<!-- fields of a claim -->`, down to the next empty line. */
export function withFieldTables(page: string): string {
  return page.replace(/^(<!-- fields of (.+) -->\n)(?:.+\n)*/gm, (_, mark: string, name: string) => {
    const record = RECORDS.get(name)
    if (!record) throw new Error(`the ledger's model has no record called "${name}"`)
    return mark + tableOf(record)
  })
}

function tableOf({ fields, required, aliases = {} }: RecordShape): string {
  const common = Object.entries(fields).filter(([, { isRare }]) => !isRare)
  const rows = common.map(([name, field]) => {
    const form = formOf(field) + (required.includes(name) ? ', required' : '')
    const others = Object.keys(aliases).filter((alias) => aliases[alias] === name)
    const names = [name, ...others].map((one) => `\`${one}\``).join(' or ')
    return `| ${names} | ${form} | ${whatItSays(field)} |\n`
  })
  const rare = Object.keys(fields).filter((name) => fields[name]?.isRare)
  const rest =
    rare.length > 0
      ? `| ${rare.map((name) => `\`${name}\``).join(', ')} | as in CSL-JSON | As CSL-JSON has it; kept, and given on in JSON. |\n`
      : ''
  return `| field | form | what it says |\n|---|---|---|\n${rows.join('')}${rest}`
}

function formOf(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'text'
    case 'word':
      return shape.values.length > 5 ? 'a word' : shape.values.map((value) => `\`${value}\``).join(' or ')
    case 'any':
      return 'anything'
    case 'flag':
      return '`true` or `false`'
    case 'list': {
      const list = `list of ${plural(formOf(shape.of))}`
      return shape.orOne ? `${formOf(shape.of)} or ${list}` : list
    }
    case 'map':
      return `map to ${plural(formOf(shape.of))}`
    case 'record':
      return linkTo(shape.name.replace(/^an? /, ''))
  }
}

const linkTo = (name: string) => `[${name}](#${name.replaceAll(' ', '-')})`
const plural = (form: string) => (form === 'text' ? 'texts' : form.replace(']', 's]'))

function whatItSays(shape: Shape): string {
  const examples =
    shape.kind === 'text' && shape.examples
      ? ` For example ${shape.examples.map((one) => `\`${one}\``).join(', ')}.`
      : ''
  return shape.description + examples
}
