import type { Command, Option } from 'commander'
import { GitError } from '../../ledger/git/git-fault.js'
import { Repository } from '../../ledger/git/repository.js'
import { CONFIDENCES, type Ledger } from '../../ledger/model/types.js'
import { line } from '../../screen/text.js'
import { Context } from '../context.js'
import { optionsOf, placeOf, readWords, split, type Typed, visibleCommands, type Where } from './place.js'

export interface Candidate {
  word: string
  description: string
}

/** What may stand in the place of the last word; `files` where the shell itself knows. */
export async function candidatesFor(
  words: readonly string[],
  program: Command,
  context: Context,
): Promise<Candidate[] | 'files'> {
  const begun = words.at(-1) ?? ''
  const typed = readWords(words.slice(0, -1), program)
  const place = placeOf(begun, typed, program)
  if (place.kind === 'value' ? isFile(place.option) : place.kind === 'argument' && /^files?$/.test(place.argument))
    return 'files'
  const ledgerContext = new Context(context.io, { ...context.options, file: typed.files })
  const candidates = await wordsFor(place, typed, program, ledgerContext)
  // A name that a line cannot hold as it is would be taken for another, or for several.
  return candidates.filter(({ word }) => word.startsWith(begun) && line(word) === word)
}

async function wordsFor(place: Where, typed: Typed, program: Command, context: Context): Promise<Candidate[]> {
  switch (place.kind) {
    case 'value':
      return (await valuesOf(place.option, place.begun, context)).map(({ word, description }) => ({
        word: place.before + word,
        description,
      }))
    case 'option':
      return optionsOf(typed, program).map(({ long, short, description }) => ({
        word: long ?? short ?? '',
        description,
      }))
    case 'command':
      return commandsOf(program)
    case 'argument':
      return argumentsOf(place.command, typed, program, context)
    case 'nothing':
      return []
  }
}

function commandsOf(program: Command): Candidate[] {
  return visibleCommands(program).map((command) => ({ word: command.name(), description: command.description() }))
}

function isFile({ flags }: Option): boolean {
  return /<(?:file|path)>/.test(flags)
}

async function valuesOf(option: Option, begun: string, context: Context): Promise<Candidate[]> {
  if (option.argChoices) return described(option.argChoices, option.description)
  switch (option.long) {
    case '--confidence': {
      const before = begun.slice(0, begun.lastIndexOf(',') + 1)
      return described(
        CONFIDENCES.map((label) => before + label),
        'label',
      )
    }
    case '--source':
      return sourcesOf((await context.tryLoad()).ledger)
    case '--tag':
      return distinct((await context.tryLoad()).ledger, 'tags')
    case '--about':
      return distinct((await context.tryLoad()).ledger, 'about')
    case '--rule':
      return levelsOf(begun)
    case '--format':
      return described((await import('../../format/check/index.js')).FORMAT_NAMES, option.description)
    default:
      return []
  }
}

async function argumentsOf(command: Command, typed: Typed, program: Command, context: Context): Promise<Candidate[]> {
  const [argument] = command.registeredArguments
  if (argument?.argChoices) return described(argument.argChoices, argument.description)
  switch (command.name()) {
    case 'show':
      return claimsOf((await context.tryLoad()).ledger)
    case 'trace': {
      const { ledger } = await context.tryLoad()
      return typed.given.has('impact') ? [...claimsOf(ledger), ...sourcesOf(ledger)] : claimsOf(ledger)
    }
    case 'snapshot':
      return sourcesOf((await context.tryLoad()).ledger)
    case 'explain':
      return rules()
    case 'diff':
      return revisionsOf(context)
    case 'help':
      return commandsOf(program)
    default:
      return []
  }
}

function claimsOf(ledger: Ledger): Candidate[] {
  return [...ledger.claims.values()].map(({ id, text }) => ({ word: id, description: text }))
}

function sourcesOf(ledger: Ledger): Candidate[] {
  return [...ledger.sources.values()].map(({ key, title }) => ({ word: key, description: title ?? 'source' }))
}

function distinct(ledger: Ledger, field: 'tags' | 'about'): Candidate[] {
  return described(new Set([...ledger.claims.values()].flatMap((claim) => claim[field])), field)
}

async function rules(): Promise<Candidate[]> {
  const { RULES } = await import('../../check/rules/index.js')
  return RULES.map(({ name, asks }) => ({ word: name, description: asks }))
}

/** Names of rules; of the one that is meant, with each severity. */
async function levelsOf(begun: string): Promise<Candidate[]> {
  const { LEVELS } = await import('../../check/settings.js')
  const { name } = split(begun)
  const fitting = (await rules()).filter(({ word }) => (name === begun ? word.startsWith(name) : word === name))
  return fitting.length > 1
    ? fitting
    : fitting.flatMap(({ word, description }) =>
        described(
          LEVELS.map((level) => `${word}=${level}`),
          description,
        ),
      )
}

/** Branches and tags of the repository that one works in. */
function revisionsOf({ io }: Context): Candidate[] {
  try {
    return described(['HEAD', ...new Repository(io.cwd, io.env).names()], 'revision')
  } catch (error) {
    if (error instanceof GitError) return []
    throw error
  }
}

function described(words: Iterable<string>, description: string): Candidate[] {
  return [...words].map((word) => ({ word, description }))
}
