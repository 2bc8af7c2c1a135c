import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { page, serve } from '../fetch/server.js'
import { factcheck, folderWith, ROOT } from '../harness.js'

test('docs/adding.md shows what is made of a page', async () => {
  const adding = readFileSync(join(ROOT, 'docs/adding.md'), 'utf8')
  const blockOf = (language: string) =>
    new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(adding)?.[1] ?? ''
  const [command = '', ...shown] = blockOf('text').split('\n')
  const server = await serve({ '/bridge': page(blockOf('html')) })
  const cwd = folderWith({ 'claims.yaml': 'title: T\nsources: {}\n' })
  const argv = command.replace('$ factcheck ', '').replace('https://gazette.example', server.origin).split(' ')
  const { stdout, stderr } = await factcheck([...argv, '--allow-private'], { cwd })
  const lines = `${stdout}${stderr}`.replaceAll(server.origin, 'https://gazette.example').split('\n')
  expect(lines.filter((line) => line !== '').sort()).toEqual(shown.filter((line) => line !== '').sort())
})
