/**
 * How long a key takes in `factcheck browse`, from the key to all that is drawn for it, and how long `check --watch` takes for a
 * changed ledger. Argument: the folder with docs.tsv. In processor time, as other programs then count for less.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../src/cli.js'
import type { KeyPress, Screen, ScreenEvent } from '../src/io.js'
import { ledgerOf, readTexts } from './check/ledger.js'

const [, , folder = ''] = process.argv
const texts = readTexts(folder)
const work = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))
const env = { LANG: 'C.UTF-8', TERM: 'xterm-256color', FACTCHECK_CACHE: join(work, 'cache') }

function ledger(size: number): string {
  const claims = Array.from({ length: size }, (_, n) => `${texts[n % texts.length]}${n < texts.length ? '' : ` ${n}`}`)
  const path = join(work, `${size}.yaml`)
  writeFileSync(path, ledgerOf(claims))
  return path
}

const processTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const said = (times: number[]) => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1)
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms (${times.length})`
}

const base = { cwd: work, env, platform: process.platform, now: () => new Date(), stdin: (async function* () {})() }

async function browse(size: number): Promise<void> {
  const path = ledger(size)
  let told: ((event: ScreenEvent) => void) | undefined
  const screen: Screen = {
    isTTY: true,
    columns: 200,
    rows: 50,
    write: () => {},
    listen: (listener) => {
      told = listener
    },
    close: () => {},
    suspend: () => {},
    edit: async () => 0,
  }
  const out = { write: () => {} }
  const start = () => run(['browse', '--file', path], { ...base, stdout: out, stderr: out, openScreen: () => screen })
  // Once, so that the ledger is in the cache.
  const press = async (key: KeyPress) => {
    const before = processTime()
    told?.({ key })
    // What a key is drawn for: what was found, and then the claim.
    for (let at = 0; at < 3; at++) await new Promise((resolve) => setImmediate(resolve))
    return processTime() - before
  }
  for (const round of ['first', 'second']) {
    const before = processTime()
    const ended = start()
    while (!told) await pause(1)
    await pause(20)
    console.log(`${size} claims, ${round} start: ${(processTime() - before).toFixed(0)} ms`)
    if (round === 'first') {
      await press({ name: 'escape' })
      await ended
      told = undefined
    }
  }
  const queries = [
    'obama guantanamo',
    'the president of the united states',
    'gazette',
    'climate change',
    'who said taxes rise',
  ]
  const typed: number[] = []
  const moved: number[] = []
  const traced: number[] = []
  for (const query of queries) {
    for (const text of query) {
      typed.push(await press({ text, name: text }))
      // As fast as a fast typist.
      await pause(60)
    }
    await pause(300)
    for (let at = 0; at < 15; at++) moved.push(await press({ name: 'down' }))
    for (let at = 0; at < 4; at++) traced.push(await press({ name: 't', meta: true }))
    typed.push(await press({ name: 'u', ctrl: true }))
    await pause(100)
  }
  console.log(`${size} claims, letters: ${said(typed)}`)
  console.log(`${size} claims, moves: ${said(moved)}`)
  console.log(`${size} claims, traces: ${said(traced)}`)
  await press({ name: 'escape' })
}

/** A claim is changed, and it is told what is wrong now. */
async function watch(size: number): Promise<void> {
  const path = ledger(size)
  const text = readFileSync(path, 'utf8')
  const stop = new AbortController()
  let runs = 0
  const stdout = {
    write: (told: string) => {
      if (told.includes('Watching')) runs++
    },
  }
  const ended = run(['check', '--file', path, '--rule', 'quote-unchecked=off', '--watch'], {
    ...base,
    stdout,
    stderr: stdout,
    stop: stop.signal,
  })
  while (runs === 0) await pause(1)
  await pause(200)
  const times: number[] = []
  for (let round = 0; round < 12; round++) {
    const before = { processor: processTime(), runs }
    writeFileSync(path, text.replace('Jane Doe suggests: ', `Jane Doe suggests in ${round}: `))
    while (runs === before.runs) await pause(1)
    times.push(processTime() - before.processor)
    await pause(100)
  }
  stop.abort()
  await ended
  console.log(`${size} claims, --watch: ${said(times)}`)
}

await browse(10_000)
await watch(1000)
rmSync(work, { recursive: true, force: true })
process.exit(0)
