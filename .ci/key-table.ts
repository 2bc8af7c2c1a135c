import { PLACES } from '../src/browse/key-lines.js'
import { KEYS } from '../src/browse/keys.js'

/** A page with the keys of `browse` after the mark `<!-- keys of browse -->`, down to the next heading. */
export function withKeyTable(page: string): string {
  return page.replace(/^(<!-- keys of browse -->\n)[\s\S]*?(?=^## )/gm, (_, mark: string) => `${mark}${tables()}\n`)
}

function tables(): string {
  return PLACES.map(({ where, title }) => {
    const rows = KEYS.filter((key) => key.where === where).map(
      ({ chords, words }) => `| ${chords.map((chord) => `\`${chord}\``).join(' or ')} | ${words} |\n`,
    )
    return `\n| ${title.toLowerCase()} | |\n|---|---|\n${rows.join('')}`
  }).join('')
}
