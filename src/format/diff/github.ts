import { line } from '../../screen/text.js'
import { command, commandWithoutPlace } from '../check/github.js'
import { describeNote } from './note.js'
import { type DiffReport, lastLine } from './report.js'

/** Workflow commands for what is wrong; the changes themselves stand in the log. */
export function report(report: DiffReport): string {
  const { diff, findings, notes } = report
  const lines = [
    ...notes.map((note) => commandWithoutPlace('warning', describeNote(note))),
    ...findings.map((finding) => command(finding, report)),
    ...diff.added.map(({ claim }) => `+ ${line(claim.id)}`),
    ...diff.removed.map(({ claim }) => `- ${line(claim.id)}`),
    ...diff.changed.map(({ after, fields }) => `~ ${line(after.id)}: ${fields.join(', ') || 'what it rests on'}`),
    lastLine(report),
  ]
  return lines.map((text) => `${text}\n`).join('')
}
