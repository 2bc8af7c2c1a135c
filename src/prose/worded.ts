import { MONTHS } from '../ledger/model/months.js'
import type { Judged } from './language.js'

/** Numbers, dates, amounts and negations as one language words them. */
export interface WordedNumbers {
  numbers: ReadonlyMap<string, string>
  /** Words that multiply the number before them. */
  scales: ReadonlyMap<string, number>
  /** Months and weekdays. */
  dates: ReadonlySet<string>
  /** Words that make a claim larger. */
  amounts: ReadonlySet<string>
  negations: ReadonlySet<string>
}

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** From words in order: the first is `from`, the next one more; several with a bar between them are the same. */
function counted(from: number, words: string, tens = ''): Map<string, string> {
  const numbers = new Map<string, string>()
  const add = (list: string, value: (index: number) => number) => {
    for (const [index, alike] of list.trim().split(/\s+/).entries())
      for (const word of alike.split('|')) if (word) numbers.set(word, String(value(index)))
  }
  add(words, (index) => from + index)
  add(tens, (index) => (index + 2) * 10)
  return numbers
}

const scales = (entries: Record<string, number>) => new Map(Object.entries(entries))
const MILLION = 1_000_000

export const WORDED: Readonly<Record<Judged, WordedNumbers>> = {
  en: {
    numbers: new Map([
      ...counted(
        2,
        `two|twice|second three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth
        thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
        'twenty thirty forty fifty sixty seventy eighty ninety hundred|hundreds',
      ),
      ...counted(1000, 'thousand|thousands'),
      ...counted(MILLION, 'million|millions'),
      ...counted(1000 * MILLION, 'billion|billions'),
      ['dozen', '12'],
      ['half', '1/2'],
      ['quarter', '1/4'],
    ]),
    scales: scales({ hundred: 100, thousand: 1000, million: MILLION, billion: 1000 * MILLION, bn: 1000 * MILLION }),
    dates: set(`${MONTHS.join(' ').toLowerCase()} monday tuesday wednesday thursday friday saturday sunday`),
    amounts: set('all every everyone most many both only always'),
    negations:
      set(`no not never none nobody nothing neither nor without cannot hardly barely scarcely deny denies denied denying refuse refuses
      refused failed fails`),
  },
  de: {
    numbers: counted(2, 'zwei|zweite drei|dritte vier|vierte fünf sechs sieben acht neun zehn elf zwölf'),
    scales: scales({
      tausend: 1000,
      millionen: MILLION,
      million: MILLION,
      milliarden: 1000 * MILLION,
      milliarde: 1000 * MILLION,
    }),
    dates:
      set(`januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
      freitag samstag sonntag`),
    amounts: set('alle alles jede jeder jedes viele meisten beide nur immer'),
    negations: set(
      'nicht nie niemals kein keine keinen keinem keiner keines niemand nichts weder ohne kaum bestreitet bestritt leugnet leugnete',
    ),
  },
  fr: {
    numbers: counted(2, 'deux|deuxième trois|troisième quatre cinq six sept huit neuf dix onze douze'),
    scales: scales({
      mille: 1000,
      million: MILLION,
      millions: MILLION,
      milliard: 1000 * MILLION,
      milliards: 1000 * MILLION,
    }),
    dates:
      set(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
      samedi dimanche`),
    amounts: set('tous toutes tout chaque plupart beaucoup seul seuls seulement toujours'),
    negations: set('ne n pas jamais aucun aucune personne rien ni sans guère nie nient'),
  },
  es: {
    numbers: counted(2, 'dos|segundo tres|tercero cuatro cinco seis siete ocho nueve diez once doce'),
    scales: scales({ mil: 1000, millón: MILLION, millones: MILLION }),
    dates:
      set(`enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
      viernes sábado domingo`),
    amounts: set('todos todas todo toda cada mayoría muchos muchas ambos solo sólo siempre'),
    negations: set('no nunca jamás ningún ninguno ninguna nadie nada ni sin tampoco niega niegan negó'),
  },
  ru: {
    numbers: counted(
      2,
      'два|две|двух|второй три|трёх|трех|третий четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
    ),
    scales: scales({
      тысяч: 1000,
      тысячи: 1000,
      миллион: MILLION,
      миллиона: MILLION,
      миллионов: MILLION,
      миллиарда: 1000 * MILLION,
      миллиардов: 1000 * MILLION,
    }),
    dates:
      set(`января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда четверг
      пятница суббота воскресенье`),
    amounts: set('все всё каждый каждая большинство многие оба обе только всегда'),
    negations: set('не ни нет никогда никто ничего никакой никакая нельзя без отрицает отрицал'),
  },
}
