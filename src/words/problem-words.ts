import type { Fact } from '../ledger/model/problem.js'
import type { RecordShape } from '../ledger/model/shape.js'
import { count, grouped } from '../screen/text.js'
import { isControl, nameCharacter } from './character.js'
import { DRAFT_WORDS, UNREAD_DRAFT } from './draft-words.js'
import { keyHint } from './key-hints.js'
import { describeMistake } from './mistake-words.js'
import { isRequired, shapeHelp } from './shape-help.js'
import { UNREAD } from './unread-words.js'
import { describePlace, describeShape, describeValue } from './value.js'
import { meant, type Words, type WordsOf } from './words.js'

/** Every problem of a ledger in words. */
export function describeProblem(fact: Fact): Words {
  const describe = WORDS[fact.code] as (fact: Fact) => Words
  return describe(fact)
}

const WORDS: { [Code in Fact['code']]: WordsOf<Code> } = {
  'ledger-not-found': () => ({
    message: 'no claims.yaml in this folder or any folder above it',
    help: 'write one with `factcheck init`, an empty one with `factcheck init --empty`, or name a ledger with --file',
  }),
  'file-missing': () => ({ message: 'no such file', help: 'check the path' }),
  'file-is-folder': () => ({
    message: 'this is a folder, not a file',
    help: 'name a file in it',
  }),
  'file-changed': () => ({ message: 'the file changed while it was read', help: 'run again' }),
  'file-elsewhere': () => ({
    message: 'this is a symbolic link that leads out of the repository',
    help: 'name the file that it leads to, or put a copy in its place',
  }),
  'file-not-plain': ({ found }) => ({
    message: `this is a ${found}, not a file`,
    help: 'name a plain file; what another program prints can be piped in, with - for its name',
  }),
  'file-slow': ({ seconds }) => ({
    message: `not all of it came within ${count(seconds, 'second')}`,
    help: 'pipe it in, with - for its name: that waits as long as it takes',
  }),
  'file-unreadable': (fact) => ({
    message: `cannot be read: ${fact.reason}`,
    help: 'check that you may read it: ls -l FILE',
  }),
  'file-too-large': (fact) => ({
    message: `the file has ${megabytes(fact.size)}, but at most ${megabytes(fact.limit)} can be read`,
    help: 'split it; a ledger can `include` its parts',
  }),
  'characters-too-many': (fact) => ({
    message: `the text has more than ${grouped(fact.limit)} characters`,
    help: 'keep the part that is quoted',
  }),
  'part-too-large': (fact) => ({
    message: `${megabytes(fact.size)} of text without the beginning of a claim, but at most ${megabytes(fact.limit)} can be read at once`,
    help: 'a text in it is far too long, or the claims are not laid out as a list with one `- id:` a claim',
  }),
  'encoding-utf-16': () => ({
    message: 'the file is in UTF-16, but only UTF-8 can be read',
    help: 'save it as UTF-8: iconv -f UTF-16 -t UTF-8 FILE',
  }),
  'encoding-not-utf-8': (fact) => ({
    message: `the byte 0x${fact.byte.toString(16).padStart(2, '0')} is not UTF-8`,
    help: 'save the file as UTF-8; from Windows-1252: iconv -f WINDOWS-1252 -t UTF-8 FILE',
  }),
  'nul-character': () => ({
    message: 'a NUL character: this is not a text file',
    help: 'name a text file, or remove the character',
  }),
  'yaml-syntax': (fact) => describeMistake(fact.mistake),
  'character-odd': (fact) => ({
    message: `the character ${nameCharacter(fact.codePoint)}, breaks the layout of the file`,
    help: fact.belongs
      ? `write \`${fact.belongs}\` in its place`
      : isControl(fact.codePoint)
        ? 'remove it'
        : 'write a plain space in its place, or nothing; such characters come with text that is pasted',
  }),
  'several-documents': () => ({
    message: 'a second YAML document begins here, but a ledger is one document',
    help: 'move it to its own file and `include` that file',
  }),
  'nested-too-deeply': () => ({
    message: 'nested too deeply to be read',
    help: 'a ledger needs no more than five levels',
  }),
  'values-too-many': () => ({
    message: 'the text up to here holds more values, commas and brackets than can be read at once',
    help: 'a list is far too long: split the file, and `include` the parts',
  }),
  'problems-too-many': (fact) => ({
    message: `the file has more than ${grouped(fact.limit)} errors, and those from here on are not shown`,
    help: 'fix the first ones: many may have one cause',
  }),
  'forms-too-many': (fact) => ({
    message: `the name “${fact.name}” has more than ${grouped(fact.limit)} forms`,
    help: 'leave out those that nobody looks up',
  }),
  'aliases-too-many': (fact) => ({
    message: `aliases that expand to more than ${grouped(fact.limit)} values`,
    help: 'write the values out',
  }),
  'alias-unknown': (fact) => ({
    message: `no anchor \`&${fact.name}\` before this alias`,
    help: `if it is a text, put it in quotes: "*${fact.name}"; otherwise name a value before it, \`&${fact.name}\``,
  }),
  'merge-not-mapping': (fact) => ({
    message: `\`<<\` merges a mapping, and found ${describeValue(fact.found)}`,
    help: 'give it an alias of a mapping, `<<: *name`; if it is a text, put it in quotes',
  }),
  'merge-cycle': () => ({ message: 'this mapping merges itself', help: 'remove one of the `<<`' }),
  'file-empty': () => ({
    message: 'the file is empty',
    help: 'a ledger has `claims:`; `factcheck init` writes a first one',
  }),
  'no-claims': ({ sources }) =>
    sources > 0
      ? {
          message: `no claims in the ledger, only ${count(sources, 'source')}`,
          help: 'add a claim: factcheck add claim; --allow-empty checks the sources alone',
        }
      : {
          message: 'no claims in the ledger',
          help: 'add one: factcheck add claim; `factcheck explain` says what each label must show',
        },
  'wrong-type': (fact) => ({
    message: `${describePlace(fact)} is ${describeValue(fact.found)}, expected ${describeShape(fact.expected)}`,
    help: shapeHelp(fact),
  }),
  'field-missing': ({ record, field }) => ({
    message: `${record.name} needs \`${field}\``,
    help: `add \`${field}: …\`. ${record.fields[field]?.description ?? ''}`,
  }),
  'field-unknown': ({ record, name, nearest }) => ({
    message: `${record.name} has no key \`${name}\``,
    help: keyHint(record, name) ?? meant(nearest) ?? `known keys: ${commonKeys(record).join(', ')}`,
  }),
  'field-named-twice': ({ record, name, alias }) => ({
    message: `${record.name} has both \`${name}\` and \`${alias}\`, which are one field`,
    help: 'keep one of the two',
  }),
  'word-unknown': ({ found, known, nearest, ...where }) =>
    known.length > FEW_WORDS
      ? {
          message: `${describePlace(where)} is \`${found}\`, which is unknown`,
          help: meant(nearest) ?? `write one of ${known.join(', ')}`,
        }
      : {
          message: `${describePlace(where)} is \`${found}\`, expected one of ${known.join(', ')}`,
          help: meant(nearest) ?? 'write one of these words',
        },
  'text-malformed': (fact) => ({
    message: `${describePlace(fact)} is \`${fact.found}\`, expected ${fact.expected}`,
    help: meant(fact.suggestion) ?? 'choose a name of that form',
  }),
  'text-empty': (fact) => ({
    message: `${describePlace(fact)} is empty`,
    help: isRequired(fact.path) ? 'write it: it cannot be left out' : 'write it, or remove it',
  }),
  'text-too-long': (fact) => ({
    message: `${describePlace(fact)} has ${count(fact.length, 'character')}, but may have at most ${grouped(fact.limit)}`,
    help: 'shorten it; a quote in it may never have been closed',
  }),
  'text-unsafe': (fact) => ({
    message: `${describePlace(fact)} holds the character ${nameCharacter(fact.codePoint)}`,
    help: 'remove it: it can make a terminal or an editor show something that is not written',
  }),
  'id-reserved': (fact) => ({
    message: `${describePlace(fact)} is \`${fact.found}\`, a name that JavaScript reserves`,
    help: 'choose another name: it breaks programs that read the JSON output',
  }),
  'id-duplicate': (fact) => ({
    message: `the ${fact.what} \`${fact.id}\` was defined before, at ${fact.first.file}:${fact.first.line}`,
    help: 'rename one of the two',
  }),
  'include-missing': (fact) => ({
    message: `\`${fact.pattern}\` matches no file`,
    help: 'paths are relative to the folder of this file',
  }),
  'include-outside': (fact) =>
    fact.through === 'link'
      ? {
          message: `\`${fact.pattern}\` leaves the folder of this file through a symbolic link`,
          help: 'include files that are below it',
        }
      : {
          message: `\`${fact.pattern}\` leaves the folder of this file`,
          help: 'include paths below it, without `..` and not absolute',
        },
  'include-unread': (fact) => UNREAD[fact.because](fact.path),
  'include-cycle': (fact) => ({
    message: `files include each other: ${fact.chain.join(' > ')}`,
    help: 'remove one of these includes',
  }),
  'include-of-rules': () => ({
    message: 'an included file sets `rules`, which only the main ledger may',
    help: 'move them there',
  }),
  ...DRAFT_WORDS,
  'draft-unread': ({ because }) => ({ ...describeProblem(because), ...UNREAD_DRAFT[because.code] }),
  'draft-parts-too-many': ({ what, limit }) => ({
    message: `the text has more than ${grouped(limit)} ${what}`,
    help: 'split it into several files',
  }),
  'rule-unknown': (fact) => ({
    message: `no rule \`${fact.name}\``,
    help: meant(fact.nearest) ?? '`factcheck explain` lists them',
  }),
  'rule-lowered': (fact) => ({
    message: `\`${fact.name}\` is always an error, without exception: what cannot be read cannot be checked`,
    help: 'remove this setting, and fix what the rule reports',
  }),
  'baseline-version': (fact) => ({
    message: `a baseline of version ${fact.found}, but only version 1 can be read`,
    help: 'update factcheck, or write the file again with --update-baseline',
  }),
  'baseline-malformed': ({ because }) => {
    const anew = 'write the file again with --update-baseline'
    if (!because) return { message: 'not a baseline: not valid JSON', help: anew }
    const { message, help } = describeProblem(because)
    return { message: `not a baseline: ${message}`, help: because.code === 'field-unknown' && help ? help : anew }
  },
}

function commonKeys({ fields }: RecordShape): string[] {
  return Object.keys(fields).filter((name) => !fields[name]?.isRare)
}

/** So many a message may list. */
const FEW_WORDS = 8

const megabytes = (size: number) => `${Math.round(size / 1024 / 1024)} MB`
