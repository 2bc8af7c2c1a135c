// stdout or stderr of this process, to write to. What goes to a file or a pipe is written at once, without the streams of
// Node, which take as long to load as a look-up does to search; a terminal gets its stream, which knows how wide it is.
const { fstatSync, writeSync } = require('node:fs')

/** `failed` is told of what cannot be written, but not of a reader that has had enough (`| head`). */
function outputTo(fd, name, failed) {
  return process.platform !== 'win32' && isDirect(fd) ? new Direct(fd, name, failed) : streamOf(name, failed)
}

function isDirect(fd) {
  try {
    const found = fstatSync(fd)
    return found.isFile() || found.isFIFO() || found.isSocket()
  } catch {
    return false
  }
}

function streamOf(name, failed) {
  const stream = process[name]
  return stream.on('error', (error) => error.code === 'EPIPE' || failed(error))
}

class Direct {
  #stream
  #isLeft = false

  constructor(fd, name, failed) {
    this.fd = fd
    this.name = name
    this.failed = failed
  }

  write(text) {
    if (this.#stream) return void this.#stream.write(text)
    let rest = Buffer.from(text)
    try {
      while (rest.length > 0 && !this.#isLeft) rest = rest.subarray(writeSync(this.fd, rest))
    } catch (error) {
      if (error.code === 'EPIPE') this.#isLeft = true
      else if (error.code === 'EAGAIN') this.#wait(rest)
      else this.failed(error)
    }
  }

  /** A pipe that another process has set not to wait, and that is full. */
  #wait(rest) {
    this.#stream = streamOf(this.name, this.failed)
    this.#stream.write(rest)
  }
}

module.exports = { outputTo }
