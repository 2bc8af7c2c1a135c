import { describe, expect, test } from 'vitest'
import { Glob, withoutBraces } from '../../src/ledger/files/glob.js'

function fits(pattern: string, path: string): boolean {
  return (withoutBraces(pattern) ?? []).some((one) => {
    const glob = new Glob(one)
    return glob.isEnd(path.split('/').reduce((at, name) => glob.step(at, name), glob.start()))
  })
}

describe('a glob', () => {
  test.each<[pattern: string, fitting: string[], others: string[]]>([
    ['*.yaml', ['a.yaml', 'a.b.yaml'], ['a.yml', 'a/b.yaml', '.yaml', '.a.yaml']],
    ['.*.yaml', ['.a.yaml'], ['a.yaml']],
    ['a*b*c', ['abc', 'axxbxbxc', 'abbc'], ['ab', 'acb', 'abcd']],
    ['?.yaml', ['a.yaml', '\u{1f409}.yaml'], ['.yaml', 'ab.yaml']],
    ['[a-cx].yaml', ['b.yaml', 'x.yaml'], ['d.yaml', '-.yaml']],
    ['[!a-c].yaml', ['d.yaml'], ['b.yaml', '..yaml']],
    ['[]-].yaml', ['].yaml', '-.yaml'], ['a.yaml']],
    ['[a.yaml', ['[a.yaml'], ['a.yaml']],
    ['a+(b|c).yaml', ['a+(b|c).yaml'], ['ab.yaml']],
    ['{a,b}/{c,d{e,}}.yaml', ['a/c.yaml', 'b/de.yaml', 'a/d.yaml'], ['a/e.yaml', 'c/c.yaml']],
    ['{a/b,c}.yaml', ['a/b.yaml', 'c.yaml'], ['b.yaml']],
    ['**/*.yaml', ['a.yaml', 'a/b/c.yaml'], ['.a/b.yaml', 'a/.b/c.yaml', 'a/b.yml']],
    ['a/**', ['a/b', 'a/b/c'], ['b/a']],
    ['**/a/**/b', ['a/b', 'x/a/y/z/b', 'a/a/b'], ['a', 'b', 'a/b/c']],
    ['./a//*', ['a/b'], ['b']],
  ])('%s', (pattern, fitting, others) => {
    expect([...fitting, ...others].filter((path) => fits(pattern, path))).toEqual(fitting)
  })
})
