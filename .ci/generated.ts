import { ledgerSchema } from '../src/ledger/json-schema.js'

/** Every file that is generated from the code, by its path from the root. */
export function generated(): { path: string; text: string }[] {
  return [{ path: 'schema/claims.schema.json', text: `${JSON.stringify(ledgerSchema(), null, 2)}\n` }]
}
