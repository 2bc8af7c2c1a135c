import { proposeId } from '../adding/claim-id.js'
import { freeName } from '../adding/free-name.js'
import { proposeKey } from '../adding/source-key.js'
import { isbnsIn } from '../ledger/model/identifier.js'
import { CLAIM, LEDGER } from '../ledger/model/model.js'
import type { Ledger, Source } from '../ledger/model/types.js'
import type { Additions } from '../ledger/write/add.js'
import type { NewClaim, NewSource } from '../ledger/write/entry.js'
import { identifiers } from '../support/voices.js'
import type { Imported, Left, ReadClaim, ReadSource } from './record/imported.js'

/** What of a file is new to a ledger, what is there already, and what is not carried. */
export interface Plan extends Required<Additions> {
  sources: NewSource[]
  claims: NewClaim[]
  already: Already[]
  left: Left[]
}

export interface Already {
  at: number
  what: 'source' | 'claim'
  /** What the ledger calls it. */
  name: string
  /** How it was known. */
  by: string
}

/** What is to be added to a ledger. Nothing that is there is changed. */
export function planImport({ sources, claims, left }: Imported, ledger: Pick<Ledger, 'sources' | 'claims'>): Plan {
  const plan: Plan = { sources: [], claims: [], already: [], left: [...left] }
  const keys = planSources(sources, ledger, plan)
  planClaims(claims, keys, ledger, plan)
  return plan
}

type Known = Map<string, { key: string; by: string }>

/** Adds the sources that are new; gives the keys of the ledger by what the file calls them. */
function planSources(
  read: readonly ReadSource[],
  { sources }: Pick<Ledger, 'sources'>,
  plan: Plan,
): Map<string, string> {
  const known: Known = new Map()
  const titles = new Map<string, string | undefined>()
  const remember = (source: NewSource | Source) => {
    for (const [name, by] of namesOf(source)) if (!known.has(name)) known.set(name, { key: source.key, by })
    titles.set(source.key, source.title)
  }
  for (const source of sources.values()) remember(source)
  const keys = new Map<string, string>()
  for (const { id, at, source } of read) {
    const same = sameAs(id, source, known, titles)
    if (same) plan.already.push({ at, what: 'source', name: same.key, by: same.by })
    const key = same?.key ?? keyFor(id, source, titles)
    if (id !== undefined) keys.set(id, key)
    if (same) continue
    const added = { key, ...source }
    plan.sources.push(added)
    remember(added)
  }
  for (const added of plan.sources) if (added['derived-from']) derived(added, keys, titles, plan)
  return keys
}

function sameAs(
  id: string | undefined,
  source: ReadSource['source'],
  known: Known,
  titles: ReadonlyMap<string, string | undefined>,
): { key: string; by: string } | undefined {
  const found = namesOf(source)
    .map(([name]) => known.get(name))
    .find((one) => one !== undefined)
  if (found) return found
  const isSame = id !== undefined && source.title !== undefined && titles.get(id) === source.title
  return isSame ? { key: id, by: 'its key and title' } : undefined
}

/** A part of a book has the ISBN of the whole. */
const PARTS = /^(?:chapter|paper-conference|entry|entry-.*)$/

/** What a source is known by, and what that is called. What has no number and no address is known by all that it says. */
function namesOf(source: Partial<Source>): [name: string, by: string][] {
  const { type = '', ISBN, PMID } = source
  const isbns = ISBN === undefined || PARTS.test(type) ? [] : isbnsIn(ISBN).map(longIsbn)
  const names: [string, string][] = [
    ...identifiers(source).map((name): [string, string] => [name, name.startsWith('doi:') ? 'its DOI' : 'its URL']),
    ...isbns.map((isbn): [string, string] => [`isbn:${isbn}`, 'its ISBN']),
    ...(PMID === undefined ? [] : [[`pmid:${PMID}`, 'its PMID'] as [string, string]]),
  ]
  if (names.length > 0) return names
  const { key: _, at: __, ...fields } = source
  return [[`fields:${JSON.stringify(Object.entries(fields).sort())}`, 'all that it says']]
}

