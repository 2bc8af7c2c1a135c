import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { SaxesParser } from 'saxes'

/** What makes a reader see other text than is there: controls, marks of direction, what is not seen, noncharacters. */
const UNSAFE =
  /\u034f|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\p{Noncharacter_Code_Point}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}]|\p{Surrogate}|[a-z](?:\u200c|\u200d|\p{Variation_Selector})/u

/** The styles that the program's theme has, and links that lead to a page of the ledger. */
const STYLES = /\u001b\[(?:[124]|2[24]|3[1-69])m|\u001b\]8;;[\u0021-\u007e]*\u0007|\r\u001b\[K/g

/** What watches clears the screen, and then prints. */
const CLEARED = /^\u001b\[H\u001b\[2J/

/** The program has no such word, so a code before it comes from the data. */
const STYLED_BY_DATA = /\u001b\[(?:K|35m)owned/

const OWN_ANNOTATION = /^::(?:error|warning) (?:file=[^:]*,title=factcheck%3A [\w-]+|title=factcheck)::(?!.*##\w*\[)/

interface Expected {
  /** Of the output: the name of a format, `summary`, or nothing for text. */
  format: string
  isStyled?: boolean
}

/** What is wrong with what was printed or written; nothing where all is well. */
export function faultsIn(text: string, { format, isStyled = false }: Expected): string[] {
  const bare = isStyled ? text.replace(CLEARED, '').replace(STYLES, '') : text
  const unsafe = UNSAFE.exec(bare)
  const command = bare
    .split('\n')
    .find(
      (line) => (/^\s*::/.test(line) || /##\w*\[/.test(line)) && !(format === 'github' && OWN_ANNOTATION.test(line)),
    )
  return [
    ...(unsafe ? [`U+${unsafe[0].codePointAt(0)?.toString(16)} near ${near(bare, unsafe.index)}`] : []),
    ...(STYLED_BY_DATA.test(text)
      ? [`a style that is not the program's: ${near(text, text.search(STYLED_BY_DATA))}`]
      : []),
    ...(command === undefined ? [] : [`a workflow command: ${command.slice(0, 300)}`]),
    ...readBy(format, bare),
  ]
}

const near = (text: string, at: number) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40))

/** Reads each format as those do who get it, and says what they would find; a format without a reader is a fault. */
const READERS: Record<string, (text: string) => string[]> = {
  '': () => [],
  text: () => [],
  github: () => [],
  json: readJson,
  sarif: readJson,
  gitlab: readJson,
  junit: readXml,
  tsv: (text) => (/^(?:[^\t\n]*(?:\t[^\t\n]*)*\n)*$/.test(text) ? [] : ['a row that does not end']),
  summary: readMarkdown,
}

function readBy(format: string, text: string): string[] {
  const read = READERS[format]
  if (!read) return [`no reader for ${format}: add one to tests/way-out/judges.ts`]
  try {
    return text === '' ? [] : read(text)
  } catch (error) {
    return [`${format} cannot be read: ${(error as Error).message}: ${text.slice(0, 300)}`]
  }
}

function readJson(text: string): string[] {
  // Of --queries, a line each.
  try {
    JSON.parse(text)
  } catch {
    for (const line of text.trimEnd().split('\n')) JSON.parse(line)
  }
  return text.includes('</') || text.includes('<!') ? ['JSON that ends a script'] : []
}

function readXml(text: string): string[] {
  const faults: string[] = []
  const parser = new SaxesParser()
  parser.on('error', ({ message }) => faults.push(`XML: ${message}`))
  parser.write(text).close()
  return faults
}

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

/** As GitHub shows it: CommonMark with GFM, and then what it makes links of in the text. */
function readMarkdown(text: string): string[] {
  const faults: string[] = []
  const visit = (node: Node) => {
    if (/^(?:link|image|html|definition|footnote|linkReference|imageReference)/.test(node.type))
      faults.push(`Markdown has a ${node.type}: ${near(text, node.position?.start.offset ?? 0)}`)
    if (node.type === 'text' && LINKED.test(node.value))
      faults.push(`GitHub makes a link of ${node.value.slice(0, 300)}`)
    if (node.type === 'tableRow' && node.children.length !== 5)
      faults.push(`${node.children.length} cells: ${near(text, node.position?.start.offset ?? 0)}`)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  visit(tree)
  return faults
}

const LINKED = /@[\w-]|#\d|\bGH(?:SA)?-|www\.|:\/\/|\bmailto:|\b[0-9a-f]{7,40}\b|:(?:warning|x|100|\+1):/i
