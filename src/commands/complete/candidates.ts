import type { Command, Option } from 'commander'
import { line } from '../../screen/text.js'
import { wayOut } from '../../screen/way-out.js'
import { Context } from '../command/context.js'
import { ValueArgument, ValueOption, type Values } from '../command/sheet.js'
import { optionsOf, placeOf, readWords, type Typed, type Where } from './place.js'
import { type Candidate, commandsOf, described, VALUES } from './values.js'

/** What may stand in the place of the last word; `files` where the shell itself knows. */
export async function candidatesFor(
  words: readonly string[],
  program: Command,
  context: Context,
): Promise<Candidate[] | 'files'> {
  const begun = words.at(-1) ?? ''
  const typed = readWords(words.slice(0, -1), program)
  const place = placeOf(begun, typed, program)
  if (valuesIn(place) === 'files') return 'files'
  const ledgerContext = new Context(context.io, { ...context.options, file: typed.files })
  const candidates = await wordsFor(place, typed, program, ledgerContext)
  const isOperand = place.kind === 'argument' && !typed.ended
  // A name that a line cannot hold as it is would be taken for another, for several, or for an option.
  return candidates.filter(
    ({ word }) => word.startsWith(begun) && wayOut(line(word), 'text') === word && !(isOperand && word.startsWith('-')),
  )
}

function valuesIn(place: Where): Values | undefined {
  const asked = place.kind === 'value' ? place.option : place.kind === 'argument' ? place.argument : undefined
  return asked instanceof ValueOption || asked instanceof ValueArgument ? asked.values : undefined
}

async function wordsFor(place: Where, typed: Typed, program: Command, context: Context): Promise<Candidate[]> {
  switch (place.kind) {
    case 'value':
    case 'argument': {
      const { argChoices, description } = place.kind === 'value' ? place.option : place.argument
      const values = valuesIn(place)
      const found = values
        ? await VALUES[values]({ begun: place.begun, typed, program, context, description })
        : described(argChoices ?? [], description)
      return found.map(({ word, description }) => ({ word: place.before + word, description }))
    }
    case 'option':
      return optionsOf(typed, program).map(optionWord)
    case 'command':
      return commandsOf(program)
    case 'nothing':
      return []
  }
}

function optionWord({ long, short, description }: Option): Candidate {
  return { word: long ?? short ?? '', description }
}
