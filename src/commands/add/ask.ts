import { readAsked } from '../../adding/asked.js'
import { describeMisnamed } from '../../adding/misnamed.js'
import { EXIT, type ExitCode } from '../../exit-code.js'
import type { Io } from '../../io.js'
import type { Context } from '../command/context.js'
import { openDesk } from '../desk/desk.js'
import { askClaim, needed } from './ask-claim.js'
import { addClaim, type ClaimOptions } from './claim.js'
import { type Choice, Left, Questions } from './questions.js'
import { addSource, type SourceOptions } from './source.js'

/** Asks what is to be added, step by step, and adds it. Whoever leaves has written nothing. */
export async function ask(
  what: string | undefined,
  options: ClaimOptions & SourceOptions,
  context: Context,
  terminal: NonNullable<Io['terminal']>,
): Promise<ExitCode> {
  const questions = Questions.on(terminal)
  const confirm = (message: string, isLikely: boolean) => questions.confirm(message, isLikely)
  try {
    const kind = what ?? (await questions.choose('What is to be added?', KINDS))
    if (kind === 'source') return await addSource(await askAddress(questions), { ...options, confirm }, context)
    const asked = await askClaim(options, await openDesk(context), questions)
    return await addClaim(asked.text, { ...asked.options, confirm }, context)
  } catch (error) {
    if (!(error instanceof Left)) throw error
    context.notice('Nothing was written.')
    return EXIT.nothing
  }
}

const KINDS: Choice[] = [
  { value: 'claim', label: 'a claim', hint: 'what is said, and what supports it' },
  { value: 'source', label: 'a source', hint: 'an article, a book, a page: by its address or number' },
]

function askAddress(questions: Questions): Promise<string> {
  return questions.text({
    message: 'Where is it? Its address, DOI or ISBN',
    placeholder: 'https://…, doi:10.1000/182, isbn:9780306406157',
    fault: (answer) => {
      if (answer === '') return needed(answer)
      const asked = readAsked(answer)
      if ('kind' in asked) return undefined
      const { message, help } = describeMisnamed(asked)
      return `It ${message}${help ? `; ${help}` : ''}`
    },
  })
}
