import type { Name } from './types.js'

const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}々ー・\s]+$/u
/** Japanese writes the names of others in these, in their own order. */
const KATAKANA = /^[\p{sc=Kana}ー・\s]+$/u

/** A name as it is read: 李世民, 김하나, ジョン・スミス, Vincent van Gogh, Martin Luther King Jr. */
export function fullName(name: Name): string {
  const { literal, given, suffix, 'dropping-particle': particle } = name
  if (literal !== undefined) return literal
  const family = familyName(name)
  const both = `${family ?? ''}${given ?? ''}`
  if (EAST_ASIAN.test(both))
    return KATAKANA.test(both) ? parts(given, family).join('・') : parts(family, given).join('')
  const ordered = isTrue(name['static-ordering']) ? parts(family, given) : parts(given, joined(particle, family))
  const plain = ordered.join(' ')
  return suffix ? `${plain}${isTrue(name['comma-suffix']) ? ',' : ''} ${suffix}` : plain
}

/** The name that stands for a person alone, with what belongs to it: "van Gogh", "Humboldt". */
export function nameAlone(name: Name): string | undefined {
  return familyName(name) ?? name.literal ?? name.given
}

function familyName({ family, 'non-dropping-particle': particle }: Name): string | undefined {
  return family === undefined ? undefined : joined(particle, family)
}

/** "van Gogh", "d'Alembert", "al-Khwarizmi" */
function joined(particle: string | undefined, family: string | undefined): string | undefined {
  if (!particle || !family) return family ?? particle
  return particle + (/['’ʼ-]$/.test(particle) ? '' : ' ') + family
}

const parts = (...all: (string | undefined)[]) => all.filter((part) => part !== undefined && part !== '')

/** As CSL-JSON writes truths: true, 1, "true". */
function isTrue(value: unknown): boolean {
  return (
    value !== undefined && value !== false && value !== 0 && value !== '' && !/^(?:false|0|no)$/i.test(String(value))
  )
}
