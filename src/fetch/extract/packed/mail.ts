import PostalMime, { type Address, type Email } from 'postal-mime'
import { type Block, writeBlocks } from '../blocks/block.js'
import { tidyLines } from '../blocks/flow.js'
import { blocksOfMarkup } from '../page/html.js'

/** What its readers see of a mail: who wrote to whom, when and on what, and the letter. Files that hang on are not read. */
export async function readMail(bytes: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(withoutFlow(bytes), { forceRfc822Attachments: true })
  return writeBlocks([...headOf(mail), ...bodyOf(mail)])
}

const FLOWED = /^(content-type:[^\n]*(?:\n[ \t][^\n]*)*?;\s*)format="?flowed"?(?![^\n]*delsp)/gim

/** Lines that flow are joined by the library whoever says them: a quoted one ran on into an answer, with its mark. */
function withoutFlow(bytes: Uint8Array): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return Buffer.from(mail.replace(FLOWED, '$1format=fixed'), 'latin1')
}

function headOf({ from, to, cc, date, subject }: Email): Block[] {
  const lines = [
    ['From', from && namesOf([from])],
    ['To', to && namesOf(to)],
    ['Cc', cc && namesOf(cc)],
    ['Date', date],
  ]
  const head = lines.flatMap(([name, value]) =>
    value ? [{ text: tidyLines(`${name}: ${value}`), isAlone: true }] : [],
  )
  return [...(subject ? [{ text: tidyLines(subject), heading: 1 }] : []), ...head]
}

function namesOf(addresses: readonly Address[]): string {
  return addresses
    .map(({ name, address, group }) =>
      group ? `${name}: ${namesOf(group)}` : [name, address && `<${address}>`].filter(Boolean).join(' '),
    )
    .join(', ')
}

function bodyOf({ html, text }: Email): Block[] {
  if (html) return blocksOfMarkup(html)
  return textBlocks(text ?? '')
}

/** Paragraphs; what is quoted of another mail is somebody else's. */
function textBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let isQuoted = false
  const end = () => {
    const own = tidyLines(lines.join('\n'))
    if (own !== '') blocks.push({ text: own, ...(isQuoted && { part: 'quoted mail' }) })
    lines = []
  }
  for (const line of text.split(/\r\n?|\n/)) {
    const [mark = ''] = /^[ \t]*(?:>[ \t]?)+/.exec(line) ?? []
    const own = line.slice(mark.length)
    if ((mark !== '') !== isQuoted || own.trim() === '') end()
    isQuoted = mark !== ''
    lines.push(own)
  }
  end()
  return blocks
}
