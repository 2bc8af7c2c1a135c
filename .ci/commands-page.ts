import { COMMANDS } from '../src/commands/index.js'

/** docs/commands.md: what help says of every command, to be filled in as its sessions are run. */
export function commandsPage(): string {
  const visible = COMMANDS.filter(({ isHidden }) => !isHidden)
  const rows = visible.map(({ name, description }) => `| [${name}](#factcheck-${name}) | ${description} |`)
  const sections = visible.map(
    ({ name }) => `## factcheck ${name}\n\n\`\`\`console\n$ factcheck help ${name}\n\`\`\`\n`,
  )
  return `<!-- Written from src/commands by \`npm run generate\`. -->

# Commands

\`factcheck help COMMAND\` prints the same in the terminal.

| command | what it does |
|---|---|
${rows.join('\n')}

${sections.join('\n')}`
}
