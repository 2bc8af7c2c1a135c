import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factcheck, folderWith } from '../harness.js'

describe('places', () => {
  const text = `claims:\n  - {id: a, text: "😀 Fares rose.", confidence: sourced, citations: [b]}\n`
  const cwd = folderWith({ 'sub dir/a b#ü.yaml': text })
  const column = text.replace('claims:\n', '').indexOf('[b]') + 2
  test('columns count UTF-16 units, and URIs are relative and encoded', async () => {
    const { stdout } = await factcheck(['check', '--format', 'sarif', 'sub dir/a b#ü.yaml'], { cwd })
    const [{ locations }] = JSON.parse(stdout).runs[0].results
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('sub%20dir/a%20b%23%C3%BC.yaml')
    expect(locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: column,
      endLine: 2,
      endColumn: column + 1,
    })
  })
  test.each([
    ['github', { GITHUB_WORKSPACE: cwd }, 'file=sub dir/a b#ü.yaml,'],
    ['github', {}, 'file=a b#ü.yaml,'],
    ['github', { GITHUB_WORKSPACE: '/elsewhere' }, 'file=a b#ü.yaml,'],
    ['gitlab', { CI_PROJECT_DIR: cwd }, '"path": "sub dir/a b#ü.yaml"'],
  ])('%s names files from the root of the checkout: %j', async (format, env, expected) => {
    const here = join(cwd, 'sub dir')
    const { stdout } = await factcheck(['check', '--format', format, 'a b#ü.yaml'], { cwd: here, env })
    expect(stdout).toContain(expected)
  })
  test('standard input is shown as such', async () => {
    const { stdout } = await factcheck(['check', '--format', 'json', '-'], { stdin: text })
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ file: '<stdin>', line: 2, column })
  })
})
