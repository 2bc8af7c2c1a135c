import { readdirSync } from 'node:fs'

const FOLDER = 'src/check/rules'

/** What other generated files are made from, and so is written before them. */
export function generated(): { path: string; text: string }[] {
  const files = readdirSync(FOLDER).filter((file) => file !== 'index.ts' && file.endsWith('.ts'))
  return [{ path: `${FOLDER}/index.ts`, text: rulesIndex(files.map((file) => file.replace(/\.ts$/, ''))) }]
}

/** The registry of rules: each is named as its file is. */
export function rulesIndex(names: readonly string[]): string {
  const rules = [...names].sort().map((name) => ({ name, variable: camelCase(name) }))
  return `// Written from the files of this folder by \`npm run generate\`.
${rules.map(({ name, variable }) => `import { ${variable} } from './${name}.js'`).join('\n')}

/** Every rule, by name. */
export const RULES = [
${rules.map(({ variable }) => `  ${variable},`).join('\n')}
] as const
`
}

const camelCase = (name: string) => name.replace(/-./g, (match) => match.charAt(1).toUpperCase())