/** Without the last digit, which depends on the others. */
function longIsbn(isbn: string): string {
  const digits = isbn.replace(/[^\dXx]/g, '')
  return digits.length === 10 ? `978${digits.slice(0, 9)}` : digits.slice(0, 12)
}

const KEY = LEDGER.fields.sources.keys.pattern

/** The key that the file has, in the letters that keys have; else one of author, year and title. */
function keyFor(id: string | undefined, source: ReadSource['source'], taken: { has(key: string): boolean }): string {
  const plain = (id ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.:+-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|(?<=[A-Za-z0-9])[^A-Za-z0-9]+$/g, '')
  const isUsable = KEY.test(plain) && !/^\d+$/.test(plain) && !/^https?:/.test(plain) && !(plain in Object.prototype)
  if (!isUsable) return proposeKey(source, taken)
  return taken.has(plain) ? freeName(plain, taken) : plain
}

/** The sources that one repeats, by the keys that they have here. */
function derived(
  source: NewSource,
  keys: ReadonlyMap<string, string>,
  taken: { has(key: string): boolean },
  plan: Plan,
): void {
  const named = (source['derived-from'] ?? []).map((key) => keys.get(key) ?? key)
  source['derived-from'] = named.filter((key) => taken.has(key))
  for (const key of named.filter((one) => !taken.has(one)))
    plan.left.push({ at: 0, what: `\`derived-from\` names \`${key}\`, which is no source here` })
}

const ID = CLAIM.fields.id.format?.pattern ?? /^$/

function planClaims(
  read: readonly ReadClaim[],
  keys: ReadonlyMap<string, string>,
  { claims }: Pick<Ledger, 'claims'>,
  plan: Plan,
): void {
  const taken = new Map([...claims.values()].map(({ id, text }) => [id, text]))
  const texts = new Map([...claims.values()].map(({ id, text }) => [text, id]))
  const ids = new Map<string, string>()
  const added: NewClaim[] = []
  for (const { at, claim } of read) {
    const same = claim.id !== undefined && taken.get(claim.id) === claim.text ? claim.id : texts.get(claim.text)
    if (same !== undefined) {
      plan.already.push({ at, what: 'claim', name: same, by: 'its text' })
      if (claim.id) ids.set(claim.id, same)
      continue
    }
    const isUsable =
      claim.id !== undefined && ID.test(claim.id) && !taken.has(claim.id) && !(claim.id in Object.prototype)
    const id = isUsable && claim.id ? claim.id : proposeId(claim.text, taken)
    if (claim.id !== undefined && id !== claim.id) {
      plan.left.push({
        at,
        what: `the id \`${claim.id}\` is ${taken.has(claim.id) ? 'another claim’s' : 'none'}: it is \`${id}\` here`,
      })
      ids.set(claim.id, id)
    }
    taken.set(id, claim.text)
    texts.set(claim.text, id)
    added.push({ ...claim, id })
  }
  plan.claims = added.map((claim) => renamed(claim, keys, ids))
}

/** A claim with the names that sources and claims have here. */
function renamed(claim: NewClaim, keys: ReadonlyMap<string, string>, ids: ReadonlyMap<string, string>): NewClaim {
  const key = (name: string) => keys.get(name) ?? name
  const id = (name: string) => ids.get(name) ?? name
  return {
    ...claim,
    premises: claim.premises.map(id),
    disputes: claim.disputes.map((dispute) => ({ ...dispute, claim: id(dispute.claim) })),
    citations: claim.citations.map(({ source, via, ...rest }) => ({
      source: key(source),
      ...(via !== undefined && { via: key(via) }),
      ...rest,
    })),
    ...(claim['superseded-by'] && { 'superseded-by': claim['superseded-by'].map(id) }),
    ...(claim['supplied-premises'] && { 'supplied-premises': claim['supplied-premises'].map(id) }),
  }
}
