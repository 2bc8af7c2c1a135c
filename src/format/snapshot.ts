import type { Excess } from '../fetch/extract/blocks/problem.js'
import { FORMATS, nameOfType } from '../fetch/extract/formats.js'
import type { SnapshotProblem } from '../fetch/problem.js'
import type { QuoteChange } from '../fetch/quote-changes.js'
import type { Taken } from '../fetch/take.js'
import type { MetadataDifference } from '../findings/metadata.js'
import type { CopyFault } from '../quotes/copy-fault.js'
import { count, enumerate, grouped, line, wrap } from '../screen/text.js'
import type { Theme } from '../screen/theme.js'
import { formatDifferences } from '../words/differences.js'
import { describeCopy } from '../words/elsewhere.js'
import { describeMetadata } from '../words/metadata.js'
import { describeFault } from '../words/snapshot-fault.js'
import { JSON_VERSION, jsonText } from './json.js'

/** A source and what became of it; below it the quotes that this affects. `from` is the file that was given for it. */
export function formatTaken(taken: Taken, theme: Theme, from?: string): string {
  const { key, path, state } = taken
  const { width } = theme.terminal
  const start = `${STATES[state](theme)}  ${theme.id(line(key))}`
  if (taken.state === 'failed')
    return `${wrap(`${start}: ${line(describeSnapshotProblem(taken.problem))}`, width, '', '    ')}\n`
  const lines = [wrap(`${start}  ${line(path)}, ${count(taken.characters, 'character')}`, width, '', '    ')]
  for (const change of taken.quotes) lines.push(...changeLines(change, theme))
  if (taken.metadata) lines.push(wrap(theme.warning(line(describeMetadata(taken.metadata))), width, '    '))
  if (taken.copy) lines.push(...copyLines(key, taken.copy, theme))
  const isOld = taken.isOldReading && state !== 'updated'
  if (isOld) lines.push(wrap(OLD_READING, width, '    '))
  if (isOld || state === 'changed') {
    const command = `factcheck snapshot ${line(key)}${from === undefined ? '' : ` --from ${shellWord(line(from))}`} --update`
    lines.push(wrap(`${theme.hint('help:')} ${command} keeps the new text`, width, '    '))
  }
  return `${lines.join('\n')}\n`
}

function copyLines(key: string, copy: CopyFault, theme: Theme): string[] {
  const { width } = theme.terminal
  return [
    wrap(theme.warning(line(describeCopy(key, copy))), width, '    '),
    wrap(`${theme.hint('help:')} save the page as you see it, and take it with --from FILE`, width, '    '),
  ]
}

const OLD_READING = 'the text here was taken by an older version of factcheck, which read less of a page'

const shellWord = (text: string) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)

const STATES: Record<Taken['state'], (theme: Theme) => string> = {
  kept: (theme) => theme.strong('kept     '),
  restored: (theme) => theme.strong('restored '),
  updated: (theme) => theme.strong('updated  '),
  unchanged: (theme) => theme.dim('unchanged'),
  changed: (theme) => theme.warning('changed  '),
  failed: (theme) => theme.error('failed   '),
}

function changeLines({ claim, quote, before, after, nearest }: QuoteChange, theme: Theme): string[] {
  const { width, glyphs } = { ...theme.terminal, ...theme }
  const was = before ? `${QUOTE_STATES[before]} ${glyphs.arrow} ` : ''
  const state = after === 'not-found' ? theme.warning(QUOTE_STATES[after]) : QUOTE_STATES[after]
  const words = `${glyphs.open}${line(quote.exact)}${glyphs.close}`
  const lines = [wrap(`${was}${state}: ${words} (${line(claim)})`, width, '    ', '      ')]
  if (nearest) lines.push(wrap(`nearest: ${formatDifferences(nearest.differences)}`, width, '      '))
  return lines
}

export const QUOTE_STATES = {
  exact: 'found',
  edited: 'found, but for what stands in brackets',
  normalised: 'found, with other spacing or punctuation',
  ambiguous: 'found in more than one place',
  'not-found': 'not found',
  unchecked: 'not looked up',
} as const

