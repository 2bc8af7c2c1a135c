/** "U+00A0, NO-BREAK SPACE": a character that is not seen, or not for what it is, in words. */
export function nameCharacter(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${nameOf(code)}`
}

export const isControl = (code: number) => code < 0xa0

const NAMES: Record<number, string> = {
  27: 'ESCAPE',
  160: 'NO-BREAK SPACE',
  173: 'SOFT HYPHEN',
  8203: 'ZERO WIDTH SPACE',
  8208: 'HYPHEN',
  8211: 'EN DASH',
  8212: 'EM DASH',
  8226: 'BULLET',
  8239: 'NARROW NO-BREAK SPACE',
  8722: 'MINUS SIGN',
  12288: 'IDEOGRAPHIC SPACE',
  65279: 'ZERO WIDTH NO-BREAK SPACE',
  65306: 'FULLWIDTH COLON',
}

function nameOf(code: number): string {
  const name = NAMES[code]
  if (name) return name
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a surrogate pair'
  if (code === 0x2028 || code === 0x2029) return 'a line separator'
  if (isControl(code)) return 'a control character'
  const text = String.fromCodePoint(code)
  if (/\p{Bidi_Control}/u.test(text)) return 'a bidirectional control'
  if (/\p{Zs}/u.test(text)) return 'a white space other than the plain space'
  return /\p{Cf}/u.test(text) ? 'which is invisible' : 'which looks like another'
}
