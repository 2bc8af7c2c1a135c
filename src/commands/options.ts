import { Option } from 'commander'
import { line } from '../format/text.js'
import { nearest } from '../ledger/nearest.js'
import type { Ledger } from '../ledger/types.js'

export const LOOKUP_FORMATS = ['text', 'json', 'tsv'] as const
export type LookupFormat = (typeof LOOKUP_FORMATS)[number]

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

export function formatOption(formats: readonly LookupFormat[] = LOOKUP_FORMATS): Option {
  return new Option('--format <format>', 'how to print').choices(formats).default('text')
}

/** What is said where a person names a claim that is not there. */
export function noSuchClaim(id: string, ledger: Ledger): string {
  const near = nearest(id, ledger.claims.keys())
  return `No claim has the id \`${line(id)}\`${near ? `; did you mean \`${near}\`?` : ': factcheck list shows all, factcheck find searches them.'}`
}
