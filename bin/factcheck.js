#!/usr/bin/env node
// Gives the real process to run(). CommonJS, as that starts some milliseconds sooner than an ES module.

// A failure until run() says otherwise: nothing that goes wrong may pass for a clean run.
process.exitCode = 2
let isDone = false
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
process.on('beforeExit', () => isDone || fail(new Error('the run stopped before it was done')))

const { load } = require('./load.js')
const { outputTo } = require('./output.js')

// A reader that has had enough is no error, and does not change what the run has to say. A full disk is one.
const stdout = outputTo(1, 'stdout', ({ message }) =>
  stop(`standard output cannot be written: ${message.replace(/^[A-Z]+: |, write$/g, '')}`),
)
const stderr = outputTo(2, 'stderr', () => process.exit(2))
const { env, platform } = process

/** As git's: FACTCHECK_PAGER, PAGER, or less, which leaves at once where all fits on the screen and shows colours. */
function page(text) {
  const { spawn } = require('node:child_process')
  const command = env.FACTCHECK_PAGER || env.PAGER || 'less'
  return new Promise((resolve) => {
    const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS: 'FRX', ...env } })
    pager.stdin.on('error', () => {})
    pager.on('error', () => resolve(void stdout.write(text)))
    pager.on('close', () => resolve())
    pager.stdin.end(text)
  })
}

/** As git does it: the shell reads the editor's name, which may have options of its own, and no file's. */
function edit(editor, argv, stdio = 'inherit') {
  const { spawn } = require('node:child_process')
  const options = { stdio, env }
  const program =
    platform === 'win32'
      ? spawn(`${editor} ${argv.map((word) => `"${word}"`).join(' ')}`, { ...options, shell: true })
      : spawn('/bin/sh', ['-c', `${editor} "$@"`, editor, ...argv], options)
  // Ctrl-C is the editor's while it is open.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  return new Promise((resolve) => {
    program.on('error', () => resolve(127))
    program.on('close', (code) => resolve(code ?? 1))
  }).finally(() => process.off('SIGINT', ignore))
}

/** In the person's browser: BROWSER, or what the system opens addresses with. The address is a word of its own. */
function openAddress(url) {
  const { spawn } = require('node:child_process')
  const [program, ...argv] = env.BROWSER
    ? ['/bin/sh', '-c', `${env.BROWSER} "$@"`, 'browser']
    : ({ darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[platform] ?? ['xdg-open'])
  return new Promise((resolve) => {
    const opener = spawn(program, [...argv, url], { stdio: 'ignore', detached: true })
    opener.on('error', () => resolve(`\`${program}\` is missing`))
    opener.on('spawn', () => setTimeout(resolve, OPENING).unref())
    opener.on('close', (code) => resolve(code ? `\`${env.BROWSER || program}\` ended with ${code}` : undefined))
    opener.unref()
  })
}

/** A program that cannot open an address ends soon. */
const OPENING = 500

/** A line from the terminal, without the typed text going through anything else. */
function ask() {
  const { createInterface } = require('node:readline')
  return new Promise((resolve) => {
    const reader = createInterface({ input: process.stdin })
    reader.once('line', (line) => {
      resolve(line)
      reader.close()
    })
    reader.once('close', () => resolve(undefined))
  })
}
const io = {
  // Opened when it is read from: that takes some milliseconds, and few runs do.
  get stdin() {
    return process.stdin
  },
  // As standard input, asked when it is needed.
  get ask() {
    return stdout.isTTY && require('node:tty').isatty(0) ? ask : undefined
  },
  get terminal() {
    return stdout.isTTY && require('node:tty').isatty(0) ? { input: process.stdin, output: process.stdout } : undefined
  },
  openScreen: () => require('./screen.js').openScreen(edit),
  openAddress,
  get edit() {
    return stdout.isTTY && require('node:tty').isatty(0) ? edit : undefined
  },
  stdout,
  stderr,
  env,
  platform,
  cwd: folder(),
  now: () => new Date(),
  page,
}
async function run(argv) {
  const code = await load('quick').quick(argv, io)
  return code ?? load('cli').run(argv, io)
}
run(process.argv.slice(2)).then((code) => {
  isDone = true
  process.exitCode = code
})

function folder() {
  try {
    return process.cwd()
  } catch {
    return stop('the working directory does not exist any more; change to one that does')
  }
}

function stop(reason) {
  process.stderr.write(`error: ${reason}\n`)
  process.exit(2)
}

/** Ends the process with one line, as run() does for what it catches itself. */
function fail(error) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const isVerbose = process.argv.includes('--verbose')
  const told = isVerbose ? stack : `${message.split('\n')[0]}; please report it, with --verbose for the stack`
  // Without the program, its way out is not there either.
  const harmless = told.replace(/[^\P{C}\n]|##(?=\w*\[)|^\s*:(?=:)/gmu, '?')
  process.stderr.write(`factcheck: internal error: ${harmless}\n`, () => process.exit(2))
}
