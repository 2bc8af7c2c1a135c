import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { BRIDGE, ROOT } from '../harness.js'
import { RealTerminal } from './terminal.js'

vi.setConfig({ testTimeout: 180_000 })

test('check --watch clears the terminal for each run, and Ctrl-C ends it with 130', async () => {
  const shell = `trap : INT; node '${ROOT}/bin/factcheck.js' check --watch; echo "ended with $?"; sleep 600`
  const terminal = new RealTerminal('', { 'claims.yaml': BRIDGE }, {}, { shell })
  await terminal.see('Watching for changes; Ctrl-C ends it.')
  writeFileSync(join(terminal.folder, 'claims.yaml'), BRIDGE.replace('id: rumour', 'id: fares-rose'))
  const screen = await terminal.see('error[id-unique]')
  await terminal.answer('Watching', '', 'C-c')
  await terminal.see('ended with 130')
  expect(screen.match(/Watching for changes/g)?.length ?? 0).toBeLessThanOrEqual(1)
})
