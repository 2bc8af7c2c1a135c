import { describe, expect, test } from 'vitest'
import { BRIDGE_LEDGER } from '../../../src/check/rule/example.js'
import { factcheck, folderWith } from '../../harness.js'
import { told } from './drafts.js'

describe('draft-claim-exists', () => {
  test.each([
    'Nothing here. <!-- a comment that claims nothing -->',
    'The bridge is closed. <!-- claim: bridge-closed -->',
    'The bridge is closed. <!--claims: bridge-closed, council-voted-->',
    'The bridge is closed. [claim: bridge-closed; council-voted]',
  ])('passes: %s', (text) => expect(told(text)).toEqual([]))

  test.each([
    ['The bridge is closed. <!-- claim: bridge -->', 'draft-claim-exists: bridge'],
    ['The bridge is closed. <!-- claim: bridge-closed, b-c -->', 'draft-claim-exists: b-c'],
    ['The bridge is closed. <!-- claim: -->', 'draft-claim-exists: '],
    ['<!-- claim: bridge-closed -->\n\nThe bridge is closed.', 'draft-claim-exists: bridge-closed'],
    ['The bridge is closed. [claim: toString]', 'draft-claim-exists: toString'],
  ])('is found: %s', (text, found) => expect(told(text)).toEqual([found]))

  test('it names the nearest claim, and says where a mark has its place', async () => {
    const cwd = folderWith({
      'claims.yaml': BRIDGE_LEDGER,
      'a.md': '<!-- claim: council-voted -->\nThe bridge is closed. <!-- claim: bridge-close -->\n',
    })
    const { stdout, code } = await factcheck(['draft', 'a.md'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('did you mean `bridge-closed`?')
    expect(stdout.replace(/\s+/g, ' ')).toContain('no sentence stands before this mark of `council-voted`')
  })
})
