/**
 * What a typesetter, a browser or a keyboard may change in words without changing what they say. Everything else
 * counts: letters and their case, digits, decimal points, signs, units, accents.
 */

/** Not seen on paper: soft hyphens, joiners, direction marks, byte order marks. */
export const INVISIBLE = '\\p{Default_Ignorable_Code_Point}'
/** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, bar, minus; small and full-width forms. */
export const DASHES = '\\-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d'
/** Single marks: apostrophes, primes, geresh, corner brackets of the second level. */
export const SINGLE_MARKS = "'`\u00b4\u02b9\u02bb-\u02bd\u2018-\u201b\u2032\u2039\u203a\u05f3\u300e\u300f\uff07"
export const DOUBLE_MARKS = '"\u00ab\u00bb\u02ba\u201c-\u201f\u2033\u05f4\u300c\u300d\u301d-\u301f\uff02'
/**
 * Letters in a shape for typesetting alone, whose compatibility form is the same word: ligatures, digraphs, long s,
 * Hebrew and Arabic presentation forms, full and half width, degrees Celsius and Fahrenheit, micro. Not all of NFKC: it
 * turns 10² into 102 and ½ into 1⁄2.
 */
export const COMPATIBLE =
  '\\u00b5\\u0132\\u0133\\u017f\\u01c4-\\u01cc\\u01f1-\\u01f3\\u2103\\u2109\\ufb00-\\ufb06\\ufb13-\\ufb17\\ufb1d-\\ufb4f' +
  '\\ufb50-\\ufdff\\ufe70-\\ufefc\\uff01-\\uff5e\\uff61-\\uffdc'

/** Written without spaces between words: a space there is a line break or a matter of taste. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Thai}\\p{Script=Laoo}\\p{Script=Khmr}\\p{Script=Mymr}\u3001\u3002\u30fc'
/** Numbers are written in these too; no space may be lost between two of them. */
export const HAN_NUMERALS = '〇零一二三四五六七八九十百千万萬億亿兆両两廿卅'
