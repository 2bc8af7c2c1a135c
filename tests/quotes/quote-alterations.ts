/** Ways to change a quote or a text, each with chance as its only input; `undefined` where there is nothing to change. */
export type Chance = () => number
export type Alter = (text: string, chance: Chance) => string | undefined

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(items: readonly T[], chance: Chance): T | undefined => items[Math.floor(chance() * items.length)]

/** Changes one of the places where a pattern fits. */
function one(pattern: RegExp, change: (found: string, chance: Chance) => string): Alter {
  return (text, chance) => {
    const found = pick([...text.matchAll(pattern)], chance)
    if (!found) return undefined
    const altered = text.slice(0, found.index) + change(found[0], chance) + text.slice(found.index + found[0].length)
    return altered === text ? undefined : altered
  }
}

/** Changes words by their place, the first and the last left alone unless it is said. */
function words(change: (words: string[], at: number) => string[] | undefined): Alter {
  return (text, chance) => {
    const all = text.split(' ')
    if (all.length < 4) return undefined
    return change(all, 1 + Math.floor(chance() * (all.length - 2)))?.join(' ')
  }
}

const OTHER_DIGIT = (digit: string, chance: Chance) => String((Number(digit) + 1 + Math.floor(chance() * 9)) % 10)
const NOT =
  /(?<=\s)(?:not|never|nicht|keinen|pas|jamais|no|nie|değil,|không|chứ không|никогда|δεν|לא|לم|नहीं|아니라) |没有|从未|ていない|ไม่ได้|ไม่|n’t|(?<=«)لم /g

/** What no quote may pass with. */
export const WRONG: Record<string, Alter> = {
  'one digit': one(/\d/g, OTHER_DIGIT),
  'a digit more': one(/\d/g, (digit, chance) => digit + OTHER_DIGIT(digit, chance)),
  'a digit less': one(/\d(?=\d)/g, () => ''),
  'no decimal point': one(/(?<=\d)[.,](?=\d)/g, () => ''),
  'another decimal point': one(/(?<=\d)[.,](?=\d)/g, (point) => (point === '.' ? ',' : '.')),
  'no sign': one(/[−-](?=\d)(?<!\d[−-])/g, () => ''),
  'another sign': one(/[−-](?=\d)(?<!\d[−-])/g, () => '+'),
  'a sign more': one(/(?<= )\d/g, (digit) => `−${digit}`),
  'no power': one(/²/g, () => '2'),
  'another unit': one(
    /%|‰|°C|\$|€|mm|мм|percent|Prozent|million|Millionen|millions|mln|млн|tonnes|万|도/g,
    (unit, chance) => pick(['kg', '‰', '°F', '£', 'cm', 'billion', 'K'], chance) ?? unit,
  ),
  'no unit sign': one(/[%$€²]| ?°C/g, () => ''),
  'a "not" less': one(NOT, () => ''),
  'a "not" more': words((all, at) => [...all.slice(0, at), 'not', ...all.slice(at)]),
  'another name': one(
    /(?<= )\p{Lu}\p{Ll}+/gu,
    (_, chance) => pick(['Smith', 'Иванова', 'Müller', 'Berlin'], chance) ?? '',
  ),
  'a name in small letters': one(/(?<= )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase()),
  'another word': words((all, at) => all.with(at, 'perhaps')),
  'a word less': words((all, at) => (/[\p{L}\p{N}]/u.test(all[at] ?? '') ? all.toSpliced(at, 1) : undefined)),
  'a word twice': words((all, at) =>
    /[\p{L}\p{N}]/u.test(all[at] ?? '') ? all.toSpliced(at, 0, all[at] ?? '') : undefined,
  ),
  'two words in turn': words((all, at) =>
    all[at] === all[at + 1] ? undefined : all.with(at, all[at + 1] ?? '').with(at + 1, all[at] ?? ''),
  ),
  'another letter': one(
    /(?<=\p{L})\p{L}(?=\p{L})/gu,
    (letter, chance) =>
      pick(
        [...'xqжש力'].filter((other) => other !== letter),
        chance,
      ) ?? '',
  ),
  'no accent': one(
    /[äöüéèçñóżłşğıİёάέίή]/g,
    (letter) => letter.normalize('NFD')[0]?.replace('ł', 'l').replace('ı', 'i') ?? '',
  ),
  'no hyphen in a word': one(/(?<=\p{L})-(?=\p{L})/gu, () => ''),
  'a hyphen in a word': one(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, () => '-'),
  'two words as one': one(/(?<=[a-zа-я]) (?=[a-zа-я])/g, () => ''),
  'the parts in another order': (text) => {
    const all = text.split(' ')
    const half = Math.floor(all.length / 2)
    return all.length < 6 ? undefined : `${all.slice(half).join(' ')} … ${all.slice(0, half).join(' ')}`
  },
  'a first word cut': one(/^[„«“]?\p{L}(?=\p{L}\p{L})(?![\p{Script=Han}\p{Script=Hira}\p{Script=Thai}])/gu, () => ''),
  'a last word cut': one(
    /(?<=\p{L}\p{L})(?![\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Hang}])\p{L}$/gu,
    () => '',
  ),
}

