/**
 * Cyrillic and Greek letters as English papers write them, so that "Путин" finds Putin and the other way about. Of a letter with
 * several romanisations the one that names have most often; fuzzy matching bridges the rest.
 */
const LETTERS = new Map(
  `
  а:a б:b в:v г:g ґ:g д:d е:e є:ye ж:zh з:z и:i і:i ї:yi й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh
  ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i
  κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o
  `
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
)

const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff]/

/** A word of Cyrillic or Greek letters in Latin ones; `undefined` for any other. The word is without case and accents. */
export function inLatin(word: string): string | undefined {
  if (!FOREIGN.test(word)) return undefined
  const latin = Array.from(word, (letter) => LETTERS.get(letter) ?? letter).join('')
  return /^[a-z0-9]+$/.test(latin) ? latin.replace(/(?<=.{2})(?:iy|yy|ii)$/, 'y') : undefined
}
