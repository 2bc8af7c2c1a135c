import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RealShell, SHELL_NAMES } from './shell.js'

/** Names of a stranger's, which a shell would run, expand or take apart. */
const NAMES = [
  'x!!y',
  'x!y! z',
  '^x^y^',
  '$(touch owned)',
  '`touch owned`',
  '$HOME',
  'a;touch owned',
  'a|touch owned&',
  'a>owned',
  "it's",
  'a "b" c',
  'back\\slash\\',
  '*?[a-z]{b,c}',
  '~',
  '=ls',
  '#x',
  '<(touch owned)',
  'a:b=c',
  '!',
  '!x!',
  '"q"',
  "'q'",
  '%F{red}%(!.x.y)',
  'é 王',
]

describe.each(SHELL_NAMES)('%s', (name) => {
  const shell = new RealShell(name)
  const ledger = (names: readonly string[], text: string) =>
    writeFileSync(
      join(shell.folder, 'claims.yaml'),
      JSON.stringify({ claims: names.map((tag, at) => ({ id: `c${at}`, text, confidence: 'sourced', tags: [tag] })) }),
    )
  const isOwned = () => existsSync(join(shell.folder, 'owned'))

  test.each(NAMES.flatMap((tag) => ['', '"', "'"].map((quote) => [quote, tag] as const)))(
    'puts in, behind %s, %s as it is',
    async (quote, tag) => {
      ledger([tag], 'T.')
      // fish puts in ~ as a folder where nothing quotes it, so there it is not offered.
      const isOffered = !(name === 'fish' && tag === '~' && quote === '')
      expect(await shell.complete(`factcheck list --tag ${quote}`)).toEqual([
        'list',
        '--tag',
        ...(isOffered ? [tag] : []),
      ])
      expect(isOwned()).toBe(false)
    },
  )

  test.each(NAMES.slice(0, 8))('goes on after a part of %s', async (tag) => {
    ledger([`begin ${tag}`], 'T.')
    for (const begun of ['begin\\ ', '"begin ', "'begin "])
      expect(await shell.complete(`factcheck list --tag ${begun}`)).toEqual(['list', '--tag', `begin ${tag}`])
    expect(isOwned()).toBe(false)
  })

  test('shows texts, and runs nothing of them', async () => {
    ledger(['a', 'b'], '$(touch owned) `touch owned` %(!.x.y) \\u001b]0;x')
    expect(await shell.offer('factcheck show c', 'c1')).toContain('c0')
    expect(isOwned()).toBe(false)
  })

  test('after -- offers arguments, and no options', async () => {
    ledger(['a'], 'T.')
    expect(await shell.complete('factcheck show -- c')).toEqual(['show', '--', 'c0'])
    expect(await shell.complete('factcheck show -- --')).toEqual(['show', '--', '--'])
    expect(await shell.complete('factcheck list -- --uns')).toEqual(['list', '--', '--uns'])
  })

  test('runs nothing of the line', async () => {
    ledger(['a'], 'T.')
    expect(await shell.offer('factcheck --tag "$(touch owned)" complet', 'completion')).toContain('completion')
    expect(isOwned()).toBe(false)
  })
})
