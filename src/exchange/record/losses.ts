import { CLAIM, SOURCE } from '../../ledger/model/model.js'
import { fieldsOf } from '../../ledger/model/shape.js'
import type { Claim, Source } from '../../ledger/model/types.js'
import { count, enumerate, grouped, line } from '../../screen/text.js'

/** What is lost of a field: all of it, as the format has no place for it, or a part of what it says. */
export type LossKind =
  | 'no-place'
  | 'approximate'
  | 'uncertain'
  | 'end-of-interval'
  | 'day'
  | 'not-edtf'
  | 'name-parts'
  | 'ellipsis'
  | 'no-address'
  | 'contrary'

/** What a format could not hold, of which field, and of which claims or sources. */
export interface Loss {
  kind: LossKind
  of: 'claim' | 'source'
  /** The field of the ledger; `claims` where the format holds sources alone. */
  field: string
  /** Ids of claims or keys of sources, in the order of the ledger. */
  ids: string[]
}

/** Gathers what is lost, a kind and field once. */
export class Losses {
  readonly #known = new Map<string, Omit<Loss, 'ids'> & { ids: Set<string> }>()

  add(kind: LossKind, of: Loss['of'], field: string, id: string): void {
    const name = `${of} ${field} ${kind}`
    const known = this.#known.get(name)
    if (known) known.ids.add(id)
    else this.#known.set(name, { kind, of, field, ids: new Set([id]) })
  }

  /** Notes every field of a source that a format has no place for. */
  sourceFields(source: Source, placed: ReadonlySet<string>): void {
    for (const field of SOURCE_FIELDS)
      if (!LOCAL.has(field) && source[field] !== undefined && !placed.has(field))
        this.add('no-place', 'source', field, source.key)
  }

  /** The same of a claim; an empty list says nothing. */
  claimFields(claim: Claim, placed: ReadonlySet<string>): void {
    for (const field of CLAIM_FIELDS) {
      const value = claim[field]
      if (value === undefined || (Array.isArray(value) && value.length === 0) || placed.has(field)) continue
      this.add('no-place', 'claim', field, claim.id)
    }
  }

  /** In a format that holds sources alone. */
  claims(claims: readonly { claim: Claim }[]): void {
    for (const { claim } of claims) this.add('no-place', 'claim', 'claims', claim.id)
  }

  get all(): Loss[] {
    return [...this.#known.values()].map(({ ids, ...loss }) => ({ ...loss, ids: [...ids] }))
  }
}

/** What concerns the folder of the ledger alone is not missed elsewhere. */
const LOCAL = new Set<string>(['snapshot', 'confidential'])
const SOURCE_FIELDS = fieldsOf(SOURCE)
const CLAIM_FIELDS = fieldsOf(CLAIM)

/** What is lost, in words, a line each: "2 dates (issued) lose ~: gazette and agency". */
export function describeLosses(lost: readonly Loss[], format: string): string[] {
  const without = lost.filter(({ kind, field }) => kind === 'no-place' && field !== 'claims')
  const others = lost.filter((loss) => !without.includes(loss))
  const groups = (['claim', 'source'] as const).map((of) => without.filter((loss) => loss.of === of))
  return [
    ...others.map((loss) => describe(loss, format)),
    ...groups.filter((group) => group.length > 0).map((group) => `no place in ${format} for ${fieldsIn(group)}`),
  ]
}

/** "date (3 claims), tags (2)" */
function fieldsIn(losses: readonly Loss[]): string {
  return enumerate(
    losses.map(({ field, ids, of }, at) => `${field} (${at === 0 ? count(ids.length, of) : grouped(ids.length)})`),
  )
}

const SHOWN = 3

function describe({ kind, of, field, ids }: Loss, format: string): string {
  const number = ids.length
  if (field === 'claims') return `${format} holds sources only: ${count(number, 'claim')} left out`
  const shown = ids.slice(0, SHOWN).map(line)
  const names = number > SHOWN ? `${shown.join(', ')} and ${grouped(number - SHOWN)} more` : enumerate(shown)
  return `${WORDS[kind](field, number, of)}: ${names}`
}

const lose = (number: number) => (number === 1 ? 'loses' : 'lose')
const dates = (field: string, number: number) => `${count(number, 'date')} (${field}) ${lose(number)}`

const WORDS: Record<LossKind, (field: string, number: number, of: Loss['of']) => string> = {
  'no-place': (field, number, of) => `${field} of ${count(number, of)}`,
  approximate: (field, number) => `${dates(field, number)} ~`,
  uncertain: (field, number) => `${dates(field, number)} ?`,
  'end-of-interval': (field, number) => `${dates(field, number)} the end of ${number === 1 ? 'its' : 'their'} span`,
  day: (field, number) => `${dates(field, number)} the day`,
  'not-edtf': (field, number) => `${count(number, 'date')} (${field}) ${number === 1 ? 'is' : 'are'} no EDTF`,
  'name-parts': (field, number, of) => `${field} of ${count(number, of)}: how a name divides`,
  ellipsis: (_, number) => `${count(number, 'claim')}: a quote with an ellipsis is several targets`,
  'no-address': (_, number) => `${count(number, 'claim')}: a cited source has no address`,
  contrary: (_, number) => `${count(number, 'claim')}: a denial is no appearance`,
}
