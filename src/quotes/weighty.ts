/*
 * Words on which it hangs what a sentence says, in the languages that we could have read by people who speak them or look up
 * in a grammar. What looks the same in two of them counts in both: the lists are there to refuse, never to let pass.
 */

/** No, not, never, nobody, without: by language, as a line is easier to check than a heap. */
const NEGATIONS = [
  'no not never none nobody nothing neither nor nowhere without cannot nay',
  'nicht nichts nie niemals niemand niemanden niemandem niemandes kein keine keinen keinem keiner keines keins weder ohne nirgends nirgendwo keinesfalls keineswegs mitnichten',
  'ne n pas jamais rien personne aucun aucune aucuns aucunes ni sans non nul nulle nullement guère',
  'nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas sin tampoco',
  'não jamais ninguém nenhum nenhuma nenhuns nenhumas nem sem',
  // Not "mai", which is May in other languages: it stands beside "non".
  'niente nulla nessun nessuno nessuna né senza mica neanche nemmeno neppure',
  'niet nooit niemand niets geen zonder nergens',
  'nie nigdy nikt nikogo nikomu nic niczego żaden żadna żadne żadnego żadnej bez ani',
  'ne nikdy nikdo nikoho nic žádný žádná žádné bez není nejsou nebyl nebyla nebylo nebyli nebude nemá',
  'не ни нет нету никогда никто никого никому ничто ничего ничему нигде никак никакой никакая никакое никакие нельзя без',
  'немає ніколи ніхто нікого ніщо нічого ніде жоден жодна жодне',
  'inte icke ikke ej aldrig aldri ingen inget inga ingenting intet utan uden uten',
  'değil yok hiç hiçbir asla yoktu değildi',
  'δεν δε μη μην όχι οχι ποτέ κανείς κανένας καμία κανένα τίποτα τίποτε ούτε χωρίς δίχως',
  'لا لم لن ليس ليست ليسوا لست بدون دون بلا ولا ولم ولن وليس',
  'לא ולא אין ואין אינו אינה אינם אינן בלי ללא שלא מעולם',
  'नहीं नही न मत ना बिना',
  'ei eivät eikä ilman mitään kukaan koskaan',
  'nem ne sem soha senki semmi nincs nincsen sincs nélkül',
  'không chẳng chưa chả đừng',
  'tidak bukan jangan tanpa belum',
  'نه نیست نیستند نبود هیچ بدون',
  'nu niciodată nimeni nimic nici nicio niciun niciunul niciuna fără',
  'ningú tampoc',
  'nije nisu nisam nisi nismo niste neće neću nema nikad nikada nitko niko ništa nijedan nijedna niti није нису неће нема никад никада нико ништа',
  'ni niso nisem nimajo noben nobena nobeno nikoli nihče brez',
  'ekki aldrei enginn engin ekkert hvorki',
  'nuk askush asgjë kurrë',
  'نہیں مت بغیر کبھی',
  'না নয় নেই ছাড়া',
  'არ არა ვერ არასოდეს არავინ',
]
/** Perhaps, allegedly, if, almost, hardly, denied: words that weaken what is said. */
const HEDGES = [
  'perhaps maybe possibly probably presumably allegedly reportedly apparently supposedly seemingly may might could would if unless whether almost nearly hardly barely scarcely rarely seldom few little only deny denies denied refuse refuses refused fail fails failed lack lacks lacked stop stopped cease ceased false falsely',
  'vielleicht womöglich möglicherweise angeblich mutmaßlich wahrscheinlich offenbar wohl könnte könnten dürfte soll sollte sollten würde würden wenn falls ob kaum fast beinahe nur selten bestritt verweigerte',
  'peut-être peut pourrait pourraient serait seraient aurait auraient prétendument apparemment si presque seulement rarement nie nié refuse refusé',
  'quizá quizás acaso posiblemente probablemente supuestamente presuntamente puede podría podrían sería habría si casi apenas solo sólo niega negó',
  'возможно якобы вероятно наверное может бы если ли почти едва лишь только отрицает отрицал отказался',
]

const listed = (lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')))
const NEGATION_WORDS = listed(NEGATIONS)
const WEIGHTY_WORDS = listed([...NEGATIONS, ...HEDGES])

/** Scripts without spaces, and Korean: what a word is must be told from its characters, so whatever has them counts. */
const UNSPACED_NEGATION =
  /[不没沒未無无非否莫勿毋别別]|な(?:い|か|く|し|け|さ)|ませ?ん|まい(?!り)|[ずぬ](?![^\s、。」])|않|못|없|아니|(?<![\p{L}])안(?![\p{L}])|ไม่|มิ|อย่า|ไร้|មិន|ບໍ່|မ[^\s]{0,40}ဘူး/u
const UNSPACED_HEDGE =
  /可能|也许|也許|或许|或許|据称|據稱|如果|几乎|幾乎|若|かもしれ|だろう|もし|ほとんど|아마|만약|만일|거의|อาจ|ถ้า/u

const EVERY_UNSPACED = new RegExp(UNSPACED_NEGATION.source, 'gu')

/** Words with their apostrophes and hyphens, and what a hyphen divides by itself. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´-][\p{L}\p{M}\p{N}]+)*/gu
/** can’t, n’est, non-violent. */
const NEGATED = /n['’ʼ`´]t$|^n['’ʼ`´]|^(?:non|nicht|pas|не)-/u

export function hasNegation(text: string): boolean {
  return UNSPACED_NEGATION.test(text) || wordsOf(text).some(isNegation)
}

/** Whether a text has a negation, or a word that weakens what is said. */
export function isWeighty(text: string): boolean {
  if (UNSPACED_HEDGE.test(text) || UNSPACED_NEGATION.test(text)) return true
  return wordsOf(text).some((word) => WEIGHTY_WORDS.has(word) || NEGATED.test(word))
}

/** Whether a word, in small letters, is a negation or has one at its begin or end. */
function isNegation(word: string): boolean {
  return NEGATION_WORDS.has(word) || NEGATED.test(word)
}

/** The same of any word, also of a language that puts the negation into the word: 열리지 않았다, kapatılmadı. */
export function isNegating(word: string): boolean {
  return isNegation(word) || INFLECTED_NEGATION.test(word)
}

const INFLECTED_NEGATION =
  /않|못하|없|아니|^(?:안|못)$|\p{L}{2}m(?:[ae](?:d[ıi]|z(?![a-z])|m[ıi]ş|y[ae]c[ae][kğ])|[ıiuü]yor)/u

/** The negations of the scripts without spaces, in order. */
export function unspacedNegations(text: string): string[] {
  return Array.from(text.matchAll(EVERY_UNSPACED), ([found]) => found)
}

function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? []
  return words.flatMap((word) => (NEGATED.test(word) ? [word] : [word, ...splitAtMarks(word)]))
}

const splitAtMarks = (word: string) => (/['’ʼ`´-]/.test(word) ? word.split(/['’ʼ`´-]/) : [])

/** What a word may not lose or gain at its end: hopeless, schuldenlos, didn't; gelmedi (Turkish), työtön, színtelen. */
const NEGATIVE_ENDING =
  /^(?:less|los|frei|free|not)|['’ʼ`´]t$|m(?:[ae](?:d[ıi]|z|y[ae]|m[ıi]ş)|[ıiuü]yor)|t[oö]n$|t[ae]?l[ae]n$/iu

export function isNegativeEnding(letters: string): boolean {
  return NEGATIVE_ENDING.test(letters) || UNSPACED_NEGATION.test(letters)
}