/** "3 sources: 2 kept, 1 failed." */
export function summaryOf(all: readonly Taken[]): string {
  const states = Object.keys(STATES).flatMap((state) => {
    const number = all.filter((taken) => taken.state === state).length
    return number > 0 ? [`${grouped(number)} ${state}`] : []
  })
  return `${count(all.length, 'source')}: ${enumerate(states)}.`
}

export function progressLine(done: number, total: number): string {
  return `fetching: ${done} of ${count(total, 'source')}`
}

export function snapshotJson(all: readonly Taken[]): string {
  const sources = all.map((taken) => {
    if (taken.state !== 'failed') {
      const { key, path, state, characters, entry, quotes, isOldReading, copy, metadata } = taken
      const said = { isOldReading, copy, metadata: metadata && metadataJson(metadata) }
      return { source: key, state, path, characters, ...entry, ...said, quotes: quotes.map(changeJson) }
    }
    const { key, path, state, problem } = taken
    return { source: key, state, path, problem: problem.code, message: describeSnapshotProblem(problem) }
  })
  return jsonText({ version: JSON_VERSION, sources })
}

/** What is registered with the DOI, and in which fields of the source that differs. */
function metadataJson({ registered: { doi, titles, years }, fields }: MetadataDifference) {
  return { doi, titles, years, fields }
}

function changeJson({ claim, quote, before, after, nearest }: QuoteChange) {
  return { claim, quote: quote.exact, before, after, ...(nearest && { nearest: nearest.differences }) }
}

/** Why a source has no new snapshot. */
export function describeSnapshotProblem(problem: SnapshotProblem): string {
  switch (problem.code) {
    case 'no-address':
      return 'it has no `URL`, `DOI` or `archived`; --from FILE takes a file that you have saved'
    case 'not-an-address':
      return `\`${problem.found}\` is not an address`
    case 'scheme':
      return `only http and https are fetched, and this is ${problem.scheme}`
    case 'credentials':
      return 'an address with a user name or password is not fetched'
    case 'private':
      return `${addressWords(problem)} a private or reserved address; --allow-private lets it be fetched`
    case 'redirects':
      return `more than ${count(problem.limit, 'redirect')}`
    case 'redirect-nowhere':
      return `a redirect (${problem.status}) without an address`
    case 'status':
      return statusWords(problem.status)
    case 'too-large':
      return `more than ${megabytes(problem.limit)}`
    case 'timeout':
      return `no answer in ${count(Math.round(problem.milliseconds / 100) / 10, 'second')}`
    case 'given-up':
      return `${problem.host} was not asked: addresses tried before this one had no answer`
    case 'network':
      return `the connection to ${problem.host} failed: ${NETWORK_WORDS.get(problem.reason) ?? problem.reason}`
    case 'not-http':
      return `what ${problem.host} answers is not HTTP/1.1 as it is written down (${problem.reason})`
    case 'headers':
      return `the headers of the answer have more than ${grouped(problem.limit / 1024)} kB`
    case 'partial':
      return 'the server answers 206: it sends a part of the text only'
    case 'cut-short':
      return 'the answer ended before it was whole'
    case 'upgrade':
      return 'the server answers 101: it wants to speak another protocol than HTTP, which is not followed'
    case 'no-metadata':
      return 'what is said of it is no CSL-JSON'
    case 'packing':
      return 'the answer is not packed as its `Content-Encoding` says, and a browser cannot show it either'
    case 'encoding':
      return `the answer is packed as \`${problem.encoding}\`, which cannot be unpacked`
    default:
      return describeKeeping(problem)
  }
}

/** "name.example is 10.0.0.1,", or "10.0.0.1 is" where the address stands in the URL itself. */
function addressWords({ host, address }: { host: string; address: string }): string {
  return host.replace(/^\[|\]$/g, '') === address ? `${address} is` : `${host} is ${address},`
}

