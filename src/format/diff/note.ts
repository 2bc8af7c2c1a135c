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
      return `${note.name} did not exist; it is compared with ${note.was}, its old name in git.`
    case 'not-there':
      return `${note.name} did not exist, under this name or an old name in git, so all its claims count as added.`
    case 'unreadable': {
      const { at } = note.problem
      const place = `${at.file}:${at.line}:${at.column}`
      return `The ledger of ${note.revision} cannot be read, so all its claims count as added: ${place}: ${describeProblem(note.problem).message}`
    }
    case 'rule-changed':
      return `The settings of ${note.rule} differ from those in ${note.revision}; those in ${note.revision} apply.`
  }
}
