/** Bytes to text, by what says their encoding, most trusted first; what cannot be true is passed over. */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const mark = byteOrderMark(bytes)
  if (mark) return decodeAs(mark, bytes, false) ?? ''
  // No other encoding gives UTF-8 with letters beyond ASCII by chance, whatever a header says.
  const utf8 = decodeAs('utf-8', bytes, true)
  const declared = [charsetIn(contentType), charsetInMarkup(bytes)].filter((label) => label !== undefined)
  if (utf8 !== undefined && !declared.some((label) => isMultibyte(label))) return utf8
  const damaged = utf8 === undefined ? damagedUtf8(bytes) : undefined
  const isOther = declared.some((label) => !WESTERN.test(label))
  if (damaged && (!isOther || damaged.isSure)) return damaged.text
  for (const label of [...declared, 'utf-8']) {
    const text = decodeAs(label, bytes, true)
    if (text !== undefined) return text
  }
  return damaged?.text ?? decodeAs('windows-1252', bytes, false) ?? ''
}

/** What is said where nobody has looked. */
const WESTERN = /^(?:utf-?8|us-ascii|iso-8859-1|latin-?1|windows-1252)$/i
/** So many letters beyond ASCII for each byte that is none: a text in another encoding has hardly any. */
const LETTERS_A_FAULT = { likely: 4, sure: 20 }

/** UTF-8 with a few bytes that are not, each of which is one damaged place and no more. */
function damagedUtf8(bytes: Uint8Array): { text: string; isSure: boolean } | undefined {
  const text = decodeAs('utf-8', bytes, false) ?? ''
  let faults = 0
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) faults++
    else if (code > 0x7f) letters++
  }
  const isLikely = letters >= (faults === 1 ? 1 : faults * LETTERS_A_FAULT.likely)
  return isLikely ? { text, isSure: letters >= faults * LETTERS_A_FAULT.sure } : undefined
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

/** ISO-2022-JP and UTF-16 without a mark may look like UTF-8. */
const isMultibyte = (label: string) => /^(?:iso-2022|utf-16|hz-gb)/i.test(label)

export function charsetIn(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1]
}

/** HTML says it in a meta element near the beginning, XML in its first line. */
function charsetInMarkup(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const found =
    /<meta\s[^>]*?charset\s*=\s*["']?([^"'>\s/;]+)/i.exec(start) ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(start)
  // What could be read as ASCII is not UTF-16, the HTML standard says.
  return found?.[1]?.replace(/^utf-16.*/i, 'utf-8')
}

function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? asWindows1252(text) : text
  } catch {
    return undefined
  }
}

/** From 0x80 on; a space where windows-1252 has no character of its own. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Some versions of Node.js decode windows-1252 as Latin-1, with controls for dashes and quotation marks. */
function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const character = WINDOWS_1252[control.charCodeAt(0) - 0x80]
    return character && character !== ' ' ? character : control
  })
}