/** What the system says of a network, in words. */
const NETWORK_WORDS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'the name is unknown (ENOTFOUND)'],
  ['EAI_AGAIN', 'no name server answers (EAI_AGAIN)'],
  ['ECONNREFUSED', 'nothing answers there (ECONNREFUSED)'],
  ['ENETUNREACH', 'its network cannot be reached (ENETUNREACH)'],
  ['EHOSTUNREACH', 'its host cannot be reached (EHOSTUNREACH)'],
  ['ETIMEDOUT', 'nothing answers there (ETIMEDOUT)'],
  ['EPROTO', 'it does not speak TLS as this Node.js does (EPROTO)'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired (CERT_HAS_EXPIRED)'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another name (ERR_TLS_CERT_ALTNAME_INVALID)'],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'].map(
    (code): [string, string] => [code, `its certificate is from nobody that Node.js knows (${code})`],
  ),
])

type TextProblem = Extract<
  SnapshotProblem,
  {
    code:
      | 'type'
      | 'no-text'
      | 'text-too-large'
      | 'too-much'
      | 'damaged'
      | 'path'
      | 'path-not-txt'
      | 'path-shared'
      | 'path-taken'
      | 'write'
      | 'lock-damaged'
      | 'not-ignored'
      | 'no-person'
  }
>

const READ = enumerate(FORMATS.map(({ name }) => name))

function describeKeeping(problem: TextProblem): string {
  switch (problem.code) {
    case 'type':
      return `no text can be taken from ${nameOfType(problem.type)}; what is read: ${READ}`
    case 'no-text':
      return `there is no text in this ${problem.type}`
    case 'text-too-large':
      return `its text has more than ${count(problem.limit, 'character')}`
    case 'too-much':
      return `this ${problem.type} ${excessWords(problem)}; save its text in a .txt file, and take it with --from FILE`
    case 'damaged':
      return `this ${problem.type} cannot be read: ${problem.reason}`
    case 'path':
      return `${problem.path} cannot be used: ${describeFault(problem.fault)}`
    case 'path-not-txt':
      return `a snapshot is kept in a file that ends in .txt, and \`snapshot\` names ${problem.path}`
    case 'path-taken':
      return `${problem.path} may be another file: outside snapshots/, a text is overwritten where it is as the lock knows it, in a folder of such texts alone; move it away, or let \`snapshot\` name another path`
    case 'path-shared':
      return `${problem.path} is the snapshot of \`${problem.with}\``
    case 'write':
      return `${problem.path} cannot be written: ${problem.reason}`
    case 'lock-damaged':
      return `${problem.path} cannot be read; fix it, or move it away`
    case 'not-ignored':
      return `${problem.path} lets git take confidential texts; it must have the line \`*\`, and none that begins with \`!\``
    case 'no-person':
      return 'it is confidential, and the lock says who took it: name that person with --by, or set user.name in git'
  }
}

/** What is too much for a page to be read, whoever made it so. */
function excessWords({ what, limit }: Excess): string {
  const number = grouped(limit)
  const words: Record<Excess['what'], string> = {
    characters: `has more than ${number} characters`,
    elements: `has more than ${number} elements`,
    depth: `has elements more than ${number} deep in each other`,
    attributes: `has an element with more than ${number} attributes`,
    pieces: `has its text in more than ${number} pieces`,
    line: `has a line of more than ${number} bytes`,
    pages: `has more than ${number} pages`,
    files: `has more than ${number} files in it`,
    seconds: `takes more than ${count(limit, 'second')} to read`,
    megabytes: `takes more than ${number} MB of memory to read`,
  }
  return words[what]
}

function statusWords(status: number): string {
  const known: Record<number, string> = {
    401: 'it asks for a password',
    402: 'it asks for payment',
    403: 'it is forbidden',
    404: 'it is not found',
    410: 'it is gone',
    429: 'too many requests',
    451: 'it is withheld for legal reasons',
  }
  const words = known[status] ?? (status >= 500 ? 'the server has an error' : undefined)
  return words ? `the server answers ${status}: ${words}` : `the server answers ${status}`
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? count(bytes, 'byte') : `${Math.round(bytes / 1024 / 1024)} MB`
}
