import type { Problem } from '../../ledger/model/problem.js'
import { describeProblem } from '../../words/problem-words.js'

/** What a person should know of the comparison itself. Names are as git takes them: main:claims.yaml. */
export type DiffNote =
  | { code: 'renamed'; name: string; was: string }
  | { code: 'not-there'; name: string }
  | { code: 'unreadable'; revision: string; problem: Problem }
  | { code: 'rule-changed'; rule: string; revision: string }

export function describeNote(note: DiffNote): string {
  switch (note.code) {
    case 'renamed':
      return `${note.name} was not there; it is compared with ${note.was}, which git says it was.`
    case 'not-there':
      return `${note.name} was not there, nor under a name that git says it had: nothing to compare with, so all its claims count as added.`
    case 'unreadable': {
      const { at } = note.problem
      const place = `${at.file}:${at.line}:${at.column}`
      return `The ledger cannot be read as it was in ${note.revision}, so all its claims count as added: ${place}: ${describeProblem(note.problem).message}`
    }
    case 'rule-changed':
      return `The ledger says something else of ${note.rule} than it did in ${note.revision}; what it said there still holds here.`
  }
}
