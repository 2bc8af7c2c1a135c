/** What a number counts or measures, in the words and signs of several languages, by one name. */
const MEASURES: readonly (readonly [name: string, words: string])[] = [
  ['%', '% percent pct prozent pourcent prozentig'],
  ['%p', 'pp'],
  ['$', '$ us$ usd dollar dollars dólar dólares'],
  ['€', '€ eur euro euros'],
  ['£', '£ gbp pound pounds sterling'],
  ['¥', '¥ yen jpy'],
  ['km', 'km kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres kilómetro kilómetros'],
  ['m', 'm metre metres meter meters metern mètre mètres metro metros'],
  ['cm', 'cm centimetre centimetres zentimeter centimètre centimètres centímetro centímetros'],
  ['mile', 'mile miles meile meilen'],
  ['kg', 'kg kilogram kilograms kilo kilos kilogramm kilogramme kilogrammes kilogramo kilogramos'],
  ['t', 'tonne tonnes ton tons tonnen tonelada toneladas'],
  ['ha', 'ha hectare hectares hektar hectárea hectáreas'],
  ['hour', 'hour hours stunde stunden heure heures hora horas'],
  ['day', 'day days tag tage tagen jour jours día días'],
  ['week', 'week weeks woche wochen semaine semaines semana semanas'],
  ['month', 'month months monat monate monaten mois mes meses'],
  ['year', 'year years jahr jahre jahren an ans année années año años'],
  ['minute', 'minute minutes minuten minuto minutos'],
  ['degree', '° °c °f degree degrees grad degré degrés grado grados'],
]

/** A number as it was written, with what it measures: 71%, $5, 3 km. */
export function measured(written: string, measure: string | undefined): string {
  if (measure === undefined || written.includes(measure)) return written
  if (/^[$€£¥]$/.test(measure)) return `${measure}${written}`
  if (measure === '%') return `${written}%`
  if (measure === '%p') return `${written} percentage points`
  return `${written} ${measure.length > 2 && written !== '1' ? `${measure}s` : measure}`
}

const BY_WORD = new Map(
  MEASURES.flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
)

const POINTS =
  /^\s?-?(?:percentage points?|per ?cent(?:age)? points?|prozentpunkten?|points? de pourcentage|puntos? porcentuales|процентн\p{L}+ пункт\p{L}*)/iu
const PER_CENT = /^\s?-?(?:per cent|pour cent|por ciento|процент\p{L}*)(?!\p{L})/iu
const BEHIND = /^[\s-]?(%|°[cf]?|[$€£¥]|\p{L}+)/iu
const BEFORE = /(?:(?<!\p{L})(?:US)?\$|[€£¥])\s?$/u

/** What the number between two offsets measures, if that is said beside it. */
export function measureAt(text: string, start: number, end: number): string | undefined {
  const behind = text.slice(end, end + 40)
  if (POINTS.test(behind)) return '%p'
  if (PER_CENT.test(behind)) return '%'
  const [sign] = BEFORE.exec(text.slice(Math.max(0, start - 5), start)) ?? []
  if (sign) return sign.trim().replace(/^US/, '')
  const [, word] = BEHIND.exec(behind) ?? []
  return word === undefined ? undefined : BY_WORD.get(word.toLowerCase())
}
