import type { Argument, Option } from 'commander'
import { type AnyCommand, ValueArgument, ValueOption, type Values } from '../../src/commands/command/sheet.js'
import { FORMAT_NAMES } from '../../src/format/check/index.js'

/** A command line, and the format that its output has. */
export interface Variant {
  argv: string[]
  format: string
}

/** Words that stand for values of each kind: some that the ledgers have, and some of a stranger's. */
export type Vocabulary = Record<Values, readonly string[]>

/**
 * Every command in every format with each operand, and with each option in one format and in none: from what the registry
 * declares, so that what is added to it is tried without a word here.
 */
export function variantsOf(sheet: AnyCommand, vocabulary: Vocabulary, others: readonly string[]): Variant[] {
  const { name, options = [], arguments: operands = [] } = sheet
  const formats = options.find(({ long }) => long === '--format')
  const kinds = formats ? choicesOf(formats) : []
  const line = (format: string, rest: readonly string[], words: readonly string[]) => ({
    format,
    argv: [name, ...(format === '' ? [] : ['--format', format]), ...rest, '--', ...words],
  })
  const given = operandsOf(operands, vocabulary, others)
  const words = given.at(-1) ?? []
  const files =
    formats instanceof ValueOption
      ? [
          line(
            '',
            kinds.map((kind) => `--format=${kind}:out.${kind}`),
            words,
          ),
        ]
      : []
  const set = options.filter((option) => option !== formats).flatMap((option) => settings(option, vocabulary, others))
  return [
    ...['', ...kinds].flatMap((format) => given.map((some) => line(format, [], some))),
    ...files,
    ...set.flatMap((option, at) => ['', kinds[at % kinds.length] ?? ''].map((format) => line(format, option, words))),
  ]
}

/** What completion is asked for each argument and option that has values. */
export function completionsOf({ name, options = [], arguments: operands = [] }: AnyCommand): string[][] {
  const flags = options.filter(({ required }) => required).map(({ long }) => [name, `${long}=`])
  const typed = [[name, ''], [name, '--impact', ''], [name, '-'], ...flags]
  return operands.length > 0 ? typed : typed.slice(2)
}

function choicesOf(option: Option): readonly string[] {
  const choices =
    option.argChoices ?? (option instanceof ValueOption && option.values === 'formats' ? FORMAT_NAMES : [])
  if (choices.length === 0) throw new Error(`nothing is known of the values of ${option.flags}`)
  return choices
}

/** An option as it may be given: alone, or with each value. */
function settings(option: Option, vocabulary: Vocabulary, others: readonly string[]): string[][] {
  const name = option.long ?? option.short ?? ''
  if (!option.required && !option.optional) return [[name]]
  return valuesOf(option, vocabulary, others).map((value) => [`${name}=${value}`])
}

function valuesOf(of: Option | Argument, vocabulary: Vocabulary, others: readonly string[]): readonly string[] {
  if (of.argChoices) return [...of.argChoices, ...others.slice(0, 1)]
  return of instanceof ValueOption || of instanceof ValueArgument ? vocabulary[of.values] : others
}

/** No operand, each alone, and all at once where the command takes several. */
function operandsOf(operands: readonly Argument[], vocabulary: Vocabulary, others: readonly string[]): string[][] {
  const [first, ...rest] = operands
  if (!first) return [[]]
  const values = valuesOf(first, vocabulary, others)
  const more = rest.map((operand) => valuesOf(operand, vocabulary, others)[0] ?? '')
  const alone = values.map((value) => [value, ...more])
  return [[], ...alone, ...(first.variadic ? [[...values]] : [])]
}
