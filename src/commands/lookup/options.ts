import { Option } from 'commander'
import { CONFIDENCES, STATUSES } from '../../ledger/model/types.js'
import { collect } from '../command/parse.js'
import { ValueOption } from '../command/sheet.js'

export const LOOKUP_FORMATS = ['text', 'json', 'tsv'] as const
export type LookupFormat = (typeof LOOKUP_FORMATS)[number]

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
  /** All of these. */
  by?: string[]
  status?: string
  disputed?: boolean
  from?: string
  to?: string
  unsourced?: boolean
}

export function filterOptions(): Option[] {
  return [
    new ValueOption(
      '-c, --confidence <labels>',
      `only these labels, joined by commas: ${CONFIDENCES.join(', ')}`,
      'labels',
    ),
    new ValueOption(
      '--about <name>',
      'only claims about a person, place or thing; repeatable, for all of them',
      'subjects',
    ).argParser(collect),
    new ValueOption('--tag <topic>', 'only claims with a tag; repeatable, for all of them', 'tags').argParser(collect),
    new ValueOption('--source <key>', 'only claims that cite a source', 'sources'),
    new ValueOption(
      '--by <name>',
      'only claims that somebody says, holds or passes on; repeatable, for all of them',
      'speakers',
    ).argParser(collect),
    new ValueOption(
      '--status <statuses>',
      `only claims of these statuses, or that cite a source of them: ${STATUSES.join(', ')}`,
      'statuses',
    ),
    new Option('--disputed', 'only claims that another claim disputes or a source denies'),
    new Option('--from <date>', 'only claims dated at or after: 2025, 2025-10 or 2025-10-14'),
    new Option('--to <date>', 'only claims dated at or before; of a claim dated to a span, one day is enough'),
    new Option('--unsourced', 'only claims that come down to no source'),
  ].map((option) => option.helpGroup('Filters:'))
}
