import { extname } from 'node:path'
import type { RuleSheet } from '../../check/rule/rule.js'
import { line, wrap } from '../../screen/text.js'
import type { Theme } from '../../screen/theme.js'

/** A rule's sheet as `factcheck explain` prints it. */
export function formatSheet(sheet: RuleSheet, theme: Theme): string {
  const { width } = theme.terminal
  const example = (title: string, text: string) => `${theme.strong(title)}\n${text.trim().replace(/^/gm, '  ')}`
  return `${[
    `${theme.id(sheet.name)}  ${levelOf(sheet, theme)}  ${theme.dim(`since ${sheet.since}`)}`,
    wrap(sheet.asks, width),
    wrap(sheet.why, width),
    ...filesOf(sheet).map(([path, text]) => example(`With ${path}:`, text)),
    example('Bad:', sheet.bad),
    example('Good:', sheet.good),
    theme.dim(wrap(severityNote(sheet), width)),
  ].join('\n\n')}\n`
}

function severityNote({ name, isAlwaysError }: RuleSheet): string {
  return isAlwaysError
    ? 'Always an error: what cannot be read cannot be checked.'
    : `Another severity: \`rules: {${name}: off}\` in the ledger, or --rule ${name}=off.`
}

/** All rules, one a line. */
export function formatRules(sheets: readonly RuleSheet[], theme: Theme): string {
  const longest = Math.max(...sheets.map(({ name }) => name.length))
  const lines = sheets.map((sheet) => {
    const name = theme.id(sheet.name.padEnd(longest))
    const level = levelOf(sheet, theme) + ' '.repeat('warning'.length - sheet.severity.length)
    const start = `${name}  ${level}  `
    const { width } = theme.terminal
    const asks = line(sheet.asks)
    return width < longest + 50 ? `${start.trimEnd()}\n${wrap(asks, width, '  ')}` : wrap(asks, width, start)
  })
  return `${lines.join('\n')}\n`
}

function levelOf({ severity }: RuleSheet, theme: Theme): string {
  return { error: theme.error, warning: theme.warning, off: theme.dim }[severity](severity)
}

/** A rule's sheet for SARIF's viewers that show no Markdown. */
export function ruleText(sheet: RuleSheet): string {
  const { asks, why, bad, good } = sheet
  const files = filesOf(sheet).map(([path, text]) => `With ${path}:\n\n${text}\n\n`)
  return `${asks}\n\n${why}\n\n${files.join('')}Bad:\n${bad}\nGood:\n${good}`
}

export function ruleMarkdown(sheet: RuleSheet): string {
  const { asks, why, bad, good } = sheet
  const example = (title: string, text: string, kind = 'yaml') => `${title}\n\n\`\`\`${kind}\n${text.trim()}\n\`\`\``
  const files = filesOf(sheet).map(([path, text]) => example(`With ${path}:`, text, KINDS.get(extname(path)) ?? 'text'))
  const kind = sheet.ledger === undefined ? 'yaml' : 'markdown'
  return [asks, why, ...files, example('Bad:', bad, kind), example('Good:', good, kind)].join('\n\n')
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['.json', 'json'],
  ['.yaml', 'yaml'],
])

/** The sign for a form feed stands for one, which is not seen. */
const filesOf = ({ before, ledger, files = {} }: RuleSheet) =>
  Object.entries({
    ...(before && { 'this ledger before': before }),
    ...(ledger && { 'claims.yaml': ledger }),
    ...files,
  }).map(([path, text]) => [path, text.replaceAll('\f', '\u240c')] as const)

/** docs/rules.md */
export function rulesPage(sheets: readonly RuleSheet[]): string {
  const rows = sheets.map(({ name, severity, asks }) => `| [${name}](#${name}) | ${severity} | ${asks} |`)
  const sections = sheets.map(
    (sheet) =>
      `## ${sheet.name}\n\n${sheet.isAlwaysError ? 'Always an error' : `${capital(sheet.severity)} by default`}, since ${sheet.since}.\n\n${ruleMarkdown(sheet)}\n`,
  )
  return `<!-- Written from src/check/rules by \`npm run generate\`. -->

# Rules of \`factcheck check\`

\`factcheck explain RULE\` prints the same in the terminal.

| rule | severity | what it asks |
|---|---|---|
${rows.join('\n')}

Severities are set in the ledger, for its file and those it includes, and for one run by \`--rule NAME=error|warning|off\`.
A file named on the command line follows its own settings. Where several ledgers include a file, the strictest applies.
An exception needs a reason and may have a last day; one that is not needed, or has ended, is itself a finding. What cannot
be read cannot be checked: rules that report it are always errors, without exception.

\`\`\`yaml
rules:
  source-used: off
  claim-needs-source:
    severity: error
    except:
      - claim: some-id
        reason: why this is fine
        until: 2026-12-31
\`\`\`

${sections.join('\n')}`
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
