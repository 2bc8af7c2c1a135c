import { extract } from '../../src/fetch/extract/extract.js'
import { Layout } from '../../src/quotes/layout.js'
import { locateQuote } from '../../src/quotes/quote.js'
import { QuotedText } from '../../src/quotes/snapshot.js'

/** The text of a file as a snapshot has it. */
export async function snapshotOf(content: string | Uint8Array, type = 'text/html'): Promise<string> {
  const found = await extract(Buffer.from(content as string), type)
  if ('text' in found) return found.text
  throw new Error(JSON.stringify(found))
}

export interface Held {
  state: string
  /** Where it stands, if that is not the article. */
  part: string | undefined
}

/** How quoted words stand in the snapshot of a file. */
export async function hold(content: string | Uint8Array, type = 'text/html'): Promise<(exact: string) => Held> {
  const layout = new Layout(await snapshotOf(content, type), true)
  const { folded } = new QuotedText(layout)
  return (exact) => {
    const found = locateQuote({ exact }, folded)
    return {
      state: found.state,
      part: found.state === 'not-found' ? undefined : layout.partAt(found.parts[0]?.start ?? 0),
    }
  }
}