/** The words on lines of a book: a line break for some of the spaces. */
const broken = (text: string, chance: Chance, breaks: string) =>
  text.replace(/(?<!\d) (?!\d)/g, (space) => (chance() < 0.4 ? breaks : space))

/** As the fonts of PDFs have them. */
const RADICALS = new Map(
  [
    ...('一⼀人⼈大⼤子⼦小⼩山⼭工⼯心⼼手⼿方⽅日⽇月⽉木⽊水⽔火⽕目⽬石⽯金⾦長⾧馬⾺长⻓车⻋'.match(/../gu) ?? []),
  ].map(([from = '', to = '']) => [from, to]),
)

/** What every quote must pass with, done to the quote or to the text. */
export const HARMLESS: Record<string, Alter> = {
  'line breaks': (text, chance) => broken(text, chance, '\n'),
  'line breaks of Windows': (text, chance) => broken(text, chance, '\r\n'),
  'indented lines': (text, chance) => broken(text, chance, '\n    '),
  'two spaces': (text, chance) => broken(text, chance, '  '),
  tabs: (text, chance) => broken(text, chance, '\t'),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow spaces': (text) => text.replace(/ (?=[%»€°])|(?<=\d) (?=\d)/g, '\u202f'),
  'spaces around': (text) => `  ${text}\n`,
  'straight marks': (text) => text.replace(/« | »|[“”„«»״「」]/g, '"').replace(/[‘’]/g, "'"),
  'German marks': (text) => text.replace(/“([^“”]*)”/g, '„$1“').replaceAll("'", '’'),
  'French marks': (text) => text.replace(/(?<=^| )“([^“”]*)”/g, '« $1 »'),
  'marks the other way in': (text) => text.replace(/“([^“”]*)”/g, '‘$1’'),
  'primes for apostrophes': (text) => text.replaceAll('’', '′'),
  'hyphens for dashes': (text) => text.replace(/[–—]/g, '-'),
  'long dashes': (text) => text.replace(/–| — /g, '—'),
  'dashes of two hyphens': (text) => text.replaceAll('—', '--'),
  'minus of a keyboard': (text) => text.replaceAll('−', '-'),
  'hyphens that do not break': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  'soft hyphens': (text, chance) =>
    text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => (chance() < 0.3 ? '\u00ad' : '')),
  'words broken at hyphens': (text, chance) =>
    text.replace(/(?<=\p{L}{3})(?=\p{Ll}{3})(?!\p{M})/gu, () => (chance() < 0.15 ? '-\n' : '')),
  'words broken at soft hyphens': (text, chance) =>
    text.replace(/(?<=\p{L}{3})(?=\p{Ll}{3})/gu, () => (chance() < 0.15 ? '\u00ad\n' : '')),
  'lines broken after hyphens': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '-\n'),
  ligatures: (text) =>
    text.replaceAll('ffi', 'ﬃ').replaceAll('ff', 'ﬀ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('st', 'ﬆ'),
  decomposed: (text) => text.normalize('NFD'),
  'full width': (text) => text.replace(/[A-Za-z0-9,]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'zero width': (text, chance) =>
    text.replace(/(?<=\p{L})(?=\p{L})/gu, () =>
      chance() < 0.2 ? (pick(['\u200b', '\u2060', '\ufeff', '\u200e'], chance) ?? '') : '',
    ),
  'direction marks': (text) => text.replace(/(?<= )(?=\d)/g, '\u200f').replace(/(?<=\d)(?= )/g, '\u200e'),
  'punctuation on its own line': (text) => text.replace(/(?<=\p{L})(?=[,;:] )/gu, '\n'),
  'lines without spaces': (text, chance) =>
    text.replace(/(?<=[\p{Script=Han}\p{Script=Hira}])(?=[\p{Script=Han}\p{Script=Hira}])/gu, (_, at: number) =>
      chance() < 0.2 && !/[二三四五千百十万]{2}/.test(text.slice(at - 1, at + 1)) ? '\n' : '',
    ),
  'soft hyphens on lines of their own': (text, chance) =>
    text.replace(/(?<=\p{L}{3})(?=\p{Ll}{3})(?!\p{M})/gu, () => (chance() < 0.15 ? '\n\u00ad\n' : '')),
  'soft hyphens after the line break': (text, chance) =>
    text.replace(/(?<=\p{L}{3})(?=\p{Ll}{3})(?!\p{M})/gu, () => (chance() < 0.15 ? '\n\u00ad' : '')),
  'radicals for characters': (text) =>
    text.replace(
      /[一人大子小山工心手方日月木水火目石金長馬长车]/g,
      (character) => RADICALS.get(character) ?? character,
    ),
  tatweel: (text, chance) =>
    text.replace(/(?<=[بتجحسشصعفقكلمنهي])(?=[\p{Script=Arab}])(?!\p{M})/gu, () => (chance() < 0.4 ? '\u0640' : '')),
  'degrees in one sign': (text) => text.replaceAll('°C', '℃'),
}

/** Words that a person may stand in brackets for: no number, no negation, nothing that weakens what is said. */
const PLAIN = /^(?!not$|never$|nicht$|keinen$|rund$|pas$|jamais$|no$|ningún$|не$|никогда$|while$|before$)\p{L}{2,}$/u
const BREAKS = /[.!?…。，、“”„«»"」「]/u
/** By language, what an editor may write in their place. */
const EDITORS: ReadonlyMap<string, string> = new Map([
  ['en', 'as we know'],
  ['de', 'wie man weiß'],
  ['fr', 'comme on sait'],
  ['es', 'como se sabe'],
  ['ru', 'как известно'],
  ['zh', '众所周知'],
])
export const LANGUAGES = [...EDITORS.keys()]
type Edit = (text: string, language: string, chance: Chance) => string | undefined

/** A word of a text with the place of its first character; in Chinese two characters are one. */
function wordsIn(text: string, language: string): { word: string; at: number }[] {
  const pattern = language === 'zh' ? /\p{Script=Han}{2}/gu : /[^\s]+/gu
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ word, at: index }))
}

