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
  'degrees in one sign': (text) => text.replaceAll('°C', '℃'),
}
