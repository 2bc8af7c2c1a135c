import { fixFile } from '../../src/check/fix/fix-file.js'
import { tryLoad } from '../../src/ledger/load/load.js'
import { parseLedger } from '../../src/ledger/load/parse.js'
import { TextFile } from '../../src/ledger/model/text-file.js'

/** A ledger's text with all fixed that can be; a text that cannot be read is a mistake of the test. */
export function fixText(text: string): string {
  const { ledger, problems } = tryLoad({ files: ['-'], cwd: '/', stdin: Buffer.from(text) })
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  const [file] = ledger.files.values()
  const fixed = file && fixFile(file, ledger)
  if (!fixed) throw new Error(`fixed, it would be read otherwise:\n${text}`)
  return fixed.text
}

/** What the loader reads, without places. */
export function reading(text: string): unknown {
  return JSON.parse(
    JSON.stringify(parseLedger(new TextFile('x', text)), (key, value) => (key === 'at' ? undefined : value)),
  )
}