/** No number is parted, and no unit from its number. */
const isBesideNumber = (text: string, at: number, { length }: string) =>
  /[\d三五十百千万²]/.test(text.slice(Math.max(0, at - 3), at + length + 3))
const plainIn = (text: string, language: string) =>
  inner(wordsIn(text, language)).filter(
    ({ word, at }) => PLAIN.test(word) && !/[没未不非]/.test(word) && !isBesideNumber(text, at, word),
  )
const editors = (language: string) => `[${EDITORS.get(language)}]`
const edited = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length)
/** Not the first word and not the last. */
const inner = <T>(items: readonly T[]) => items.slice(1, -1)

/** What an editor may do to a quote. */
export const EDITED: Record<string, Edit> = {
  'a first letter in another case': (text) => {
    const [letter = ''] = /^\p{L}(?=\p{L})/u.exec(text) ?? []
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
    return letter && other !== letter ? `[${other}]${text.slice(1)}` : undefined
  },
  sic: (text, language, chance) => {
    const found = pick(plainIn(text, language), chance)
    return found && edited(text, found.at + found.word.length, 0, language === 'zh' ? '[sic]' : ' [sic]')
  },
  'a word explained': (text, language, chance) => {
    const found = pick(plainIn(text, language), chance)
    const words = editors(language)
    return found && edited(text, found.at + found.word.length, 0, language === 'zh' ? words : ` ${words}`)
  },
  'a word put otherwise': (text, language, chance) => {
    const found = pick(plainIn(text, language), chance)
    return found && edited(text, found.at, found.word.length, editors(language))
  },
  'an ending': (text, language, chance) => {
    const long = wordsIn(text, language).filter(({ word }) => /^\p{Ll}{6,}$/u.test(word) && PLAIN.test(word))
    const found = language === 'zh' ? undefined : pick(long, chance)
    return found && edited(text, found.at + found.word.length - 2, 2, '[en]')
  },
  'an ellipsis in brackets': (text, language, chance) => {
    const found = pick(plainIn(text, language), chance)
    return found && edited(text, found.at, found.word.length, '[...]')
  },
}

