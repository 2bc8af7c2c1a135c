/**
 * How often the right claim is the first that is read, on questions in a person's own words, beside other engines:
 * npm run bench questions [held] [LEDGER.yaml QUESTIONS.tsv]. A line of a .tsv is a question, a tab and the ids of the claims that answer
 * it, none where no claim does. A line of a .roles.tsv is a question, its claim, the same with the roles exchanged, and its.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '../src/ledger/load/load.js'
import { QUESTION_ENGINES, type QuestionEngine } from './questions/engines.js'
import { measureQuestions, type Question, readQuestions, readRoles, rolesRight } from './questions/measures.js'

const FOLDER = 'bench/questions'
const argv = process.argv.slice(2)
const isHeld = argv[0] === 'held'
const isShown = argv.includes('--misses')
const named = argv.filter((word) => word !== 'held' && !word.startsWith('--'))
const sets: [ledger: string, questions: string][] =
  named.length >= 2
    ? [[named[0] ?? '', named[1] ?? '']]
    : readdirSync(FOLDER)
        .filter((file) => file.endsWith('.yaml'))
        .map((file): [string, string] => [
          join(FOLDER, file),
          join(FOLDER, isHeld ? 'held' : '', file.replace('.yaml', '.tsv')),
        ])
        .filter(([, questions]) => existsSync(questions))

const HEAD = ['questions', 'first', 'top 3', 'missing', 'MRR', 'none: answered']
const all = new Map<string, { questions: Question[]; found: { ids: string[]; answers: number }[] }>()
for (const [file, path] of sets) {
  const ledger = load({ files: [file], cwd: process.cwd() })
  const questions = readQuestions(path, ledger)
  console.log(`\n${path}`)
  for (const engine of QUESTION_ENGINES) report(engine, questions, engine.build(ledger))
  const roles = file.replace('.yaml', '.roles.tsv')
  if (existsSync(roles)) {
    const pairs = readRoles(roles)
    for (const { name, build } of QUESTION_ENGINES.slice(0, 1))
      console.log(`roles, ${name}: ${rolesRight(pairs, build(ledger), isShown)} of ${pairs.length} pairs`)
  }
}
if (sets.length > 1) {
  console.log('\nAll')
  for (const [name, { questions, found }] of all) print(name, questions, found)
}

function report(engine: QuestionEngine, questions: Question[], find: ReturnType<QuestionEngine['build']>): void {
  const found = questions.map(({ text }) => find(text))
  print(engine.name, questions, found)
  const sum = all.get(engine.name) ?? { questions: [], found: [] }
  all.set(engine.name, { questions: [...sum.questions, ...questions], found: [...sum.found, ...found] })
  if (!isShown || engine !== QUESTION_ENGINES[0]) return
  for (const [i, { text, wanted }] of questions.entries()) {
    const { ids, answers } = found[i] ?? { ids: [], answers: 0 }
    const place = ids.findIndex((id) => wanted.includes(id)) + 1
    if (wanted.length > 0 ? place !== 1 : answers > 0)
      console.log(`   ${place || '-'} (${answers}) ${text} => ${wanted.join(',')} | ${ids.slice(0, 3).join(', ')}`)
  }
}

function print(name: string, questions: Question[], found: { ids: string[]; answers: number }[]): void {
  const m = measureQuestions(questions, found)
  const cells = [m.count, m.first, m.top3, m.missing, m.mrr, m.falselyAnswered].map((n) =>
    Number.isInteger(n) && n > 1 ? String(n) : n.toFixed(3),
  )
  console.log(`  ${name.padEnd(26)}${cells.map((cell, i) => `${HEAD[i]} ${cell}`).join('  ')}`)
}
