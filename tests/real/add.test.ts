import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { FILES, LEDGER } from '../add/desk.js'
import { page, serve } from '../fetch/server.js'
import { RealTerminal } from './terminal.js'

vi.setConfig({ testTimeout: 180_000 })

const ledgerOf = ({ folder }: RealTerminal) => readFileSync(join(folder, 'claims.yaml'), 'utf8')

describe('add asks on a terminal', () => {
  test('for a claim, its source and the words in it', async () => {
    const terminal = new RealTerminal('add', FILES)
    await terminal.answer('What is to be added?', '', 'Enter')
    await terminal.answer('What is claimed?', 'Ferries carried twice as many passengers in June.', 'Enter')
    await terminal.answer('How is it supported?', '', 'Enter')
    await terminal.answer('Which source?', 'harbour', 'Enter')
    await terminal.answer('Which words of it?', 'carried twi')
    expect(await terminal.see('[carried twice]')).toContain('[carried twice as many people in June.]')
    await terminal.answer('as many people in June.]', '', 'Down', 'Enter')
    await terminal.answer('Where in the source?', '', 'Enter')
    await terminal.answer('What is it called?', '', 'Enter')
    await terminal.answer('Write it?', '', 'Enter')
    await terminal.see('ended with 0')
    expect(ledgerOf(terminal)).toBe(
      LEDGER.replace(
        '# The end.',
        `  - id: ferries-carried-twice-many-passengers
    text: Ferries carried twice as many passengers in June.
    confidence: sourced
    citations:
      - source: gazette
        locator: para. 1
        quote: carried twice as many people in June.
# The end.`,
      ),
    )
  })

  test('for premises, of which several are chosen', async () => {
    const terminal = new RealTerminal('add claim', FILES)
    await terminal.answer('What is claimed?', 'The Gazette concludes that fares rose for it.', 'Enter')
    await terminal.answer('How is it supported?', '', 'Down', 'Enter')
    await terminal.answer('Which claims is it drawn from?', 'closed', 'Down', 'Tab')
    await terminal.see('bridge-closed')
    await terminal.answer('◼ bridge-closed', '', 'Enter')
    await terminal.answer('Who draws that conclusion?', 'The Gazette', 'Enter')
    await terminal.answer('How does it follow', '', 'Enter')
    await terminal.answer('Which source?', 'none of these', 'Enter')
    await terminal.answer('What is it called?', '-x', 'Enter')
    await terminal.answer('Write it?', '', 'Enter')
    await terminal.see('ended with 0')
    expect(ledgerOf(terminal)).toContain(`    confidence: inferred
    attributed-to: The Gazette
    premises: [bridge-closed]
# The end.`)
  })

  test.each(['What is claimed?', 'How is it supported?', 'Which source?', 'Which words of it?', 'Write it?'])(
    'and Ctrl-C at “%s” writes nothing',
    async (last) => {
      const terminal = new RealTerminal('add claim', FILES)
      const steps: [seen: string, typed: string, ...keys: string[]][] = [
        ['What is claimed?', 'Ferries were full.', 'Enter'],
        ['How is it supported?', '', 'Enter'],
        ['Which source?', 'gaz', 'Enter'],
        ['Which words of it?', 'twice', 'Enter'],
        ['Where in the source?', '', 'Enter'],
        ['What is it called?', '', 'Enter'],
      ]
      for (const [seen, typed, ...keys] of steps) {
        if (seen === last) break
        await terminal.answer(seen, typed, ...keys)
      }
      await terminal.answer(last, '', 'C-c')
      expect(await terminal.see('ended with 1')).toContain('Nothing was written.')
      expect(ledgerOf(terminal)).toBe(LEDGER)
    },
  )

  test('for the address of a source, and shows what it writes', async () => {
    const server = await serve({ '/a': page('<title>Bridges of the harbour</title><p>It was opened to all traffic.') })
    const terminal = new RealTerminal('add source --allow-private', FILES)
    await terminal.answer('Where is it?', 'nowhere', 'Enter')
    await terminal.answer('It names no source', '', ...Array.from('nowhere', () => 'BSpace'))
    await terminal.answer('Where is it?', `${server.origin}/a`, 'Enter')
    expect(await terminal.see('Write it?')).toContain('+    title: Bridges of the harbour')
    expect(ledgerOf(terminal)).toBe(LEDGER)
    await terminal.answer('Write it?', '', 'Enter')
    expect(await terminal.see('ended with 0')).toContain('snapshots/bridges.txt')
    expect(ledgerOf(terminal)).toContain(`URL: ${server.origin}/a\n`)
  })
})

test('nothing of a ledger or a source does anything on the screen', async () => {
  const title = 'title: "Harbour \\u200b closed \\xa0 x"'
  const terminal = new RealTerminal('add claim', {
    'claims.yaml': LEDGER.replace('title: Harbour Bridge closed', title),
    'snapshots/gazette.txt': 'A text with \u001b]0;owned\u0007\u001b[2J an escape in it.',
  })
  await terminal.answer('What is claimed?', 'Ferries were full.', 'Enter')
  await terminal.answer('How is it supported?', '', 'Enter')
  await terminal.answer('Which source?', 'gaz')
  await terminal.answer('Harbour \\u200b closed', '', 'Enter')
  await terminal.answer('Which words of it?', 'text with')
  expect(await terminal.see('[text with] \\x1b]0;owned\\x07\\x1b[2J')).toContain('Which words of it?')
})

test('edit opens the editor at the line, and checks afterwards', async () => {
  const editor = `#!/bin/sh
printf 'editor of %s at %s, q ends: ' "$2" "$1"
read answer
sed -i 's/by a tenth/by a fifth/' "$2"
`
  const terminal = new RealTerminal('edit fares-rose', { ...FILES, 'my vi/vi': editor }, { EDITOR: '"./my vi/vi"' })
  await terminal.answer('claims.yaml at +17, q ends:', 'q', 'Enter')
  expect(await terminal.see('ended with 0')).toContain('Nothing is wrong with it.')
  expect(ledgerOf(terminal)).toBe(LEDGER.replace('by a tenth', 'by a fifth'))
})
