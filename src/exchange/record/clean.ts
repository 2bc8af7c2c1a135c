import { escapeUnsafe } from '../../ledger/model/unsafe.js'

/** A text on one line without what is not seen: formats that have no escapes would show those as words. */
export function clean(text: string): string {
  return escapeUnsafe(text.replace(/\s+/g, ' ').trim(), () => '')
}
