import type { Ledger, Source } from '../ledger/model/types.js'
import { Groups } from '../support/groups.js'
import { identifiers } from '../support/voices.js'

/**
 * The documents that the sources of two ledgers are. Sources with the same key, DOI or URL are one document, and so are
 * those that have no address and differ in nothing but the key. A source that derives from another is a document of its
 * own: it is something else to read, and `single-voice` says that it is no second voice.
 */
export class Documents {
  readonly #groups = new Groups()
  readonly #keysNow = new Map<string, string>()
  readonly #after: Ledger

  constructor(before: Ledger, after: Ledger) {
    this.#after = after
    for (const { sources } of [before, after])
      for (const source of sources.values())
        for (const name of namesOf(source)) this.#groups.join(keyName(source.key), name)
    for (const key of after.sources.keys()) {
      const document = this.of(key)
      if (!this.#keysNow.has(document)) this.#keysNow.set(document, key)
    }
  }

  /** A name that the keys of one document share. */
  of(key: string): string {
    return this.#groups.of(keyName(key))
  }

  /** The key that a source has now: another one where it was renamed. */
  keyNow(key: string): string {
    return this.#after.sources.has(key) ? key : (this.#keysNow.get(this.of(key)) ?? key)
  }
}

const keyName = (key: string) => `key:${key}`

function namesOf(source: Source): string[] {
  const names = identifiers(source)
  if (names.length > 0) return names
  const { key: _, at: __, ...fields } = source
  return [`fields:${JSON.stringify(Object.entries(fields).sort())}`]
}
