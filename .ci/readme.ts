/** The fenced blocks of a Markdown text in one language, with the offsets of their contents. */
export function blocks(markdown: string, language: string): { text: string; start: number; end: number }[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((found) => {
    const start = found.index + found[0].indexOf('\n') + 1
    const text = found[1] ?? ''
    return { text, start, end: start + text.length }
  })
}

/** A command line to its words: quotation marks hold a word together. */
export function shellWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** A README with every `console` block shown as the commands in it print today. */
export async function withSessions(markdown: string, print: (argv: string[]) => Promise<string>): Promise<string> {
  let text = markdown
  for (const { text: session, start, end } of blocks(markdown, 'console').reverse()) {
    const command = session.split('\n')[0] ?? ''
    const [, ...argv] = shellWords(command.replace(/^\$ /, ''))
    text = `${text.slice(0, start)}${command}\n${await print(argv)}${text.slice(end)}`
  }
  return text
}
