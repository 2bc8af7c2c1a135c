#!/usr/bin/env node
// Gives the real process to run(). CommonJS, as that starts some milliseconds sooner than an ES module.
const { run } = require('./load.js').load()

// A reader that has had enough (`| head`) is no error, and does not change what the run has to say. A full disk is one.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code, message }) => {
    if (code === 'EPIPE') return
    if (stream === process.stdout) {
      const reason = message.replace(/^[A-Z]+: |, write$/g, '')
      process.stderr.write(`error: standard output cannot be written: ${reason}\n`)
    }
    process.exit(2)
  })

const { stdout, stderr, env, platform } = process
const io = {
  // Opened when it is read from: that takes some milliseconds, and few runs do.
  get stdin() {
    return process.stdin
  },
  ...{ stdout, stderr, env, platform, cwd: process.cwd(), now: () => new Date() },
}
run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code
})
