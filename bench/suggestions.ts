/**
 * How often `draft --suggest` names the right claim first, and how often a claim for a sentence that none backs:
 * npm run bench suggestions [tune]. A line of a .tsv is a sentence, a tab and the claim, none where no claim backs it. Those of a
 * .near.tsv no claim backs either, though they are about people and matters of the ledger. Every second line is to set the limits
 * by ("tune"), the others are to measure.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearestClaim } from '../src/draft/suggest.js'
import { load } from '../src/ledger/load/load.js'
import { datesIn } from '../src/prose/dates.js'
import { figuresIn } from '../src/prose/figures.js'
import { makeReady } from '../src/search/ready/make-ready.js'

const FOLDER = 'bench/suggestions'
const isTuned = process.argv.includes('tune')
/** A sentence as a draft has it. */
function asked(text: string) {
  const dates = datesIn(text)
  return { text, dates, figures: figuresIn(text, undefined, dates) }
}

/** The sentence with another number; nothing where it has none in digits. */
function slipped(text: string): string | undefined {
  const [number] = /\d+/.exec(text) ?? []
  return number && text.replace(number, String(Number(number) + 3))
}

const counted = () => ({ backed: 0, right: 0, unbacked: 0, wrong: 0, slipped: 0, rightSlipped: 0 })
const sums = { all: counted(), near: counted() }
for (const name of readdirSync(FOLDER)) {
  const sum = name.endsWith('.near.tsv') ? sums.near : sums.all
  const ledger = join('bench/questions', name.replace(/(?:\.near)?\.tsv$/, '.yaml'))
  const ready = makeReady(load({ files: [ledger], cwd: process.cwd() }))
  const named = (text: string) => nearestClaim(ready, asked(text))?.claim.id
  for (const [at, line] of readFileSync(join(FOLDER, name), 'utf8').trim().split('\n').entries()) {
    if ((at % 2 === 0) !== isTuned) continue
    const [sentence = '', wanted = ''] = line.split('\t')
    const id = named(sentence)
    const slip = wanted && slipped(sentence)
    if (slip) sum.slipped++
    if (slip && named(slip) === wanted) sum.rightSlipped++
    if (wanted) sum.backed++
    else sum.unbacked++
    if (wanted && id === wanted) sum.right++
    if (!wanted && id) sum.wrong++
    if ((id ?? '') !== wanted) console.log(`${sentence} => ${wanted || '-'} | ${id ?? '-'}`)
  }
}
const share = (part: number, whole: number) => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`
const { all, near } = sums
console.log(
  `right: ${share(all.right, all.backed)}, with a wrong number: ${share(all.rightSlipped, all.slipped)}; suggested where none backs: ${share(all.wrong, all.unbacked)}, ` +
    `of the ledger's own people and matters: ${share(near.wrong, near.unbacked)}`,
)
