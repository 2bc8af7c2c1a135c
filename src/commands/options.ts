import { type Command, Option } from 'commander'
import { CONFIDENCES } from '../ledger/model/types.js'

export const LOOKUP_FORMATS = ['text', 'json', 'tsv'] as const
export type LookupFormat = (typeof LOOKUP_FORMATS)[number]

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

export function formatOption(formats: readonly LookupFormat[] = LOOKUP_FORMATS): Option {
  return new Option('--format <format>', 'how to print').choices(formats).default('text')
}

/** Options that choose claims, shared by find and list. */
export interface FilterOptions {
  confidence?: string
  /** All of these. */
  about?: string[]
  tag?: string[]
  source?: string
  from?: string
  to?: string
  unsourced?: boolean
}

export function addFilters(command: Command): Command {
  return command
    .optionsGroup('Filters:')
    .option('-c, --confidence <labels>', `only these labels, joined by commas: ${CONFIDENCES.join(', ')}`)
    .option('--about <name>', 'only claims about a person, place or thing; repeatable, for all of them', collect)
    .option('--tag <topic>', 'only claims with a tag; repeatable, for all of them', collect)
    .option('--source <key>', 'only claims that cite a source')
    .option('--from <date>', 'only claims dated at or after: 2025, 2025-10 or 2025-10-14')
    .option('--to <date>', 'only claims dated at or before; of a claim dated to a span, one day is enough')
    .option('--unsourced', 'only claims that come down to no source')
}

/** Gathers an option that may be given several times. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}
