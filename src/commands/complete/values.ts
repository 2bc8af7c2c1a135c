import type { Command } from 'commander'
import { GitError } from '../../ledger/git/git-fault.js'
import { Repository } from '../../ledger/git/repository.js'
import { type Claim, CONFIDENCES, type Ledger, STATUSES } from '../../ledger/model/types.js'
import { speakersOf } from '../../support/speakers.js'
import type { Context } from '../command/context.js'
import type { Values } from '../command/sheet.js'
import { split, type Typed, visibleCommands } from './place.js'

export interface Candidate {
  word: string
  description: string
}

/** Where values are asked for: the word that is begun, and what stands before it. */
interface Asked {
  begun: string
  typed: Typed
  program: Command
  context: Context
  /** Of the argument or option. */
  description: string
}

/** How the values of each kind are found. */
export const VALUES: Record<Values, (asked: Asked) => Candidate[] | Promise<Candidate[]>> = {
  // The shell knows them.
  files: () => [],
  commands: ({ program }) => commandsOf(program),
  claims: async ({ context }) => claimsOf((await context.tryLoad()).ledger),
  sources: async ({ context }) => sourcesOf((await context.tryLoad()).ledger),
  traced: async ({ typed, context }) => {
    const { ledger } = await context.tryLoad()
    return typed.given.has('impact') ? [...claimsOf(ledger), ...sourcesOf(ledger)] : claimsOf(ledger)
  },
  items: async ({ context }) => {
    const { ledger } = await context.tryLoad()
    return [...claimsOf(ledger), ...sourcesOf(ledger)]
  },
  labels: ({ begun }) => joined(begun, CONFIDENCES, 'label'),
  statuses: ({ begun }) => joined(begun, STATUSES, 'status'),
  tags: async ({ context }) => distinct((await context.tryLoad()).ledger, ({ tags }) => tags, 'tags'),
  subjects: async ({ context }) => distinct((await context.tryLoad()).ledger, ({ about }) => about, 'about'),
  speakers: async ({ context }) => distinct((await context.tryLoad()).ledger, speakersOf, 'attributed-to'),
  rules: () => rules(),
  levels: ({ begun }) => levelsOf(begun),
  formats: async ({ description }) =>
    described((await import('../../format/check/index.js')).FORMAT_NAMES, description),
  revisions: ({ context }) => revisionsOf(context),
}

export function commandsOf(program: Command): Candidate[] {
  return visibleCommands(program).map((command) => ({ word: command.name(), description: command.description() }))
}

function claimsOf(ledger: Ledger): Candidate[] {
  return [...ledger.claims.values()].map(({ id, text }) => ({ word: id, description: text }))
}

function sourcesOf(ledger: Ledger): Candidate[] {
  return [...ledger.sources.values()].map(({ key, title }) => ({ word: key, description: title ?? 'source' }))
}

function distinct(ledger: Ledger, namesOf: (claim: Claim) => readonly string[], description: string): Candidate[] {
  return described(new Set([...ledger.claims.values()].flatMap(namesOf)), description)
}

/** The words that a list with commas may go on with. */
function joined(begun: string, words: readonly string[], description: string): Candidate[] {
  const before = begun.slice(0, begun.lastIndexOf(',') + 1)
  return described(
    words.map((word) => before + word),
    description,
  )
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

export function described(words: Iterable<string>, description: string): Candidate[] {
  return [...words].map((word) => ({ word, description }))
}
