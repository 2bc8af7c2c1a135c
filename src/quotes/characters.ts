/**
 * What a typesetter, a browser or a keyboard may change in words without changing what they say. Everything else
 * counts: letters and their case, digits, decimal points, signs, units, accents.
 */

/** Not seen on paper: soft hyphens, joiners, direction marks, byte order marks; or a mere stroke there, the tatweel of Arabic. */
export const INVISIBLE = '\\p{Default_Ignorable_Code_Point}\\u0640'
/** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, bar, minus; small and full-width forms. */
export const DASHES = '\\-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d'
/** Single marks: apostrophes, primes, geresh, corner brackets of the second level. */
export const SINGLE_MARKS = "'`\u00b4\u02b9\u02bb-\u02bd\u2018-\u201b\u2032\u2039\u203a\u05f3\u300e\u300f\uff07"
export const DOUBLE_MARKS = '"\u00ab\u00bb\u02ba\u201c-\u201f\u2033\u05f4\u300c\u300d\u301d-\u301f\uff02'
/**
 * Letters in a shape for typesetting alone, whose compatibility form is the same word: ligatures, digraphs, long s,
 * Hebrew and Arabic presentation forms, full and half width, degrees Celsius and Fahrenheit, micro, the radicals that PDFs
 * have for characters, the letters of formulas, Roman numbers and № in one letter, am of Thai and Lao, and the cedilla that old
 * fonts have for the comma of Romanian. Not all of NFKC: it turns 10² into 102 and ½ into 1⁄2.
 */
export const COMPATIBLE =
  '\\u00b5\\u0132\\u0133\\u015e\\u015f\\u0162\\u0163\\u017f\\u01c4-\\u01cc\\u01f1-\\u01f3\\u0e33\\u0eb3\\u2103\\u2109\\u2116\\u2160-\\u217f\\u{1d400}-\\u{1d7ff}\\ufb00-\\ufb06\\ufb13-\\ufb17\\ufb1d-\\ufb4f' +
  '\\u2e80-\\u2fd5\\ufb50-\\ufdff\\ufe70-\\ufefc\\uff01-\\uff5e\\uff61-\\uffdc'

/** Written without spaces between words: a space there is a line break or a matter of taste. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Thai}\\p{Script=Laoo}\\p{Script=Khmr}\\p{Script=Mymr}\u3001\u3002\u30fc'
/** Numbers are written in these too; no space may be lost between two of them. */
export const HAN_NUMERALS = '〇零一二三四五六七八九十百千万萬億亿兆両两廿卅'

/**
 * Radicals of the supplement (U+2E80 to U+2EF3), each with the character that it is (EquivalentUnifiedIdeograph.txt of the
 * Unicode Character Database); no normal form knows them. Those of Kangxi are in NFKC.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵' +
  '⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁' +
  '⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶' +
  '⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼' +
  '⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const WITH_COMMA: ReadonlyMap<string, string> = new Map(
  [...'ŞȘşșŢȚţț'.matchAll(/(.)(.)/gu)].map(([, cedilla = '', comma = '']) => [cedilla, comma]),
)

const RADICAL_MEANT = new Map(
  Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical = '', meant = '']) => [radical, meant]),
)

/** What a letter in a shape for typesetting stands for. */
export function compatible(found: string): string {
  return RADICAL_MEANT.get(found) ?? WITH_COMMA.get(found) ?? found.normalize('NFKC')
}
