import { RULES } from '../src/check/rules/index.js'
import { rulesPage } from '../src/format/check/sheet.js'
import { ledgerSchema } from '../src/ledger/model/json-schema.js'
import { commandsPage } from './commands-page.js'
import { withFieldTables } from './field-tables.js'
import { withKeyTable } from './key-table.js'
import { pagesOf, withSessions } from './pages.js'

/** Every file that is generated from the code, in whole or in part, by its path from the root. */
export async function generated(): Promise<{ path: string; text: string }[]> {
  const root = process.cwd()
  const pages = pagesOf(root).map(async ({ path, text }) => ({
    path,
    text: withKeyTable(withFieldTables(await withSessions(text, root))),
  }))
  return [
    { path: 'schema/claims.schema.json', text: `${JSON.stringify(ledgerSchema(), null, 2)}\n` },
    { path: 'docs/rules.md', text: rulesPage(RULES) },
    { path: 'docs/commands.md', text: await withSessions(commandsPage(), root) },
    ...(await Promise.all(pages)),
  ]
}