const bracketed =
  (pattern: RegExp, by: (language: string) => string): Edit =>
  (text, language, chance) => {
    const found = pick([...text.matchAll(pattern)], chance)
    return found && edited(text, found.index, found[0].length, found[0].replace(found[0].trim(), by(language)))
  }
/** What no editor may do. */
export const WRONG_EDITED: Record<string, Edit> = {
  'a negation in brackets': bracketed(
    /(?<=\s)(?:not|never|nicht|keinen|pas|n’avons jamais|no|ningún|не|никогда) |没有|从未|\S+n’t /g,
    editors,
  ),
  'a negation added': (text, language, chance) => {
    const found = pick(inner(wordsIn(text, language)), chance)
    const not = { en: '[not]', de: '[nicht]', fr: '[pas]', es: '[no]', ru: '[не]', zh: '[没有]' }[language]
    return found && edited(text, found.at, 0, language === 'zh' ? `${not}` : `${not} `)
  },
  'a number in brackets': bracketed(/(?<= )\d+ |\d+(?=条)/g, editors),
  'a digit in brackets': bracketed(/\d(?=\d)/g, () => '[7]'),
  'a rest of a number in brackets': bracketed(/(?<=\d)\d/g, () => '[7]'),
  'another word beside brackets': (text, language, chance) => {
    const all = inner(wordsIn(text, language)).filter(({ word }) => /^\p{L}{2,}$/u.test(word))
    const [first, second] = [pick(all, chance), pick(all, chance)]
    if (!first || !second || first.at + first.word.length >= second.at) return undefined
    const other = language === 'zh' ? '或许' : 'xkcd'
    return edited(edited(text, second.at, second.word.length, other), first.at, first.word.length, editors(language))
  },
  'a prefix that turns the word': (text, language, chance) => {
    const found =
      language === 'zh'
        ? undefined
        : pick(
            wordsIn(text, language).filter(({ word }) => /^\p{Ll}{4,}$/u.test(word)),
            chance,
          )
    return found && edited(text, found.at, 0, '[un]')
  },
  'an ending that turns the word': (text, language, chance) => {
    const found =
      language === 'zh'
        ? undefined
        : pick(
            wordsIn(text, language).filter(({ word }) => /^\p{Ll}{4,}$/u.test(word)),
            chance,
          )
    return found && edited(text, found.at + found.word.length, 0, '[less]')
  },
  'half of it in brackets': (text, language) => {
    const all = wordsIn(text, language)
    const [from, to] = [all[3], all.at(-4)]
    const stretch = from && to ? text.slice(from.at, to.at + to.word.length) : ''
    const isTooMuch = all.length > 12 || BREAKS.test(stretch)
    return from && isTooMuch ? edited(text, from.at, stretch.length, editors(language)) : undefined
  },
}
