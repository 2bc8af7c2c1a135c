import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../words/stem.js'
import { compile } from './compile.js'
import { encodeThesaurus } from './thesaurus.js'

/** The bytes of dist/thesaurus.LANGUAGE.bin, from the files in a folder. For the build script. */
export function thesaurusOf(folder: string, language: Language): Uint8Array {
  const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')
  const groups = readdirSync(join(folder, language)).filter((file) => file !== 'forms.txt')
  const texts = {
    groups: groups.sort().map((file) => read(language, file)),
    places: language === 'en' ? read('places.txt') : '',
    names: read('names.txt'),
    forms: read(language, 'forms.txt'),
    breadth: language === 'en' ? read('breadth.txt') : '',
  }
  return encodeThesaurus(compile(texts, language))
}
