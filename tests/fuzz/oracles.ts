import { SaxesParser } from 'saxes'
import type { Case } from './cases.js'
import type { Outcome } from './run-case.js'

/** What the program writes for a terminal: SGR, OSC 8 with a link that is printable, and a line of progress erased. */
const STYLES = /\u001b\[[\d;]*m|\u001b\]8;;[\u0021-\u007e]*\u0007|\r\u001b\[K/g

/** What makes a reader see other text than is there, or none: controls, bidirectional marks, unseen characters, noncharacters. */
const UNSAFE =
  /\u034f|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\p{Noncharacter_Code_Point}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}]|\p{Surrogate}|[a-z](?:\u200c|\u200d|\p{Variation_Selector})/u

/** How the output must be: valid in its format, and nothing else on stdout. */
const FORMATS: Record<string, (text: string) => void> = {
  json: JSON.parse,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  junit: readXml,
}

/** What is wrong with how a run ended, each in a few words; nothing where all is well. */
export function faultsOf({ argv }: Pick<Case, 'argv'>, { code, stdout, stderr, thrown }: Outcome): string[] {
  if (thrown !== undefined)
    return [`threw: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`]
  return [
    ...(code === 0 || code === 1 || code === 2 ? [] : [`exit code ${String(code)}`]),
    ...(/^(?:factcheck|error): .*(?:internal error|bug in factcheck)/m.test(stderr.replace(STYLES, ''))
      ? [`a bug: ${stderr.slice(0, 1000)}`]
      : []),
    ...unsafeIn('stdout', stdout, argv),
    ...unsafeIn('stderr', stderr, argv),
    ...malformedIn(argv, stdout),
  ]
}

function unsafeIn(stream: string, text: string, argv: readonly string[]): string[] {
  const bare = text.replace(STYLES, '')
  const unsafe = UNSAFE.exec(bare)
  const command = bare.split(/\r\n?|\n/).find((line) => isCommand(line, argv))
  return [
    ...(unsafe ? [`${stream} has U+${unsafe[0].codePointAt(0)?.toString(16)}: ${around(bare, unsafe.index)}`] : []),
    ...(command === undefined ? [] : [`${stream} has a workflow command: ${command.slice(0, 200)}`]),
  ]
}

/** Whether GitHub's runner takes a line for a command that is not an annotation of the program's own. */
function isCommand(line: string, argv: readonly string[]): boolean {
  if (line.includes('##[')) return true
  if (!/^\s*::/.test(line)) return false
  const isOwn = argv[0] !== 'find' && /^::(?:error|warning|notice)(?: [^:]*)?::/.test(line)
  return !isOwn
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 30), at + 30))
}

function malformedIn(argv: readonly string[], stdout: string): string[] {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const formats = options.flatMap((word, at) => (options[at - 1] === '--format' ? [word] : []))
  const read = formats.length === 1 ? FORMATS[formats[0] ?? ''] : undefined
  // A reader that ends in another way, as with --help or --fix --dry-run, prints something else or nothing.
  if (!read || stdout === '' || /^(?:Usage: |--- |\d+\.\d+\.\d+\n)/.test(stdout.replace(STYLES, ''))) return []
  try {
    read(stdout)
    return []
  } catch (error) {
    return [`${formats[0]} cannot be read: ${(error as Error).message}: ${JSON.stringify(stdout.slice(0, 300))}`]
  }
}

function readXml(text: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}
