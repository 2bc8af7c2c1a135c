import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editorArguments } from '../../src/commands/editor/editors.js'
import { desk, FILES, LEDGER } from '../add/desk.js'

/** An editor that puts one text in the place of another, and tells what it was given. */
function editor(before = '', after = '') {
  const given: string[][] = []
  const edit = async (name: string, argv: readonly string[]) => {
    given.push([name, ...argv])
    const path = argv.at(-1) ?? ''
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(before)
    writeFileSync(path, text.replace(before, after))
    return 0
  }
  return { given, edit }
}

describe('edit', () => {
  test('opens the claim at its line, and says that nothing is wrong', async () => {
    const { cwd, run, read } = desk()
    const { given, edit } = editor('rose by a tenth', 'rose by a fifth')
    const outcome = await run(['edit', 'fares-rose'], { edit, env: { EDITOR: 'nano', VISUAL: 'vim -u NONE' } })
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: 'Nothing is wrong with it.\n' })
    expect(given).toEqual([['vim -u NONE', '+17', join(cwd, 'claims.yaml')]])
    expect(read()).toBe(LEDGER.replace('rose by a tenth', 'rose by a fifth'))
  })

  test('says what is wrong with what was edited, and with what depends on it', async () => {
    const { run } = desk()
    const { edit } = editor('quote: closed to all traffic', 'quote: closed to some traffic')
    const outcome = await run(['edit', 'bridge-closed'], { edit })
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('error[quote-in-source]: bridge-closed')
    const renamed = editor('id: fares-rose', 'id: fares-fell')
    const premises = `${LEDGER.replace('# The end.\n', '')}  - {id: c, text: They conclude that it hurt., confidence: inferred, attributed-to: X, premises: [fares-rose]}\n`
    const other = desk({ ...FILES, 'claims.yaml': premises })
    const second = await other.run(['edit', 'fares-rose'], { edit: renamed.edit })
    expect(second.stderr).toContain('error[premise-exists]: c')
    expect(second.stderr).not.toContain('bridge-closed')
    expect(second.code).toBe(1)
  })

  test('what was wrong before with others is not told again', async () => {
    const broken = LEDGER.replace('citations: [ferries]', 'citations: [feries]')
    const { run } = desk({ ...FILES, 'claims.yaml': broken })
    const { edit } = editor('3 May', '4 May')
    expect(await run(['edit', 'bridge-closed'], { edit })).toMatchObject({
      code: 0,
      stderr: 'Nothing is wrong with it.\n',
    })
  })

  test('a source, a claim that cannot be read, and one in an included file', async () => {
    const { cwd, run } = desk({
      'claims.yaml': 'include: [more.yaml]\n',
      'more.yaml': LEDGER.replace(
        'confidence: sourced\n    citations: [ferries]',
        'confidence: sure\n    citations: [ferries]',
      ),
    })
    const { given, edit } = editor('confidence: sure', 'confidence: sourced')
    expect(await run(['edit', 'fares-rose'], { edit })).toMatchObject({ code: 0 })
    const untouched = editor()
    expect(await run(['edit', 'gazette'], { edit: untouched.edit })).toMatchObject({
      code: 0,
      stderr: 'Nothing was changed.\n',
    })
    expect([...given, ...untouched.given]).toEqual([
      ['vi', '+17', join(cwd, 'more.yaml')],
      ['vi', '+3', join(cwd, 'more.yaml')],
    ])
  })

  test('a ledger that cannot be read any more', async () => {
    const { run } = desk()
    const { edit } = editor('    confidence: sourced', '   confidence: sourced')
    const outcome = await run(['edit', 'bridge-closed'], { edit })
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toMatch(/^claims\.yaml:\d+:\d+: error/)
  })

  test.each<[what: string, argv: string[], code: number, message: string, exit: number]>([
    ['no such claim', ['edit', 'fares-ros'], 1, 'did you mean `fares-rose`?', 0],
    ['no claim', ['edit'], 2, 'factcheck list shows the ids', 0],
    ['standard input', ['edit', 'fares-rose', '-f', '-'], 2, 'standard input cannot be edited', 0],
    ['an editor that fails', ['edit', 'fares-rose'], 2, 'the editor `vi` ended with 3; name', 3],
    ['an editor that is not there', ['edit', 'fares-rose'], 2, 'the editor `vi` is not there', 127],
  ])('%s', async (_, argv, code, message, exit) => {
    const { run } = desk()
    const outcome = await run(argv, { edit: async () => exit, stdin: LEDGER })
    expect(outcome.code).toBe(code)
    expect(outcome.stderr.replace('\nhelp: ', '; ')).toContain(message)
  })

  test('needs a terminal', async () => {
    const { run } = desk()
    expect(await run(['edit', 'fares-rose'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: an editor needs a terminal\nhelp: open claims.yaml:17\n',
    })
  })
})

test.each([
  ['vi', ['+7', 'a b.yaml']],
  ['/usr/bin/nvim -p', ['+7', 'a b.yaml']],
  ['emacsclient -t', ['+7', 'a b.yaml']],
  ['code', ['--wait', '--goto', 'a b.yaml:7']],
  ['code --wait', ['--goto', 'a b.yaml:7']],
  ['C:\\Programs\\code.cmd -w', ['--goto', 'a b.yaml:7']],
  ['subl', ['--wait', 'a b.yaml:7']],
  ['hx', ['a b.yaml:7']],
  ['kate', ['--block', '--line', '7', 'a b.yaml']],
  ['gvim -f', ['+7', 'a b.yaml']],
  ['"/my apps/vi" -u NONE', ['+7', 'a b.yaml']],
  ['my-editor', ['a b.yaml']],
  ['', ['a b.yaml']],
])('%j is given a place as it takes one', (name, argv) => {
  expect(editorArguments(name, 'a b.yaml', 7)).toEqual(argv)
})
