import type { OutputStream } from './terminal.js'

/** Keeps what is written until it is sure that it is all. */
export class Held implements OutputStream {
  readonly isTTY
  readonly columns
  text = ''

  constructor(readonly stream: OutputStream) {
    this.isTTY = stream.isTTY
    this.columns = stream.columns
  }

  write(text: string): void {
    this.text += text
  }

  release(): void {
    if (this.text !== '') this.stream.write(this.text)
  }
}
