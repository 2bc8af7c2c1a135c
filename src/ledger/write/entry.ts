import { CLAIM, SOURCE } from '../model/model.js'
import type { Claim, Source } from '../model/types.js'
import { nodeOf, scalar, type Written } from './node.js'
import { inBlock, inFlow, type Style } from './style.js'

/** What a claim or source says, wherever it stands. */
export type NewClaim = Omit<Claim, 'at'>
export type NewSource = Omit<Source, 'at'>

/** A claim or source that is to be written. */
export class Entry {
  constructor(
    /** Of a source. */
    readonly key: string | undefined,
    readonly make: () => Written,
  ) {}

  /** On lines of its own, without indentation; on one as those beside it, where it is not too long. */
  lines(style: Style, isFlow: boolean): string[] {
    const beside = isFlow ? this.flow(style, false) : undefined
    const isShort = beside !== undefined && beside.length <= LINE
    if (this.key !== undefined) return isShort ? [beside] : this.#keyed(style)
    const lines = isShort ? [beside] : inBlock(this.make(), style)
    return lines.map((line, at) => (at === 0 ? '-'.padEnd(style.dash) : line && ' '.repeat(style.dash)) + line)
  }

  #keyed(style: Style): string[] {
    const lines = inBlock(this.make(), style)
    return [`${this.#keyText(style)}:`, ...lines.map((line) => line && ' '.repeat(style.step) + line)]
  }

  #keyText(style: Style): string {
    return inFlow(scalar(this.key ?? ''), style, false)
  }

  /** Between brackets. */
  flow(style: Style, isLong: boolean): string {
    const value = inFlow(this.make(), style, isLong)
    return this.key === undefined ? value : `${this.#keyText(style)}: ${value}`
  }
}

const LINE = 160

export const claimEntry = (claim: NewClaim) => new Entry(undefined, () => nodeOf(claim, CLAIM))
export const sourceEntry = ({ key, ...source }: NewSource) => new Entry(key, () => nodeOf(source, SOURCE))
