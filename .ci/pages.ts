import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { applyPatch } from 'diff'
import { run } from '../src/cli.js'

/*
 * The pages show what the program prints today. A block that starts with ```console holds commands, each after "$ ", and
 * what they print in the folder of this repository. A word after `console` names a folder of the page's own, empty at the
 * start: ```console bridge. The blocks of that folder are taken in their order. One that names a file is written to it
 * (```yaml bridge/claims.yaml), and ```diff bridge is a patch of files there.
 */

/** Pages that are written from the code alone. */
const GENERATED = ['rules.md', 'commands.md']

/** Every page that is written by hand, by its path from the root. */
export function pagesOf(root: string): { path: string; text: string }[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && !GENERATED.includes(name))
  const paths = ['README.md', 'CONTRIBUTING.md', ...docs.sort().map((name) => `docs/${name}`)]
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export interface Block {
  language: string
  /** The word after the language. */
  place: string
  text: string
  start: number
  end: number
}

/** The fenced blocks of a Markdown text, with the offsets of their contents. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map((found) => {
    const [whole, language = '', place = '', text = ''] = found
    const start = found.index + whole.indexOf('\n') + 1
    return { language, place, text, start, end: start + text.length }
  })
}

/** A page with every session as its commands print it now. */
export async function withSessions(markdown: string, root: string): Promise<string> {
  const scratch = new Scratch(root)
  try {
    let page = ''
    let done = 0
    for (const { language, place, text, start, end } of blocksOf(markdown)) {
      if (language !== 'console') scratch.take(language, place, text)
      else {
        page += markdown.slice(done, start) + (await session(text, scratch.folder(place)))
        done = end
      }
    }
    return page + markdown.slice(done)
  } finally {
    scratch.remove()
  }
}

/** The folders of a page. */
class Scratch {
  readonly #folders = new Map<string, string>()
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  folder(name: string): string {
    if (name === '') return this.#root
    const known = this.#folders.get(name)
    if (known !== undefined) return known
    const folder = mkdtempSync(join(tmpdir(), 'factcheck-page-'))
    this.#folders.set(name, folder)
    return folder
  }

  /** Does what a block says that is no session; most say nothing. */
  take(language: string, place: string, text: string): void {
    const [name = '', ...below] = place.split('/')
    if (name === '') return
    const [, patched] = language === 'diff' ? (/^--- (\S+)$/m.exec(text) ?? []) : [undefined, below.join('/')]
    const path = join(this.folder(name), patched ?? '')
    const now = language === 'diff' ? applyPatch(readFileSync(path, 'utf8'), text) : text
    if (now === false) throw new Error(`this patch does not fit ${patched}:\n${text}`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, now)
  }

  remove(): void {
    for (const folder of this.#folders.values()) rmSync(folder, { recursive: true, force: true })
  }
}

async function session(text: string, cwd: string): Promise<string> {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '))
  let shown = ''
  for (const command of commands) shown += `${command}\n${await print(shellWords(command.slice(2)), cwd)}`
  return shown
}

/** What a command prints in a pipe; with `2>/dev/null` behind it, its result only. */
async function print([program = '', ...words]: string[], cwd: string): Promise<string> {
  const argv = words.filter((word) => word !== NO_NOTICES)
  if (program === 'git') return execFileSync('git', argv, { cwd, env: GIT, encoding: 'utf8' })
  if (program !== 'factcheck') throw new Error(`no page runs ${program}`)
  const out: string[] = []
  const stdout = { write: (text: string) => out.push(text) }
  const stdin = (async function* () {})()
  await run(argv, {
    stdin,
    stdout,
    stderr: argv.length === words.length ? stdout : { write: () => {} },
    cwd,
    env: { LANG: 'C.UTF-8', PATH: process.env.PATH },
    platform: 'linux',
    now: () => new Date('2026-01-15T12:00:00Z'),
  })
  return out.join('')
}

const NO_NOTICES = '2>/dev/null'

/** A commit is named by all that it says: with these, by what its files say. */
const GIT = {
  ...process.env,
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Jane Doe'],
      [`GIT_${who}_EMAIL`, 'jane@gazette.example'],
      [`GIT_${who}_DATE`, '2026-01-15T12:00:00Z'],
    ]),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** A command line to its words: quotation marks hold a word together. */
function shellWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}
