// The terminal as a whole, for a command that draws on it: another screen, keys one by one, and the terminal as it was at the
// end, however the process ends. SIGKILL alone leaves no time for that.
const { openSync, writeSync } = require('node:fs')
const { emitKeypressEvents } = require('node:readline')
const { isatty, ReadStream, WriteStream } = require('node:tty')

const OTHER_SCREEN = '\x1b[?1049h'
const OWN_SCREEN = '\x1b[?1049l'
// What is pasted comes between two signs of its own, and no key of it does anything.
const PASTES_MARKED = '\x1b[?2004h'
const PASTES_BARE = '\x1b[?2004l'
// A line that is too long ends at the edge. What a terminal thinks wider than we do then moves nothing else.
const NO_WRAP = '\x1b[?7l'
const WRAP = '\x1b[?7h'
const SHOW_CURSOR = '\x1b[?25h'
const ENTER = OTHER_SCREEN + PASTES_MARKED + NO_WRAP
const LEAVE = SHOW_CURSOR + WRAP + PASTES_BARE + OWN_SCREEN

/** So long, in milliseconds, Esc may be the beginning of another key. */
const ESCAPE_WAIT = 50
/** In milliseconds, too. */
const NOT_STOPPED = 200
const ENDING = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT']

/** `edit` starts an editor on given streams. */
function openScreen(edit) {
  const input = inputOf()
  const output = input && outputOf()
  if (!input || !output) return undefined
  let told = () => {}
  let isOurs = false
  let pasted

  function take() {
    isOurs = true
    input.setRawMode(true)
    output.write(ENTER)
    input.resume()
  }

  /** At once, as there may be no later. */
  function giveBack() {
    if (!isOurs) return
    isOurs = false
    for (const step of [() => input.setRawMode(false), () => writeSync(output.fd, LEAVE)])
      try {
        step()
      } catch {
        // A terminal that is gone needs nothing.
      }
  }

  function end(signal) {
    giveBack()
    process.off(signal, end)
    process.kill(process.pid, signal)
  }

  function onKey(text, { name, ctrl, meta, shift }) {
    if (name === 'paste-start') pasted = ''
    else if (name === 'paste-end') {
      told({ pasted: pasted ?? '' })
      pasted = undefined
    } else if (pasted !== undefined) pasted += text ?? ''
    else told({ key: { name, text, ctrl, meta, shift } })
  }

  const resized = () => {
    output._refreshSize?.()
    told('resized')
  }
  const stopped = () => suspend()

  function suspend() {
    // A shell that waits for what is printed would wait for ever.
    if (process.platform === 'win32' || !isatty(1)) return
    giveBack()
    input.pause()
    process.off('SIGTSTP', stopped)
    // Where nobody could continue it, a process is not stopped at all: it goes on at once, and is told nothing.
    const timer = setTimeout(goOn, NOT_STOPPED)
    process.once('SIGCONT', goOn)
    function goOn() {
      clearTimeout(timer)
      process.off('SIGCONT', goOn)
      process.on('SIGTSTP', stopped)
      take()
      resized()
    }
    // npx and the like, which wait for this process, are stopped with it.
    process.kill(0, 'SIGTSTP')
  }

  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_WAIT })
  input.on('keypress', onKey)
  input.on('end', () => end('SIGHUP'))
  input.on('error', () => end('SIGHUP'))
  for (const signal of ENDING) process.on(signal, end)
  if (process.platform !== 'win32') process.on('SIGTSTP', stopped)
  process.on('SIGWINCH', resized)
  process.on('exit', giveBack)
  // Before the fault is told, which else nobody would see.
  process.prependListener('uncaughtException', giveBack)
  process.prependListener('unhandledRejection', giveBack)
  take()

  return {
    isTTY: true,
    get columns() {
      return output.columns || 80
    },
    get rows() {
      return output.rows || 24
    },
    // What is drawn while an editor has the terminal is drawn again after it.
    write: (text) => isOurs && output.write(text),
    listen(listener) {
      told = listener
    },
    suspend,
    async edit(editor, argv) {
      giveBack()
      input.pause()
      // What is typed there is the editor's, Ctrl-C and Ctrl-Z too.
      process.off('SIGINT', end)
      process.off('SIGTSTP', stopped)
      try {
        return await edit(editor, argv, [input.fd, output.fd, output.fd])
      } finally {
        process.on('SIGINT', end)
        if (process.platform !== 'win32') process.on('SIGTSTP', stopped)
        take()
      }
    },
    close() {
      giveBack()
      input.off('keypress', onKey)
      input.pause()
      for (const signal of ENDING) process.off(signal, end)
      process.off('SIGTSTP', stopped)
      process.off('SIGWINCH', resized)
      if (input !== process.stdin) input.destroy()
      if (output !== process.stdout && output !== process.stderr) output.destroy()
    },
  }
}

function inputOf() {
  if (isatty(0)) return process.stdin
  return terminal('r', ReadStream)
}

/** What is printed may go to a pipe, so that stderr comes first. */
function outputOf() {
  if (isatty(2)) return process.stderr
  if (isatty(1)) return process.stdout
  return terminal('w', WriteStream)
}

/** The terminal that the process has, whatever its standard streams are. */
function terminal(flags, Stream) {
  try {
    const fd = openSync('/dev/tty', flags)
    return Object.assign(new Stream(fd), { fd })
  } catch {
    return undefined
  }
}

module.exports = { openScreen }
