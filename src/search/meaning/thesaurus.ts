import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { encodeSections, SectionFile } from '../../ledger/cache/section-file.js'
import type { Language } from '../words/stem.js'
import { THESAURUS_KEY, THESAURUS_NUMBERS, type Thesaurus } from './format.js'

declare const FACTCHECK_THESAURUS: string | undefined

/** Beside the built program; the sources run with what the build made. */
const FOLDER = typeof FACTCHECK_THESAURUS === 'undefined' ? '../../../dist' : FACTCHECK_THESAURUS

const NAMES = Object.keys(THESAURUS_NUMBERS) as (keyof typeof THESAURUS_NUMBERS)[]

export function encodeThesaurus(thesaurus: Thesaurus): Uint8Array {
  const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array | Uint8Array) =>
    new Uint8Array(buffer, byteOffset, byteLength)
  return Buffer.concat(
    encodeSections(THESAURUS_KEY, {
      letters: Buffer.from(thesaurus.letters, 'utf16le'),
      written: Buffer.from(thesaurus.written, 'utf16le'),
      ...Object.fromEntries(NAMES.map((name) => [name, bytesOf(thesaurus[name])])),
    }),
  )
}

const opened = new Map<Language, Thesaurus>()

/** The thesaurus of a language, which comes with the program, read once. */
export function theThesaurus(language: Language): Thesaurus {
  const thesaurus = opened.get(language) ?? read(join(import.meta.dirname, FOLDER, `thesaurus.${language}.bin`))
  opened.set(language, thesaurus)
  return thesaurus
}

function read(path: string): Thesaurus {
  const handle = openSync(path, 'r')
  try {
    const file = new SectionFile(handle, THESAURUS_KEY)
    const all = (name: (typeof NAMES)[number]) => {
      const numbers = file.numbers(name, THESAURUS_NUMBERS[name])
      return numbers.subarray(0, numbers.length)
    }
    const numbers = Object.fromEntries(NAMES.map((name) => [name, all(name)]))
    const text = (name: string) => file.text(name, 0, file.lengthOf(name), 'utf16le')
    return { letters: text('letters'), written: text('written'), ...numbers } as unknown as Thesaurus
  } finally {
    closeSync(handle)
  }
}

export function textAt({ letters, letterStarts }: Thesaurus, place: number): string {
  return letters.slice(letterStarts[place], letterStarts[place + 1])
}
