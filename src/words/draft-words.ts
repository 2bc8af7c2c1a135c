import type { Fact } from '../ledger/model/problem.js'
import { grouped } from '../screen/text.js'
import { UNREAD } from './unread-words.js'
import type { Words, WordsOf } from './words.js'

type Code = Extract<Fact['code'], `document${string}` | 'draft-format' | 'draft-unmatched'>

/** What may be wrong with the drafts that a ledger declares. */
export const DRAFT_WORDS: { [Name in Code]: WordsOf<Name> } = {
  'document-missing': (fact) => ({
    message: `\`${fact.pattern}\` matches no file, so there is no such draft`,
    help: 'paths are relative to the folder of this file',
  }),
  'document-outside': (fact) => ({
    message: `\`${fact.pattern}\` leaves the folder of this file${fact.through === 'link' ? ' through a symbolic link' : ''}`,
    help:
      fact.through === 'link'
        ? 'declare drafts that are below it'
        : 'declare drafts that are below it, or move the ledger to a folder above both',
  }),
  'document-unread': (fact) =>
    fact.because === 'too-many'
      ? {
          message: `the documents up to here look at too many folders and files: they were given up at \`${fact.path}\``,
          help: 'write fewer of them, or begin them with the folder that is meant, such as chapters/**/*.md',
        }
      : UNREAD[fact.because](fact.path),
  'document-is-folder': ({ path }) => ({
    message: `\`${path}\` is a folder, and a draft is a file`,
    help: `name the files in it: \`${path}/*.md\``,
  }),
  'draft-format': (fact) => ({
    message: `${fact.path === undefined ? '' : `\`${fact.path}\`: `}no format of drafts has this ending`,
    help: `endings: ${fact.endings.map((ending) => `.${ending}`).join(', ')}; of another text: factcheck draft - --stdin-filename NAME.txt < FILE`,
  }),
  'draft-unmatched': () => ({
    message: 'no file matches this pattern',
    help: 'it starts at the folder where you are; behind its first star it stays below the folder before that',
  }),
  'documents-too-large': (fact) => ({
    message: `the drafts up to here have more than ${grouped(fact.limit)} characters together`,
    help: 'declare fewer of them, and check the others with `factcheck draft FILE`',
  }),
}

/** What is said of a draft that is not there, or is too large, where that of a ledger would be of no use. */
export const UNREAD_DRAFT: { readonly [Name in Fact['code']]?: Partial<Words> } = {
  'file-missing': {
    message: 'there is no such draft',
    help: 'check its path; it is looked for from the folder where you are',
  },
  'file-is-folder': {
    message: 'this is a folder, and a draft is a file',
    help: 'name the files in it: factcheck draft FOLDER/*.md',
  },
  'file-not-plain': {
    message: 'this is no plain file',
    help: 'name a file, or pipe the text in: PROGRAM | factcheck draft -',
  },
  'file-slow': {
    message: 'the draft did not come in time',
    help: 'pipe it in, which waits as long as it takes: PROGRAM | factcheck draft -',
  },
  'file-too-large': { help: 'split it into chapters' },
  'characters-too-many': { help: 'split it into chapters' },
  'nul-character': { help: `name a text, or remove the character` },
}
