import { existsSync } from 'node:fs'
import type { Source } from '../../ledger/model/types.js'
import { IGNORE_PATH, isIgnored } from '../../quotes/ignored-folder.js'
import { type Snapshots, SnapshotText } from '../../quotes/snapshot.js'
import { CONFIDENTIAL_FOLDER, fileBelow, openPath } from '../../quotes/snapshot-path.js'
import type { Words } from '../../words/words.js'
import { CLOSED } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

/** Its text is where git may hold it; a field names another place; the folder for it is not ignored. */
type Fact = { code: 'open' | 'named' | 'not-ignored'; path: string }

const TALK = `sources:
  talk:
    title: "[Talk with a person who works at the port]"
    confidential: true
    note: A person asked not to be named.`

export const confidentialKeptOut: Rule<'confidential-kept-out', Fact> = {
  name: 'confidential-kept-out',
  severity: 'error',
  since: '0.1.0',
  asks: 'The text of a confidential source is in no folder but the one that git ignores.',
  why: 'What git has once held stays in its history, and in every copy. Only the lock belongs there: a digest, a date, and who took the text.',
  bad: `
${TALK}
    snapshot: saved/talk.txt
claims:
${CLOSED.replace('[gazette]', '[talk]')}
`,
  good: `
${TALK}
claims:
${CLOSED.replace('[gazette]', '[talk]')}
`,
  says,
  *check({ ledger, snapshots }) {
    for (const source of ledger.sources.values()) {
      const fact = source.confidential && factOf(source, snapshots)
      if (fact) yield { fact, source, what: fact.code, ...(fact.code === 'named' && { path: ['snapshot'] }) }
    }
  },
}

function factOf(source: Source, snapshots: Snapshots | undefined): Fact | undefined {
  if (source.snapshot !== undefined) return { code: 'named', path: source.snapshot }
  if (!snapshots) return undefined
  const folder = snapshots.folderOf(source)
  const open = fileBelow(folder, openPath(source))
  if ('file' in open && existsSync(open.file)) return { code: 'open', path: snapshots.nameOf(source, openPath(source)) }
  const isHere = snapshots.of(source).content instanceof SnapshotText
  return isHere && !isIgnored(folder) ? { code: 'not-ignored', path: snapshots.nameOf(source, IGNORE_PATH) } : undefined
}

function says({ code, path }: Fact): Words {
  switch (code) {
    case 'named':
      return {
        message: `\`snapshot\` names ${path}, which git may hold`,
        help: `remove \`snapshot\`: the text of a confidential source is kept in ${CONFIDENTIAL_FOLDER}/`,
      }
    case 'open':
      return {
        message: `the text of this confidential source is in ${path}, which git may hold`,
        help: 'remove the file, from the history of git too, and take it again: factcheck snapshot',
      }
    case 'not-ignored':
      return {
        message: `${path} does not keep git from taking the text of this confidential source`,
        help: 'it must have the line `*`, and none that begins with `!`; where it is missing, factcheck snapshot writes it',
      }
  }
}
