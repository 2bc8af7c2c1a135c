import type { Source } from '../../ledger/model/types.js'

/** Fields whose values are written as they are, with the tags that they have: the first is written, all are read. */
export const TEXT_TAGS = [
  ['title', 'TI', 'T1', 'CT'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY', 'PP'],
  ['volume', 'VL', 'VO'],
  ['issue', 'IS', 'CP'],
  ['edition', 'ET'],
  ['collection-title', 'T3', 'U3'],
  ['container-title-short', 'J2', 'JA', 'J1'],
  ['title-short', 'ST'],
  ['DOI', 'DO', 'DI'],
  ['abstract', 'AB', 'N2'],
  ['language', 'LA'],
  ['call-number', 'CN'],
  ['archive', 'DB'],
  ['source', 'DP'],
  ['annote', 'RN'],
  ['original-title', 'OP'],
  ['number', 'M1'],
  ['genre', 'M3'],
  ['note', 'N1'],
] as const satisfies readonly (readonly [keyof Source, string, ...string[]])[]

/** The names of people: RIS calls editors A2 for what is part of something, and ED. */
export const NAME_TAGS = [
  ['author', 'AU', 'A1'],
  ['editor', 'ED', 'A2'],
  ['collection-editor', 'A3'],
  ['translator', 'A4'],
] as const satisfies readonly (readonly [keyof Source, string, ...string[]])[]
